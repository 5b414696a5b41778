package org.hoso.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hoso.cooperation.Consultation;
import org.hoso.cooperation.ConsultationAnswer;
import org.hoso.cooperation.ConsultationRequest;
import org.hoso.cooperation.Consultations;
import org.hoso.decision.Decision;
import org.hoso.document.Upload;
import org.hoso.dossier.Dossier;
import org.hoso.dossier.DossierAction;
import org.hoso.dossier.DossierDetails;
import org.hoso.dossier.DossierState;
import org.hoso.dossier.JournalEntry;
import org.hoso.dossier.Page;
import org.hoso.procedure.ProcedureVersion;
import org.hoso.procedure.TimeLimit;
import org.hoso.sector.spi.StepHandler;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Consulting another unit: its own clock, silence, several at once, reading rights while it is open. */
class ConsultationTest {

    private final TestPlatform platform = new TestPlatform(Fixtures.procedure());
    private final Flow flow = new Flow(platform);

    @AfterEach
    void close() {
        platform.close();
    }

    private static ConsultationRequest request(int days, boolean silence) {
        return ConsultationRequest.of(
                Consultation.Kind.VERIFICATION, Fixtures.OTHER_DESK, "Có cư trú tại phường không?", days, silence);
    }

    private Consultation asked(Dossier dossier, int days, boolean silence) {
        return Flow.allowed(
                platform.consultations().ask(platform.actor(Fixtures.OFFICER), dossier.id(), request(days, silence)));
    }

    private Decision<Consultation> answer(long official, Consultation consultation, String words) {
        return platform.consultations()
                .answer(
                        platform.actor(official),
                        consultation.id(),
                        new ConsultationAnswer(Consultation.Opinion.INFORMATION, words, Set.of()));
    }

    private List<String> journal(Dossier dossier) {
        return details(Fixtures.LEADER, dossier).journal().stream()
                .map(JournalEntry::action)
                .toList();
    }

    private DossierDetails details(long official, Dossier dossier) {
        return Flow.allowed(platform.dossiers().open(platform.actor(official), dossier.id()));
    }

    private boolean reads(long official, Dossier dossier) {
        return platform.dossiers().open(platform.actor(official), dossier.id()).isAllowed();
    }

    @Test
    void theConsultedUnitReadsTheDossierAndItsFilesUntilItHasAnswered() throws Exception {
        Dossier held = flow.in(DossierState.IN_PROCESS);
        Upload upload = Flow.allowed(platform.attachments()
                .upload(
                        platform.actor(Fixtures.OFFICER),
                        "hỏi.pdf",
                        new ByteArrayInputStream("%PDF-1".getBytes(StandardCharsets.UTF_8))));
        assertThat(reads(Fixtures.OTHER_OFFICER, held)).isFalse();
        ConsultationRequest request = new ConsultationRequest(
                Consultation.Kind.OPINION, Fixtures.OTHER_DESK, "Xin ý kiến", Set.of(upload.id()), 2, false, false);
        Consultation asked =
                Flow.allowed(platform.consultations().ask(platform.actor(Fixtures.OFFICER), held.id(), request));

        DossierDetails seen = details(Fixtures.OTHER_OFFICER, held);
        assertThat(seen.actions()).isEmpty();
        assertThat(platform.attachments()
                        .open(
                                platform.actor(Fixtures.OTHER_OFFICER),
                                asked.questionFiles().get(0))
                        .isAllowed())
                .isTrue();
        assertThat(Flow.codes(flow.execute(Fixtures.OTHER_OFFICER, Flow.command(DossierAction.ADD_NOTE, held))))
                .containsExactly("not-found");
        assertThat(reads(Fixtures.OTHER_CLERK, held)).isFalse();

        Consultation answered = Flow.allowed(answer(Fixtures.OTHER_OFFICER, asked, "Có cư trú"));
        assertThat(answered.state()).isEqualTo(Consultation.State.ANSWERED);
        assertThat(answered.answer().map(each -> each.by().name())).contains("Phan Văn Tài");
        assertThat(reads(Fixtures.OTHER_OFFICER, held)).isFalse();
        assertThat(journal(held)).endsWith("CONSULT", "CONSULT_ANSWER");
        assertThat(platform.journalCheck().verify(Optional.of(held.code())).breaks())
                .isEmpty();
        flow.run(Fixtures.OFFICER, held, DossierAction.SUBMIT_FOR_SIGNATURE);
    }

