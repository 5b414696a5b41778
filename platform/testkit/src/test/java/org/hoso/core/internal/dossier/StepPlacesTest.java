package org.hoso.core.internal.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hoso.dossier.Dossier;
import org.hoso.organisation.Assignment;
import org.hoso.organisation.Official;
import org.hoso.organisation.Role;
import org.hoso.organisation.Unit;
import org.hoso.organisation.UnitKind;
import org.hoso.organisation.UnitLevel;
import org.hoso.procedure.FormField;
import org.hoso.procedure.FormSection;
import org.hoso.procedure.ProcedureVersion;
import org.hoso.procedure.StepDefinition;
import org.hoso.testkit.Fixtures;
import org.hoso.testkit.TestOrganisation;
import org.hoso.testkit.TestPlatform;
import org.junit.jupiter.api.Test;

/** Where the steps of land dossiers and of departments are done. */
class StepPlacesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final String OFFICE = "49.DD";
    private static final String BRANCH = "502.DD";
    private static final String OTHER_BRANCH = "503.DD";
    private static final long WORKER = 900;

    private final List<Unit> units = new ArrayList<>(Fixtures.units());
    private final List<Official> officials = new ArrayList<>(Fixtures.officials());
    private final List<Assignment> assignments = new ArrayList<>(Fixtures.assignments());

    StepPlacesTest() {
        unit(OFFICE, Fixtures.PROVINCE, UnitKind.LAND_OFFICE, Set.of());
        unit(BRANCH, OFFICE, UnitKind.BRANCH, Set.of(Fixtures.DISTRICT));
        unit(OTHER_BRANCH, OFFICE, UnitKind.BRANCH, Set.of("503"));
    }

    private void unit(String code, String parent, UnitKind kind, Set<String> serves) {
        units.add(new Unit(
                        code,
                        Optional.of(parent),
                        "Đơn vị " + code,
                        code,
                        UnitLevel.PROVINCE,
                        kind,
                        Optional.empty(),
                        LocalDate.of(2020, 1, 1),
                        Optional.empty(),
                        Optional.empty())
                .withServes(serves));
    }

    private void worker(String unit, Set<String> procedures) {
        long id = WORKER + officials.size();
        officials.add(new Official(id, "w" + id, "Người " + id, unit, Optional.empty(), Optional.empty(), true, false));
        assignments.add(new Assignment(
                id,
                id,
                Role.PROFESSIONAL_OFFICER,
                unit,
                procedures,
                Optional.empty(),
                LocalDate.of(2020, 1, 1),
                Optional.empty()));
    }

    private Optional<String> place(UnitKind kind, String competent, Map<String, String> form) {
        StepDefinition step =
                Fixtures.step("step", StepDefinition.Kind.PROCESS, Role.PROFESSIONAL_OFFICER, kind, Optional.empty());
        Dossier dossier = received();
        Dossier placed = new Dossier(
                dossier.id(),
                dossier.version(),
                dossier.code(),
                dossier.trackingToken(),
                dossier.procedure(),
                dossier.channel(),
                new Dossier.Places(Fixtures.COMMUNE_ONE_STOP, competent),
                dossier.position(),
                dossier.owner(),
                dossier.submitter(),
                dossier.content().withForm(form),
                dossier.timing(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                dossier.clock());
        return places().unitOf(step, withSite(Set.of(UnitLevel.DISTRICT)), placed, DAY);
    }

    private StepPlaces places() {
        return new StepPlaces(new TestOrganisation(units, officials, assignments));
    }

    private static Dossier received() {
        try (TestPlatform platform = new TestPlatform(Fixtures.procedure())) {
            return platform.reception()
                    .receive(platform.actor(Fixtures.CLERK), Fixtures.request())
                    .asOptional()
                    .orElseThrow();
        }
    }

    private static ProcedureVersion withSite(Set<UnitLevel> levels) {
        ProcedureVersion p = Fixtures.procedure();
        FormSection section = new FormSection(
                "parcel", Fixtures.text("Thửa"), List.of(Fixtures.field("place", FormField.Kind.UNIT, false, 40)));
        return new ProcedureVersion(
                p.code(),
                p.version(),
                p.sector(),
                p.field(),
                p.name(),
                p.from(),
                levels,
                p.channels(),
                p.clockStart(),
                p.decision(),
                p.resultCode(),
                p.resultName(),
                p.cases(),
                List.of(section),
                p.steps(),
                p.summary(),
                Optional.of("place"),
                List.of());
    }

    @Test
    void theBranchThatServesTheDistrictOfTheParcelDoesTheStep() {
        assertThat(place(UnitKind.BRANCH, Fixtures.DISTRICT, Map.of("place", Fixtures.OTHER_COMMUNE)))
                .contains(BRANCH);
    }

    @Test
    void withoutDistrictsTheBranchServesCommunes() {
        units.replaceAll(unit -> switch (unit.code()) {
            case BRANCH -> unit.withServes(Set.of(Fixtures.COMMUNE));
            case OTHER_BRANCH -> unit.withServes(Set.of(Fixtures.OTHER_COMMUNE));
            default -> unit;
        });

        assertThat(place(UnitKind.BRANCH, Fixtures.PROVINCE, Map.of("place", Fixtures.OTHER_COMMUNE)))
                .contains(OTHER_BRANCH);
        assertThat(place(UnitKind.BRANCH, Fixtures.PROVINCE, Map.of())).contains(BRANCH);
    }

    @Test
    void whereNoBranchServesTheOfficeItselfDoesTheWork() {
        units.removeIf(unit -> unit.kind() == UnitKind.BRANCH);

        assertThat(place(UnitKind.BRANCH, Fixtures.DISTRICT, Map.of())).contains(OFFICE);
    }

    @Test
    void ofSeveralUnitsTheOneWhoseOfficialsAreAssignedToTheProcedureIsChosen() {
        unit("49.S1", Fixtures.PROVINCE, UnitKind.DEPARTMENT, Set.of());
        unit("49.S2", Fixtures.PROVINCE, UnitKind.DEPARTMENT, Set.of());
        worker("49.S1", Set.of());
        worker("49.S2", Set.of(Fixtures.PROCEDURE));

        assertThat(place(UnitKind.DEPARTMENT, Fixtures.DISTRICT, Map.of())).contains("49.S2");
    }

    @Test
    void nobodyGuessesBetweenUnitsThatFitAlike() {
        unit("49.S1", Fixtures.PROVINCE, UnitKind.DEPARTMENT, Set.of());
        unit("49.S2", Fixtures.PROVINCE, UnitKind.DEPARTMENT, Set.of());
        assertThat(place(UnitKind.DEPARTMENT, Fixtures.PROVINCE, Map.of())).isEmpty();

        worker("49.S1", Set.of("1.999999"));
        worker("49.S2", Set.of());
        assertThat(place(UnitKind.DEPARTMENT, Fixtures.PROVINCE, Map.of())).contains("49.S2");

        worker("49.S1", Set.of());
        assertThat(place(UnitKind.DEPARTMENT, Fixtures.PROVINCE, Map.of())).isEmpty();
    }

    @Test
    void theTerritoryWhereTheMatterLiesIsCompetentWhereverItIsReceived() {
        Map<String, String> form = Map.of("place", Fixtures.OTHER_COMMUNE);

        assertThat(places().competent(withSite(Set.of(UnitLevel.COMMUNE)), Fixtures.COMMUNE_ONE_STOP, form))
                .map(Unit::code)
                .contains(Fixtures.OTHER_COMMUNE);
        assertThat(places().competent(withSite(Set.of(UnitLevel.COMMUNE)), Fixtures.COMMUNE_ONE_STOP, Map.of()))
                .map(Unit::code)
                .contains(Fixtures.COMMUNE);
    }
}
