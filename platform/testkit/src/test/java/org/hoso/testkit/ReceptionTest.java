package org.hoso.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hoso.core.port.OrganisationStore.AuditEntry;
import org.hoso.decision.Decision;
import org.hoso.decision.Reason;
import org.hoso.dossier.Delivery;
import org.hoso.dossier.Dossier;
import org.hoso.dossier.FeeLine;
import org.hoso.dossier.PaperLine;
import org.hoso.dossier.Person;
import org.hoso.dossier.ReceptionRequest;
import org.hoso.organisation.Unit;
import org.hoso.procedure.Channel;
import org.hoso.procedure.ProcedureVersion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ReceptionTest {

    private final TestPlatform platform = new TestPlatform(Fixtures.procedure());
    private final Flow flow = new Flow(platform);

    @AfterEach
    void close() {
        platform.close();
    }

    private Decision<Dossier> receive(long official, ReceptionRequest request) {
        return platform.reception().receive(platform.actor(official), request);
    }

    @Test
    void aReceptionGivesCodeDueDateFeesAndSummary() {
        Dossier dossier = flow.received();
        assertThat(dossier.code()).isEqualTo("H47.20335-260601-0001");
        assertThat(dossier.timing().dueOriginal()).contains(MutableClock.vietnam("2026-06-04T17:00"));
        assertThat(dossier.content().summary()).isEqualTo("Thử nghiệm cho Nguyễn Văn An");
        assertThat(dossier.content().fees()).singleElement().satisfies(fee -> {
            assertThat(fee.quantity()).isEqualTo(2);
            assertThat(fee.amountVnd()).isEqualTo(16_000);
            assertThat(fee.paidAt()).contains(platform.clock().instant());
        });
        assertThat(dossier.places()).isEqualTo(new Dossier.Places(Fixtures.COMMUNE_ONE_STOP, Fixtures.COMMUNE));
        assertThat(dossier.trackingToken()).hasSize(24);
    }

    @Test
    void numbersBeginAgainEachDayAndRunPerAgency() {
        platform.clock().setVietnam("2026-06-01T23:30");
        assertThat(flow.received().code()).isEqualTo("H47.20335-260601-0001");
        platform.clock().setVietnam("2026-06-02T00:10");
        assertThat(flow.received().code()).isEqualTo("H47.20335-260602-0001");
        Dossier other = Flow.allowed(
                receive(Fixtures.OTHER_CLERK, Fixtures.request(Fixtures.OTHER_ONE_STOP, Map.of("subject", "Lê An"))));
        assertThat(other.code()).isEqualTo("H47.20338-260602-0001");
    }

    @Test
    void twoHundredSimultaneousReceptionsGiveTwoHundredGaplessCodes() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(20);
        try {
            List<Callable<String>> work = IntStream.range(0, 200)
                    .<Callable<String>>mapToObj(i -> () -> i % 10 == 3
                            ? String.join(",", Flow.codes(receive(Fixtures.CLERK, unknownUpload())))
                            : flow.received().code())
                    .toList();
            List<String> codes = new ArrayList<>();
            for (Future<String> future : threads.invokeAll(work)) {
                codes.add(future.get());
            }
            List<String> given = codes.stream()
                    .filter(code -> code.startsWith("H47"))
                    .sorted()
                    .toList();
            assertThat(given)
                    .containsExactlyElementsOf(IntStream.rangeClosed(1, 180)
                            .mapToObj(number -> String.format("H47.20335-260601-%04d", number))
                            .toList());
        } finally {
            threads.shutdownNow();
        }
    }

    private static ReceptionRequest unknownUpload() {
        return with(Map.of("nothing", ""), Set.of("COPY"), Map.of());
    }

    @Test
    void anUploadIsLinkedOnceAndOnlyByTheOneWhoBroughtIt() throws Exception {
        var pdf = new java.io.ByteArrayInputStream("%PDF-1.7 test".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        String id = Flow.allowed(platform.attachments()
                        .upload(platform.actor(Fixtures.CLERK), "C:\\scan\\giấy chứng sinh.pdf", pdf))
                .id();
        ReceptionRequest request = with(Map.of(id, "PROOF"), Set.of("COPY"), Map.of());
        assertThat(Flow.faults(receive(Fixtures.POSTAL_CLERK, request).reasons()))
                .containsExactly("upload." + id + ":upload.unknown");
        Dossier dossier = Flow.allowed(receive(Fixtures.CLERK, request));
        assertThat(Flow.allowed(platform.attachments().ofDossier(platform.actor(Fixtures.CLERK), dossier.id())))
                .singleElement()
                .satisfies(file -> {
                    assertThat(file.fileName()).isEqualTo("giấy chứng sinh.pdf");
                    assertThat(file.mediaType()).isEqualTo("application/pdf");
                    assertThat(file.paperCode()).isEqualTo("PROOF");
                });
        assertThat(Flow.codes(receive(Fixtures.CLERK, request))).containsExactly("upload.unknown");
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                arguments("owner.name:field.required", owner(Person.Kind.CITIZEN, " ", "049090001234", "")),
                arguments("owner.name:field.too-long", owner(Person.Kind.CITIZEN, "a".repeat(201), "049090001234", "")),
                arguments("owner.name:field.pattern", owner(Person.Kind.CITIZEN, "An\u0000Bình", "049090001234", "")),
                arguments("owner.identityNumber:identity.form", owner(Person.Kind.CITIZEN, "An", "0490900012", "")),
                arguments(
                        "owner.identityNumber:identity.form", owner(Person.Kind.ORGANISATION, "Cty", "0100233480", "")),
                arguments("owner.identityNumber:field.required", owner(Person.Kind.CITIZEN, "An", "", "")),
                arguments("owner.phone:phone.form", owner(Person.Kind.CITIZEN, "An", "", "12345")),
                arguments(
                        "owner.birthDate:field.date",
                        request(
                                new Person(
                                        Person.Kind.CITIZEN,
                                        "An",
                                        "049090001234",
                                        Optional.of(LocalDate.of(2026, 6, 2)),
                                        "",
                                        "",
                                        ""),
                                Map.of("subject", "An"),
                                Channel.DIRECT,
                                Delivery.counter(),
                                1)),
                arguments("form.subject:field.required", form(Map.of())),
                arguments("form.subject:field.pattern", form(Map.of("subject", "An <b>"))),
                arguments("form.copies:field.number", form(Map.of("subject", "An", "copies", "21"))),
                arguments("form.copies:field.number", form(Map.of("subject", "An", "copies", "x"))),
                arguments("form.copies:field.too-long", form(Map.of("subject", "An", "copies", "100"))),
                arguments("form.day:field.date", form(Map.of("subject", "An", "day", "2026-02-30"))),
                arguments("form.other:field.unknown", form(Map.of("subject", "An", "other", "x"))),
                arguments(
                        "channel:channel.closed",
                        request(person(), Map.of("subject", "An"), Channel.ONLINE, Delivery.counter(), 1)),
                arguments(
                        "delivery.address:field.required",
                        request(
                                person(),
                                Map.of("subject", "An"),
                                Channel.DIRECT,
                                new Delivery(Delivery.Kind.POST, " "),
                                1)),
                arguments(
                        "sets:field.number",
                        request(person(), Map.of("subject", "An"), Channel.DIRECT, Delivery.counter(), 0)),
                arguments("paper.REQUEST:paper.missing", papers()),
                arguments("paper.REQUEST:paper.missing", papers(new PaperLine("REQUEST", 0, 1, false, ""))),
                arguments(
                        "paper.NONE:paper.unknown",
                        papers(new PaperLine("REQUEST", 1, 0, false, ""), new PaperLine("NONE", 1, 0, false, ""))),
                arguments("fee.COPY:fee.unpaid", with(Map.of(), Set.of(), Map.of())),
                arguments("fee.COPY:field.choice", with(Map.of(), Set.of("COPY"), Map.of("COPY", "RICH"))),
                arguments("fee.OTHER:field.unknown", with(Map.of(), Set.of("COPY", "OTHER"), Map.of())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void whatIsWrongStandsAtItsFieldAndNothingIsStored(String fault, ReceptionRequest request) {
        Decision<Dossier> decision = receive(Fixtures.CLERK, request);
        assertThat(Flow.faults(decision.reasons())).containsExactly(fault);
        assertThat(platform.journalCheck().verify(Optional.empty()).dossiers()).isZero();
    }

    @Test
    void rightsAndDefinitionsAreCheckedFirst() {
        assertThat(Flow.codes(receive(Fixtures.OFFICER, Fixtures.request()))).containsExactly("right.missing");
        assertThat(Flow.codes(receive(Fixtures.OTHER_CLERK, Fixtures.request())))
                .containsExactly("right.missing");
        ReceptionRequest good = Fixtures.request();
        assertThat(Flow.codes(receive(Fixtures.CLERK, changed(good, "9.999999", Fixtures.CASE))))
                .containsExactly("procedure.unknown");
        assertThat(Flow.codes(receive(Fixtures.CLERK, changed(good, Fixtures.PROCEDURE, "none"))))
                .containsExactly("case.unknown");
        platform.catalogue().stop(Fixtures.SECTOR);
        assertThat(Flow.codes(receive(Fixtures.CLERK, good))).containsExactly("procedure.unknown");
        List<AuditEntry> audit = platform.database()
                .read(() -> platform.database().organisation().audit(10));
        assertThat(audit).extracting(AuditEntry::event).containsExactly("access.refused", "access.refused");
    }

    @Test
    void anExemptGroupPaysNothing() {
        ReceptionRequest request = with(Map.of(), Set.of(), Map.of("COPY", "POOR"));
        Dossier dossier = Flow.allowed(receive(Fixtures.CLERK, request));
        assertThat(dossier.content().fees()).extracting(FeeLine::amountVnd).containsExactly(0L);
        assertThat(dossier.content().fees()).extracting(FeeLine::exemption).containsExactly(Optional.of("POOR"));
    }

    @Test
    void aRuleOfTheSectorRefusesAndABrokenOneRefusesToo() {
        platform.add((request, today) -> List.of(Reason.at("form.day", "test.too-late")), Fixtures.PROCEDURE);
        assertThat(Flow.faults(receive(Fixtures.CLERK, Fixtures.request()).reasons()))
                .containsExactly("form.day:test.too-late");
        platform.add(
                (request, today) -> {
                    throw new IllegalStateException("broken on purpose");
                },
                Fixtures.PROCEDURE);
        assertThat(Flow.codes(receive(Fixtures.CLERK, Fixtures.request())))
                .containsExactly("test.too-late", "rule.failed");
    }

    @Test
    void aFeeCalculatorReplacesTheStandardLines() {
        platform.add((procedureCase, form, exemptions, standard) -> List.of(), Fixtures.PROCEDURE);
        assertThat(platform.reception().fees(Fixtures.PROCEDURE, Fixtures.CASE, Map.of(), Map.of()))
                .isEmpty();
    }

    @Test
    void warningsDoNotStopTheReception() {
        flow.received();
        Person odd = new Person(
                Person.Kind.CITIZEN,
                "Nguyễn Văn An",
                "099090001234",
                Optional.of(LocalDate.of(1991, 1, 1)),
                "",
                "",
                "");
        ReceptionRequest request = request(odd, Map.of("subject", "An"), Channel.DIRECT, Delivery.counter(), 1);
        assertThat(Flow.faults(platform.reception().warnings(platform.actor(Fixtures.CLERK), request)))
                .containsExactly(
                        "owner.identityNumber:identity.province",
                        "owner.identityNumber:identity.year",
                        "paper.PROOF:paper.missing-optional");
        assertThat(Flow.faults(platform.reception().warnings(platform.actor(Fixtures.CLERK), Fixtures.request())))
                .contains("owner.identityNumber:applicant.open-dossier");
        assertThat(receive(Fixtures.CLERK, request).isAllowed()).isTrue();
        assertThat(platform.reception().warnings(platform.actor(Fixtures.OTHER_CLERK), Fixtures.request()))
                .isEmpty();
    }

    @Test
    void aClerkSeesOwnCountersAndTheirProcedures() {
        assertThat(platform.reception().counters(platform.actor(Fixtures.CLERK)))
                .extracting(Unit::code)
                .containsExactly(Fixtures.COMMUNE_ONE_STOP);
        assertThat(platform.reception().counters(platform.actor(Fixtures.OFFICER)))
                .isEmpty();
        assertThat(platform.reception().procedures(platform.actor(Fixtures.CLERK), Fixtures.COMMUNE_ONE_STOP))
                .extracting(ProcedureVersion::code)
                .containsExactly(Fixtures.PROCEDURE);
        assertThat(platform.reception().procedures(platform.actor(Fixtures.CLERK), Fixtures.OTHER_ONE_STOP))
                .isEmpty();
        assertThat(platform.reception().due(Fixtures.PROCEDURE, Fixtures.CASE, Fixtures.COMMUNE_ONE_STOP))
                .contains(MutableClock.vietnam("2026-06-04T17:00"));
    }

    @Test
    void lookingUpAPersonIsLoggedAndForClerksOnly() {
        flow.received();
        assertThat(platform.reception().knownPersons(platform.actor(Fixtures.CLERK), "049090001234"))
                .extracting(Person::name)
                .containsExactly("Nguyễn Văn An");
        assertThat(platform.reception().knownPersons(platform.actor(Fixtures.OFFICER), "049090001234"))
                .isEmpty();
        List<AuditEntry> audit = platform.database()
                .read(() -> platform.database().organisation().audit(10));
        assertThat(audit).singleElement().satisfies(entry -> {
            assertThat(entry.event()).isEqualTo("person.look-up");
            assertThat(entry.toString()).doesNotContain("049090001234");
        });
    }

    private static Person person() {
        return Fixtures.request().owner();
    }

    private static ReceptionRequest owner(Person.Kind kind, String name, String number, String phone) {
        Person person = new Person(kind, name, number, Optional.empty(), phone, "", "");
        return request(person, Map.of("subject", "An"), Channel.DIRECT, Delivery.counter(), 1);
    }

    private static ReceptionRequest form(Map<String, String> form) {
        return request(person(), form, Channel.DIRECT, Delivery.counter(), 1);
    }

    private static ReceptionRequest papers(PaperLine... papers) {
        ReceptionRequest r = Fixtures.request();
        return new ReceptionRequest(
                r.procedureCode(),
                r.caseCode(),
                r.channel(),
                r.receivingUnit(),
                r.owner(),
                r.submitter(),
                r.form(),
                List.of(papers),
                r.uploads(),
                r.exemptions(),
                r.paidFees(),
                r.sets(),
                r.delivery());
    }

    private static ReceptionRequest request(
            Person owner, Map<String, String> form, Channel channel, Delivery delivery, int sets) {
        ReceptionRequest r = Fixtures.request();
        return new ReceptionRequest(
                r.procedureCode(),
                r.caseCode(),
                channel,
                r.receivingUnit(),
                owner,
                r.submitter(),
                form,
                r.papers(),
                r.uploads(),
                r.exemptions(),
                r.paidFees(),
                sets,
                delivery);
    }

    private static ReceptionRequest changed(ReceptionRequest r, String procedure, String procedureCase) {
        return new ReceptionRequest(
                procedure,
                procedureCase,
                r.channel(),
                r.receivingUnit(),
                r.owner(),
                r.submitter(),
                r.form(),
                r.papers(),
                r.uploads(),
                r.exemptions(),
                r.paidFees(),
                r.sets(),
                r.delivery());
    }

    private static ReceptionRequest with(
            Map<String, String> uploads, Set<String> paid, Map<String, String> exemptions) {
        ReceptionRequest r = Fixtures.request();
        return new ReceptionRequest(
                r.procedureCode(),
                r.caseCode(),
                r.channel(),
                r.receivingUnit(),
                r.owner(),
                r.submitter(),
                r.form(),
                r.papers(),
                uploads,
                exemptions,
                paid,
                r.sets(),
                r.delivery());
    }
}
