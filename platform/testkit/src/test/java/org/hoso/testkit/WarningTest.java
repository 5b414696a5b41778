package org.hoso.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.hoso.core.port.NoticeStore.Mail;
import org.hoso.dossier.Dossier;
import org.hoso.dossier.DossierAction;
import org.hoso.dossier.DossierRow;
import org.hoso.dossier.DossierState;
import org.hoso.dossier.ListRequest;
import org.hoso.dossier.Queue;
import org.hoso.dossier.QueueCount;
import org.hoso.dossier.TimeSheet;
import org.hoso.notice.Notice;
import org.hoso.organisation.Official;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Warnings, time sheets and the control list. */
class WarningTest {

    private final TestPlatform platform = new TestPlatform(Fixtures.procedure());
    private final Flow flow = new Flow(platform);

    @AfterEach
    void close() {
        platform.close();
    }

    private List<String> codes(long official) {
        return platform.notices().newest(platform.actor(official)).stream()
                .map(Notice::code)
                .toList();
    }

    @Test
    void theHolderIsWarnedFirstAndThenTheSuperiorsEachOnce() {
        Dossier dossier = flow.in(DossierState.IN_PROCESS);
        platform.giveWarnings();
        assertThat(codes(Fixtures.OFFICER)).isEmpty();

        platform.clock().setVietnam("2026-06-04T10:00");
        platform.giveWarnings();
        platform.giveWarnings();
        assertThat(codes(Fixtures.OFFICER)).contains("legal-70").doesNotContain("legal-90");
        assertThat(codes(Fixtures.HEAD)).doesNotContain("legal-70");
        int before = codes(Fixtures.OFFICER).size();

        platform.clock().setVietnam("2026-06-04T16:55");
        platform.giveWarnings();
        platform.giveWarnings();
        assertThat(codes(Fixtures.OFFICER)).contains("legal-90").hasSize(before + 1);
        assertThat(codes(Fixtures.HEAD)).contains("legal-90");
        assertThat(codes(Fixtures.LEADER)).contains("legal-90");
        assertThat(dossier.version())
                .isEqualTo(platform.database()
                        .read(() -> platform.database().dossiers().find(dossier.id()))
                        .orElseThrow()
                        .version());
    }

    @Test
    void warningsGoByMailInVietnameseToTheHolderAndThenAlsoToTheSuperiorsEachOnce() {
        Dossier dossier = flow.in(DossierState.IN_PROCESS);
        platform.clock().setVietnam("2026-06-04T10:00");
        platform.giveWarnings();
        platform.giveWarnings();
        assertThat(mailsAbout(dossier, "đã dùng 70% thời hạn giải quyết, hẹn trả 04/06/2026 17:00"))
                .containsExactly(mail(Fixtures.OFFICER));

        platform.clock().setVietnam("2026-06-04T16:55");
        platform.giveWarnings();
        platform.giveWarnings();
        assertThat(mailsAbout(dossier, "đã dùng 90% thời hạn giải quyết, hẹn trả 04/06/2026 17:00"))
                .containsExactlyInAnyOrder(mail(Fixtures.OFFICER), mail(Fixtures.HEAD), mail(Fixtures.LEADER));
    }

    @Test
    void sharesThatAreSetAnewHoldForOpenDossiersAtOnceAndWarnNobodyTwice() {
        flow.in(DossierState.IN_PROCESS);
        platform.clock().setVietnam("2026-06-03T10:00");
        platform.giveWarnings();
        assertThat(codes(Fixtures.OFFICER)).doesNotContain("legal-40", "legal-70");

        platform.timeSettings(Map.of("warnings", "40, 50"));
        platform.giveWarnings();
        assertThat(codes(Fixtures.OFFICER)).contains("legal-50").doesNotContain("legal-40");
        assertThat(codes(Fixtures.HEAD)).contains("legal-50");
        assertThat(platform.giveWarnings()).isZero();

        platform.timeSettings(Map.of("warnings", "30, 40, 80"));
        platform.giveWarnings();
        assertThat(codes(Fixtures.OFFICER)).doesNotContain("legal-30", "legal-40", "legal-80");
        platform.clock().setVietnam("2026-06-04T15:00");
        platform.giveWarnings();
        assertThat(codes(Fixtures.OFFICER)).contains("legal-80");
    }

    @Test
    void aMailThatComesTooLateSaysSo() {
        Dossier dossier = flow.in(DossierState.IN_PROCESS);
        platform.clock().setVietnam("2026-06-05T09:00");
        platform.giveWarnings();
        assertThat(mailsAbout(dossier, "đã quá hạn trả từ 04/06/2026 17:00"))
                .containsExactlyInAnyOrder(mail(Fixtures.OFFICER), mail(Fixtures.HEAD), mail(Fixtures.LEADER));
    }

