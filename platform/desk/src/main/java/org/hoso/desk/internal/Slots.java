package org.hoso.desk.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.hoso.organisation.Role;
import org.hoso.security.Actor;
import org.hoso.ui.slot.DossierTab;
import org.hoso.ui.slot.IntakeSection;
import org.hoso.ui.slot.SectorScreen;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/**
 * The screens, tabs and sections that sectors bring. They come and go while the desk runs; listeners are told at once,
 * so that no open page keeps a component of a sector that has gone.
 */
@Component(service = Slots.class)
public final class Slots {

    private final List<SectorScreen> screens = new CopyOnWriteArrayList<>();
    private final List<DossierTab> tabs = new CopyOnWriteArrayList<>();
    private final List<IntakeSection> sections = new CopyOnWriteArrayList<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    @Activate
    public Slots() {}

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addScreen(SectorScreen screen) {
        screens.add(screen);
        tell();
    }

    public void removeScreen(SectorScreen screen) {
        screens.remove(screen);
        tell();
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addTab(DossierTab tab) {
        tabs.add(tab);
        tell();
    }

    public void removeTab(DossierTab tab) {
        tabs.remove(tab);
        tell();
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addSection(IntakeSection section) {
        sections.add(section);
        tell();
    }

    public void removeSection(IntakeSection section) {
        sections.remove(section);
        tell();
    }

    /** The screens the actor may open, by Vietnamese title. */
    public List<SectorScreen> screens(Actor actor, java.time.LocalDate day) {
        return screens.stream()
                .filter(screen -> isFor(screen, actor, day))
                .sorted(Comparator.comparing(
                        (SectorScreen screen) -> screen.title().vi()))
                .toList();
    }

    /** The screen with this id when the actor may open it. */
    public Optional<SectorScreen> screen(String id, Actor actor, java.time.LocalDate day) {
        return screens(actor, day).stream().filter(each -> each.id().equals(id)).findFirst();
    }

    public List<DossierTab> tabs(String procedureCode) {
        return tabs.stream().filter(tab -> tab.appliesTo(procedureCode)).toList();
    }

    public List<IntakeSection> sections(String procedureCode) {
        return sections.stream()
                .filter(section -> section.appliesTo(procedureCode))
                .toList();
    }

    /** Calls {@code listener} after each change, on the thread of the change; run the answer to stop. */
    public Runnable onChange(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }

    private static boolean isFor(SectorScreen screen, Actor actor, java.time.LocalDate day) {
        for (Role role : screen.roles()) {
            if (actor.has(role, day)) {
                return true;
            }
        }
        return false;
    }
}
