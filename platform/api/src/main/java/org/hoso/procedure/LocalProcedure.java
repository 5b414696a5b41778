package org.hoso.procedure;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hoso.organisation.UnitLevel;

/**
 * A procedure of the locality's own catalogue, as it was imported and completed. It needs no sector bundle: it is handled
 * by the standard process (receive, process, sign, return) or by the steps an administrator gave it. A running sector
 * that brings the same code goes before it.
 *
 * @param code      national code (mã TTHC)
 * @param field     field of the catalogue (lĩnh vực)
 * @param authority the competent authority in words, empty when unknown
 * @param durations the time as the source prints it, per channel; empty texts are left out
 * @param decision  number of the publishing decision, empty when unknown
 * @param from      first day on which it applies
 * @param decided   what an administrator decided and published
 * @param draft     what an administrator has begun to decide, not published yet
 * @param version   version of its current definition, empty while it is a draft
 */
public record LocalProcedure(
        String code,
        String name,
        String field,
        Set<UnitLevel> levels,
        String authority,
        Map<Channel, String> durations,
        String decision,
        LocalDate from,
        Optional<Completion> decided,
        Optional<Completion> draft,
        Optional<String> version) {

    public LocalProcedure {
        levels = Set.copyOf(levels);
        durations = Map.copyOf(durations);
    }

    /** The same as an administrator decided; nothing is left to decide. */
    public LocalProcedure completed(Completion completion) {
        return with(completion.from(), Optional.of(completion), Optional.empty(), version);
    }

    /** The same with something begun, or without. */
    public LocalProcedure drafted(Optional<Completion> newDraft) {
        return with(from, decided, newDraft, version);
    }

    /** The same from another day on. */
    public LocalProcedure since(LocalDate day) {
        return with(day, decided, draft, version);
    }

    /** The same under another version, or as a draft. */
    public LocalProcedure published(Optional<String> newVersion) {
        return with(from, decided, draft, newVersion);
    }

    /** What a list says about it, with what was decided about {@code known}. */
    public LocalProcedure knownAs(LocalProcedure known) {
        return with(known.from, known.decided, known.draft, known.version);
    }

    private LocalProcedure with(
            LocalDate newFrom,
            Optional<Completion> newDecided,
            Optional<Completion> newDraft,
            Optional<String> newVersion) {
        return new LocalProcedure(
                code, name, field, levels, authority, durations, decision, newFrom, newDecided, newDraft, newVersion);
    }
}
