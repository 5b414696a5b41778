package org.hoso.core.internal.workplace;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hoso.core.internal.check.Texts;
import org.hoso.core.internal.dossier.Workbench;
import org.hoso.core.port.ViewStore;
import org.hoso.decision.Decision;
import org.hoso.decision.Reason;
import org.hoso.dossier.OfficialRef;
import org.hoso.dossier.Queue;
import org.hoso.organisation.Assignment;
import org.hoso.organisation.Role;
import org.hoso.organisation.Unit;
import org.hoso.security.Actor;
import org.hoso.workplace.ListLayout;
import org.hoso.workplace.ListView;
import org.hoso.workplace.ListViews;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Views of lists: one's own, and those that a supervisor, head or leader publishes to their unit. */
@Component(service = ListViews.class)
public final class ViewService implements ListViews {

    private static final String LAST = "";
    private static final int LONGEST_NAME = 80;
    private static final int MOST = 50;
    private static final Set<Role> PUBLISHERS = Set.of(Role.SUPERVISOR, Role.ONE_STOP_HEAD, Role.LEADER);

    private final Workbench bench;
    private final ViewStore store;

    @Activate
    public ViewService(@Reference Workbench bench, @Reference ViewStore store) {
        this.bench = bench;
        this.store = store;
    }

    @Override
    public Optional<ListLayout> last(Actor actor, Queue queue) {
        return bench.transactions()
                .read(() -> store.find(actor.officialId(), queue, LAST))
                .map(ListView::layout);
    }

    @Override
    public void keep(Actor actor, Queue queue, ListLayout layout) {
        ListView unused = bench.transactions()
                .write(() -> store.save(new ListView(
                        idOf(actor, queue, LAST), queue, LAST, layout, OfficialRef.of(actor), Optional.empty())));
    }

    @Override
    public List<ListView> views(Actor actor, Queue queue) {
        Set<String> units = unitsAbove(actor);
        return bench.transactions().read(() -> store.views(actor.officialId(), queue, units)).stream()
                .filter(view -> !view.name().equals(LAST))
                .toList();
    }

    @Override
    public List<String> publishableUnits(Actor actor) {
        return bench.authoriser().assignments(actor, bench.today(), PUBLISHERS).stream()
                .map(Assignment::unitCode)
                .distinct()
                .toList();
    }

    @Override
    public Decision<ListView> save(Actor actor, Queue queue, String name, ListLayout layout, Optional<String> unit) {
        String clean = Texts.clean(name);
        if (clean.isEmpty()) {
            return Decision.refused(Reason.at("name", "field.required"));
        }
        Optional<Reason> fault = Texts.line("name", clean, LONGEST_NAME);
        if (fault.isPresent()) {
            return Decision.refused(fault.get());
        }
        if (unit.filter(code -> !publishableUnits(actor).contains(code)).isPresent()) {
            return Decision.refused(Reason.at("unit", "right.missing", "PUBLISH"));
        }
        return bench.transactions().write(() -> {
            long id = idOf(actor, queue, clean);
            if (id == 0 && store.views(actor.officialId(), queue, Set.of()).size() >= MOST) {
                return Decision.refused(Reason.of("view.too-many", MOST));
            }
            return Decision.allowed(store.save(new ListView(id, queue, clean, layout, OfficialRef.of(actor), unit)));
        });
    }

    @Override
    public Decision<ListView> remove(Actor actor, long id) {
        return bench.transactions().write(() -> {
            Optional<ListView> view = store.find(id).filter(each -> each.owner().id() == actor.officialId());
            view.ifPresent(each -> store.remove(id));
            return view.map(Decision::allowed).orElseGet(() -> Decision.refused(Reason.of("not-found")));
        });
    }

    private long idOf(Actor actor, Queue queue, String name) {
        return store.find(actor.officialId(), queue, name).map(ListView::id).orElse(0L);
    }

    /** The units of the actor and all above them. */
    private Set<String> unitsAbove(Actor actor) {
        Set<String> units = new LinkedHashSet<>();
        bench.authoriser().assignments(actor, bench.today()).forEach(assignment -> {
            Optional<String> code = Optional.of(assignment.unitCode());
            while (code.isPresent() && units.add(code.get())) {
                code = bench.organisation().unit(code.get()).flatMap(Unit::parentCode);
            }
        });
        return units;
    }
}
