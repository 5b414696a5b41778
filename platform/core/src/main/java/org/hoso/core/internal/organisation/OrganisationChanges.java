package org.hoso.core.internal.organisation;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.hoso.core.internal.csv.CsvFile;
import org.hoso.core.internal.security.PasswordHasher;
import org.hoso.core.internal.security.PasswordRules;
import org.hoso.core.internal.system.SystemClock;
import org.hoso.core.port.OrganisationStore;
import org.hoso.core.port.OrganisationStore.AuditEntry;
import org.hoso.core.port.OrganisationStore.Credential;
import org.hoso.core.port.StorageUnavailable;
import org.hoso.core.port.Transactions;
import org.hoso.decision.Decision;
import org.hoso.decision.Reason;
import org.hoso.organisation.Assignment;
import org.hoso.organisation.Official;
import org.hoso.organisation.OrganisationAdministration;
import org.hoso.organisation.Unit;
import org.hoso.security.Actor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The use cases of changing the organisation: each checks the right, decides, saves and audits in one transaction, and
 * then brings the organisation in memory up to date. Passwords are hashed before the transaction begins.
 */
@Component(service = OrganisationAdministration.class)
public final class OrganisationChanges implements OrganisationAdministration {

    private static final Logger LOG = LoggerFactory.getLogger(OrganisationChanges.class);
    private static final int MAXIMUM_ACCOUNTS = 5_000;

    private final Transactions transactions;
    private final OrganisationStore store;
    private final OrganisationCache cache;
    private final PasswordHasher hasher;
    private final Clock clock;

    @Activate
    public OrganisationChanges(
            @Reference Transactions transactions,
            @Reference OrganisationStore store,
            @Reference OrganisationCache cache,
            @Reference PasswordHasher hasher,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.store = store;
        this.cache = cache;
        this.hasher = hasher;
        this.clock = clock;
    }

    @Override
    public Decision<List<Official>> officials(Actor actor) {
        var collator = Collator.getInstance(Locale.forLanguageTag("vi"));
        return transactions.read(() -> {
            var right = administrators(actor);
            if (!right.isAdministrator()) {
                return missingRight();
            }
            return Decision.allowed(store.officials().stream()
                    .filter(official -> right.administers(official.employerUnit()))
                    .sorted(Comparator.comparing(Official::fullName, collator).thenComparing(Official::username))
                    .limit(MAXIMUM_ACCOUNTS)
                    .toList());
        });
    }

    @Override
    public Decision<List<Assignment>> assignments(Actor actor, long officialId) {
        return transactions.read(() -> {
            var right = administrators(actor);
            var official = store.official(officialId);
            if (!right.isAdministrator()) {
                return missingRight();
            }
            if (official.isEmpty()) {
                return Decision.refused(Reason.of("official.unknown"));
            }
            if (!right.administers(official.get().employerUnit())) {
                return missingRight();
            }
            return Decision.allowed(store.assignments(officialId).stream()
                    .sorted(Comparator.comparing(Assignment::from).reversed().thenComparing(Assignment::id))
                    .toList());
        });
    }

    @Override
    public Decision<ImportReport> importTerritories(Actor actor, Reader csv, LocalDate validFrom) {
        if (!hasRole(actor)) {
            return missingRight();
        }
        var problems = new ArrayList<Reason>();
        var lines = read(csv, problems);
        if (!problems.isEmpty()) {
            return Decision.refused(problems);
        }
        return change(() -> {
            var right = administrators(actor);
            if (!right.administersRoot()) {
                return missingRight();
            }
            return TerritoryImport.plan(lines, right.units(), validFrom).map(plan -> {
                store.saveUnits(plan.changes());
                var report = plan.report();
                audit(
                        actor,
                        "organisation.import",
                        "territories",
                        "added=%d changed=%d unchanged=%d"
                                .formatted(report.added(), report.changed(), report.unchanged()));
                return report;
            });
        });
    }

