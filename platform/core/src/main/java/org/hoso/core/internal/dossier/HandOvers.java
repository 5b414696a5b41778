package org.hoso.core.internal.dossier;

import java.util.List;
import java.util.Optional;
import org.hoso.decision.Decision;
import org.hoso.decision.Reason;
import org.hoso.dossier.Dossier;
import org.hoso.dossier.DossierCommand;
import org.hoso.dossier.DossierState;
import org.hoso.dossier.OfficialRef;
import org.hoso.dossier.Position;
import org.hoso.organisation.Official;
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

    /** {@code holder}: who takes it, or the absent official for whom a deputy does. */
    static Decision<Change> take(Situation s, OfficialRef holder) {
        return Decision.allowed(Change.to(given(s, holder), ""));
    }

    /** {@code workers} are those who may do the step there. */
    static Decision<Change> assign(Situation s, DossierCommand.Assign command, List<Official> workers) {
        Optional<OfficialRef> holder = s.dossier().position().official();
        Optional<OfficialRef> chosen = workers.stream()
                .filter(official -> official.id() == command.officialId())
                .map(official -> new OfficialRef(official.id(), official.fullName()))
                .filter(official ->
                        holder.filter(each -> each.id() == official.id()).isEmpty())
                .findFirst();
        return chosen.map(official -> Decision.allowed(described(s, official, holder)))
                .orElseGet(() -> Decision.refused(Reason.at("officialId", "assignee.unfit")));
    }

    private static Change described(Situation s, OfficialRef official, Optional<OfficialRef> before) {
        Change change = Change.to(given(s, official), s.comment()).detail("assignee", official.name());
        return before.map(each -> change.detail("before", each.name()).detail(Undos.HOLDER, String.valueOf(each.id())))
                .orElse(change);
    }

    /** In the hands of an official of the unit; where the specialist's receipt starts the clock, it starts now. */
    private static Dossier given(Situation s, OfficialRef official) {
        Dossier dossier = s.dossier();
        boolean startsClock =
                s.procedure().clockStartOf(dossier.procedure().caseCode()) == ClockStart.SPECIALIST_RECEIPT;
        Dossier started = startsClock ? Moves.timed(s, dossier) : dossier;
        Position position = new Position(
                DossierState.IN_PROCESS,
                dossier.position().stepCode(),
                dossier.position().unitCode(),
                Optional.of(official),
                s.now());
        return Moves.to(s.with(started), position, "step");
    }

    static Decision<Change> release(Situation s) {
        Position position = s.dossier().position();
        Position free = new Position(
                DossierState.HANDED_OVER, position.stepCode(), position.unitCode(), Optional.empty(), s.now());
        return Decision.allowed(Change.to(Moves.to(s, free, "step"), s.comment()));
    }
}
