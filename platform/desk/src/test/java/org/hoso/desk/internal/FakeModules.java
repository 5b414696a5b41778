package org.hoso.desk.internal;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.hoso.decision.Decision;
import org.hoso.decision.Reason;
import org.hoso.dossier.OfficialRef;
import org.hoso.dossier.ParkedStep;
import org.hoso.organisation.Role;
import org.hoso.procedure.LocalText;
import org.hoso.security.Actor;
import org.hoso.system.Modules;
import org.hoso.system.Readiness.Link;

/** One running module with three open dossiers and one failed step. */
final class FakeModules implements Modules {

    static final String SHA = "ab".repeat(32);
    static final LocalText NAME = new LocalText("Hộ tịch", "Civil status");

    final List<String> done = new java.util.concurrent.CopyOnWriteArrayList<>();
    private final java.util.concurrent.CountDownLatch removed = new java.util.concurrent.CountDownLatch(1);

    /** Waits until a module was removed, which happens beside the page. */
    boolean removed() {
        try {
            return removed.await(10, java.util.concurrent.TimeUnit.SECONDS);
        } catch (InterruptedException fault) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Decision<Boolean> administering(Actor actor) {
        return actor.has(Role.SYSTEM_ADMINISTRATOR, Samples.DAY)
                ? Decision.allowed(true)
                : Decision.refused(Reason.of("right.missing", "MODULES"));
    }

    static Plan plan(List<String> problems, List<Orphans> orphans) {
        return new Plan(
                "t",
                "ho-tich-1.1.kar",
                SHA,
                Optional.empty(),
                Optional.of("civil-status 1.0"),
                false,
                List.of("org.hoso.civil-status 1.1"),
                List.of(),
                problems,
                List.of(new ProcedureChange("1.001193", NAME, Change.NEW_VERSION, List.of("1.0"), List.of("1.1"), 3)),
                orphans);
    }

    @Override
    public Decision<List<Module>> list(Actor actor) {
        return administering(actor)
                .map(yes -> List.of(new Module(
                        "civil-status",
                        NAME,
                        "1.0",
                        99,
                        State.RUNNING,
                        List.of(),
                        List.of("1.001193"),
                        Optional.of(SHA),
                        Optional.empty(),
                        Optional.of(Samples.NOW),
                        done.contains("drain true"),
                        3)));
    }

    @Override
    public Decision<List<Link>> health(Actor actor) {
        return administering(actor).map(yes -> List.of(new Link("database", "")));
    }

    @Override
    public Decision<List<ParkedStep>> parked(Actor actor) {
        return administering(actor)
                .map(yes -> List.of(new ParkedStep(
                        1,
                        "H1",
                        "register",
                        "birth-register",
                        "threw:java.lang.IllegalStateException",
                        Samples.NOW,
                        new OfficialRef(1, "Lan"),
                        2)));
    }

    @Override
    public Decision<Plan> plan(Actor actor, String fileName, InputStream content) {
        return Decision.allowed(plan(List.of(), List.of()));
    }

    @Override
    public void discard(Actor actor, String ticket) {
        done.add("discard " + ticket);
    }

    @Override
    public Decision<List<String>> install(Actor actor, Order order) {
        if (!order.sha256().equals(SHA)) {
            return Decision.refused(Reason.at("sha256", "module.checksum"));
        }
        done.add("install " + order.kept());
        return Decision.allowed(List.of("running  civil-status 1.1"));
    }

    @Override
    public Decision<String> drain(Actor actor, String id, boolean drained) {
        done.add("drain " + drained);
        return Decision.allowed(id);
    }

    @Override
    public Decision<String> enable(Actor actor, String id, boolean enabled) {
        done.add("enable " + enabled);
        return Decision.allowed(id);
    }

    @Override
    public Decision<List<String>> remove(Actor actor, String id, boolean evenOpen) {
        done.add("remove " + evenOpen);
        removed.countDown();
        return Decision.allowed(List.of());
    }
}
