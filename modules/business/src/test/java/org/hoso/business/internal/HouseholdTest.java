package org.hoso.business.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hoso.business.internal.ui.Suspensions;
import org.hoso.decision.Decision;
import org.hoso.decision.Reason;
import org.hoso.dossier.Delivery;
import org.hoso.dossier.Dossier;
import org.hoso.dossier.DossierCommand;
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

/** Household businesses through the platform's real use cases. */
class HouseholdTest {

    private final TestPlatform platform =
            new TestPlatform(SectorFilesTest.SECTOR.versions().toArray(ProcedureVersion[]::new));
    private final Actor clerk = platform.actor(Fixtures.CLERK);
    private final Actor officer = platform.actor(Fixtures.OFFICER);
    private final Actor leader = platform.actor(Fixtures.LEADER);

    @BeforeEach
    void startSector() {
        String[] households = HouseholdEvent.procedures().toArray(String[]::new);
        platform.add(new BusinessRule(), households);
        platform.add(new HouseholdExamineHandler(platform.explanations()), "household-examine");
        platform.add(new HouseholdRegisterHandler(), "household-register");
        platform.add(new HouseholdResult(new SectorMessages()), households);
    }

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void aBusinessIsFoundedWithinThreeWorkingDaysAndEnteredWithItsNationalNumber() {
        Dossier received = received("1.001612", "person", founding());
        assertThat(received.timing().dueOriginal()).contains(MutableClock.vietnam("2026-06-04T17:00"));

        Dossier taken = taken(received);
        assertThat(submit(taken, Map.of()).reasons())
                .extracting(Reason::code)
                .containsExactly("business.reference-missing", "business.number-missing");
        Dossier signed = sign(submit(taken, Map.of("nationalReference", "HKD-1", "businessNumber", "8012345678"))
                .asOptional()
                .orElseThrow());

        RegisterEntry entry = entries(signed).get(0);
        assertThat(platform.dossiers().search(officer, "hkd-1", 10)).hasSize(1);
        assertThat(entry.fields()).containsEntry("event", "founded").containsEntry("businessNumber", "8012345678");
        assertThat(platform.registers().search(officer, HouseholdEvent.REGISTER, "tap hoa minh", Long.MAX_VALUE, 10))
                .containsExactly(entry);
    }

    @Test
    void aSuspensionLastsFifteenDaysOrMore() {
        assertThat(refused("1.001570", "suspend", period("2026-06-10", "2026-06-23")))
                .containsExactly(Reason.at("form.periodTo", "business.period-short"));
        assertThat(refused("1.001570", "suspend", period("2026-06-10", "2026-06-01")))
                .containsExactly(Reason.at("form.periodTo", "business.period-reversed"));
        assertThat(refused("1.001570", "suspend", period("2026-06-10", "2026-06-24")))
                .isEmpty();
    }

    @Test
    void aSuspensionAboutToEndIsRememberedUntilTheBusinessResumes() {
        sign(submit(
                        taken(received("1.001570", "suspend", period("2026-06-10", "2026-06-25"))),
                        Map.of("nationalReference", "HKD-2"))
                .asOptional()
                .orElseThrow());
        Suspensions suspensions = new Suspensions(platform.registers());
        assertThat(suspensions.endingSoon(officer, LocalDate.parse("2026-06-20")))
                .hasSize(1);
        assertThat(suspensions.endingSoon(officer, LocalDate.parse("2026-06-01")))
                .isEmpty();

        Map<String, String> resume = period("2026-06-22", "");
        resume.remove("periodTo");
        sign(submit(taken(received("1.001570", "resume", resume)), Map.of("nationalReference", "HKD-3"))
                .asOptional()
                .orElseThrow());
        assertThat(suspensions.endingSoon(officer, LocalDate.parse("2026-06-20")))
                .isEmpty();
    }

    @Test
    void theTaxOfficeHasTwoWorkingDaysAndItsSilenceLetsTheProcedureGoOn() {
        Map<String, String> form = new HashMap<>(business());
        form.put("endDate", "2026-05-29");
        Dossier taken = taken(received("1.001266", "end", form));
        Map<String, String> asked =
                Map.of("nationalReference", "HKD-4", "taxSentOn", "2026-06-05", "taxOpinion", "silent");

        platform.clock().setVietnam("2026-06-09T16:00");
        assertThat(submit(taken, asked).reasons())
                .containsExactly(Reason.at("form.taxOpinion", "business.tax-waiting", "09/06/2026"));
        platform.clock().setVietnam("2026-06-10T07:30");
        assertThat(submit(taken, asked).reasons()).isEmpty();
    }

