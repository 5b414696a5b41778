package org.hoso.civilstatus.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hoso.decision.Reason;
import org.hoso.dossier.Delivery;
import org.hoso.dossier.Dossier;
import org.hoso.dossier.PaperLine;
import org.hoso.dossier.Person;
import org.hoso.dossier.ReceptionRequest;
import org.hoso.procedure.Channel;
import org.hoso.procedure.ProcedureVersion;
import org.hoso.register.RegisterEntry;
import org.hoso.testkit.Fixtures;
import org.hoso.testkit.MutableClock;
import org.hoso.testkit.TestPlatform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Deaths, marriages, recognitions, changes and marital status through the platform's real use cases. */
class CivilEventsTest {

    private final TestPlatform platform =
            new TestPlatform(SectorFilesTest.SECTOR.versions().toArray(ProcedureVersion[]::new));
    private final DossierFlow flow = new DossierFlow(platform);

    @BeforeEach
    void startSector() {
        SectorMessages messages = new SectorMessages();
        MarriageAges ages = new MarriageAges(20, 18);
        String[] events = CivilEvent.procedures().toArray(String[]::new);
        platform.add(new CivilRule(ages), events);
        platform.add(new BirthRule(), BirthForm.PROCEDURES.toArray(String[]::new));
        platform.add(new ExamineHandler(), "civil-examine");
        platform.add(new CivilRegisterHandler(ages), "civil-register");
        platform.add(new BirthRegisterHandler(), "birth-register");
        platform.add(new CivilResult(messages), events);
    }

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void aDeathIsEnteredAndItsExtractPrinted() {
        Dossier signed = flow.signed(
                flow.received(request("1.000656", "in-time", death(), "DECLARATION", "DEATH_NOTICE")), Map.of());

        RegisterEntry entry = flow.entries(signed).get(0);
        assertThat(entry.register()).isEqualTo("death");
        assertThat(entry.book()).isEqualTo("KT/2026");
        assertThat(flow.printed(signed, "civil-result"))
                .contains("TRÍCH LỤC KHAI TỬ", "Trần Văn Cũ", "30/05/2026", "Nam")
                .doesNotContain("2026-05-30");
    }

    @Test
    void aDeathBeforeTheBirthIsNotReceived() {
        assertThat(refused(request(
                        "1.000656",
                        "in-time",
                        with(death(), "deathDate", "1940-01-01"),
                        "DECLARATION",
                        "DEATH_NOTICE")))
                .containsExactly(Reason.at("form.deathDate", "civil.death-before-birth"));
    }

    @Test
    void aLateDeathHasAFeeThatNeedsConfirmationAndItsExemptGroups() {
        ProcedureVersion death = SectorFilesTest.SECTOR.procedure("1.000656");
        assertThat(death.caseOf("in-time").orElseThrow().fees())
                .extracting(fee -> fee.code())
                .containsExactly("COPY");
        assertThat(death.caseOf("late").orElseThrow().fees().get(0))
                .satisfies(fee -> assertThat(fee.confirmed()).isFalse())
                .satisfies(fee -> assertThat(fee.exemptions())
                        .extracting(each -> each.code())
                        .containsExactly("MERIT", "POOR", "DISABLED"));
    }

    @Test
    void aMarriageIsSignedOnlyAfterBothHaveCome() {
        Dossier taken = flow.taken(flow.received(request("1.000894", "normal", marriage(), "DECLARATION")));
        assertThat(flow.submit(taken, Map.of()).reasons())
                .containsExactly(Reason.at("form.bothPresent", "civil.presence-missing"));

        Dossier submitted =
                flow.submit(taken, Map.of("bothPresent", "true")).asOptional().orElseThrow();
        Dossier signed = flow.done(
                platform.actor(Fixtures.LEADER),
                new org.hoso.dossier.DossierCommand.Sign(submitted.id(), submitted.version(), ""));

        assertThat(flow.entries(signed)).singleElement().satisfies(entry -> {
            assertThat(entry.book()).isEqualTo("KH/2026");
            assertThat(entry.fields())
                    .containsEntry("husbandName", "Lê Văn Bình")
                    .doesNotContainKey("bothPresent");
        });
        assertThat(flow.printed(signed, "civil-result")).contains("GIẤY CHỨNG NHẬN KẾT HÔN", "Phạm Thị Hoa");
    }

    @Test
    void whoIsTooYoungOrTheSamePersonDoesNotMarry() {
        assertThat(refused(request(
                        "1.000894", "normal", with(marriage(), "husbandBirthDate", "2006-06-02"), "DECLARATION")))
                .containsExactly(Reason.at("form.husbandBirthDate", "civil.too-young", 20));
        assertThat(refused(request(
                        "1.000894", "normal", with(marriage(), "wifeIdentityNumber", "049098001111"), "DECLARATION")))
                .extracting(Reason::code)
                .containsExactly("civil.same-person");
    }

    @Test
    void aDivorcedPersonNamesTheDecisionByNumberOnly() {
        Map<String, String> form = with(maritalStatus(), "statusKind", "divorced");
        assertThat(refused(request("1.004873", "first", form, "DECLARATION")))
                .containsExactly(Reason.at("form.statusReference", "civil.reference-missing"));
        assertThat(flow.received(request(
                                "1.004873", "first", with(form, "statusReference", "12/2024/QĐST-HNGĐ"), "DECLARATION"))
                        .timing()
                        .dueOriginal())
                .contains(MutableClock.vietnam("2026-06-04T17:00"));
    }

