package org.hoso.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hoso.clock.ClockInterval;
import org.hoso.decision.Decision;
import org.hoso.document.Attachment;
import org.hoso.document.Attachments;
import org.hoso.document.LetterKind;
import org.hoso.document.PrintDocument;
import org.hoso.document.PrintedFile;
import org.hoso.document.Upload;
import org.hoso.dossier.Dossier;
import org.hoso.dossier.DossierAction;
import org.hoso.dossier.DossierCommand;
import org.hoso.dossier.DossierRow;
import org.hoso.dossier.DossierState;
import org.hoso.dossier.ListRequest;
import org.hoso.dossier.Page;
import org.hoso.dossier.Queue;
import org.hoso.dossier.QueueCount;
import org.hoso.organisation.Assignment;
import org.hoso.organisation.Role;
import org.hoso.security.Actor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who sees what: dossiers, queues, files, letters. */
class AccessTest {

    private final TestPlatform platform = new TestPlatform(Fixtures.procedure());
    private final Flow flow = new Flow(platform);

    @AfterEach
    void close() {
        platform.close();
    }

    private boolean sees(Actor actor, Dossier dossier) {
        boolean byId = platform.dossiers().open(actor, dossier.id()).isAllowed();
        boolean byCode = platform.dossiers()
                .open(actor, " " + dossier.code().toLowerCase(java.util.Locale.ROOT))
                .isAllowed();
        boolean bySearch = platform.dossiers().search(actor, dossier.code(), 10).stream()
                .anyMatch(row -> row.id() == dossier.id());
        assertThat(byCode).isEqualTo(byId);
        assertThat(bySearch).isEqualTo(byId);
        return byId;
    }

    @Test
    void aUnitThatTookPartReadsOnWithoutDoingAnything() {
        Actor elsewhere = actor(301, Role.PROFESSIONAL_OFFICER, "49.S1", Set.of(), LocalDate.of(2030, 1, 1));
        Dossier dossier = flow.in(DossierState.IN_PROCESS);
        assertThat(sees(elsewhere, dossier)).isFalse();

        Dossier moved = platform.database()
                .write(() -> platform.database()
                        .dossiers()
                        .update(dossier.withClock(passedThrough("49.S1", dossier)), Set.of("20335")));

        assertThat(platform.dossiers().open(elsewhere, moved.id()).map(details -> details.actions()))
                .isEqualTo(Decision.allowed(List.of()));
        assertThat(platform.dossiers().search(elsewhere, "20335", 10)).hasSize(1);
        assertThat(platform.dossiers().counts(elsewhere)).allMatch(count -> count.count() == 0);
    }

    private static List<ClockInterval> passedThrough(String unit, Dossier dossier) {
        List<ClockInterval> clock = new ArrayList<>(dossier.clock());
        ClockInterval first = clock.get(0);
        clock.set(
                0,
                new ClockInterval(
                        first.holder(),
                        Optional.of(unit),
                        first.stepCode(),
                        first.start(),
                        first.end(),
                        first.counts(),
                        first.reason(),
                        first.legalGround(),
                        first.decidedBy()));
        return clock;
    }

    private List<Queue> queues(long official) {
        return platform.dossiers().counts(platform.actor(official)).stream()
                .map(QueueCount::queue)
                .toList();
    }

    private long count(long official, Queue queue) {
        return platform.dossiers().counts(platform.actor(official)).stream()
                .filter(count -> count.queue() == queue)
                .mapToLong(QueueCount::count)
                .sum();
    }

    private static Actor actor(long id, Role role, String unit, Set<String> procedures, LocalDate to) {
        return new Actor(
                Actor.Kind.OFFICIAL,
                id,
                "test",
                "Thử",
                List.of(new Assignment(
                        1, id, role, unit, procedures, Optional.empty(), LocalDate.of(2020, 1, 1), Optional.of(to))));
    }

    @Test
    void aForeignIdIsRefusedLikeAnUnknownOneAndWrittenDown() {
        Dossier dossier = flow.received();
        Actor stranger = platform.actor(Fixtures.OTHER_CLERK);
        assertThat(platform.dossiers().open(stranger, dossier.id()).reasons())
                .isEqualTo(platform.dossiers().open(stranger, 4_711).reasons());
        assertThat(Flow.codes(platform.commands().execute(stranger, new DossierCommand.Take(4_711, 1))))
                .containsExactly("not-found");
        assertThat(platform.database()
                        .read(() -> platform.database().organisation().audit(10)))
                .hasSize(3)
                .allSatisfy(entry -> assertThat(entry.officialId()).isEqualTo(Fixtures.OTHER_CLERK));
    }

