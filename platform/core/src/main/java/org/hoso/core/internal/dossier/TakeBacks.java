package org.hoso.core.internal.dossier;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hoso.decision.Decision;
import org.hoso.decision.Reason;
import org.hoso.dossier.DossierAction;
import org.hoso.dossier.DossierState;
import org.hoso.dossier.JournalEntry;
import org.hoso.dossier.OfficialRef;
import org.hoso.dossier.Position;

/** Taking back what was handed over and nobody has taken yet. Pure; the state has been checked. */
final class TakeBacks {

    private static final Set<String> GIVING = Set.of(
            DossierAction.HAND_OVER.name(), DossierAction.PROCESS.name(), DossierAction.SUBMIT_FOR_SIGNATURE.name());

    private TakeBacks() {}

    /** Whether this official gave the dossier to where it lies, and nothing has moved it since. */
    static boolean isPossible(List<JournalEntry> journal, long officialId) {
        return given(journal)
                .filter(at -> journal.get(at).by().id() == officialId)
                .isPresent();
    }

    static Decision<Change> takeBack(Situation s) {
        if (!isPossible(s.journal(), s.by().id())) {
            return Decision.refused(Reason.of("right.missing", DossierAction.TAKE_BACK));
        }
        int at = given(s.journal()).orElseThrow();
        JournalEntry giving = s.journal().get(at);
        if (giving.details().keySet().stream().anyMatch(key -> key.startsWith("register."))) {
            return Decision.refused(Reason.of("takeback.entered"));
        }
        return Decision.allowed(Change.to(
                Moves.backTo(s, before(s, giving, s.journal().get(at - 1)), "taken-back"), s.comment()));
    }

    private static Position before(Situation s, JournalEntry giving, JournalEntry earlier) {
        DossierState state = giving.from().orElseThrow();
        Optional<OfficialRef> holder =
                state == DossierState.IN_PROCESS ? Optional.of(Behalf.of(giving)) : Optional.empty();
        return new Position(state, earlier.stepCode(), earlier.unitCode(), holder, s.now());
    }

    /** Index of the entry that brought the dossier to where it lies, empty when that was no hand-over. */
    private static Optional<Integer> given(List<JournalEntry> journal) {
        for (int at = journal.size() - 1; at > 0; at--) {
            JournalEntry entry = journal.get(at);
            if (!entry.from().equals(Optional.of(entry.to()))) {
                return GIVING.contains(entry.action()) ? Optional.of(at) : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
