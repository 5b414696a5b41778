package org.hoso.core.internal.module;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.hoso.core.internal.module.ModuleLists.Found;
import org.hoso.core.internal.module.StagedFiles.Staged;
import org.hoso.core.internal.system.DataFolder;
import org.hoso.core.internal.time.Vietnam;
import org.hoso.core.port.ModuleRuntime;
import org.hoso.core.port.ModuleRuntime.Candidate;
import org.hoso.core.port.ModuleRuntime.Refused;
import org.hoso.core.port.OrganisationStore;
import org.hoso.core.port.OrganisationStore.AuditEntry;
import org.hoso.core.port.ParkedStore;
import org.hoso.core.port.Transactions;
import org.hoso.decision.Decision;
import org.hoso.decision.Reason;
import org.hoso.dossier.ParkedStep;
import org.hoso.organisation.Role;
import org.hoso.security.Actor;
import org.hoso.system.Modules;
import org.hoso.system.Readiness;
import org.hoso.system.Readiness.Link;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The use cases of sector modules: each checks the right, decides, lets the module system act, and audits. */
@Component(service = Modules.class)
public final class ModuleService implements Modules {

    private static final int MOST_PARKED = 50;

    /** One change of modules at a time: they share the module system's state. */
    private final Object turn = new Object();

    private final ModuleRuntime runtime;
    private final ModuleLists lists;
    private final Readiness readiness;
    private final Transactions transactions;
    private final OrganisationStore accounts;
    private final ParkedStore parked;
    private final Clock clock;
    private final StagedFiles files;
    /** What the waiting files hold: looking into one asks the resolver, which takes a while. */
    private final Map<String, Candidate> inspected = new ConcurrentHashMap<>();

    @Activate
    public ModuleService(
            @Reference ModuleRuntime runtime,
            @Reference ModuleLists lists,
            @Reference Readiness readiness,
            @Reference Transactions transactions,
            @Reference OrganisationStore accounts,
            @Reference ParkedStore parked,
            @Reference DataFolder data,
            @Reference Clock clock) {
        this(
                runtime,
                lists,
                readiness,
                transactions,
                accounts,
                parked,
                data.path().resolve("module-uploads"),
                clock);
    }

    /** Without settings, for tests. */
    public static ModuleService with(
            ModuleRuntime runtime,
            ModuleLists lists,
            Readiness readiness,
            Transactions transactions,
            OrganisationStore accounts,
            ParkedStore parked,
            Path uploads,
            Clock clock) {
        return new ModuleService(runtime, lists, readiness, transactions, accounts, parked, uploads, clock);
    }

    private ModuleService(
            ModuleRuntime runtime,
            ModuleLists lists,
            Readiness readiness,
            Transactions transactions,
            OrganisationStore accounts,
            ParkedStore parked,
            Path uploads,
            Clock clock) {
        this.runtime = runtime;
        this.lists = lists;
        this.readiness = readiness;
        this.transactions = transactions;
        this.accounts = accounts;
        this.parked = parked;
        this.clock = clock;
        this.files = new StagedFiles(uploads, clock);
    }

    @Override
    public Decision<List<Module>> list(Actor actor) {
        return administering(actor).map(today -> lists.modules(runtime.installed()));
    }

    @Override
    public Decision<List<Link>> health(Actor actor) {
        return administering(actor).map(today -> {
            List<Link> links = new ArrayList<>(readiness.check());
            links.addAll(runtime.faults());
            return links;
        });
    }

    @Override
    public Decision<List<ParkedStep>> parked(Actor actor) {
        return administering(actor).map(today -> transactions.read(() -> parked.newest(MOST_PARKED)));
    }

    @Override
    public Decision<Plan> plan(Actor actor, String fileName, InputStream content) {
        return administering(actor)
                .then(today -> files.take(fileName, content)
                        .map(ticket -> planned(ticket))
                        .orElseGet(() -> Decision.refused(Reason.of("module.unreadable", fileName + ": > 300 MB"))));
    }

    private Decision<Plan> planned(String ticket) {
        Optional<Staged> staged = files.find(ticket);
        if (staged.isEmpty()) {
            return Decision.refused(Reason.of("module.forgotten"));
        }
        try {
            Candidate candidate = inspected.get(ticket);
            if (candidate == null) {
                candidate = runtime.inspect(staged.get().file());
                inspected.put(ticket, candidate);
            }
            return Decision.allowed(lists.plan(ticket, staged.get().fileName(), candidate));
        } catch (Refused refused) {
            forget(ticket);
            return Decision.refused(Reason.of("module.unreadable", String.valueOf(refused.getMessage())));
        }
    }

    @Override
    public void discard(Actor actor, String ticket) {
        if (administering(actor).isAllowed()) {
            forget(ticket);
        }
    }

