package org.hoso.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What an administrator decided about a procedure of the locality's own catalogue, instead of the time the source prints
 * and the standard process.
 *
 * @param cases    with their times, papers and fees
 * @param steps    who does what, and in which share of the time
 * @param channels how dossiers may come
 * @param from     first day on which it applies
 */
public record Completion(List<ProcedureCase> cases, List<StepDefinition> steps, Set<Channel> channels, LocalDate from) {

    public Completion {
        cases = List.copyOf(cases);
        steps = List.copyOf(steps);
        channels = Set.copyOf(channels);
    }

    /** The same from another day on. */
    public Completion since(LocalDate day) {
        return new Completion(cases, steps, channels, day);
    }
}
