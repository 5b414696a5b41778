package org.hoso.core.internal.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongPredicate;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.hoso.core.internal.time.UnitTime;
import org.hoso.core.internal.time.Vietnam;
import org.hoso.dossier.Dossier;
import org.hoso.dossier.JournalEntry;
import org.hoso.dossier.OfficialRef;
import org.hoso.dossier.TimeRules;
import org.hoso.procedure.ProcedureVersion;
import org.hoso.procedure.StepDefinition;
import org.hoso.procedure.TimeLimit;

/**
 * All that a decision about one dossier is made from.
 *
 * @param now        not before the last change of the dossier
 * @param comment    words of the official, cleaned
 * @param journalReader reads the journal; few decisions need it
 * @param dueDates   the working time by which the dossier is counted
 * @param unitOf     the unit in which a step of this dossier is done, empty when there is none
 * @param isActive   whether an official can still work
 * @param unitExists whether a unit code is known
 * @param rules      what the locality has set about pauses and apologies
 * @param hashOf     content hash of an upload
 */
record Situation(
        Dossier dossier,
        ProcedureVersion procedure,
        OfficialRef by,
        Instant now,
        String comment,
        Supplier<List<JournalEntry>> journalReader,
        UnitTime dueDates,
        Function<StepDefinition, Optional<String>> unitOf,
        LongPredicate isActive,
        Predicate<String> unitExists,
        TimeRules rules,
        Function<String, Optional<String>> hashOf) {

    /** The whole journal, oldest first. */
    List<JournalEntry> journal() {
        return journalReader.get();
    }

    LocalDate today() {
        return Vietnam.date(now);
    }

    TimeLimit limit() {
        return procedure
                .caseOf(dossier.procedure().caseCode())
                .map(each -> each.limit())
                .orElse(TimeLimit.none());
    }

    Situation with(Dossier changed) {
        return copy(changed, now);
    }

    /** The same at another moment. */
    Situation at(Instant moment) {
        return copy(dossier, moment);
    }

    private Situation copy(Dossier changed, Instant moment) {
        return new Situation(
                changed,
                procedure,
                by,
                moment,
                comment,
                journalReader,
                dueDates,
                unitOf,
                isActive,
                unitExists,
                rules,
                hashOf);
    }
}
