package org.hoso.core.internal.demonstration;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.hoso.calendar.WorkingCalendar;
import org.hoso.core.internal.dossier.DossierServices;
import org.hoso.core.internal.dossier.Workbench;
import org.hoso.core.internal.history.HistoryGenerator;
import org.hoso.core.internal.history.Plan;
import org.hoso.core.internal.organisation.OrganisationCache;
import org.hoso.core.internal.security.PasswordHasher;
import org.hoso.core.internal.time.Vietnam;
import org.hoso.core.port.HistoryStore;
import org.hoso.core.port.HistoryStore.Fill;
import org.hoso.core.port.OrganisationStore;
import org.hoso.decision.Decision;
import org.hoso.decision.Reason;
import org.hoso.organisation.Unit;
import org.hoso.procedure.ProcedureCatalogue;
import org.hoso.security.Actor;
import org.hoso.system.Demonstration;
import org.hoso.system.Progress;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Loads the demonstration. Units and officials are stored in one transaction; all share one password, which need not be
 * changed. Dossiers are made by the use cases under a clock of their own.
 */
@Component(service = Demonstration.class)
public final class DemonstrationLoader implements Demonstration {

    /** The password of every account of the demonstration. */
    public static final String PASSWORD = "Trinh-dien-2026";

    private static final long SEED = 20_260_101L;
    private static final String KIND = "demonstration";

    /** So many dossiers lie in the past weeks; further ones are history. */
    private static final int RECENT = 1_000;

    private static final int RECENT_WORKING_DAYS = 30;

    private final Workbench bench;
    private final OrganisationStore accounts;
    private final OrganisationCache organisation;
    private final Clock clock;
    private final PasswordHasher hasher;
    private final HistoryStore histories;
    private final HistoryGenerator generator;

    @Activate
    public DemonstrationLoader(
            @Reference Workbench bench,
            @Reference OrganisationStore accounts,
            @Reference OrganisationCache organisation,
            @Reference Clock clock,
            @Reference PasswordHasher hasher,
            @Reference HistoryStore histories,
            @Reference HistoryGenerator generator) {
        this.bench = bench;
        this.accounts = accounts;
        this.organisation = organisation;
        this.clock = clock;
        this.hasher = hasher;
        this.histories = histories;
        this.generator = generator;
    }

    @Override
    public synchronized Decision<List<Account>> load(int number, int waiting, Progress progress) {
        Instant now = clock.instant();
        Random random = new Random(SEED);
        var today = Vietnam.date(now);
        ProcedureCatalogue catalogue = bench.catalogue();
        if (catalogue.receivable(Filings.BIRTH, today).isEmpty()
                || catalogue.receivable(Filings.EXTRACT, today).isEmpty()) {
            return Decision.refused(Reason.of("demonstration.no-sector"));
        }
        Optional<Fill> fill = begin(Math.max(0, number - RECENT), now);
        if (fill.isEmpty()) {
            return Decision.refused(Reason.of("demonstration.not-empty"));
        }
        if (fill.get().stored() > 0) {
            DemoLocality.storeEverywhere(bench.transactions(), accounts, hasher.hash(PASSWORD.toCharArray()));
            organisation.refresh();
            Fill done = generator.run(fill.get(), new CivilFiler(), catalogue, progress);
            if (!done.isComplete()) {
                return Decision.refused(Reason.of("demonstration.interrupted", done.done(), done.stored()));
            }
        }
        organisation.refresh();
        Map<String, Actor> actors = bench.transactions().read(() -> Staff.known(accounts));
        int recent = Math.min(number, RECENT);
        long before = fill.get().stored();
        Names names = new Names(random);
        simulation(now, actors, random, names).run(recent, now, done -> progress.at(before + done, number + waiting));
        simulation(now, actors, random, names)
                .pile(waiting, now, done -> progress.at(before + recent + done, number + waiting));
        return Decision.allowed(shown(actors));
    }

    private Simulation simulation(Instant now, Map<String, Actor> actors, Random random, Names names) {
        SettableClock past = new SettableClock(now);
        return new Simulation(services(past), organisation, past, actors, random, names);
    }

    /** Begins in an empty installation, or goes on with the same history; empty when there is something else. */
    private Optional<Fill> begin(int history, Instant now) {
        String hash = hasher.hash(PASSWORD.toCharArray());
        WorkingCalendar calendar = WorkingCalendar.vietnam();
        Instant end = calendar.minusMinutes(now, (long) RECENT_WORKING_DAYS * calendar.dayMinutes());
        Fill wanted = Plan.fill(KIND, history, 0, end, Vietnam.startOf(DemoLocality.FROM));
        return bench.transactions().write(() -> {
            if (!accounts.hasOfficials()) {
                DemoLocality.store(accounts, hash);
                histories.save(wanted);
                return Optional.of(wanted);
            }
            return histories
                    .fill()
                    .filter(known -> known.kind().equals(KIND) && known.stored() == history && !known.isComplete());
        });
    }

    private DossierServices services(Clock past) {
        return DossierServices.of(bench.over(
                bench.transactions(), bench.dossiers(), bench.registers(), bench.documents(), bench.catalogue(), past));
    }

    /** The accounts of the first commune, a district and the province, in the order of the work. */
    private List<Account> shown(Map<String, Actor> actors) {
        String commune = Staff.COMMUNES.get(0);
        return List.of(
                        "tiepnhan." + commune,
                        "buudien." + commune,
                        "chuyenvien." + commune,
                        "lanhdao." + commune,
                        "traketqua." + commune,
                        "motcua." + commune,
                        "giamsat.502",
                        "tiepnhan.502",
                        "chuyenvien.502.dd",
                        "lanhdao.502.dd",
                        "thutuc." + DemoUnits.ROOT,
                        "quantri." + DemoUnits.ROOT)
                .stream()
                .flatMap(username -> Optional.ofNullable(actors.get(username)).stream())
                .map(this::account)
                .toList();
    }

    private Account account(Actor actor) {
        var assignment = actor.assignments().get(0);
        String unit = organisation.unit(assignment.unitCode()).map(Unit::name).orElse(assignment.unitCode());
        return new Account(
                actor.username(), PASSWORD, actor.fullName(), assignment.role().name(), unit);
    }
}
