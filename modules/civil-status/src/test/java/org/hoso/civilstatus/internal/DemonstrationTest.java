package org.hoso.civilstatus.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hoso.calendar.WorkingCalendar;
import org.hoso.core.internal.demonstration.DemonstrationLoader;
import org.hoso.core.internal.dossier.DossierListeners;
import org.hoso.core.internal.dossier.Workbench;
import org.hoso.core.internal.history.HistoryGenerator;
import org.hoso.core.internal.organisation.OrganisationCache;
import org.hoso.core.internal.sector.SectorCalls;
import org.hoso.core.internal.sector.SectorServices;
import org.hoso.core.internal.security.PasswordHasher;
import org.hoso.core.internal.time.WorkingDueDates;
import org.hoso.core.port.DossierStore;
import org.hoso.core.port.DossierStore.Criteria;
import org.hoso.core.port.DossierStore.Scope;
import org.hoso.decision.Decision;
import org.hoso.dossier.Dossier;
import org.hoso.dossier.DossierState;
import org.hoso.organisation.UnitLevel;
import org.hoso.procedure.ProcedureVersion;
import org.hoso.sector.spi.EligibilityRule;
import org.hoso.sector.spi.StepHandler;
import org.hoso.system.Demonstration.Account;
import org.hoso.testkit.MemoryDatabase;
import org.hoso.testkit.MutableClock;
import org.hoso.testkit.TestCatalogue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The demonstration with the sector it shows. */
class DemonstrationTest {

    private static final Instant NOW = MutableClock.vietnam("2026-06-10T10:30");

    private final MemoryDatabase database = new MemoryDatabase();
    private final OrganisationCache organisation = new OrganisationCache(database, database.organisation());
    private final SectorCalls calls = new SectorCalls();

    @AfterEach
    void stop() {
        calls.close();
        organisation.close();
    }

