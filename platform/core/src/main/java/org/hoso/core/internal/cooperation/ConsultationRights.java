package org.hoso.core.internal.cooperation;

import java.util.EnumSet;
import java.util.Set;
import org.hoso.cooperation.Consultation;
import org.hoso.core.internal.dossier.Workbench;
import org.hoso.dossier.Dossier;
import org.hoso.dossier.DossierState;
import org.hoso.security.Actor;

/** Who may ask and answer. */
final class ConsultationRights {

    private static final Set<DossierState> ASKABLE = EnumSet.of(
            DossierState.HANDED_OVER,
            DossierState.IN_PROCESS,
            DossierState.AWAITING_SIGNATURE,
            DossierState.SUPPLEMENT_REQUESTED,
            DossierState.FINANCIAL_OBLIGATION,
            DossierState.SUSPENDED);

    private final Workbench bench;

    ConsultationRights(Workbench bench) {
        this.bench = bench;
    }

    /** True while the dossier lies in a step. */
    boolean isAskable(Dossier dossier) {
        return ASKABLE.contains(dossier.state())
                && dossier.position().stepCode().isPresent();
    }

    /** Whoever holds it, or leads the unit where it lies; of what is over, nobody asks any more, but the platform may. */
    boolean mayAsk(Actor actor, Dossier dossier) {
        if (actor.kind() == Actor.Kind.SYSTEM) {
            return true;
        }
        return isAskable(dossier)
                && bench.procedureOf(dossier)
                        .filter(procedure -> bench.authoriser().holdsOrLeads(actor, dossier, procedure, bench.today()))
                        .isPresent();
    }

    /** Officials of the consulted unit; and whoever may recall it, for an answer on paper. */
    boolean mayAnswer(Actor actor, Dossier dossier, Consultation consultation) {
        return bench.answeringUnits(actor).contains(consultation.askedUnit()) || mayAsk(actor, dossier);
    }
}
