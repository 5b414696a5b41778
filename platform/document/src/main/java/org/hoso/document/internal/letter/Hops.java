package org.hoso.document.internal.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hoso.document.internal.letter.Hop.Party;
import org.hoso.dossier.Dossier;
import org.hoso.dossier.DossierState;
import org.hoso.dossier.JournalEntry;
import org.hoso.dossier.ResultReturn;

/** Reads the hand-overs of a dossier off its journal. */
final class Hops {

    private static final Set<String> MOVES = Set.of(
            "HAND_OVER",
            "PROCESS",
            "SUBMIT_FOR_SIGNATURE",
            "SIGN",
            "SEND_BACK",
            "FINISH",
            "RETURN_RESULT",
            "REQUEST_SUPPLEMENT",
            "TAKE_IN_SUPPLEMENT",
            "PROPOSE_REFUSAL",
            "REFUSE",
            "WITHDRAW",
            "STOP");

    private static final Set<String> TO_APPLICANT = Set.of("RETURN_RESULT", "REQUEST_SUPPLEMENT", "WITHDRAW");
    private static final String FROM_APPLICANT = "TAKE_IN_SUPPLEMENT";

    private Hops() {}

    /** The hand-overs, oldest first. */
    static List<Hop> of(List<JournalEntry> journal, Dossier dossier) {
        List<Hop> hops = new ArrayList<>();
        for (int i = 0; i < journal.size(); i++) {
            if (MOVES.contains(journal.get(i).action())) {
                hops.add(hop(journal, i, dossier));
            }
        }
        return hops;
    }

    private static Hop hop(List<JournalEntry> journal, int index, Dossier dossier) {
        JournalEntry entry = journal.get(index);
        String before = index == 0
                ? dossier.places().receivingUnit()
                : journal.get(index - 1).unitCode();
        boolean finishes = entry.to() == DossierState.FINISHED
                && entry.from().filter(DossierState::isOpen).isPresent();
        if (TO_APPLICANT.contains(entry.action())) {
            String receiver = entry.action().equals("RETURN_RESULT")
                    ? dossier.resultReturn().map(ResultReturn::receiverName).orElse("")
                    : applicant(dossier);
            return new Hop(
                    new Party(Optional.of(before), entry.by().name()),
                    new Party(Optional.empty(), receiver),
                    entry.at(),
                    Optional.of(entry.at()),
                    entry.action(),
                    entry.comment(),
                    finishes);
        }
        if (entry.action().equals(FROM_APPLICANT)) {
            return new Hop(
                    new Party(Optional.empty(), applicant(dossier)),
                    new Party(Optional.of(entry.unitCode()), entry.by().name()),
                    entry.at(),
                    Optional.of(entry.at()),
                    entry.action(),
                    entry.comment(),
                    finishes);
        }
        Optional<JournalEntry> next = taking(journal, index);
        return new Hop(
                new Party(Optional.of(before), entry.by().name()),
                new Party(
                        Optional.of(entry.unitCode()),
                        next.map(each -> each.by().name()).orElse("")),
                entry.at(),
                next.map(JournalEntry::at),
                entry.action(),
                entry.comment(),
                finishes);
    }

    /** The first entry by which the taking side shows that it has the dossier: it takes it, or acts on it. */
    private static Optional<JournalEntry> taking(List<JournalEntry> journal, int index) {
        for (JournalEntry each : journal.subList(index + 1, journal.size())) {
            if (each.action().equals("TAKE") || MOVES.contains(each.action())) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    private static String applicant(Dossier dossier) {
        return dossier.submitter().orElse(dossier.owner()).name();
    }
}
