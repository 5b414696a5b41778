package org.hoso.store.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.hoso.core.internal.bench.BenchGround;
import org.hoso.core.internal.bench.BenchmarkService;
import org.hoso.core.internal.catalogue.SectorCatalogue;
import org.hoso.core.internal.dossier.DossierListeners;
import org.hoso.core.internal.dossier.DossierServices;
import org.hoso.core.internal.dossier.Workbench;
import org.hoso.core.internal.history.HistoryGenerator;
import org.hoso.core.internal.organisation.OrganisationCache;
import org.hoso.core.internal.sector.SectorCalls;
import org.hoso.core.internal.sector.SectorServices;
import org.hoso.core.internal.security.PasswordHasher;
import org.hoso.core.internal.system.SystemClock;
import org.hoso.core.internal.time.ConfiguredTimeRules;
import org.hoso.core.internal.time.WorkingDueDates;
import org.hoso.dossier.Dossier;
import org.hoso.dossier.Page;
import org.hoso.system.Progress;

/** The use cases and the measurements over a database, put together without a container. */
final class BenchmarkGround implements AutoCloseable {

    private static final int ITERATIONS = 100_000;

    private final TestStores stores;
    private final OrganisationCache organisation;
    private final SectorCalls calls = new SectorCalls();
    private final SectorCatalogue catalogue;
    private final Workbench bench;
    private final BenchmarkService service;

    BenchmarkGround(DataSource dataSource) {
        var clock = new SystemClock();
        stores = new TestStores(dataSource);
        organisation = new OrganisationCache(stores.transactions, stores.organisation);
        catalogue = new SectorCatalogue(stores.transactions, stores.catalogue, stores.dossiers);
        bench = new Workbench(
                stores.transactions,
                stores.dossiers,
                stores.organisation,
                stores.registers,
                stores.documents,
                stores.cooperation,
                stores.parked,
                organisation,
                catalogue,
                clock,
                new WorkingDueDates(),
                new ConfiguredTimeRules(Map.of()),
                new SectorServices(),
                calls,
                new DossierListeners());
        var histories = new JpaHistoryStore(stores.transactions);
        service = new BenchmarkService(new BenchGround(
                bench,
                histories,
                new HistoryGenerator(bench, histories, stores.organisation),
                stores.organisation,
                stores.catalogue,
                organisation,
                PasswordHasher.with(ITERATIONS),
                clock));
    }

    TestStores stores() {
        return stores;
    }

    BenchmarkService service() {
        return service;
    }

    DossierServices services() {
        return DossierServices.of(bench);
    }

    long load(long stored, long open) {
        return load(stored, open, (done, total) -> {});
    }

    long load(long stored, long open, Progress progress) {
        var decision = service.load(stored, open, progress);
        return decision.asOptional().orElseThrow(() -> new IllegalStateException("refused: " + decision.reasons()));
    }

    List<Dossier> dossiers() {
        return stores.read(() -> {
            var all = new ArrayList<Dossier>();
            Optional<Page.Cursor> after = Optional.empty();
            do {
                var page = stores.dossiers.page(
                        HistoryStoreContract.everything(), HistoryStoreContract.newest(), after, 50);
                all.addAll(page.rows());
                after = page.next();
            } while (after.isPresent());
            return all;
        });
    }

    @Override
    public void close() {
        organisation.close();
        catalogue.close();
        calls.close();
        stores.close();
    }
}
