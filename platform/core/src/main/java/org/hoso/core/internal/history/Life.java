package org.hoso.core.internal.history;

import java.time.Instant;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.hoso.calendar.WorkingCalendar;
import org.hoso.dossier.Dossier;
import org.hoso.procedure.ProcedureVersion;
import org.hoso.procedure.StepDefinition;
import org.hoso.security.Actor;
import org.jspecify.annotations.Nullable;

/** How one dossier goes: what happens to it beside the ordinary, how fast, and where it stops. Used by one thread. */
final class Life {

    /** What may happen beside the ordinary. */
    enum Turn {
        NONE,
        SUPPLEMENT_AT_COUNTER,
        SUPPLEMENT_IN_STEP,
        REFUSED,
        WITHDRAWN
    }

    private static final int DAYS_WITHOUT_LIMIT = 3;

    final long number;
    final RandomGenerator random;
    final Plan.Place place;
    final boolean open;
    final Turn turn;
    final int someone;
    boolean asked;

    @Nullable Actor holder;

    private final boolean onTime;
    private @Nullable Dossier dossier;
    private int acts;
    private int done;
    private int stopAfter;
    private long minutes;

    Life(long number, Plan plan) {
        this.number = number;
        this.random = plan.random(number);
        this.place = plan.place(random);
        this.open = plan.staysOpen(number);
        this.onTime = random.nextDouble() < place.usual().onTime();
        this.someone = random.nextInt(Integer.MAX_VALUE);
        this.turn = turn(random.nextInt(100));
    }

    private Turn turn(int hundredth) {
        if (hundredth < 5) {
            return Turn.SUPPLEMENT_AT_COUNTER;
        }
        if (hundredth < 9) {
            return Turn.SUPPLEMENT_IN_STEP;
        }
        if (hundredth < 11 && !open) {
            return Turn.REFUSED;
        }
        return hundredth < 13 && !open ? Turn.WITHDRAWN : Turn.NONE;
    }

    Optional<Dossier> dossier() {
        return Optional.ofNullable(dossier);
    }

    /** Received: from here on the acts are spread over the time the dossier takes. */
    void received(Dossier received, ProcedureVersion procedure, WorkingCalendar calendar, Instant end) {
        dossier = received;
        int steps = procedure.steps().stream()
                .mapToInt(step -> step.kind() == StepDefinition.Kind.SIGN ? 1 : 2)
                .sum();
        boolean supplement = turn == Turn.SUPPLEMENT_AT_COUNTER || turn == Turn.SUPPLEMENT_IN_STEP;
        acts = 1 + steps + (supplement ? 2 : 0);
        stopAfter = open ? random.nextInt(acts) : Integer.MAX_VALUE;
        Instant at = received.timing().receivedAt();
        long limit = received.timing()
                .dueCurrent()
                .map(due -> calendar.minutesBetween(at, due))
                .orElse((long) DAYS_WITHOUT_LIMIT * calendar.dayMinutes());
        double pace = onTime ? 0.15 + 0.75 * random.nextDouble() : 1.05 + 1.2 * random.nextDouble();
        long left = Math.max(0, calendar.minutesBetween(at, end) - 1);
        minutes = Math.min(Math.round(limit * pace), left);
    }

    void changed(Dossier after) {
        dossier = after;
        done++;
    }

    /** When the next act happens; empty when there is none before {@code end}. */
    Optional<Instant> next(WorkingCalendar calendar, Instant end) {
        Dossier now = dossier().orElseThrow();
        boolean waits = now.state() == org.hoso.dossier.DossierState.FINISHED;
        if (!now.state().isOpen() && !waits || done >= stopAfter) {
            return Optional.empty();
        }
        Instant last = now.position().since();
        Instant at = waits
                ? calendar.plusMinutes(last, 5 + random.nextInt(3 * calendar.dayMinutes()))
                : calendar.plusMinutes(now.timing().receivedAt(), minutes * Math.min(done + 1, acts) / acts);
        return waits && at.isAfter(end) ? Optional.empty() : Optional.of(at.isBefore(last) ? last : at);
    }
}
