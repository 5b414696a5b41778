package org.hoso.civilstatus.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hoso.decision.Decision;
import org.hoso.decision.Reason;
import org.hoso.dossier.Delivery;
import org.hoso.dossier.Dossier;
import org.hoso.dossier.DossierCommand;
import org.hoso.dossier.DossierState;
import org.hoso.dossier.PaperLine;
import org.hoso.dossier.Person;
import org.hoso.dossier.ReceptionRequest;
import org.hoso.procedure.Channel;
import org.hoso.procedure.ProcedureVersion;
import org.hoso.register.RegisterEntry;
import org.hoso.security.Actor;
import org.hoso.testkit.Fixtures;
import org.hoso.testkit.MutableClock;
import org.hoso.testkit.TestPlatform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whole dossiers of the sector through the platform's real use cases. */
class CivilStatusTest {

    private final TestPlatform platform =
            new TestPlatform(SectorFilesTest.SECTOR.versions().toArray(ProcedureVersion[]::new));
    private final DossierFlow flow = new DossierFlow(platform);
    private final Actor clerk = platform.actor(Fixtures.CLERK);
    private final Actor officer = platform.actor(Fixtures.OFFICER);
    private final Actor leader = platform.actor(Fixtures.LEADER);

    @BeforeEach
    void startSector() {
        SectorMessages messages = new SectorMessages();
        platform.add(new BirthRule(), BirthForm.PROCEDURE);
        platform.add(new ExtractRule(), ExtractForm.PROCEDURE);
        platform.add(new BirthRegisterHandler(), "birth-register");
        platform.add(new ExtractLookupHandler(), "extract-lookup");
        platform.add(new BirthCertificate(messages), BirthForm.PROCEDURE);
        platform.add(new BirthCopies(messages), BirthForm.PROCEDURE);
        platform.add(new ExtractCopies(messages), ExtractForm.PROCEDURE);
    }

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void aBirthGoesFromTheCounterIntoTheRegisterAndBack() {
        Dossier signed = flow.signed(
                flow.received(Births.request(Births.form())), Map.of("childIdentityNumber", "049226001234"));

        assertThat(signed.state()).isEqualTo(DossierState.FINISHED);
        RegisterEntry entry = flow.entries(signed).get(0);
        assertThat(entry.book()).isEqualTo("KS/2026");
        assertThat(entry.number()).isEqualTo(1);
        assertThat(entry.unitCode()).isEqualTo(Fixtures.COMMUNE);
        assertThat(entry.fields())
                .containsEntry("childName", "Nguyễn Minh Khôi")
                .containsEntry("childIdentityNumber", "049226001234")
                .containsEntry("requesterName", "Nguyễn Văn An")
                .doesNotContainKey("copies");
        assertThat(platform.registers().search(officer, "birth", "minh khoi", Long.MAX_VALUE, 10))
                .containsExactly(entry);

        Dossier returned = flow.done(
                platform.actor(Fixtures.RESULT_CLERK),
                new DossierCommand.ReturnResult(signed.id(), signed.version(), "Nguyễn Văn An", "049095001234", ""));
        assertThat(returned.state()).isEqualTo(DossierState.RETURNED);
    }

    @Test
    void numbersOfTheBookFollowEachOther() {
        flow.signed(flow.received(Births.request(Births.form())), Map.of());
        Dossier second = flow.signed(flow.received(Births.request(Births.form())), Map.of());

        assertThat(flow.entries(second)).extracting(RegisterEntry::number).containsExactly(2);
    }

    @Test
    void aSameDayBirthIsDueTodayBeforeThreeAndTomorrowAfter() {
        platform.clock().setVietnam("2026-04-29T14:59");
        Map<String, String> form = Births.form();
        form.put("childBirthDate", "2026-04-20");
        assertThat(flow.received(Births.request(form)).timing().dueOriginal())
                .contains(MutableClock.vietnam("2026-04-29T17:00"));

        platform.clock().setVietnam("2026-04-29T15:01");
        assertThat(flow.received(Births.request(form)).timing().dueOriginal())
                .contains(MutableClock.vietnam("2026-05-04T17:00"));
    }

    @Test
    void registrationIsFreeAndCopiesCostEightThousandEach() {
        assertThat(flow.received(Births.request(Births.form())).content().fees())
                .singleElement()
                .satisfies(fee -> assertThat(fee.amountVnd()).isEqualTo(16_000));
        Map<String, String> form = Births.form();
        form.put("copies", "0");
        assertThat(flow.received(Births.request(form)).content().fees())
                .singleElement()
                .satisfies(fee -> assertThat(fee.amountVnd()).isZero());
    }

