package org.hoso.core.internal.demonstration;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntConsumer;
import org.hoso.core.internal.dossier.DossierListeners;
import org.hoso.core.internal.dossier.DossierServices;
import org.hoso.core.internal.dossier.Workbench;
import org.hoso.core.internal.organisation.OrganisationCache;
import org.hoso.core.internal.sector.SectorCalls;
import org.hoso.core.internal.sector.SectorServices;
import org.hoso.core.internal.security.PasswordHasher;
import org.hoso.core.internal.time.DueDates;
import org.hoso.core.internal.time.Vietnam;
import org.hoso.core.port.CooperationStore;
import org.hoso.core.port.DocumentStore;
import org.hoso.core.port.DossierStore;
import org.hoso.core.port.OrganisationStore;
import org.hoso.core.port.RegisterStore;
import org.hoso.core.port.Transactions;
import org.hoso.decision.Decision;
import org.hoso.decision.Reason;
import org.hoso.dossier.TimeRules;
import org.hoso.organisation.Unit;
import org.hoso.procedure.ProcedureCatalogue;
import org.hoso.security.Actor;
import org.hoso.system.Demonstration;
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
    private static final int MONTHS_IN_OFFICE = 12;

    private final Transactions transactions;
    private final DossierStore dossiers;
    private final OrganisationStore accounts;
    private final RegisterStore registers;
    private final DocumentStore documents;
    private final CooperationStore cooperation;
    private final OrganisationCache organisation;
    private final ProcedureCatalogue catalogue;
    private final Clock clock;
    private final DueDates dueDates;
    private final TimeRules rules;
    private final SectorServices sectors;
    private final SectorCalls calls;
    private final PasswordHasher hasher;

    @Activate
    @SuppressWarnings("TooManyParameters")
    public DemonstrationLoader(
            @Reference Transactions transactions,
            @Reference DossierStore dossiers,
            @Reference OrganisationStore accounts,
            @Reference RegisterStore registers,
            @Reference DocumentStore documents,
            @Reference CooperationStore cooperation,
            @Reference OrganisationCache organisation,
            @Reference ProcedureCatalogue catalogue,
            @Reference Clock clock,
            @Reference DueDates dueDates,
            @Reference TimeRules rules,
            @Reference SectorServices sectors,
            @Reference SectorCalls calls,
            @Reference PasswordHasher hasher) {
        this.transactions = transactions;
        this.dossiers = dossiers;
        this.accounts = accounts;
        this.registers = registers;
        this.documents = documents;
        this.cooperation = cooperation;
        this.organisation = organisation;
        this.catalogue = catalogue;
        this.clock = clock;
        this.dueDates = dueDates;
        this.rules = rules;
        this.sectors = sectors;
        this.calls = calls;
        this.hasher = hasher;
    }

    @Override
    public synchronized Decision<List<Account>> load(int number, IntConsumer progress) {
        Instant now = clock.instant();
        var today = Vietnam.date(now);
        if (catalogue.receivable(Filings.BIRTH, today).isEmpty()
                || catalogue.receivable(Filings.EXTRACT, today).isEmpty()) {
            return Decision.refused(Reason.of("demonstration.no-sector"));
        }
        Random random = new Random(SEED);
        Names names = new Names(random);
        String hash = hasher.hash(PASSWORD.toCharArray());
        Map<String, Actor> actors = transactions.write(() -> {
            if (accounts.hasOfficials()) {
                return Map.of();
            }
            accounts.saveUnits(DemoUnits.all());
            return Staff.store(accounts, new Names(new Random(SEED)), hash, today.minusMonths(MONTHS_IN_OFFICE));
        });
        if (actors.isEmpty()) {
            return Decision.refused(Reason.of("demonstration.not-empty"));
        }
        organisation.refresh();
        SettableClock past = new SettableClock(now);
        new Simulation(services(past), organisation, past, actors, random, names).run(number, now, progress);
        return Decision.allowed(shown(actors));
    }

    private DossierServices services(Clock past) {
        return DossierServices.of(new Workbench(
                transactions,
                dossiers,
                accounts,
                registers,
                documents,
                cooperation,
                organisation,
                catalogue,
                past,
                dueDates,
                rules,
                sectors,
                calls,
                new DossierListeners()));
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
                        "thutuc." + DemoUnits.ROOT,
                        "quantri." + DemoUnits.ROOT)
                .stream()
                .flatMap(username -> java.util.Optional.ofNullable(actors.get(username)).stream())
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