    /** To whom mails with these words in subject and text wait in the outbox. */
    private List<String> mailsAbout(Dossier dossier, String words) {
        String line = "Hồ sơ " + dossier.code() + " " + words;
        return platform
                .database()
                .read(() -> platform.database()
                        .notices()
                        .mailsToSend(platform.clock().instant(), 50))
                .stream()
                .filter(mail ->
                        mail.subject().equals("[Hoso] " + line) && mail.text().startsWith(line + "\n"))
                .map(Mail::to)
                .toList();
    }

    private String mail(long official) {
        return platform.organisation()
                .official(official)
                .flatMap(Official::email)
                .orElseThrow();
    }

    @Test
    void whatNobodyHoldsWarnsEverybodyOfTheUnitAndReadingIsPersonal() {
        flow.in(DossierState.HANDED_OVER);
        platform.clock().setVietnam("2026-06-04T10:00");
        platform.giveWarnings();
        assertThat(codes(Fixtures.OFFICER)).contains("legal-70");
        assertThat(codes(Fixtures.SECOND_OFFICER)).contains("legal-70");
        platform.notices().readAll(platform.actor(Fixtures.OFFICER));
        assertThat(platform.notices().unread(platform.actor(Fixtures.OFFICER))).isZero();
        assertThat(platform.notices().unread(platform.actor(Fixtures.SECOND_OFFICER)))
                .isPositive();
    }

    @Test
    void aPauseStopsWarningsUntilItLastsLongerThanExpected() {
        Dossier dossier = flow.in(DossierState.IN_PROCESS);
        flow.run(Fixtures.OFFICER, dossier, DossierAction.PAUSE);
        platform.clock().setVietnam("2026-06-09T10:00");
        platform.giveWarnings();
        assertThat(codes(Fixtures.OFFICER)).isEmpty();
        platform.clock().setVietnam("2026-06-11T10:00");
        platform.giveWarnings();
        assertThat(codes(Fixtures.OFFICER)).containsExactly("pause-1-100");
    }

    @Test
    void theTimeSheetMeasuresTheStepWithoutWaitingTime() {
        Dossier dossier = flow.in(DossierState.IN_PROCESS);
        platform.clock().setVietnam("2026-06-01T10:00");
        Dossier waiting = flow.run(Fixtures.OFFICER, dossier, DossierAction.PAUSE);
        platform.clock().setVietnam("2026-06-03T07:00");
        Dossier back = flow.run(Fixtures.OFFICER, waiting, DossierAction.RESUME);
        platform.clock().setVietnam("2026-06-03T08:00");
        TimeSheet sheet = Flow.allowed(platform.timeSheets().of(platform.actor(Fixtures.OFFICER), back.id()));
        TimeSheet.StepTime step = sheet.steps().get(0);
        assertThat(step.usedMinutes()).isEqualTo(120);
        assertThat(step.stepCode()).isEqualTo("examine");
        assertThat(sheet.apology()).isPresent();
        assertThat(Flow.codes(platform.timeSheets().of(platform.actor(Fixtures.OTHER_CLERK), back.id())))
                .containsExactly("not-found");
    }

    @Test
    void theControlListShowsLateDossiersUntilTheApologyIsSigned() {
        Dossier dossier = flow.in(DossierState.IN_PROCESS);
        assertThat(late(Fixtures.HEAD)).isZero();
        platform.clock().setVietnam("2026-06-05T09:00");
        assertThat(late(Fixtures.HEAD)).isEqualTo(1);
        assertThat(platform.dossiers().counts(platform.actor(Fixtures.OFFICER)))
                .extracting(QueueCount::queue)
                .doesNotContain(Queue.LATE_WITHOUT_APOLOGY);
        flow.run(Fixtures.HEAD, dossier, DossierAction.APOLOGISE);
        assertThat(late(Fixtures.HEAD)).isZero();
        platform.clock().setVietnam("2026-06-13T09:00");
        assertThat(late(Fixtures.HEAD)).isEqualTo(1);
    }

    @Test
    void theControlListHasTheLinesItsCountTells() {
        Dossier apologised = flow.in(DossierState.IN_PROCESS);
        Dossier other = flow.in(DossierState.IN_PROCESS);
        platform.clock().setVietnam("2026-06-05T09:00");
        flow.run(Fixtures.HEAD, apologised, DossierAction.APOLOGISE);

        assertThat(late(Fixtures.HEAD)).isEqualTo(1);
        assertThat(platform.dossiers()
                        .page(platform.actor(Fixtures.HEAD), ListRequest.first(Queue.LATE_WITHOUT_APOLOGY))
                        .rows())
                .extracting(DossierRow::code)
                .containsExactly(other.code());
    }

    private long late(long official) {
        return platform.dossiers().counts(platform.actor(official)).stream()
                .filter(count -> count.queue() == Queue.LATE_WITHOUT_APOLOGY)
                .mapToLong(QueueCount::count)
                .sum();
    }
}