    @Test
    void aBirthInTheFutureIsNotReceived() {
        Map<String, String> form = Births.form();
        form.put("childBirthDate", "2026-06-02");

        assertThat(platform.reception().receive(clerk, Births.request(form)).reasons())
                .containsExactly(Reason.at("form.childBirthDate", "birth.date-future", "02/06/2026"));
    }

    @Test
    void whatTheOfficerChangedIsCheckedAgainBeforeTheRegisterIsWritten() {
        Dossier dossier =
                flow.submitted(flow.received(Births.request(Births.form())), Map.of("fatherBirthYear", "2026"));

        Decision<Dossier> decision =
                platform.commands().execute(leader, new DossierCommand.Sign(dossier.id(), dossier.version(), ""));

        assertThat(decision.reasons()).extracting(Reason::code).containsExactly("birth.parent-year");
        assertThat(flow.entries(dossier)).isEmpty();
    }

    @Test
    void theCertificateIsPrintedFromTheRegisterAndNotBefore() {
        Dossier received = flow.received(Births.request(Births.form()));
        assertThat(platform.letters()
                        .results(officer, received.id())
                        .asOptional()
                        .orElseThrow())
                .isEmpty();

        Dossier signed = flow.signed(received, Map.of());

        assertThat(platform.letters().results(officer, signed.id()).asOptional().orElseThrow())
                .extracting(offer -> offer.name().vi())
                .containsExactly("Giấy khai sinh", "Bản sao Trích lục khai sinh");
        assertThat(flow.printed(signed, "birth-certificate"))
                .contains("GIẤY KHAI SINH", "Nguyễn Minh Khôi", "20/05/2026", "Ngày hai mươi tháng năm", "KS/2026")
                .contains("Võ Thị Thu");
    }

    @Test
    void copiesGoToSignatureOnlyWithTheLookUp() {
        Dossier taken = flow.taken(flow.received(extract("person", Map.of())));
        assertThat(flow.submit(taken, Map.of()).reasons())
                .extracting(Reason::code)
                .containsExactly("extract.lookup-missing");
        assertThat(flow.submit(taken, Map.of("lookup", "not-found")).reasons())
                .extracting(Reason::code)
                .containsExactly("extract.not-found");
        assertThat(flow.submit(taken, Map.of("lookup", "found", "lookupSource", "Sổ năm 1998"))
                        .reasons())
                .extracting(Reason::code)
                .containsExactly("extract.entry-missing");

        Dossier submitted = flow.submit(taken, found()).asOptional().orElseThrow();
        Dossier signed = flow.done(leader, new DossierCommand.Sign(submitted.id(), submitted.version(), ""));

        assertThat(signed.state()).isEqualTo(DossierState.FINISHED);
        assertThat(flow.printed(signed, "extract-copies"))
                .contains("TRÍCH LỤC KHAI SINH", "(BẢN SAO)", "Trần Thị Mỹ Linh", "45");
    }

    @Test
    void anOrganisationMustStateItsReason() {
        assertThat(platform.reception()
                        .receive(clerk, extract("organisation", Map.of()))
                        .reasons())
                .containsExactly(Reason.at("form.purpose", "extract.purpose-missing"));
    }

    @Test
    void aRegistrationBeforeTheBirthIsNotReceived() {
        assertThat(platform.reception()
                        .receive(clerk, extract("person", Map.of("registrationDate", "1997-01-01")))
                        .reasons())
                .extracting(Reason::code)
                .containsExactly("extract.registered-before-birth");
    }

    private static Map<String, String> found() {
        return Map.of(
                "lookup", "found",
                "lookupSource", "Sổ đăng ký khai sinh năm 1998",
                "registrationNumber", "45",
                "registrationBook", "01/1998",
                "registrationDate", "1998-03-20");
    }

    private static ReceptionRequest extract(String caseCode, Map<String, String> more) {
        Map<String, String> form = new HashMap<>(Map.of(
                "kind", "birth",
                "copies", "3",
                "personName", "Trần Thị Mỹ Linh",
                "personBirthDate", "1998-03-02",
                "registeredAt", "Ủy ban nhân dân phường Tân Thạnh"));
        form.putAll(more);
        String paper = caseCode.equals("person") ? "DECLARATION" : "REQUEST_LETTER";
        return new ReceptionRequest(
                ExtractForm.PROCEDURE,
                caseCode,
                Channel.DIRECT,
                Fixtures.COMMUNE_ONE_STOP,
                Person.citizen("Trần Thị Mỹ Linh", "049198004321", "0914000111", "Phường Tân Thạnh"),
                Optional.empty(),
                form,
                List.of(new PaperLine(paper, 1, 0, false, "")),
                Map.of(),
                Map.of(),
                Set.of("COPY"),
                1,
                Delivery.counter());
    }
}
