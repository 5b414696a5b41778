package org.hoso.core.internal.dossier;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hoso.core.internal.authority.Authoriser;
import org.hoso.core.internal.authority.DeniedAccess;
import org.hoso.core.internal.sector.SectorCalls;
import org.hoso.core.internal.sector.SectorServices;
import org.hoso.core.internal.time.DueDates;
import org.hoso.core.internal.time.Vietnam;
import org.hoso.core.port.CooperationStore;
import org.hoso.core.port.DocumentStore;
import org.hoso.core.port.DossierStore;
import org.hoso.core.port.OrganisationStore;
import org.hoso.core.port.ParkedStore;
import org.hoso.core.port.RegisterStore;
import org.hoso.core.port.Transactions;
import org.hoso.dossier.Dossier;
import org.hoso.dossier.TimeRules;
import org.hoso.organisation.Assignment;
import org.hoso.organisation.Delegation;
import org.hoso.organisation.Official;
import org.hoso.organisation.Organisation;
import org.hoso.organisation.Role;
import org.hoso.organisation.Unit;
import org.hoso.procedure.ProcedureCatalogue;
import org.hoso.procedure.ProcedureVersion;
import org.hoso.security.Actor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What every use case of dossiers works with, in one place. Any thread. */
@Component(service = Workbench.class)
public final class Workbench {

    private static final Set<Role> ANSWERING = Set.of(Role.PROFESSIONAL_OFFICER, Role.LEADER, Role.ONE_STOP_HEAD);

    private final Transactions transactions;
    private final DossierStore dossiers;
    private final OrganisationStore accounts;
    private final RegisterStore registers;
    private final DocumentStore documents;
    private final CooperationStore cooperation;
    private final ParkedStore parked;
    private final Organisation organisation;
    private final ProcedureCatalogue catalogue;
    private final Clock clock;
    private final DueDates dueDates;
    private final TimeRules rules;
    private final SectorServices sectors;
    private final SectorCalls calls;
    private final DossierListeners listeners;
    private final Authoriser authoriser;
    private final DeniedAccess deniedAccess;
    private final StepPlaces places;

    @Activate
    @SuppressWarnings("TooManyParameters")
    public Workbench(
            @Reference Transactions transactions,
            @Reference DossierStore dossiers,
            @Reference OrganisationStore accounts,
            @Reference RegisterStore registers,
            @Reference DocumentStore documents,
            @Reference CooperationStore cooperation,
            @Reference ParkedStore parked,
            @Reference Organisation organisation,
            @Reference ProcedureCatalogue catalogue,
            @Reference Clock clock,
            @Reference DueDates dueDates,
            @Reference TimeRules rules,
            @Reference SectorServices sectors,
            @Reference SectorCalls calls,
            @Reference DossierListeners listeners) {
        this.transactions = transactions;
        this.dossiers = dossiers;
        this.accounts = accounts;
        this.registers = registers;
        this.documents = documents;
        this.cooperation = cooperation;
        this.parked = parked;
        this.organisation = organisation;
        this.catalogue = catalogue;
        this.clock = clock;
        this.dueDates = dueDates;
        this.rules = rules;
        this.sectors = sectors;
        this.calls = calls;
        this.listeners = listeners;
        this.authoriser = new Authoriser(organisation);
        this.deniedAccess = new DeniedAccess(transactions, accounts, clock);
        this.places = new StepPlaces(organisation);
    }

    /**
     * The same rules, organisation and sectors over other stores, another catalogue and another clock; nobody is told of
     * changes.
     */
    public Workbench over(
            Transactions otherTransactions,
            DossierStore otherDossiers,
            RegisterStore otherRegisters,
            DocumentStore otherDocuments,
            ProcedureCatalogue otherCatalogue,
            Clock otherClock) {
        return new Workbench(
                otherTransactions,
                otherDossiers,
                accounts,
                otherRegisters,
                otherDocuments,
                cooperation,
                new NoParking(),
                organisation,
                otherCatalogue,
                otherClock,
                dueDates,
                rules,
                sectors,
                calls,
                new DossierListeners());
    }

    /** Now, to the millisecond, as it is stored. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** Today in Vietnam. */
    public LocalDate today() {
        return Vietnam.date(now());
    }

    public Transactions transactions() {
        return transactions;
    }

    public DossierStore dossiers() {
        return dossiers;
    }

    public RegisterStore registers() {
        return registers;
    }

    public DocumentStore documents() {
        return documents;
    }

    public ParkedStore parked() {
        return parked;
    }

    public CooperationStore cooperation() {
        return cooperation;
    }

    /** Who has named a deputy for today, with the last day. Inside a transaction only. */
    Map<Long, LocalDate> absences() {
        return accounts.delegationsOn(today()).stream()
                .collect(Collectors.toMap(
                        Delegation::officialId, Delegation::to, (one, other) -> one.isAfter(other) ? one : other));
    }

    /** True when the actor may see the dossier, or their unit is being consulted about it. Inside a transaction only. */
    public boolean mayRead(Actor actor, Dossier dossier) {
        if (authoriser.maySee(actor, dossier, today())) {
            return true;
        }
        List<String> units = answeringUnits(actor);
        return !units.isEmpty()
                && cooperation.consultations(dossier.id()).stream()
                        .anyMatch(each -> each.isOpen() && units.contains(each.askedUnit()));
    }

    /** The units for which the actor may answer consultations. */
    public List<String> answeringUnits(Actor actor) {
        return authoriser.assignments(actor, today(), ANSWERING).stream()
                .map(Assignment::unitCode)
                .distinct()
                .toList();
    }

    /** Tells open desks that something about a dossier changed, but not the dossier itself. */
    public void tell(Dossier dossier) {
        listeners.changed(Optional.of(dossier), dossier);
    }

    public Organisation organisation() {
        return organisation;
    }

    public ProcedureCatalogue catalogue() {
        return catalogue;
    }

    public DueDates dueDates() {
        return dueDates;
    }

    public TimeRules rules() {
        return rules;
    }

    public SectorServices sectors() {
        return sectors;
    }

    public SectorCalls calls() {
        return calls;
    }

    public Authoriser authoriser() {
        return authoriser;
    }

    public DeniedAccess deniedAccess() {
        return deniedAccess;
    }

    DossierListeners listeners() {
        return listeners;
    }

    StepPlaces places() {
        return places;
    }

    /** The definition a dossier was received under. */
    public Optional<ProcedureVersion> procedureOf(Dossier dossier) {
        return catalogue.version(dossier.procedure().code(), dossier.procedure().version());
    }

    /** Who may do the step in which a dossier lies, by name; empty outside steps. */
    List<Official> workers(Dossier dossier, ProcedureVersion procedure) {
        return dossier.position()
                .stepCode()
                .flatMap(procedure::step)
                .map(step -> authoriser.workers(
                        step, dossier.position().unitCode(), dossier.procedure().code(), today()))
                .orElse(List.of());
    }

    /** True when the sector of a dossier runs. */
    public boolean isSectorRunning(String sector) {
        return catalogue.sectors().stream().anyMatch(status -> status.id().equals(sector) && status.isRunning());
    }

    /** The name of a unit, or its code when it is not known. */
    public String unitName(String code) {
        return organisation.unit(code).map(Unit::name).orElse(code);
    }
}