    @Test
    void itsTimeIsCountedInWorkingDaysOfItsOwn() {
        Dossier held = flow.in(DossierState.IN_PROCESS);
        Optional<Instant> due = held.timing().dueCurrent();
        Consultation asked = asked(held, 2, false);
        assertThat(asked.due()).isEqualTo(Instant.parse("2026-06-03T10:00:00Z"));
        assertThat(details(Fixtures.OFFICER, held).dossier().timing().dueCurrent())
                .isEqualTo(due);
    }

    @Test
    void silenceAgreesOnlyWhereItWasSaidAndOnlyAfterTheTime() {
        Dossier held = flow.in(DossierState.IN_PROCESS);
        Consultation silent = asked(held, 2, true);
        Consultation strict = asked(held, 2, false);
        platform.clock().setVietnam("2026-06-03T16:59");
        assertThat(platform.closeSilentConsultations()).isZero();
        platform.clock().setVietnam("2026-06-03T17:01");
        assertThat(platform.closeSilentConsultations()).isEqualTo(1);
        assertThat(platform.closeSilentConsultations()).isZero();
        assertThat(lines(held))
                .extracting(each -> each.consultation().state())
                .containsExactly(Consultation.State.AGREED_BY_SILENCE, Consultation.State.OPEN);
        assertThat(Flow.codes(answer(Fixtures.OTHER_OFFICER, silent, "Muộn"))).containsExactly("consultation.closed");
        Flow.allowed(answer(Fixtures.OTHER_OFFICER, strict, "Muộn"));
        assertThat(journal(held)).contains("CONSULT_SILENCE");
    }

    private List<Consultations.Line> lines(Dossier dossier) {
        return platform.consultations().ofDossier(platform.actor(Fixtures.OFFICER), dossier.id());
    }

    @Test
    void severalRunBesideEachOtherAndComeMostUrgentFirst() {
        Dossier held = flow.in(DossierState.IN_PROCESS);
        asked(held, 5, false);
        Consultation urgent = asked(held, 1, false);
        assertThat(platform.consultations().countToAnswer(platform.actor(Fixtures.OTHER_OFFICER)))
                .contains(2L);
        assertThat(platform.consultations().countToAnswer(platform.actor(Fixtures.OTHER_CLERK)))
                .isEmpty();
        Page<Consultation> first =
                platform.consultations().toAnswer(platform.actor(Fixtures.OTHER_OFFICER), Optional.empty(), 1);
        assertThat(first.rows()).extracting(Consultation::id).containsExactly(urgent.id());
        Page<Consultation> second =
                platform.consultations().toAnswer(platform.actor(Fixtures.OTHER_OFFICER), first.next(), 1);
        assertThat(second.rows()).extracting(Consultation::number).containsExactly(1);
        assertThat(second.next()).isEmpty();
    }

