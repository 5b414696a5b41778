package org.hoso.core.internal.module;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hoso.core.port.CatalogueStore.OpenCount;
import org.hoso.organisation.Role;
import org.hoso.organisation.UnitKind;
import org.hoso.organisation.UnitLevel;
import org.hoso.procedure.Channel;
import org.hoso.procedure.LocalText;
import org.hoso.procedure.ProcedureCase;
import org.hoso.procedure.ProcedureVersion;
import org.hoso.procedure.StepDefinition;
import org.hoso.procedure.TimeLimit;
import org.hoso.system.Modules.Change;
import org.hoso.system.Modules.Loss;
import org.hoso.system.Modules.Orphans;
import org.hoso.system.Modules.ProcedureChange;
import org.junit.jupiter.api.Test;

class UpdatePlanTest {

    private static final LocalText TEXT = new LocalText("x", "x");
    private static final Set<String> HANDLERS = Set.of("register");

    private static ProcedureVersion version(String code, String version, String... cases) {
        return new ProcedureVersion(
                code,
                version,
                "one",
                TEXT,
                TEXT,
                LocalDate.of(2026, 6, 1),
                Set.of(UnitLevel.COMMUNE),
                Set.of(Channel.DIRECT),
                ProcedureVersion.ClockStart.COUNTER_RECEIPT,
                "",
                Optional.empty(),
                TEXT,
                Stream.of(cases)
                        .map(each -> new ProcedureCase(each, TEXT, TimeLimit.workingDays(1), List.of(), List.of()))
                        .toList(),
                List.of(),
                List.of(new StepDefinition(
                        "s",
                        TEXT,
                        StepDefinition.Kind.PROCESS,
                        Role.PROFESSIONAL_OFFICER,
                        UnitKind.DIVISION,
                        BigDecimal.ONE,
                        Optional.of("register"))),
                "{owner}");
    }

    private static UpdatePlan plan(List<ProcedureVersion> brought, Set<String> handlers) {
        List<ProcedureVersion> known = List.of(version("1.1", "1.0", "a", "b"), version("1.2", "1.0", "a"));
        return new UpdatePlan(
                known,
                known.stream().map(UpdatePlan::key).collect(Collectors.toSet()),
                brought,
                handlers,
                List.of(new OpenCount("1.1", "1.0", "b", 12)));
    }

    @Test
    void aNewVersionBesideOpenDossiersOrphansNone() {
        UpdatePlan plan = plan(List.of(version("1.1", "1.1", "a"), version("1.3", "1.0", "a")), HANDLERS);

        assertThat(plan.orphans()).isEmpty();
        assertThat(plan.changes())
                .extracting(ProcedureChange::code, ProcedureChange::change, ProcedureChange::openDossiers)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("1.1", Change.NEW_VERSION, 12L),
                        org.assertj.core.groups.Tuple.tuple("1.2", Change.GONE, 0L),
                        org.assertj.core.groups.Tuple.tuple("1.3", Change.ADDED, 0L));
    }

    @Test
    void aProcedureACaseOrAHandlerThatIsGoneOrphansTheOpenDossiers() {
        assertThat(plan(List.of(version("1.2", "1.0", "a")), HANDLERS).orphans())
                .containsExactly(new Orphans("1.1", "1.0", Loss.PROCEDURE, "", 12));
        assertThat(plan(List.of(version("1.1", "1.0", "a")), HANDLERS).orphans())
                .containsExactly(new Orphans("1.1", "1.0", Loss.CASE, "b", 12));
        assertThat(plan(List.of(version("1.1", "1.1", "a")), Set.of("other")).orphans())
                .containsExactly(new Orphans("1.1", "1.0", Loss.HANDLER, "register", 12));
    }
}
