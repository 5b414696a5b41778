package org.hoso.core.internal.dossier;

import java.util.Optional;
import org.hoso.decision.Decision;
import org.hoso.decision.Reason;
import org.hoso.dossier.Dossier;
import org.hoso.dossier.DossierState;
import org.hoso.dossier.Position;
import org.hoso.procedure.ProcedureVersion.ClockStart;
import org.hoso.procedure.StepDefinition;

/** Handing over, taking and giving back. Pure; the state and the right have been checked. */
final class HandOvers {

    private HandOvers() {}

    static Decision<Change> handOver(Situation s) {
        StepDefinition first = s.procedure().steps().get(0);
        return s.unitOf()
                .apply(first)
                .map(unit -> Decision.allowed(Change.to(Moves.intoStep(s, first, unit), s.comment())))
                .orElseGet(() ->
                        Decision.refused(Reason.of("place.missing", first.name().vi())));
    }

    static Decision<Change> take(Situation s) {
        Dossier dossier = s.dossier();
        boolean startsClock = s.procedure().clockStart() == ClockStart.SPECIALIST_RECEIPT;
        Dossier started = startsClock ? Moves.timed(s, dossier) : dossier;
        Position position = new Position(
                DossierState.IN_PROCESS,
                dossier.position().stepCode(),
                dossier.position().unitCode(),
                Optional.of(s.by()),
                s.now());
        return Decision.allowed(Change.to(Moves.to(s.with(started), position, "step"), ""));
    }

    static Decision<Change> release(Situation s) {
        Position position = s.dossier().position();
        Position free = new Position(
                DossierState.HANDED_OVER, position.stepCode(), position.unitCode(), Optional.empty(), s.now());
        return Decision.allowed(Change.to(Moves.to(s, free, "step"), s.comment()));
    }
}