    @Test
    void onlyWhoHoldsOrLeadsAsksRemindsAndRecalls() {
        Dossier held = flow.in(DossierState.IN_PROCESS);
        for (long other : new long[] {Fixtures.SECOND_OFFICER, Fixtures.CLERK, Fixtures.SUPERVISOR}) {
            assertThat(Flow.codes(platform.consultations().ask(platform.actor(other), held.id(), request(2, false))))
                    .containsExactly("right.missing");
        }
        assertThat(Flow.codes(platform.consultations()
                        .ask(platform.actor(Fixtures.OTHER_OFFICER), held.id(), request(2, false))))
                .containsExactly("not-found");
        Consultation asked = asked(held, 2, false);
        assertThat(Flow.codes(
                        platform.consultations().recall(platform.actor(Fixtures.OTHER_OFFICER), asked.id(), "Nhầm")))
                .containsExactly("right.missing");
        assertThat(Flow.codes(platform.consultations().recall(platform.actor(Fixtures.OFFICER), asked.id(), " ")))
                .containsExactly("comment.required");
        Flow.allowed(platform.consultations().remind(platform.actor(Fixtures.OFFICER), asked.id()));
        assertThat(Flow.codes(platform.consultations().remind(platform.actor(Fixtures.OFFICER), asked.id())))
                .containsExactly("consultation.reminded");
        platform.clock().advance(Duration.ofHours(2));
        Flow.allowed(platform.consultations().remind(platform.actor(Fixtures.LEADER), asked.id()));
        Consultation recalled =
                Flow.allowed(platform.consultations().recall(platform.actor(Fixtures.OFFICER), asked.id(), "Đã có"));
        assertThat(recalled.state()).isEqualTo(Consultation.State.RECALLED);
        assertThat(recalled.reminders()).isEqualTo(2);
        assertThat(reads(Fixtures.OTHER_OFFICER, held)).isFalse();
    }

    @Test
    void anAnswerOnPaperIsRecordedByWhoAsked() {
        Dossier held = flow.in(DossierState.IN_PROCESS);
        Consultation asked = asked(held, 2, false);
        assertThat(Flow.faults(answer(Fixtures.OFFICER, asked, "").reasons())).containsExactly("words:field.required");
        assertThat(Flow.allowed(answer(Fixtures.OFFICER, asked, "Công văn 12/UBND"))
                        .state())
                .isEqualTo(Consultation.State.ANSWERED);
    }

    @Test
    void badRequestsAreToldAtTheirFieldsAndStoreNothing() {
        Dossier held = flow.in(DossierState.IN_PROCESS);
        ConsultationRequest bad = new ConsultationRequest(
                Consultation.Kind.OPINION, Fixtures.COMMUNE_DESK, " ", Set.of("nichts"), 0, false, false);
        assertThat(Flow.faults(platform.consultations()
                        .ask(platform.actor(Fixtures.OFFICER), held.id(), bad)
                        .reasons()))
                .containsExactly(
                        "askedUnit:unit.unknown",
                        "question:field.required",
                        "workingDays:field.number",
                        "upload.nichts:upload.unknown");
        assertThat(lines(held)).isEmpty();
        Dossier received = flow.received();
        assertThat(Flow.codes(
                        platform.consultations().ask(platform.actor(Fixtures.CLERK), received.id(), request(2, false))))
                .containsExactly("state.wrong");
    }

    @Test
    void aSectorsStepAsksWhenItIsCompleted() {
        ProcedureVersion procedure = Fixtures.procedure(
                TimeLimit.workingDays(3), ProcedureVersion.ClockStart.COUNTER_RECEIPT, Optional.of(Fixtures.HANDLER));
        try (TestPlatform other = new TestPlatform(procedure)) {
            other.add(
                    (StepHandler) completion -> StepHandler.Outcome.nothing().consulting(request(2, true)),
                    Fixtures.HANDLER);
            Flow there = new Flow(other);
            Dossier submitted = there.in(DossierState.AWAITING_SIGNATURE);
            assertThat(other.consultations().ofDossier(other.actor(Fixtures.LEADER), submitted.id()))
                    .singleElement()
                    .satisfies(line -> {
                        assertThat(line.consultation().askedUnit()).isEqualTo(Fixtures.OTHER_DESK);
                        assertThat(line.consultation().silenceAgrees()).isTrue();
                        assertThat(line.mayRecall()).isTrue();
                    });
            assertThat(other.journalCheck().verify(Optional.empty()).breaks()).isEmpty();
        }
    }
}