    @Test
    void aPublicHolidayIsNoDayOfTheTaxOffice() {
        platform.clock().setVietnam("2026-08-31T09:00");
        Map<String, String> form = new HashMap<>(business());
        form.put("endDate", "2026-08-20");
        Dossier taken = taken(received("1.001266", "end", form));
        Map<String, String> asked =
                Map.of("nationalReference", "HKD-6", "taxSentOn", "2026-08-28", "taxOpinion", "silent");

        platform.clock().setVietnam("2026-09-03T09:00");
        assertThat(submit(taken, asked).reasons()).extracting(Reason::code).containsExactly("business.tax-waiting");
    }

    @Test
    void aBusinessDoesNotEndAgainstTheTaxOffice() {
        Map<String, String> form = new HashMap<>(business());
        form.put("endDate", "2026-05-29");
        assertThat(submit(
                                taken(received("1.001266", "end", form)),
                                Map.of("nationalReference", "HKD-5", "taxOpinion", "objected"))
                        .reasons())
                .extracting(Reason::code)
                .containsExactly("business.tax-objected");
    }

    private static Map<String, String> business() {
        return Map.of(
                "businessName", "Tạp hóa Minh",
                "businessNumber", "8012345678",
                "businessAddress", "5 Phan Châu Trinh, phường Tân Thạnh",
                "ownerName", "Đặng Văn Minh",
                "ownerBirthDate", "1985-04-05",
                "ownerSex", "male",
                "ownerNationality", "Việt Nam");
    }

    private static Map<String, String> founding() {
        Map<String, String> form = new HashMap<>(business());
        form.remove("businessNumber");
        form.put("businessLines", "Bán lẻ lương thực, thực phẩm");
        return form;
    }

    private static Map<String, String> period(String from, String to) {
        Map<String, String> form = new HashMap<>(business());
        form.put("periodFrom", from);
        form.put("periodTo", to);
        return form;
    }

    private Decision<Dossier> receive(String procedure, String caseCode, Map<String, String> form) {
        var definition =
                SectorFilesTest.SECTOR.procedure(procedure).caseOf(caseCode).orElseThrow();
        Set<String> fees = definition.fees().stream().map(fee -> fee.code()).collect(Collectors.toSet());
        List<PaperLine> papers = definition.papers().stream()
                .filter(paper -> paper.required())
                .flatMap(paper -> Stream.of(new PaperLine(paper.code(), 1, 0, false, "")))
                .toList();
        return platform.reception()
                .receive(
                        clerk,
                        new ReceptionRequest(
                                procedure,
                                caseCode,
                                Channel.DIRECT,
                                Fixtures.COMMUNE_ONE_STOP,
                                Person.citizen("Đặng Văn Minh", "049085001234", "0905123456", "Phường Tân Thạnh"),
                                Optional.empty(),
                                form,
                                papers,
                                Map.of(),
                                Map.of(),
                                fees,
                                1,
                                Delivery.counter()));
    }

    private List<Reason> refused(String procedure, String caseCode, Map<String, String> form) {
        return receive(procedure, caseCode, form).reasons();
    }

    private Dossier received(String procedure, String caseCode, Map<String, String> form) {
        Decision<Dossier> decision = receive(procedure, caseCode, form);
        assertThat(decision.reasons()).isEmpty();
        return decision.asOptional().orElseThrow();
    }

    private Dossier taken(Dossier received) {
        Dossier handed = done(clerk, new DossierCommand.HandOver(received.id(), received.version(), ""));
        return done(officer, new DossierCommand.Take(handed.id(), handed.version()));
    }

    private Decision<Dossier> submit(Dossier taken, Map<String, String> values) {
        return platform.commands()
                .execute(officer, new DossierCommand.SubmitForSignature(taken.id(), taken.version(), values, ""));
    }

    private Dossier sign(Dossier submitted) {
        return done(leader, new DossierCommand.Sign(submitted.id(), submitted.version(), ""));
    }

    private Dossier done(Actor actor, DossierCommand command) {
        Decision<Dossier> decision = platform.commands().execute(actor, command);
        assertThat(decision.reasons()).isEmpty();
        return decision.asOptional().orElseThrow();
    }

    private List<RegisterEntry> entries(Dossier dossier) {
        return platform.registers()
                .ofDossier(officer, dossier.id())
                .asOptional()
                .orElseThrow();
    }
}
