package org.hoso.core.internal.dossier;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.hoso.clock.ClockInterval;
import org.hoso.decision.Decision;
import org.hoso.decision.Reason;
import org.hoso.dossier.Dossier;
import org.hoso.dossier.DossierAction;
import org.hoso.dossier.DossierState;
import org.hoso.dossier.JournalEntry;
import org.hoso.dossier.OfficialRef;
import org.hoso.dossier.Position;
import org.hoso.dossier.Refusal;

/** Taking the last action back, if it is the official's own, stayed in the house and is not long ago. Pure. */
final class Undos {

    /** Journal detail: number of the entry that was taken back. */
    static final String UNDONE = "undone";

    /** Journal detail: name of the action that was taken back. */
    static final String UNDONE_ACTION = "undoneAction";

    /** Beginning of a journal detail that keeps what a form field held before the action. */
    static final String WAS = "was.";

    /** Journal detail: id of the official who held the dossier before it was assigned. */
    static final String HOLDER = "beforeId";

    private static final Set<String> INTERNAL = Set.of(
            DossierAction.HAND_OVER.name(),
            DossierAction.TAKE.name(),
            DossierAction.RELEASE.name(),
            DossierAction.ASSIGN.name(),
            DossierAction.PROCESS.name(),
            DossierAction.SUBMIT_FOR_SIGNATURE.name(),
            DossierAction.SIGN.name(),
            DossierAction.SEND_BACK.name(),
            DossierAction.FINISH.name(),
            DossierAction.PROPOSE_REFUSAL.name());

    private Undos() {}

    static Decision<Change> undo(Situation s, Duration window) {
        JournalEntry last = s.journal().get(s.journal().size() - 1);
        Optional<Reason> objection = objection(s, last, window);
        if (objection.isPresent()) {
            return Decision.refused(objection.get());
        }
        Dossier back = restored(s, last).withRefusal(Optional.empty());
        return Decision.allowed(Change.to(back, s.comment())
                .detail(UNDONE, String.valueOf(last.sequence()))
                .detail(UNDONE_ACTION, last.action()));
    }

    private static Optional<Reason> objection(Situation s, JournalEntry last, Duration window) {
        if (last.by().id() != s.by().id()) {
            return Optional.of(Reason.of("undo.changed", last.by().name(), last.action()));
        }
        boolean sentBackRefusal = DossierAction.SEND_BACK.name().equals(last.action())
                && last.from().equals(Optional.of(DossierState.REFUSAL_PROPOSED));
        if (!INTERNAL.contains(last.action()) || sentBackRefusal || s.journal().size() < 2) {
            return Optional.of(Reason.of("undo.not-internal", last.action()));
        }
        if (last.details().keySet().stream().anyMatch(key -> key.startsWith("register."))) {
            return Optional.of(Reason.of("undo.entered"));
        }
        return s.now().isAfter(last.at().plus(window))
                ? Optional.of(Reason.of("undo.too-late", window.toMinutes()))
                : Optional.empty();
    }

    private static Dossier restored(Situation s, JournalEntry last) {
        Dossier dossier = withFormer(s.dossier(), last.details());
        Situation reopened = s.with(dossier.state().isOpen() ? dossier : reopened(s, dossier));
        return Moves.backTo(reopened, before(s, last), "undone");
    }

    private static Position before(Situation s, JournalEntry last) {
        JournalEntry earlier = s.journal().get(s.journal().size() - 2);
        return s.dossier()
                .refusal()
                .filter(each -> last.action().equals(DossierAction.PROPOSE_REFUSAL.name()))
                .map(Refusal::before)
                .orElseGet(() -> new Position(
                        last.from().orElseThrow(), earlier.stepCode(), earlier.unitCode(), holder(last), s.now()));
    }

    /** Who held it: the one who acted when it was in their hands, the former one when it was assigned away. */
    private static Optional<OfficialRef> holder(JournalEntry last) {
        if (!last.from().equals(Optional.of(DossierState.IN_PROCESS))) {
            return Optional.empty();
        }
        if (!last.action().equals(DossierAction.ASSIGN.name())) {
            return Optional.of(last.by());
        }
        return Optional.ofNullable(last.details().get(HOLDER))
                .map(id -> new OfficialRef(Long.parseLong(id), last.details().getOrDefault("before", "")));
    }

    /** The form as it was before the action. */
    private static Dossier withFormer(Dossier dossier, Map<String, String> details) {
        Map<String, String> form = new TreeMap<>(dossier.content().form());
        details.forEach((key, former) -> {
            if (key.startsWith(WAS)) {
                form.put(key.substring(WAS.length()), former);
            }
        });
        form.values().removeIf(String::isEmpty);
        return dossier.withContent(dossier.content().withForm(form));
    }

    /** Finished dossiers open again: the time since then belonged to where it lay, without a gap. */
    private static Dossier reopened(Situation s, Dossier dossier) {
        List<ClockInterval> clock = new ArrayList<>(dossier.clock());
        ClockInterval last = clock.get(clock.size() - 1);
        clock.add(last.continued(s.now(), "undone", s.by().name()));
        return dossier.withClock(clock).withTiming(dossier.timing().withoutFinish());
    }

    /** What changed in the form, for the journal: field to former value, empty text for none. */
    static Change describing(Change change, Map<String, String> before) {
        Map<String, String> after = change.after().content().form();
        Change described = change;
        for (Map.Entry<String, String> field : after.entrySet()) {
            String former = before.getOrDefault(field.getKey(), "");
            if (!former.equals(field.getValue())) {
                described = described.detail(WAS + field.getKey(), former);
            }
        }
        for (Map.Entry<String, String> field : before.entrySet()) {
            if (!after.containsKey(field.getKey())) {
                described = described.detail(WAS + field.getKey(), field.getValue());
            }
        }
        return described;
    }
}
