package org.hoso.core.internal.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hoso.core.internal.authority.ActionStates;
import org.hoso.core.internal.time.Countdowns;
import org.hoso.core.internal.time.Vietnam;
import org.hoso.core.port.DossierStore.Criteria;
import org.hoso.core.port.DossierStore.Order;
import org.hoso.core.port.DossierStore.Scope;
import org.hoso.core.search.SearchTerms;
import org.hoso.decision.Decision;
import org.hoso.decision.Reason;
import org.hoso.dossier.ActionOffer;
import org.hoso.dossier.Assignee;
import org.hoso.dossier.Dossier;
import org.hoso.dossier.DossierAction;
import org.hoso.dossier.DossierDetails;
import org.hoso.dossier.DossierFilter;
import org.hoso.dossier.DossierRow;
import org.hoso.dossier.DossierState;
import org.hoso.dossier.Dossiers;
import org.hoso.dossier.JournalEntry;
import org.hoso.dossier.ListOrder;
import org.hoso.dossier.ListRequest;
import org.hoso.dossier.ObligationRow;
import org.hoso.dossier.OfficialRef;
import org.hoso.dossier.Page;
import org.hoso.dossier.Queue;
import org.hoso.dossier.QueueCount;
import org.hoso.organisation.Role;
import org.hoso.procedure.LocalText;
import org.hoso.procedure.ProcedureVersion;
import org.hoso.procedure.StepDefinition;
import org.hoso.sector.spi.WarningRule;
import org.hoso.security.Actor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Reading dossiers under the rights of the asker. */
@Component(service = {Dossiers.class, DossierQueries.class})
public final class DossierQueries implements Dossiers {

    private static final int MOST_ROWS = 50;
    private static final int LONGEST_TEXT = 200;
    private static final int MOST_OTHERS = 20;

    private final Workbench bench;
    private final Queues queues;
    private final QueueCounters counters;
    private final SectorWarnings warnings;

    @Activate
    public DossierQueries(@Reference Workbench bench) {
        this.bench = bench;
        this.warnings = new SectorWarnings(bench);
        this.queues = new Queues(bench.authoriser(), bench.dueDates());
        this.counters = new QueueCounters(bench.dossiers(), bench.transactions());
        bench.listeners().add(counters);
    }

    @Deactivate
    public void close() {
        bench.listeners().remove(counters);
    }

    @Override
    public Decision<DossierDetails> open(Actor actor, long id) {
        return recorded(
                actor,
                "dossier " + id,
                bench.transactions().read(() -> details(actor, bench.dossiers().find(id))));
    }

    @Override
    public Decision<DossierDetails> open(Actor actor, String code) {
        String clean = code.strip().toUpperCase(Locale.ROOT);
        if (clean.length() > LONGEST_TEXT) {
            return Decision.refused(Reason.of("not-found"));
        }
        return recorded(
                actor,
                "dossier by code",
                bench.transactions().read(() -> details(actor, bench.dossiers().findByCode(clean))));
    }

    @Override
    public List<Assignee> assignees(Actor actor, long id) {
        LocalDate today = bench.today();
        return bench.transactions().read(() -> assignees(actor, id, today));
    }

    private List<Assignee> assignees(Actor actor, long id, LocalDate today) {
        Map<Long, LocalDate> absences = bench.absences();
        return bench.dossiers().find(id).stream()
                .filter(dossier -> bench.authoriser().maySee(actor, dossier, today))
                .flatMap(dossier -> bench.procedureOf(dossier).stream()
                        .filter(procedure -> bench.authoriser()
                                .objection(actor, DossierAction.ASSIGN, dossier, procedure, today)
                                .isEmpty())
                        .flatMap(procedure -> bench.workers(dossier, procedure).stream())
                        .filter(official -> dossier.position()
                                .official()
                                .filter(holder -> holder.id() == official.id())
                                .isEmpty()))
                .map(official -> new Assignee(
                        new OfficialRef(official.id(), official.fullName()),
                        Optional.ofNullable(absences.get(official.id()))))
                .toList();
    }

