package org.hoso.core.internal.workplace;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hoso.core.internal.check.Texts;
import org.hoso.core.internal.dossier.Workbench;
import org.hoso.core.port.WorkplaceStore;
import org.hoso.decision.Decision;
import org.hoso.decision.Reason;
import org.hoso.organisation.Role;
import org.hoso.procedure.LocalText;
import org.hoso.security.Actor;
import org.hoso.workplace.Announcement;
import org.hoso.workplace.Announcements;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Announcements of system administrators to everybody. */
@Component(service = Announcements.class)
public final class AnnouncementService implements Announcements {

    private static final int LONGEST = 1_000;
    private static final int MOST = 100;

    private final Workbench bench;
    private final WorkplaceStore store;

    @Activate
    public AnnouncementService(@Reference Workbench bench, @Reference WorkplaceStore store) {
        this.bench = bench;
        this.store = store;
    }

    @Override
    public List<Announcement> current(Actor actor) {
        Instant now = bench.now();
        return bench.transactions().read(() -> store.announcements(now, actor.officialId())).stream()
                .sorted(Comparator.comparing(Announcement::level).reversed().thenComparing(Announcement::from))
                .toList();
    }

    @Override
    public List<Announcement> all(Actor actor) {
        return isAdministrator(actor) ? bench.transactions().read(() -> store.announcements(MOST)) : List.of();
    }

    @Override
    public Decision<Announcement> post(Actor actor, Announcement typed) {
        Decision<Announcement> decision = isAdministrator(actor)
                ? checked(actor, typed).map(clean -> bench.transactions().write(() -> store.saveAnnouncement(clean)))
                : Decision.refused(Reason.of("right.missing", "ANNOUNCE"));
        bench.deniedAccess().record(actor, "ANNOUNCE", "announcement", decision.reasons());
        decision.asOptional()
                .ifPresent(each -> bench.deniedAccess()
                        .audit(
                                actor,
                                "announcement.posted",
                                "announcement " + each.id(),
                                each.level().name()));
        return decision;
    }

    @Override
    public Decision<Announcement> end(Actor actor, long id) {
        Instant now = bench.now();
        Decision<Announcement> decision = isAdministrator(actor)
                ? bench.transactions()
                        .write(() -> store.announcement(id)
                                .<Decision<Announcement>>map(
                                        each -> Decision.allowed(store.saveAnnouncement(ended(each, now))))
                                .orElseGet(() -> Decision.refused(Reason.of("not-found"))))
                : Decision.refused(Reason.of("right.missing", "ANNOUNCE"));
        bench.deniedAccess().record(actor, "ANNOUNCE", "announcement " + id, decision.reasons());
        return decision;
    }

    @Override
    public void dismiss(Actor actor, long id) {
        bench.transactions().write(() -> {
            store.announcement(id).ifPresent(each -> store.dismiss(id, actor.officialId()));
            return id;
        });
    }

    private Decision<Announcement> checked(Actor actor, Announcement typed) {
        Instant now = bench.now();
        LocalText text = new LocalText(
                Texts.clean(typed.text().vi()), Texts.clean(typed.text().en()));
        List<Reason> faults = new ArrayList<>();
        if (text.vi().isEmpty()) {
            faults.add(Reason.at("text.vi", "field.required"));
        }
        if (text.en().isEmpty()) {
            faults.add(Reason.at("text.en", "field.required"));
        }
        Texts.lines("text.vi", text.vi(), LONGEST).ifPresent(faults::add);
        Texts.lines("text.en", text.en(), LONGEST).ifPresent(faults::add);
        Instant from = typed.from().isBefore(now) ? now : typed.from();
        typed.to().filter(to -> !to.isAfter(from)).ifPresent(to -> faults.add(Reason.at("to", "field.date")));
        return faults.isEmpty()
                ? Decision.allowed(new Announcement(0, typed.level(), from, typed.to(), text, actor.fullName()))
                : Decision.refused(faults);
    }

    private static Announcement ended(Announcement each, Instant now) {
        Optional<Instant> end = each.to().filter(to -> to.isBefore(now)).or(() -> Optional.of(now));
        Instant from = each.from().isAfter(now) ? now : each.from();
        return new Announcement(each.id(), each.level(), from, end, each.text(), each.by());
    }

    private boolean isAdministrator(Actor actor) {
        return actor.kind() == Actor.Kind.SYSTEM || actor.has(Role.SYSTEM_ADMINISTRATOR, bench.today());
    }
}
