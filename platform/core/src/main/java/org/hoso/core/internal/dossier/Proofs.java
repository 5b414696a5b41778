package org.hoso.core.internal.dossier;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hoso.clock.ClockInterval;
import org.hoso.clock.Evidence;
import org.hoso.core.internal.check.Texts;
import org.hoso.core.internal.time.Vietnam;
import org.hoso.decision.Reason;
import org.hoso.dossier.Proof;

/** Checks what officials give as proof, and since when they say something is so. Pure. */
final class Proofs {

    private static final int WORDS = 300;

    private Proofs() {}

    /** What is wrong with a proof, at {@code proof.words}, {@code proof.date}. */
    static List<Reason> check(Situation s, Proof proof) {
        List<Reason> faults = new ArrayList<>();
        Texts.line("proof.words", Texts.clean(proof.words()), WORDS).ifPresent(faults::add);
        proof.date()
                .filter(day -> day.isAfter(s.today()))
                .ifPresent(day -> faults.add(Reason.at("proof.date", "time.future")));
        return faults;
    }

    /** As {@link #check}, and there must be words or a file. */
    static List<Reason> required(Situation s, Proof proof) {
        List<Reason> faults = new ArrayList<>(check(s, proof));
        if (Texts.clean(proof.words()).isEmpty() && proof.uploadId().isEmpty()) {
            faults.add(Reason.at("proof.words", "proof.required"));
        }
        return faults;
    }

    /** As {@link #check}, and number and date of a document must be there. */
    static List<Reason> decision(Situation s, Proof proof) {
        List<Reason> faults = new ArrayList<>(check(s, proof));
        if (Texts.clean(proof.words()).isEmpty()) {
            faults.add(Reason.at("proof.words", "field.required"));
        }
        if (proof.date().isEmpty()) {
            faults.add(Reason.at("proof.date", "field.required"));
        }
        return faults;
    }

    /** The proof as it is kept; empty when nothing was given. */
    static Optional<Evidence> evidence(Situation s, Proof proof) {
        String words = Texts.clean(proof.words());
        Optional<String> sha256 = proof.uploadId().flatMap(s.hashOf());
        return words.isEmpty() && proof.date().isEmpty() && sha256.isEmpty()
                ? Optional.empty()
                : Optional.of(new Evidence(words, proof.date(), sha256));
    }

    /** Uploads of a proof, to become files of the dossier that belong to no paper. */
    static Map<String, String> uploads(Proof proof) {
        return proof.uploadId().map(id -> Map.of(id, "")).orElse(Map.of());
    }

    /** What is wrong with the moment given: in the future, or before the dossier came to where it lies. */
    static Optional<Reason> moment(Situation s, Optional<Instant> at) {
        if (at.isEmpty()) {
            return Optional.empty();
        }
        if (at.get().isAfter(s.now())) {
            return Optional.of(Reason.at("at", "time.future"));
        }
        Instant earliest = earliest(s);
        return at.get().isBefore(earliest.truncatedTo(ChronoUnit.MINUTES))
                ? Optional.of(Reason.at("at", "time.before-move", Vietnam.format(earliest)))
                : Optional.empty();
    }

    /** The situation at the moment given, which has been checked; now when none is given. */
    static Situation at(Situation s, Optional<Instant> at) {
        return at.map(moment -> s.at(latest(moment.truncatedTo(ChronoUnit.MILLIS), earliest(s))))
                .orElse(s);
    }

    private static Instant earliest(Situation s) {
        return Ledger.open(s.dossier().clock())
                .map(ClockInterval::start)
                .orElse(s.dossier().position().since());
    }

    private static Instant latest(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