    @Override
    public List<QueueCount> counts(Actor actor) {
        // By the minute, so that what only time changes is counted at most once a minute.
        Instant now = bench.now().truncatedTo(ChronoUnit.MINUTES);
        Set<Role> roles = workRoles();
        Map<Queue, Criteria> wanted = new EnumMap<>(Queue.class);
        for (Queue queue : Queue.values()) {
            queues.criteria(queue, actor, now, roles).ifPresent(criteria -> wanted.put(queue, criteria));
        }
        return counters.count(wanted);
    }

    @Override
    public Page<DossierRow> page(Actor actor, ListRequest request) {
        Instant now = bench.now();
        Optional<Criteria> criteria =
                queues.criteria(request.queue(), actor, now, workRoles(), shortened(request.filter()));
        if (criteria.isEmpty()) {
            return new Page<>(List.of(), Optional.empty());
        }
        Order order = Queues.order(request.queue(), request.order());
        Page<Dossier> page = bench.transactions()
                .read(() -> bench.dossiers().page(criteria.get(), order, request.after(), limit(request.limit())));
        return new Page<>(page.rows().stream().map(dossier -> row(dossier, now)).toList(), page.next());
    }

    @Override
    public QueueCount count(Actor actor, Queue queue, DossierFilter filter) {
        return queues.criteria(queue, actor, bench.now(), workRoles(), shortened(filter))
                .map(criteria -> counters.fresh(queue, criteria))
                .orElseGet(() -> new QueueCount(queue, 0));
    }

    /** The conditions of a narrowed queue as they are now, or empty when the actor does not have it. */
    public Optional<Criteria> criteria(Actor actor, Queue queue, DossierFilter filter) {
        return queues.criteria(queue, actor, bench.now(), workRoles(), shortened(filter));
    }

    /** The order of a queue in the storage. */
    public static Order order(Queue queue, Optional<ListOrder> wanted) {
        return Queues.order(queue, wanted);
    }

    /** A dossier as a line of a list. */
    public DossierRow row(Dossier dossier) {
        return row(dossier, bench.now());
    }

    @Override
    public List<DossierRow> search(Actor actor, String text, int limit) {
        Instant now = bench.now();
        List<Scope> scopes = bench.authoriser().readingScopes(actor, Vietnam.date(now));
        List<String> words = words(text);
        if (scopes.isEmpty() || words.isEmpty()) {
            return List.of();
        }
        Criteria criteria = Criteria.seenThrough(scopes).withWords(words);
        return bench.transactions().read(() -> found(actor, criteria, words, limit(limit))).stream()
                .map(dossier -> row(dossier, now))
                .toList();
    }

    @Override
    public Page<ObligationRow> obligations(Actor actor, String sector, Optional<Page.Cursor> after, int limit) {
        Instant now = bench.now();
        List<Scope> scopes = bench.authoriser().scopes(actor, Vietnam.date(now));
        if (scopes.isEmpty()) {
            return new Page<>(List.of(), Optional.empty());
        }
        Criteria inTheLoop = Criteria.seenThrough(scopes).withStates(Set.of(DossierState.FINANCIAL_OBLIGATION));
        Page<Dossier> page = bench.transactions()
                .read(() -> bench.dossiers().page(inTheLoop, Order.CHANGED_ASC, after, limit(limit)));
        List<ObligationRow> rows = page.rows().stream()
                .filter(dossier -> dossier.procedure().sector().equals(sector))
                .flatMap(dossier -> dossier.interruptions().openObligation().stream()
                        .map(open -> new ObligationRow(
                                row(dossier, now), dossier.position().unitCode(), open)))
                .toList();
        return new Page<>(rows, page.next());
    }

    @Override
    public List<Reason> warnings(Actor actor, long id) {
        Optional<Dossier> dossier = bench.transactions()
                .read(() -> bench.dossiers()
                        .find(id)
                        .filter(each -> bench.authoriser().maySee(actor, each, bench.today())));
        return dossier.map(each -> warnings.of(new WarningRule.Matter(
                        each.procedure().code(),
                        each.procedure().caseCode(),
                        each.content().form(),
                        Optional.of(id))))
                .orElse(List.of());
    }