    @Test
    void sightFollowsFromTheAssignment() {
        Dossier dossier = flow.in(DossierState.IN_PROCESS);
        for (long official : List.of(
                Fixtures.CLERK,
                Fixtures.HEAD,
                Fixtures.OFFICER,
                Fixtures.LEADER,
                Fixtures.RESULT_CLERK,
                Fixtures.POSTAL_CLERK,
                Fixtures.SUPERVISOR)) {
            assertThat(sees(platform.actor(official), dossier))
                    .as("official %s", official)
                    .isTrue();
        }
        for (long official : List.of(
                Fixtures.SYSTEM_ADMINISTRATOR,
                Fixtures.PROCEDURE_ADMINISTRATOR,
                Fixtures.OTHER_CLERK,
                Fixtures.OTHER_OFFICER)) {
            assertThat(sees(platform.actor(official), dossier))
                    .as("official %s", official)
                    .isFalse();
        }
        assertThat(sees(Actor.system("Kiểm tra"), dossier)).isTrue();
        LocalDate later = LocalDate.of(2027, 1, 1);
        assertThat(sees(actor(300, Role.SUPERVISOR, Fixtures.PROVINCE, Set.of(), later), dossier))
                .isTrue();
        assertThat(sees(actor(300, Role.SUPERVISOR, Fixtures.OTHER_COMMUNE, Set.of(), later), dossier))
                .isFalse();
        assertThat(sees(
                        actor(300, Role.PROFESSIONAL_OFFICER, Fixtures.COMMUNE_DESK, Set.of("9.999999"), later),
                        dossier))
                .isFalse();
        assertThat(sees(
                        actor(
                                300,
                                Role.RECEIVING_CLERK,
                                Fixtures.COMMUNE_ONE_STOP,
                                Set.of(),
                                LocalDate.of(2026, 5, 31)),
                        dossier))
                .isFalse();
    }

    @Test
    void aPostalClerkHasTheRightsOfACounterOnly() {
        Dossier handed = flow.in(DossierState.HANDED_OVER);
        LocalDate later = LocalDate.of(2027, 1, 1);
        Actor postalOfficer =
                actor(Fixtures.POSTAL_CLERK, Role.PROFESSIONAL_OFFICER, Fixtures.COMMUNE_DESK, Set.of(), later);
        assertThat(sees(postalOfficer, handed)).isFalse();
        assertThat(Flow.codes(platform.commands().execute(postalOfficer, Flow.command(DossierAction.TAKE, handed))))
                .containsExactly("not-found");
        Actor misplaced = actor(Fixtures.POSTAL_CLERK, Role.RECEIVING_CLERK, Fixtures.COMMUNE, Set.of(), later);
        assertThat(sees(misplaced, handed)).isFalse();
    }

