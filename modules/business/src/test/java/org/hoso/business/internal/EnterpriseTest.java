package org.hoso.business.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hoso.decision.Decision;
import org.hoso.decision.Reason;
import org.hoso.dossier.Delivery;
import org.hoso.dossier.Dossier;
import org.hoso.dossier.DossierCommand;
import org.hoso.dossier.DossierRow;
import org.hoso.dossier.DossierState;
import org.hoso.dossier.PaperLine;
import org.hoso.dossier.Person;
import org.hoso.dossier.ReceptionRequest;
import org.hoso.organisation.Assignment;
import org.hoso.organisation.Official;
import org.hoso.organisation.Role;
import org.hoso.organisation.Unit;
import org.hoso.organisation.UnitKind;
import org.hoso.organisation.UnitLevel;
import org.hoso.procedure.Channel;
import org.hoso.procedure.PaperDefinition;
import org.hoso.procedure.ProcedureVersion;
import org.hoso.security.Actor;
import org.hoso.testkit.Fixtures;
import org.hoso.testkit.MutableClock;
import org.hoso.testkit.TestOrganisation;
import org.hoso.testkit.TestPlatform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Enterprises: decided in the national system, followed here by its reference number. */
class EnterpriseTest {

    private static final String ONE_STOP = "49.MC";
    private static final String DEPARTMENT = "49.TC";
    private static final Map<String, String> GRANTED =
            Map.of("nationalReference", "DN-26-0001", "nationalStatus", "granted", "enterpriseCode", "4001234567");

    private final TestPlatform platform = start();
    private final Actor clerk = platform.actor(701);
    private final Actor officer = platform.actor(702);
    private final Actor leader = platform.actor(703);

    private static TestPlatform start() {
        List<Unit> units = new ArrayList<>(Fixtures.units());
        units.add(unit(ONE_STOP, UnitKind.ONE_STOP));
        units.add(unit(DEPARTMENT, UnitKind.DEPARTMENT));
        List<Official> officials = new ArrayList<>(Fixtures.officials());
        List<Assignment> assignments = new ArrayList<>(Fixtures.assignments());
        add(officials, assignments, 701, Role.RECEIVING_CLERK, ONE_STOP);
        add(officials, assignments, 702, Role.PROFESSIONAL_OFFICER, DEPARTMENT);
        add(officials, assignments, 703, Role.LEADER, DEPARTMENT);
        var platform = new TestPlatform(
                MutableClock.atVietnam("2026-06-01T09:00"),
                new TestOrganisation(units, officials, assignments),
                SectorFilesTest.SECTOR.versions().toArray(ProcedureVersion[]::new));
        platform.add(new EnterpriseTrackHandler(platform.explanations()), "enterprise-track");
        return platform;
    }

    private static Unit unit(String code, UnitKind kind) {
        return new Unit(
                code,
                Optional.of(Fixtures.PROVINCE),
                "Đơn vị " + code,
                code,
                UnitLevel.PROVINCE,
                kind,
                Optional.empty(),
                LocalDate.of(2020, 1, 1),
                Optional.empty(),
                Optional.empty());
    }

    private static void add(List<Official> officials, List<Assignment> assignments, long id, Role role, String unit) {
        officials.add(
                new Official(id, "user" + id, "Người " + id, unit, Optional.empty(), Optional.empty(), true, false));
        assignments.add(new Assignment(
                id, id, role, unit, Set.of(), Optional.empty(), LocalDate.of(2020, 1, 1), Optional.empty()));
    }

    @AfterEach
    void stop() {
        platform.close();
    }

    @ParameterizedTest
    @CsvSource({
        "2.001610, normal",
        "2.001583, normal",
        "2.001199, normal",
        "2.002043, normal",
    })
    void isSubmittedWhenTheNationalSystemHasGrantedIt(String procedure, String caseCode) {
        Dossier taken = taken(procedure, caseCode, Map.of());
        assertThat(submit(taken, Map.of()).reasons())
                .containsExactly(
                        Reason.at("form.nationalReference", "business.reference-missing"),
                        Reason.at("form.nationalStatus", "business.status-missing"),
                        Reason.at("form.enterpriseCode", "business.code-missing"));
        Dossier submitted = submit(taken, GRANTED).asOptional().orElseThrow();
        assertThat(sign(submitted).state()).isEqualTo(DossierState.FINISHED);
        assertThat(found("DN-26-0001")).containsExactly(taken.code());
    }

    @Test
    void isNotSubmittedWhileTheNationalSystemAsksForChanges() {
        Map<String, String> values = new HashMap<>(GRANTED);
        values.put("nationalStatus", "changes");
        values.put("enterpriseCode", "400123456");
        assertThat(submit(taken("2.001610", "normal", Map.of()), values).reasons())
                .containsExactly(
                        Reason.at("form.nationalStatus", "business.not-granted"),
                        Reason.at("form.enterpriseCode", "business.code-form"));
    }

    @Test
    void isNotDissolvedAgainstTheTaxOffice() {
        Dossier taken = taken("2.002023", "file", Map.of("endDate", "2026-05-29"));
        Map<String, String> values = new HashMap<>(GRANTED);
        values.put("taxOpinion", "objected");
        assertThat(submit(taken, values).reasons())
                .containsExactly(Reason.at("form.taxOpinion", "business.tax-objected"));
        values.put("taxOpinion", "agreed");
        assertThat(submit(taken, values).reasons()).isEmpty();
    }

    private Dossier taken(String procedure, String caseCode, Map<String, String> more) {
        var definition =
                SectorFilesTest.SECTOR.procedure(procedure).caseOf(caseCode).orElseThrow();
        Map<String, String> form = new HashMap<>(more);
        form.put("enterpriseName", "Công ty Hoa Sen");
        form.put("enterpriseAddress", "12 Phan Bội Châu, Tam Kỳ");
        form.put("enterpriseRepresentative", "Lê Văn Sen");
        Dossier received = done(platform.reception()
                .receive(
                        clerk,
                        new ReceptionRequest(
                                procedure,
                                caseCode,
                                Channel.DIRECT,
                                ONE_STOP,
                                Person.citizen("Lê Văn Sen", "049085001234", "0905123456", "Phường Tân Thạnh"),
                                Optional.empty(),
                                form,
                                definition.papers().stream()
                                        .filter(PaperDefinition::required)
                                        .map(paper -> new PaperLine(paper.code(), 1, 0, false, ""))
                                        .toList(),
                                Map.of(),
                                Map.of(),
                                definition.fees().stream()
                                        .map(fee -> fee.code())
                                        .collect(Collectors.toSet()),
                                1,
                                Delivery.counter())));
        Dossier handed = execute(clerk, new DossierCommand.HandOver(received.id(), received.version(), ""));
        return execute(officer, new DossierCommand.Take(handed.id(), handed.version()));
    }

    private Decision<Dossier> submit(Dossier taken, Map<String, String> values) {
        return platform.commands()
                .execute(officer, new DossierCommand.SubmitForSignature(taken.id(), taken.version(), values, ""));
    }

    private Dossier sign(Dossier submitted) {
        return execute(leader, new DossierCommand.Sign(submitted.id(), submitted.version(), ""));
    }

    private Dossier execute(Actor actor, DossierCommand command) {
        return done(platform.commands().execute(actor, command));
    }

    private List<String> found(String text) {
        return platform.dossiers().search(officer, text, 10).stream()
                .map(DossierRow::code)
                .toList();
    }

    private static <T> T done(Decision<T> decision) {
        assertThat(decision.reasons()).isEmpty();
        return decision.asOptional().orElseThrow();
    }
}