    @Test
    void fillsTheQueuesOfEveryRole() {
        List<Account> accounts = load(300);

        Map<DossierState, Long> states =
                dossiers().stream().collect(Collectors.groupingBy(Dossier::state, TreeMap::new, Collectors.counting()));
        assertThat(states.keySet())
                .contains(
                        DossierState.RECEIVED,
                        DossierState.HANDED_OVER,
                        DossierState.IN_PROCESS,
                        DossierState.AWAITING_SIGNATURE,
                        DossierState.REFUSAL_PROPOSED,
                        DossierState.SUPPLEMENT_REQUESTED,
                        DossierState.FINISHED,
                        DossierState.RETURNED,
                        DossierState.REFUSED,
                        DossierState.WITHDRAWN,
                        DossierState.STOPPED);
        assertThat(states.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(300);
        assertThat(dossiers())
                .anyMatch(each -> each.state().isOpen()
                        && each.timing().dueCurrent().filter(NOW::isAfter).isPresent());
        assertThat(accounts)
                .hasSize(12)
                .allSatisfy(account -> assertThat(canLogIn(account)).isTrue());
    }

    @Test
    void everythingHappensInWorkingHoursAndNothingInTheFuture() {
        load(120);
        WorkingCalendar calendar = WorkingCalendar.vietnam();

        assertThat(dossiers())
                .allSatisfy(dossier -> journalTimes(dossier).forEach(at -> {
                    assertThat(at).isBeforeOrEqualTo(NOW);
                    assertThat(calendar.minutesBetween(at.minusSeconds(60), at.plusSeconds(60)))
                            .isPositive();
                }));
    }

    @Test
    void holdsEveryUnitOfTheProvince() {
        load(1);
        var territories =
                organisation
                        .units(MutableClock.vietnam("2026-06-10T00:00")
                                .atZone(WorkingCalendar.ZONE)
                                .toLocalDate())
                        .stream()
                        .filter(unit -> unit.agencyCode().isPresent())
                        .collect(Collectors.groupingBy(unit -> unit.level(), Collectors.counting()));

        assertThat(territories)
                .isEqualTo(Map.of(UnitLevel.PROVINCE, 1L, UnitLevel.DISTRICT, 18L, UnitLevel.COMMUNE, 241L));
    }

    @Test
    void everyDistrictIsServedByItsLandBranch() {
        List<Account> accounts = load(1);

        assertThat(organisation.unit("502.DD").orElseThrow().serves()).containsExactly("502");
        assertThat(accounts).extracting(Account::username).contains("chuyenvien.502.dd", "lanhdao.502.dd");
    }

    @Test
    void isTheSameEachTime() {
        load(60);
        List<String> first = dossiers().stream()
                .map(each -> each.code() + each.content().summary() + each.state())
                .toList();
        MemoryDatabase other = new MemoryDatabase();
        try (var cache = new Closing(new OrganisationCache(other, other.organisation()))) {
            loader(other, cache.cache()).load(60, (done, total) -> {});
        }

        assertThat(dossiers(other).stream()
                        .map(each -> each.code() + each.content().summary() + each.state())
                        .toList())
                .isEqualTo(first);
    }

    @Test
    void isRefusedOnAFullOrEmptyPlatform() {
        load(3);

        assertThat(loader(database, organisation).load(3, (done, total) -> {}).reasons())
                .extracting(reason -> reason.code())
                .containsExactly("demonstration.not-empty");
        assertThat(loader(database, organisation, new TestCatalogue())
                        .load(3, (done, total) -> {})
                        .reasons())
                .extracting(reason -> reason.code())
                .containsExactly("demonstration.no-sector");
    }

    private record Closing(OrganisationCache cache) implements AutoCloseable {
        @Override
        public void close() {
            cache.close();
        }
    }

    private List<Account> load(int number) {
        Decision<List<Account>> decision = loader(database, organisation).load(number, (done, total) -> {});
        assertThat(decision.reasons()).isEmpty();
        return decision.asOptional().orElseThrow();
    }

    private DemonstrationLoader loader(MemoryDatabase into, OrganisationCache cache) {
        return loader(
                into, cache, new TestCatalogue(SectorFilesTest.SECTOR.versions().toArray(ProcedureVersion[]::new)));
    }

    private DemonstrationLoader loader(MemoryDatabase into, OrganisationCache cache, TestCatalogue catalogue) {
        SectorServices sectors = new SectorServices();
        sectors.addRule(new BirthRule(), Map.of(EligibilityRule.PROCEDURE, BirthForm.PROCEDURE));
        sectors.addRule(new ExtractRule(), Map.of(EligibilityRule.PROCEDURE, ExtractForm.PROCEDURE));
        sectors.addHandler(new BirthRegisterHandler(), Map.of(StepHandler.NAME, "birth-register"));
        sectors.addHandler(new ExtractLookupHandler(), Map.of(StepHandler.NAME, "extract-lookup"));
        Clock clock = Clock.fixed(NOW, WorkingCalendar.ZONE);
        Workbench bench = new Workbench(
                into,
                into.dossiers(),
                into.organisation(),
                into.registers(),
                into.documents(),
                into.cooperation(),
                into.parked(),
                cache,
                catalogue,
                clock,
                new WorkingDueDates(),
                new org.hoso.core.internal.time.ConfiguredTimeRules(java.util.Map.of()),
                sectors,
                calls,
                new DossierListeners());
        return new DemonstrationLoader(
                bench,
                into.organisation(),
                cache,
                clock,
                PasswordHasher.with(100_000),
                into.histories(),
                new HistoryGenerator(bench, into.histories(), into.organisation()));
    }

    private boolean canLogIn(Account account) {
        return database.read(() -> database.organisation()
                .credential(account.username())
                .filter(credential ->
                        PasswordHasher.with(100_000).matches(account.password().toCharArray(), credential.hash()))
                .isPresent());
    }

    private List<Dossier> dossiers() {
        return dossiers(database);
    }

    private static List<Dossier> dossiers(MemoryDatabase from) {
        Criteria all = new Criteria(
                Set.of(),
                List.of(),
                Optional.empty(),
                List.of(Scope.all()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
        return from.read(() -> from.dossiers()
                .page(all, DossierStore.Order.NEWEST, Optional.empty(), 1_000)
                .rows());
    }

    private List<Instant> journalTimes(Dossier dossier) {
        return database.read(() -> database.dossiers().journal(dossier.id()).stream()
                .map(entry -> entry.at())
                .toList());
    }
}
