package org.hoso.core.internal.history;

import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;
import org.hoso.calendar.WorkingCalendar;
import org.hoso.core.internal.dossier.DossierServices;
import org.hoso.core.internal.dossier.Workbench;
import org.hoso.core.internal.time.Vietnam;
import org.hoso.decision.Decision;
import org.hoso.dossier.Dossier;
import org.hoso.procedure.Channel;
import org.hoso.procedure.ProcedureVersion;

/** Lets officials work through the dossiers of one block, every act at its time and in order. Used by one thread. */
final class BlockSimulation {

    private record Event(Instant at, Life life) {}

    private static final Comparator<Event> IN_ORDER =
            Comparator.comparing(Event::at).thenComparing(event -> event.life().number);

    private final Workbench bench;
    private final DossierServices services;
    private final GeneratorClock clock;
    private final Plan plan;
    private final Filer filer;
    private final Acts acts;
    private final WorkingCalendar calendar;

    BlockSimulation(
            Workbench bench, GeneratorClock clock, Plan plan, Filer filer, Crew crew, WorkingCalendar calendar) {
        this.bench = bench;
        this.services = DossierServices.of(bench);
        this.clock = clock;
        this.plan = plan;
        this.filer = filer;
        this.acts = new Acts(crew, filer);
        this.calendar = calendar;
    }

    /** Runs the dossiers from number {@code first} to before {@code end}. */
    void run(long first, long end) {
        PriorityQueue<Event> events = new PriorityQueue<>(IN_ORDER);
        for (long number = first; number < end; number++) {
            events.add(new Event(plan.at(number), new Life(number, plan)));
        }
        Instant last = plan.fill().end();
        while (!events.isEmpty()) {
            Event event = events.remove();
            Life life = event.life();
            clock.set(event.at());
            if (life.dossier().isEmpty()) {
                Dossier received = receive(life, event.at());
                life.received(received, procedure(received), calendar, last);
            } else {
                life.changed(act(life, life.dossier().get(), event.at()));
            }
            life.next(calendar, last).ifPresent(at -> events.add(new Event(at, life)));
        }
    }

    private Dossier receive(Life life, Instant at) {
        Channel channel = life.random.nextDouble() < life.place.usual().online() ? Channel.ONLINE : Channel.DIRECT;
        var request = filer.file(life.random, life.place.oneStop(), life.place.territory(), Vietnam.date(at), channel);
        return done(services.reception().receive(acts.clerk(life), request));
    }

    private Dossier act(Life life, Dossier dossier, Instant at) {
        Acts.Act act = acts.next(life, dossier, procedure(dossier), at);
        try {
            return done(services.commands().execute(act.by(), act.command()));
        } catch (IllegalStateException e) {
            throw new IllegalStateException(
                    act.by().username() + act.by().assignments() + " " + act.command() + " " + dossier.position()
                            + dossier.places(),
                    e);
        }
    }

    private ProcedureVersion procedure(Dossier dossier) {
        return bench.procedureOf(dossier).orElseThrow();
    }

    /** What is generated obeys the rules, so a refusal is a fault of the generator. */
    private static Dossier done(Decision<Dossier> decision) {
        return decision.asOptional()
                .orElseThrow(() -> new IllegalStateException("a generated act was refused: " + decision.reasons()));
    }
}