    @Test
    void aChangeMustChangeSomething() {
        Map<String, String> form = new HashMap<>(Map.of(
                "personName",
                "Võ Thị Lan",
                "personBirthDate",
                "1990-02-03",
                "personSex",
                "female",
                "personNationality",
                "Việt Nam",
                "eventKind",
                "birth",
                "eventRegisteredAt",
                "UBND xã Tam Lãnh",
                "changeItem",
                "Chữ đệm",
                "changeFrom",
                "Thị",
                "changeTo",
                "thị",
                "changeReason",
                "Ghi sai"));
        form.put("copies", "0");
        assertThat(refused(request("1.004859", "correction", form, "DECLARATION", "PROOF")))
                .containsExactly(Reason.at("form.changeTo", "civil.nothing-changed"));

        Dossier signed = flow.signed(
                flow.received(
                        request("1.004859", "correction", with(form, "changeTo", "Thanh"), "DECLARATION", "PROOF")),
                Map.of());
        assertThat(flow.entries(signed).get(0).register()).isEqualTo("change");
    }

    @Test
    void aBirthCombinedWithARecognitionIsEnteredInBothRegisters() {
        Map<String, String> form = Births.form();
        form.put("recognitionKind", "father");
        Dossier signed = flow.signed(
                flow.received(request("1.000689", "normal", form, "DECLARATION", "BIRTH_NOTICE", "RELATION_PROOF")),
                Map.of("recognitionBothPresent", "true"));

        assertThat(flow.entries(signed)).extracting(RegisterEntry::register).containsExactly("birth", "recognition");
        assertThat(flow.entries(signed).get(1).fields())
                .containsEntry("parentName", "Nguyễn Văn An")
                .containsEntry("childName", "Nguyễn Minh Khôi");
    }

    @Test
    void silenceForADayConfirmsTheFormOfADossierFiledOnline() {
        Dossier taken = flow.taken(flow.received(online(request("1.004873", "first", maritalStatus(), "DECLARATION"))));
        assertThat(flow.submit(taken, Map.of()).reasons())
                .extracting(Reason::code)
                .containsExactly("civil.eform-not-sent");
        assertThat(flow.submit(taken, Map.of("eformSentOn", "2026-06-01")).reasons())
                .containsExactly(Reason.at("form.eformAnswer", "civil.eform-waiting", "02/06/2026"));
        assertThat(flow.submit(taken, Map.of("eformSentOn", "2026-06-01", "eformAnswer", "corrections"))
                        .reasons())
                .extracting(Reason::code)
                .containsExactly("civil.eform-corrections");

        platform.clock().setVietnam("2026-06-03T08:00");
        assertThat(flow.submit(taken, Map.of("eformSentOn", "2026-06-01")).reasons())
                .isEmpty();
    }

    private List<Reason> refused(ReceptionRequest request) {
        return platform.reception()
                .receive(platform.actor(Fixtures.CLERK), request)
                .reasons();
    }

    private static Map<String, String> death() {
        return new HashMap<>(Map.of(
                "deceasedName", "Trần Văn Cũ",
                "deceasedBirthDate", "1941-03-04",
                "deceasedSex", "male",
                "deceasedNationality", "Việt Nam",
                "deathDate", "2026-05-30",
                "deathPlace", "Tại nhà riêng",
                "requesterRelation", "child",
                "copies", "1"));
    }

    private static Map<String, String> marriage() {
        Map<String, String> form = new HashMap<>(Map.of(
                "husbandName", "Lê Văn Bình",
                "husbandBirthDate", "1998-01-02",
                "husbandNationality", "Việt Nam",
                "husbandIdentityNumber", "049098001111",
                "husbandMarriageCount", "1",
                "wifeName", "Phạm Thị Hoa",
                "wifeBirthDate", "2000-05-06",
                "wifeNationality", "Việt Nam",
                "wifeMarriageCount", "1",
                "copies", "0"));
        form.put("wifeIdentityNumber", "049300002222");
        return form;
    }

    private static Map<String, String> maritalStatus() {
        return new HashMap<>(Map.of(
                "personName", "Đỗ Minh Tâm",
                "personBirthDate", "1995-07-08",
                "personSex", "male",
                "personNationality", "Việt Nam",
                "statusKind", "single",
                "purposeKind", "marriage",
                "purposeWords", "Kết hôn với bà Phạm Thị Hoa tại UBND phường Tân Thạnh"));
    }

    private static Map<String, String> with(Map<String, String> form, String field, String value) {
        Map<String, String> changed = new HashMap<>(form);
        changed.put(field, value);
        return changed;
    }

    private static ReceptionRequest online(ReceptionRequest request) {
        return new ReceptionRequest(
                request.procedureCode(),
                request.caseCode(),
                Channel.ONLINE,
                request.receivingUnit(),
                request.owner(),
                request.submitter(),
                request.form(),
                request.papers(),
                request.uploads(),
                request.exemptions(),
                request.paidFees(),
                request.sets(),
                request.delivery());
    }

    private static ReceptionRequest request(
            String procedure, String caseCode, Map<String, String> form, String... papers) {
        return new ReceptionRequest(
                procedure,
                caseCode,
                Channel.DIRECT,
                Fixtures.COMMUNE_ONE_STOP,
                Person.citizen("Trần Thị Mới", "049198004321", "0914000111", "Phường Tân Thạnh"),
                Optional.empty(),
                form,
                List.of(papers).stream()
                        .map(code -> new PaperLine(code, 1, 0, false, ""))
                        .toList(),
                Map.of(),
                Map.of(),
                SectorFilesTest.SECTOR.procedure(procedure).caseOf(caseCode).orElseThrow().fees().stream()
                        .map(fee -> fee.code())
                        .collect(Collectors.toSet()),
                1,
                Delivery.counter());
    }
}
