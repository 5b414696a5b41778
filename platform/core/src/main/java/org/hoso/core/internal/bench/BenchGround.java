package org.hoso.core.internal.bench;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hoso.core.internal.demonstration.DemoLocality;
import org.hoso.core.internal.demonstration.DemonstrationLoader;
import org.hoso.core.internal.dossier.DossierServices;
import org.hoso.core.internal.dossier.Workbench;
import org.hoso.core.internal.history.Crew;
import org.hoso.core.internal.history.HistoryGenerator;
import org.hoso.core.internal.history.Plan;
import org.hoso.core.internal.organisation.OrganisationCache;
import org.hoso.core.internal.security.PasswordHasher;
import org.hoso.core.internal.time.Vietnam;
import org.hoso.core.port.CatalogueStore;
import org.hoso.core.port.HistoryStore;
import org.hoso.core.port.HistoryStore.Fill;
import org.hoso.core.port.OrganisationStore;
import org.hoso.decision.Decision;
import org.hoso.decision.Reason;
import org.hoso.organisation.Unit;
import org.hoso.organisation.UnitKind;
import org.hoso.organisation.UnitLevel;
import org.hoso.system.Progress;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Where measurements run: an installation with generated data only, with officials and the procedure of the measurements. */
@Component(service = BenchGround.class)
public final class BenchGround {

    static final String KIND = "bench";

    private final Workbench bench;
    private final HistoryStore histories;
    private final HistoryGenerator generator;
    private final OrganisationStore accounts;
    private final CatalogueStore definitions;
    private final OrganisationCache organisation;
    private final PasswordHasher hasher;
    private final Clock clock;
    private final BenchCatalogue catalogue;

    @Activate
    @SuppressWarnings("TooManyParameters")
    public BenchGround(
            @Reference Workbench bench,
            @Reference HistoryStore histories,
            @Reference HistoryGenerator generator,
            @Reference OrganisationStore accounts,
            @Reference CatalogueStore definitions,
            @Reference OrganisationCache organisation,
            @Reference PasswordHasher hasher,
            @Reference Clock clock) {
        this.bench = bench;
        this.histories = histories;
        this.generator = generator;
        this.accounts = accounts;
        this.definitions = definitions;
        this.organisation = organisation;
        this.hasher = hasher;
        this.clock = clock;
        this.catalogue = new BenchCatalogue(bench.catalogue());
    }

    /** Fills the installation or goes on filling it; see {@link org.hoso.system.Benchmark#load}. */
    Decision<Long> load(long stored, long open, Progress progress) {
        Optional<Reason> refusal = prepare();
        if (refusal.isPresent()) {
            return Decision.refused(refusal.get());
        }
        Fill known = bench.transactions().read(() -> histories.fill()).orElseThrow();
        boolean none = known.stored() == 0;
        if (!none && (!known.kind().equals(KIND) || known.stored() != stored || known.open() != open)) {
            return Decision.refused(
                    Reason.of("bench.other-fill", known.kind(), known.stored(), known.open(), known.done()));
        }
        Fill fill = none ? Plan.fill(KIND, stored, open, now(), Vietnam.startOf(DemoLocality.FROM)) : known;
        return Decision.allowed(
                generator.run(fill, new BenchFiler(), catalogue, progress).done());
    }

    /** Makes everything ready that measurements need; answers with what speaks against it. */
    Optional<Reason> prepare() {
        String hash = hasher.hash(DemonstrationLoader.PASSWORD.toCharArray());
        boolean generated = bench.transactions().write(() -> {
            if (histories.fill().isEmpty()) {
                if (accounts.hasOfficials()) {
                    return false;
                }
                DemoLocality.store(accounts, hash);
                histories.save(new Fill(KIND, 0, 0, now(), now(), 0));
            }
            definitions.save(BenchProcedure.version());
            return true;
        });
        if (!generated) {
            return Optional.of(Reason.of("bench.live"));
        }
        DemoLocality.storeEverywhere(bench.transactions(), accounts, hash);
        organisation.refresh();
        return Optional.empty();
    }

    private Instant now() {
        return clock.instant();
    }

    Workbench bench() {
        return bench;
    }

    HistoryStore histories() {
        return histories;
    }

    /** The use cases over the real stores, with the procedure of the measurements. */
    DossierServices services() {
        return DossierServices.of(bench.over(
                bench.transactions(), bench.dossiers(), bench.registers(), bench.documents(), catalogue, clock));
    }

    Crew crew() {
        return bench.transactions().read(() -> Crew.of(accounts));
    }

    /** The territories of a level, by code. */
    List<Unit> territories(UnitLevel level) {
        return bench.organisation().units(bench.today()).stream()
                .filter(unit -> unit.kind() == UnitKind.PEOPLES_COMMITTEE && unit.level() == level)
                .sorted(java.util.Comparator.comparing(Unit::code))
                .toList();
    }
}