    @Test
    void queuesFollowFromTheRolesAndHoldWhatTheyPromise() {
        assertThat(queues(Fixtures.CLERK))
                .containsExactly(
                        Queue.TO_HAND_OVER,
                        Queue.WAITING,
                        Queue.TO_RETURN,
                        Queue.LATE,
                        Queue.SOON_LATE,
                        Queue.DONE_TODAY,
                        Queue.ALL_OPEN);
        assertThat(queues(Fixtures.LEADER)).contains(Queue.TO_SIGN).doesNotContain(Queue.MINE);
        assertThat(queues(Fixtures.SYSTEM_ADMINISTRATOR)).isEmpty();
        flow.in(DossierState.RECEIVED);
        flow.in(DossierState.HANDED_OVER);
        flow.in(DossierState.IN_PROCESS);
        flow.in(DossierState.AWAITING_SIGNATURE);
        flow.in(DossierState.REFUSAL_PROPOSED);
        flow.in(DossierState.SUPPLEMENT_REQUESTED);
        flow.in(DossierState.FINISHED);
        assertThat(count(Fixtures.CLERK, Queue.TO_HAND_OVER)).isEqualTo(1);
        assertThat(count(Fixtures.OFFICER, Queue.UNCLAIMED)).isEqualTo(1);
        assertThat(count(Fixtures.OFFICER, Queue.MINE)).isEqualTo(1);
        assertThat(count(Fixtures.SECOND_OFFICER, Queue.MINE)).isZero();
        assertThat(count(Fixtures.LEADER, Queue.TO_SIGN)).isEqualTo(1);
        assertThat(count(Fixtures.HEAD, Queue.TO_SIGN)).isEqualTo(1);
        assertThat(count(Fixtures.CLERK, Queue.WAITING)).isEqualTo(1);
        assertThat(count(Fixtures.OFFICER, Queue.WAITING)).isEqualTo(1);
        assertThat(count(Fixtures.RESULT_CLERK, Queue.TO_RETURN)).isEqualTo(1);
        assertThat(count(Fixtures.OFFICER, Queue.DONE_TODAY)).isEqualTo(1);
        assertThat(count(Fixtures.SUPERVISOR, Queue.ALL_OPEN)).isEqualTo(6);
        assertThat(count(Fixtures.OTHER_CLERK, Queue.ALL_OPEN)).isZero();
        platform.clock().setVietnam("2026-06-04T14:00");
        assertThat(count(Fixtures.CLERK, Queue.SOON_LATE)).isEqualTo(5);
        assertThat(count(Fixtures.CLERK, Queue.DONE_TODAY)).isZero();
        platform.clock().setVietnam("2026-06-05T08:00");
        assertThat(count(Fixtures.CLERK, Queue.LATE)).isEqualTo(5);
        assertThat(count(Fixtures.CLERK, Queue.SOON_LATE)).isZero();
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepetition() {
        for (int i = 0; i < 7; i++) {
            platform.clock().advance(Duration.ofDays(i % 3));
            flow.received();
        }
        List<Long> ids = new ArrayList<>();
        Optional<Page.Cursor> cursor = Optional.empty();
        do {
            Page<DossierRow> page = platform.dossiers()
                    .page(
                            platform.actor(Fixtures.CLERK),
                            new ListRequest(Queue.ALL_OPEN, "nguyen", Optional.empty(), cursor, 3));
            assertThat(page.rows()).hasSizeLessThanOrEqualTo(3);
            page.rows().forEach(row -> ids.add(row.id()));
            cursor = page.next();
        } while (cursor.isPresent());
        assertThat(ids).hasSize(7).doesNotHaveDuplicates();
    }

    @Test
    void aQueueTheActorDoesNotHaveIsEmpty() {
        flow.in(DossierState.AWAITING_SIGNATURE);
        assertThat(platform.dossiers()
                        .page(platform.actor(Fixtures.CLERK), ListRequest.first(Queue.TO_SIGN))
                        .rows())
                .isEmpty();
    }

    @Test
    void searchFindsWithoutDiacriticsInAnyOrderByPhoneAndByNumber() {
        Dossier dossier = flow.received();
        Actor clerk = platform.actor(Fixtures.CLERK);
        for (String text : List.of(
                "an nguyen",
                "NGUYỄN VĂN",
                "0905 123 456",
                "+84905123456",
                "049090001234",
                dossier.code(),
                "260601 0001",
                "phan boi")) {
            assertThat(platform.dossiers().search(clerk, text, 10)).as(text).hasSize(1);
        }
        assertThat(platform.dossiers().search(clerk, "binh", 10)).isEmpty();
        assertThat(platform.dossiers().search(clerk, " .,- ", 10)).isEmpty();
    }

    @Test
    void aFileIsOpenedByThoseWhoSeeItsDossierOnly() throws Exception {
        Dossier dossier = flow.in(DossierState.IN_PROCESS);
        Upload upload = Flow.allowed(platform.attachments()
                .upload(
                        platform.actor(Fixtures.OFFICER),
                        "../../etc/passwd\u0000.pdf",
                        new ByteArrayInputStream("%PDF-1".getBytes(StandardCharsets.UTF_8))));
        Flow.allowed(flow.execute(
                Fixtures.OFFICER,
                new DossierCommand.AddFiles(dossier.id(), dossier.version(), Map.of(upload.id(), ""))));
        Attachment file = Flow.allowed(platform.attachments().ofDossier(platform.actor(Fixtures.CLERK), dossier.id()))
                .get(0);
        assertThat(file.fileName()).isEqualTo("passwd.pdf");
        Decision<Attachments.Content> opened = platform.attachments().open(platform.actor(Fixtures.CLERK), file.id());
        try (Attachments.Content content = Flow.allowed(opened)) {
            assertThat(content.stream()).hasContent("%PDF-1");
        }
        assertThat(Flow.codes(platform.attachments().open(platform.actor(Fixtures.OTHER_CLERK), file.id())))
                .containsExactly("not-found");
        assertThat(Flow.codes(platform.attachments().ofDossier(platform.actor(Fixtures.OTHER_CLERK), dossier.id())))
                .containsExactly("not-found");
        assertThat(Flow.codes(platform.attachments()
                        .upload(platform.actor(Fixtures.SUPERVISOR), "a.pdf", new ByteArrayInputStream(new byte[] {1
                        }))))
                .containsExactly("right.missing");
    }

    @Test
    void uploadsNobodyUsedAreForgottenAfterSevenDays() throws Exception {
        Actor clerk = platform.actor(Fixtures.CLERK);
        Flow.allowed(platform.attachments()
                .upload(clerk, "a.txt", new ByteArrayInputStream("abc".getBytes(StandardCharsets.UTF_8))));
        platform.clock().advance(Duration.ofDays(6));
        assertThat(platform.removeUnusedUploads()).isZero();
        platform.clock().advance(Duration.ofDays(2));
        assertThat(platform.removeUnusedUploads()).isEqualTo(1);
    }

    @Test
    void lettersComeWhenTheDossierHasComeToThatPoint() {
        Actor clerk = platform.actor(Fixtures.CLERK);
        Dossier dossier = flow.in(DossierState.SUPPLEMENT_REQUESTED);
        assertThat(Flow.allowed(platform.letters().offered(clerk, dossier.id())))
                .containsExactly(LetterKind.RECEIPT, LetterKind.SUPPLEMENT_REQUEST, LetterKind.CONTROL_SLIP);
        PrintedFile receipt = Flow.allowed(platform.letters().print(clerk, dossier.id(), LetterKind.RECEIPT));
        assertThat(receipt.fileName()).isEqualTo("H47.20335-260601-0001-01.pdf");
        assertThat(new String(receipt.content(), StandardCharsets.UTF_8))
                .contains("http://localhost/tra-cuu/" + dossier.trackingToken())
                .contains("Tư pháp Tân Thạnh");
        assertThat(Flow.codes(platform.letters().print(clerk, dossier.id(), LetterKind.REFUSAL)))
                .containsExactly("letter.not-yet");
        assertThat(Flow.codes(platform.letters()
                        .print(platform.actor(Fixtures.OTHER_CLERK), dossier.id(), LetterKind.RECEIPT)))
                .containsExactly("not-found");
    }

    @Test
    void resultsOfASectorArePrintedWhileItRuns() {
        Actor clerk = platform.actor(Fixtures.CLERK);
        Dossier dossier = flow.in(DossierState.FINISHED);
        assertThat(Flow.allowed(platform.letters().results(clerk, dossier.id())))
                .isEmpty();
        assertThat(Flow.codes(platform.letters().printResult(clerk, dossier.id(), "extract")))
                .containsExactly("result.not-yet");
        platform.add(new ExtractResult(), Fixtures.PROCEDURE);
        assertThat(Flow.allowed(platform.letters().results(clerk, dossier.id())))
                .extracting(offer -> offer.id())
                .containsExactly("extract");
        assertThat(new String(
                        Flow.allowed(platform.letters().printResult(clerk, dossier.id(), "extract"))
                                .content(),
                        StandardCharsets.UTF_8))
                .contains("Võ Thị Thu");
        platform.catalogue().stop(Fixtures.SECTOR);
        assertThat(Flow.codes(platform.letters().printResult(clerk, dossier.id(), "extract")))
                .containsExactly("sector.absent");
    }

    private static final class ExtractResult implements org.hoso.sector.spi.ResultDocument {

        @Override
        public String id() {
            return "extract";
        }

        @Override
        public org.hoso.procedure.LocalText name() {
            return Fixtures.text("Trích lục");
        }

        @Override
        public Optional<PrintDocument> print(Source source) {
            return Optional.of(
                    new PrintDocument("Trích lục " + source.signer().orElse(""), PrintDocument.Page.A4, 1, List.of()));
        }
    }
}