    private void forget(String ticket) {
        files.forget(ticket);
        inspected.remove(ticket);
    }

    @Override
    public Decision<List<String>> install(Actor actor, Order order) {
        return administering(actor).then(today -> {
            synchronized (turn) {
                return planned(order.ticket()).then(plan -> {
                    List<Reason> objections = objections(plan, order);
                    return objections.isEmpty() ? installed(actor, plan, order) : Decision.refused(objections);
                });
            }
        });
    }

    private static List<Reason> objections(Plan plan, Order order) {
        List<Reason> objections = new ArrayList<>();
        String typed = order.sha256().replaceAll("[^0-9A-Fa-f]", "").toLowerCase(Locale.ROOT);
        if (!typed.equals(plan.sha256())) {
            objections.add(Reason.at("sha256", "module.checksum"));
        }
        if (!plan.problems().isEmpty()) {
            objections.add(Reason.of(
                    "module.problems", plan.problems().size(), plan.problems().get(0)));
        }
        plan.orphans().stream()
                .filter(each -> !order.kept().contains(each.code()))
                .forEach(each ->
                        objections.add(Reason.of("module.orphans", each.code(), each.version(), each.openDossiers())));
        if (!plan.refreshed().isEmpty() && !order.refresh()) {
            objections.add(Reason.of("module.refresh", String.join("; ", plan.refreshed())));
        }
        return objections;
    }

    private Decision<List<String>> installed(Actor actor, Plan plan, Order order) {
        Optional<Staged> staged = files.find(order.ticket());
        if (staged.isEmpty()) {
            return Decision.refused(Reason.of("module.forgotten"));
        }
        String what = String.join(" ", plan.bundles());
        String details = "sha256=" + plan.sha256() + (order.kept().isEmpty() ? "" : " kept=" + order.kept());
        audit(actor, "module.install", what, details);
        Decision<List<String>> done = act(
                actor,
                "module.install",
                what,
                () -> runtime.install(staged.get().file()));
        if (done.isAllowed()) {
            forget(order.ticket());
        }
        return done;
    }

    @Override
    public Decision<String> drain(Actor actor, String id, boolean drained) {
        return existing(actor, id).map(found -> {
            lists.drain(id, drained, () -> write(actor, drained ? "module.drain" : "module.resume", id, ""));
            return id;
        });
    }

    @Override
    public Decision<String> enable(Actor actor, String id, boolean enabled) {
        return existing(actor, id).then(found -> {
            synchronized (turn) {
                String event = enabled ? "module.enable" : "module.disable";
                audit(actor, event, id, "");
                return act(actor, event, id, () -> {
                    runtime.enable(found.bundleId(), enabled);
                    return id;
                });
            }
        });
    }

    @Override
    public Decision<List<String>> remove(Actor actor, String id, boolean evenOpen) {
        return existing(actor, id).then(found -> {
            if (found.openDossiers() > 0 && !evenOpen) {
                return Decision.refused(Reason.of("module.open", found.openDossiers()));
            }
            synchronized (turn) {
                audit(actor, "module.remove", id, found.version() + " open=" + found.openDossiers());
                return act(actor, "module.remove", id, () -> runtime.remove(found.bundleId()));
            }
        });
    }

    private Decision<Found> existing(Actor actor, String id) {
        return administering(actor)
                .then(today -> lists.find(runtime.installed(), id)
                        .map(Decision::allowed)
                        .orElseGet(() -> Decision.refused(Reason.of("module.unknown"))));
    }

    /** Something that the module system does. */
    private interface Act<T> {
        T run() throws Refused;
    }

    private <T> Decision<T> act(Actor actor, String event, String object, Act<T> act) {
        try {
            return Decision.allowed(act.run());
        } catch (Refused refused) {
            audit(actor, event + ".failed", object, "");
            return Decision.refused(Reason.of("module.failed", String.valueOf(refused.getMessage())));
        }
    }

    private Decision<LocalDate> administering(Actor actor) {
        LocalDate today = Vietnam.date(clock.instant());
        return actor.kind() == Actor.Kind.SYSTEM || actor.has(Role.SYSTEM_ADMINISTRATOR, today)
                ? Decision.allowed(today)
                : Decision.refused(Reason.of("right.missing", "MODULES"));
    }

    private void audit(Actor actor, String event, String object, String details) {
        transactions.write(() -> {
            write(actor, event, object, details);
            return event;
        });
    }

    /** Inside a transaction only. */
    private void write(Actor actor, String event, String object, String details) {
        accounts.audit(new AuditEntry(
                clock.instant().truncatedTo(ChronoUnit.MILLIS), actor.officialId(), event, object, details, ""));
    }
}
