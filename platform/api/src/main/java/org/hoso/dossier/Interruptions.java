package org.hoso.dossier;

import java.util.List;
import java.util.Optional;

/** What kept a dossier from its way, beside supplement requests; each list oldest first, only the last may be open. */
public record Interruptions(List<Suspension> suspensions, List<Obligation> obligations, List<Apology> apologies) {

    public static final Interruptions NONE = new Interruptions(List.of(), List.of(), List.of());

    public Interruptions {
        suspensions = List.copyOf(suspensions);
        obligations = List.copyOf(obligations);
        apologies = List.copyOf(apologies);
    }

    /** The suspension that lasts now. */
    public Optional<Suspension> openSuspension() {
        return last(suspensions).filter(each -> each.until().isEmpty());
    }

    /** The obligation that is not settled. */
    public Optional<Obligation> openObligation() {
        return last(obligations).filter(each -> each.outcome().isEmpty());
    }

    public Interruptions withSuspensions(List<Suspension> changed) {
        return new Interruptions(changed, obligations, apologies);
    }

    public Interruptions withObligations(List<Obligation> changed) {
        return new Interruptions(suspensions, changed, apologies);
    }

    public Interruptions withApologies(List<Apology> changed) {
        return new Interruptions(suspensions, obligations, changed);
    }

    private static <T> Optional<T> last(List<T> list) {
        return list.isEmpty() ? Optional.empty() : Optional.of(list.get(list.size() - 1));
    }
}
