package org.hoso.core.internal.dossier;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.hoso.core.internal.time.Vietnam;
import org.hoso.core.port.DossierStore;
import org.hoso.core.search.SearchTerms;
import org.hoso.decision.Decision;
import org.hoso.decision.Reason;
import org.hoso.dossier.Dossier;
import org.hoso.dossier.DossierUndo;
import org.hoso.procedure.ProcedureVersion;
import org.hoso.security.Actor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes internal actions back for a while. */
@Component(
        service = {DossierUndo.class, UndoService.class},
        configurationPid = "org.hoso.undo")
public final class UndoService implements DossierUndo {

    private record Done(Dossier before, Dossier after) {}

    private final Workbench bench;
    private final CommandService commands;
    private final Duration window;

    /** The configuration {@code org.hoso.undo}. */
    public @interface Settings {
        /** Minutes for which an internal action can be taken back; 0 for never. */
        int minutes() default 10;
    }

    @Activate
    public UndoService(@Reference Workbench bench, @Reference CommandService commands, Settings settings) {
        this(bench, commands, Duration.ofMinutes(Math.max(0, settings.minutes())));
    }

    /** Without settings, for tests. */
    public static UndoService with(Workbench bench, CommandService commands, Duration window) {
        return new UndoService(bench, commands, window);
    }

    private UndoService(Workbench bench, CommandService commands, Duration window) {
        this.bench = bench;
        this.commands = commands;
        this.window = window;
    }

    @Override
    public Duration window() {
        return window;
    }

    @Override
    public Decision<Dossier> undo(Actor actor, long dossierId, long version) {
        return undo(actor, dossierId, version, decision -> true);
    }

    /** As {@link #undo}, and {@code along} is told the decision in the same transaction. */
    public Decision<Dossier> undo(Actor actor, long dossierId, long version, Predicate<Decision<Dossier>> along) {
        Decision<Done> decision = bench.transactions().write(() -> {
            Decision<Done> done = attempt(actor, dossierId, version);
            boolean unused = along.test(done.map(Done::after));
            return done;
        });
        bench.deniedAccess().record(actor, ACTION, "dossier " + dossierId, decision.reasons());
        Consumer<Done> tell = done -> bench.listeners().changed(Optional.of(done.before()), done.after());
        decision.asOptional().ifPresent(tell);
        return decision.map(Done::after);
    }

    private Decision<Done> attempt(Actor actor, long dossierId, long version) {
        Instant now = bench.now();
        Optional<Dossier> found = bench.dossiers()
                .find(dossierId)
                .filter(dossier -> bench.authoriser().maySee(actor, dossier, Vietnam.date(now)));
        Optional<ProcedureVersion> procedure = found.flatMap(bench::procedureOf);
        if (found.isEmpty()) {
            return Decision.refused(Reason.of("not-found"));
        }
        if (procedure.isEmpty()) {
            return Decision.refused(
                    Reason.of("sector.absent", found.get().procedure().sector()));
        }
        if (found.get().version() != version) {
            return Decision.refused(commands.stale(dossierId));
        }
        Situation s = commands.situation(actor, "", found.get(), procedure.get(), now);
        return Undos.undo(s, window).map(change -> save(s, change));
    }

    private Done save(Situation s, Change change) {
        DossierStore store = bench.dossiers();
        Dossier stored = store.update(change.after(), SearchTerms.of(change.after()));
        JournalWriter.append(
                store,
                Optional.of(s.journal().get(s.journal().size() - 1)),
                s.now(),
                s.by(),
                ACTION,
                Optional.of(s.dossier().state()),
                stored,
                change.comment(),
                change.details());
        return new Done(s.dossier(), stored);
    }
}