    /** By its own words; and, as long as there is room, by codes of other systems and what registers say. */
    private List<Dossier> found(Actor actor, Criteria criteria, List<String> words, int limit) {
        List<Dossier> rows = bench.dossiers()
                .page(criteria, Order.NEWEST, Optional.empty(), limit)
                .rows();
        if (rows.size() >= limit) {
            return rows;
        }
        Set<Long> known = rows.stream().map(Dossier::id).collect(Collectors.toSet());
        Stream<Dossier> others = bench.cooperation().dossiersBy(words, MOST_OTHERS).stream()
                .filter(id -> !known.contains(id))
                .flatMap(id -> bench.dossiers().find(id).stream())
                .filter(dossier -> bench.authoriser().maySee(actor, dossier, bench.today()));
        return Stream.concat(rows.stream(), others).limit(limit).toList();
    }

    private Decision<DossierDetails> recorded(Actor actor, String object, Decision<DossierDetails> decision) {
        bench.deniedAccess().record(actor, "OPEN", object, decision.reasons());
        return decision;
    }

    private Decision<DossierDetails> details(Actor actor, Optional<Dossier> found) {
        Instant now = bench.now();
        Optional<Dossier> visible = found.filter(dossier -> bench.mayRead(actor, dossier));
        Optional<ProcedureVersion> procedure = visible.flatMap(bench::procedureOf);
        if (visible.isEmpty() || procedure.isEmpty()) {
            return Decision.refused(Reason.of("not-found"));
        }
        Dossier dossier = visible.get();
        List<JournalEntry> journal = bench.dossiers().journal(dossier.id());
        return Decision.allowed(new DossierDetails(
                dossier,
                procedure.get(),
                bench.isSectorRunning(dossier.procedure().sector()),
                Countdowns.of(dossier, now, bench.dueDates()),
                bench.documents().ofDossier(dossier.id()),
                journal,
                offers(actor, dossier, procedure.get(), journal, now),
                bench.parked()
                        .parked(dossier.id())
                        .filter(each -> dossier.position()
                                .stepCode()
                                .filter(each.stepCode()::equals)
                                .isPresent())));
    }

    private List<ActionOffer> offers(
            Actor actor, Dossier dossier, ProcedureVersion procedure, List<JournalEntry> journal, Instant now) {
        Optional<DossierAction> main = ActionStates.main(dossier, procedure);
        return bench.authoriser().allowed(actor, dossier, procedure, Vietnam.date(now)).stream()
                .filter(action ->
                        action != DossierAction.TAKE_BACK || TakeBacks.isPossible(journal, actor.officialId()))
                .map(action -> new ActionOffer(action, main.equals(Optional.of(action))))
                .toList();
    }

    private DossierRow row(Dossier dossier, Instant now) {
        Optional<ProcedureVersion> procedure = bench.procedureOf(dossier);
        String code = dossier.procedure().code();
        return new DossierRow(
                dossier.id(),
                dossier.version(),
                dossier.code(),
                code,
                procedure.map(ProcedureVersion::name).orElse(new LocalText(code, code)),
                dossier.owner().name(),
                dossier.content().summary(),
                dossier.state(),
                procedure
                        .flatMap(each -> dossier.position().stepCode().flatMap(each::step))
                        .map(StepDefinition::name),
                bench.unitName(dossier.position().unitCode()),
                dossier.position().official().map(OfficialRef::name),
                dossier.channel(),
                bench.unitName(dossier.places().receivingUnit()),
                bench.unitName(dossier.places().competentUnit()),
                dossier.timing().receivedAt(),
                dossier.position().since(),
                Countdowns.of(dossier, now, bench.dueDates()));
    }

    /** The roles that do processing steps: officers, and whatever the running procedures say. */
    private Set<Role> workRoles() {
        Set<Role> roles = EnumSet.of(Role.PROFESSIONAL_OFFICER);
        bench.catalogue().receivable(bench.today()).stream()
                .flatMap(procedure -> procedure.steps().stream())
                .filter(step -> step.kind() == StepDefinition.Kind.PROCESS)
                .map(StepDefinition::role)
                .forEach(roles::add);
        return roles;
    }

    private static List<String> words(String text) {
        return SearchTerms.words(shortened(text));
    }

    private static DossierFilter shortened(DossierFilter filter) {
        return filter.withText(shortened(filter.text()));
    }

    private static String shortened(String text) {
        return text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
    }

    private static int limit(int asked) {
        return Math.max(1, Math.min(MOST_ROWS, asked));
    }
}