    private static List<CsvFile.Line> read(Reader csv, List<Reason> problems) {
        try {
            return CsvFile.read(csv, problems);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Decision<Unit> saveUnit(Actor actor, Unit unit) {
        return change(() -> {
            var right = administrators(actor);
            if (!mayPlace(right, unit)) {
                return missingRight();
            }
            var problems = UnitRules.problems(unit, right.units());
            if (!problems.isEmpty()) {
                return Decision.refused(problems);
            }
            store.saveUnits(List.of(unit));
            audit(
                    actor,
                    "organisation.unit",
                    unit.code(),
                    right.units().containsKey(unit.code()) ? "changed" : "added");
            return Decision.allowed(unit);
        });
    }

    /** Both the old place and the new one must be the administrator's. */
    private static boolean mayPlace(Administrators right, Unit unit) {
        if (!right.isAdministrator()) {
            return false;
        }
        boolean old = !right.units().containsKey(unit.code()) || right.administers(unit.code());
        boolean place = unit.parentCode()
                .map(parent -> !right.units().containsKey(parent) || right.administers(parent) || staysPut(right, unit))
                .orElseGet(right::administersRoot);
        return old && place && unit.serves().stream().allMatch(served -> mayServe(right, unit, served));
    }

    /** An unknown territory is for the rules to complain of. */
    private static boolean mayServe(Administrators right, Unit unit, String territory) {
        return !right.units().containsKey(territory)
                || right.administers(territory)
                || Optional.ofNullable(right.units().get(unit.code()))
                        .filter(stored -> stored.serves().contains(territory))
                        .isPresent();
    }

    private static boolean staysPut(Administrators right, Unit unit) {
        return Optional.ofNullable(right.units().get(unit.code()))
                .filter(stored -> stored.parentCode().equals(unit.parentCode()))
                .isPresent();
    }

    @Override
    public Decision<Official> createOfficial(Actor actor, NewOfficial official, char[] firstPassword) {
        if (!hasRole(actor)) {
            return missingRight();
        }
        var tidied = AccountRules.tidy(official);
        var problems = new ArrayList<>(AccountRules.problems(tidied));
        problems.addAll(PasswordRules.problems(firstPassword, tidied.username()));
        if (!problems.isEmpty()) {
            return Decision.refused(problems);
        }
        var hash = hasher.hash(firstPassword);
        return change(() -> {
            var right = administrators(actor);
            var found = new ArrayList<>(AccountRules.employer(tidied.employerUnit(), right.units()));
            if (store.credential(tidied.username()).isPresent()) {
                found.add(Reason.at("username", "username.taken"));
            }
            if (!found.isEmpty()) {
                return Decision.refused(found);
            }
            if (!right.administers(tidied.employerUnit())) {
                return missingRight();
            }
            var saved = store.saveOfficial(new Official(
                    0,
                    tidied.username(),
                    tidied.fullName(),
                    tidied.employerUnit(),
                    tidied.email(),
                    tidied.phone(),
                    true,
                    true));
            store.saveCredential(new Credential(saved.id(), hash, 1, 0, Optional.empty()));
            audit(actor, "account.create", "official " + saved.id(), "employer=" + saved.employerUnit());
            return Decision.allowed(saved);
        });
    }

    @Override
    public Decision<Official> updateOfficial(Actor actor, Official official) {
        return change(() -> {
            var right = administrators(actor);
            return administered(right, official.id()).then(stored -> update(right, stored, official));
        });
    }

    private Decision<Official> update(Administrators right, Official stored, Official typed) {
        var next = AccountRules.tidy(typed, stored);
        var problems = new ArrayList<>(AccountRules.problems(next, right.units()));
        if (problems.isEmpty() && !right.administers(next.employerUnit())) {
            return missingRight();
        }
        boolean closes = stored.active() && !next.active();
        if (closes && right.actor().officialId() == stored.id()) {
            problems.add(Reason.at("active", "official.self"));
        }
        if (!problems.isEmpty()) {
            return Decision.refused(problems);
        }
        var saved = store.saveOfficial(next);
        if (closes) {
            store.credential(saved.id()).ifPresent(credential -> store.saveCredential(endSessions(credential)));
        }
        audit(
                right.actor(),
                closes ? "account.close" : "account.change",
                "official " + saved.id(),
                "employer=" + saved.employerUnit() + " active=" + saved.active());
        return Decision.allowed(saved);
    }

    @Override
    public Decision<Official> resetPassword(Actor actor, long officialId, char[] firstPassword) {
        var checked = transactions.read(() -> administered(administrators(actor), officialId));
        if (!(checked instanceof Decision.Allowed<Official> allowed)) {
            return checked;
        }
        var problems = PasswordRules.problems(firstPassword, allowed.value().username());
        if (!problems.isEmpty()) {
            return Decision.refused(problems);
        }
        var hash = hasher.hash(firstPassword);
        return change(() -> administered(administrators(actor), officialId).map(stored -> {
            long stamp = store.credential(officialId).map(Credential::stamp).orElse(0L) + 1;
            store.saveCredential(new Credential(officialId, hash, stamp, 0, Optional.empty()));
            var saved = store.saveOfficial(new Official(
                    stored.id(),
                    stored.username(),
                    stored.fullName(),
                    stored.employerUnit(),
                    stored.email(),
                    stored.phone(),
                    stored.active(),
                    true));
            audit(actor, "account.reset", "official " + officialId, "");
            return saved;
        }));
    }

    @Override
    public Decision<Assignment> assign(Actor actor, Assignment assignment) {
        return change(() -> {
            var right = administrators(actor);
            if (!right.isAdministrator()) {
                return missingRight();
            }
            return merged(assignment).then(next -> assign(right, next));
        });
    }

    /** Of a stored assignment only the end can be changed; the rest is history. */
    private Decision<Assignment> merged(Assignment typed) {
        if (typed.id() == 0) {
            return Decision.allowed(typed);
        }
        return store.assignments(typed.officialId()).stream()
                .filter(each -> each.id() == typed.id())
                .findFirst()
                .map(stored -> Decision.allowed(new Assignment(
                        stored.id(),
                        stored.officialId(),
                        stored.role(),
                        stored.unitCode(),
                        stored.procedureCodes(),
                        stored.counter(),
                        stored.from(),
                        typed.to())))
                .orElseGet(() -> Decision.refused(Reason.of("assignment.unknown")));
    }

    private Decision<Assignment> assign(Administrators right, Assignment assignment) {
        var problems = new ArrayList<Reason>();
        if (store.official(assignment.officialId()).isEmpty()) {
            problems.add(Reason.at("official", "official.unknown"));
        }
        if (!right.units().containsKey(assignment.unitCode())) {
            problems.add(Reason.at("unit", "unit.unknown", assignment.unitCode()));
        }
        if (assignment.to().filter(end -> end.isBefore(assignment.from())).isPresent()) {
            problems.add(Reason.at("to", "assignment.dates"));
        }
        if (!problems.isEmpty()) {
            return Decision.refused(problems);
        }
        if (!right.administers(assignment.unitCode())) {
            return missingRight();
        }
        var saved = store.saveAssignment(assignment);
        audit(
                right.actor(),
                assignment.id() == 0 ? "assignment.create" : "assignment.change",
                "official " + saved.officialId(),
                "role=%s unit=%s from=%s to=%s"
                        .formatted(
                                saved.role(),
                                saved.unitCode(),
                                saved.from(),
                                saved.to().map(LocalDate::toString).orElse("")));
        return Decision.allowed(saved);
    }

    private Decision<Official> administered(Administrators right, long officialId) {
        if (!right.isAdministrator()) {
            return missingRight();
        }
        var official = store.official(officialId);
        if (official.isEmpty()) {
            return Decision.refused(Reason.of("official.unknown"));
        }
        return right.administers(official.get(), store.assignments(officialId))
                ? Decision.allowed(official.get())
                : missingRight();
    }

    private Administrators administrators(Actor actor) {
        Map<String, Unit> units =
                store.units().stream().collect(Collectors.toMap(Unit::code, Function.identity(), (a, b) -> b));
        return new Administrators(actor, units, today());
    }

    private boolean hasRole(Actor actor) {
        return new Administrators(actor, Map.of(), today()).isAdministrator();
    }

    private <T> Decision<T> change(Supplier<Decision<T>> work) {
        var decision = transactions.write(work);
        if (decision.isAllowed()) {
            refreshCache();
        }
        return decision;
    }

    /** The change is committed: when the database goes away just now, the cache catches up by itself. */
    private void refreshCache() {
        try {
            cache.refresh();
        } catch (StorageUnavailable e) {
            LOG.debug("The organisation is read again later", e);
        }
    }

    private void audit(Actor actor, String event, String object, String details) {
        store.audit(new AuditEntry(clock.instant(), actor.officialId(), event, object, details, ""));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), SystemClock.ZONE);
    }

    private static Credential endSessions(Credential credential) {
        return new Credential(credential.officialId(), credential.hash(), credential.stamp() + 1, 0, Optional.empty());
    }

    private static <T> Decision<T> missingRight() {
        return Decision.refused(Reason.of("right.missing"));
    }
}
