package org.hoso.procedure;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hoso.organisation.UnitLevel;

/**
 * A procedure of the locality's own catalogue, as it was imported and completed. It needs no sector bundle: it is handled
 * by the standard process (receive, process, sign, return). A running sector that brings the same code goes before it.
 *
 * @param code      national code (mã TTHC)
 * @param field     field of the catalogue (lĩnh vực)
 * @param authority the competent authority in words, empty when unknown
 * @param durations the time as the source prints it, per channel; empty texts are left out
 * @param decision  number of the publishing decision, empty when unknown
 * @param limit     the time an administrator set instead of what the source prints
 * @param channels  the channels an administrator opened; empty: those with a printed time, or all
 * @param from      first day on which it applies
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
        Optional<TimeLimit> limit,
        Set<Channel> channels,
        LocalDate from,
        Optional<String> version) {

    public LocalProcedure {
        levels = Set.copyOf(levels);
        durations = Map.copyOf(durations);
        channels = Set.copyOf(channels);
    }

    /** The same with what an administrator decided. */
    public LocalProcedure completed(TimeLimit newLimit, Set<Channel> newChannels, LocalDate newFrom) {
        return new LocalProcedure(
                code,
                name,
                field,
                levels,
                authority,
                durations,
                decision,
                Optional.of(newLimit),
                newChannels,
                newFrom,
                version);
    }

    /** The same under another version, or as a draft. */
    public LocalProcedure published(Optional<String> newVersion) {
        return new LocalProcedure(
                code, name, field, levels, authority, durations, decision, limit, channels, from, newVersion);
    }
}
