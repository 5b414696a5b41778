package org.hoso.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hoso.decision.Decision;
import org.hoso.decision.Reason;
import org.hoso.organisation.UnitLevel;
import org.hoso.security.Actor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The procedures as a procedure administrator sees them: those of the sectors and those of the locality's own catalogue,
 * which are completed and published here. Every call is refused {@code right.missing} for others. Any thread; changes
 * are one transaction, and what is published is written to the audit log.
 */
@ProviderType
public interface ProcedureAdministration {

    /** Rows in a page at most. */
    int PAGE = 50;

    /** Whether dossiers of a procedure are received. */
    enum State {
        /** Today. */
        RECEIVABLE,
        /** From a later day on. */
        PLANNED,
        /** Something is missing. */
        DRAFT,
        /** Its sector takes no new dossiers. */
        DRAINED,
        /** Its sector is not running, or its import was taken back; its dossiers are still handled or read. */
        GONE
    }

    /** Which rows; an empty text and an empty state mean all. */
    record Filter(String text, Optional<State> state) {}

    /** A definition; {@code open} dossiers go on under it whatever is published later. */
    record Version(String version, LocalDate from, boolean inForce, long open) {}

    /**
     * A procedure.
     *
     * @param sector   who brings it; {@code local} for the locality's own catalogue
     * @param missing  why it is a draft, empty when it is none
     * @param begun    true when something was decided that is not published yet
     * @param covered  true when it is the locality's own, and a running sector that brings the same code goes before it
     * @param versions oldest first
     */
    record Row(
            String code,
            LocalText name,
            LocalText field,
            String sector,
            Set<UnitLevel> levels,
            State state,
            List<Reason> missing,
            boolean begun,
            boolean covered,
            List<Version> versions) {
        public Row {
            levels = Set.copyOf(levels);
            missing = List.copyOf(missing);
            versions = List.copyOf(versions);
        }
    }

    /** A page of rows by code, and how many there are in all. */
    record Rows(List<Row> rows, int total) {
        public Rows {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A procedure with its definitions.
     *
     * @param local       what the locality's own catalogue knows, empty for a procedure of a sector
     * @param completion  what a completion begins with: what was begun, decided, or proposed from the source
     * @param definitions oldest first
     */
    record Details(
            Row row,
            Optional<LocalProcedure> local,
            Optional<Completion> completion,
            List<ProcedureVersion> definitions) {
        public Details {
            definitions = List.copyOf(definitions);
        }
    }

    /** Rows from {@code offset} on, at most {@value #PAGE}; words are looked for in code, name and field. */
    Decision<Rows> rows(Actor actor, Filter filter, int offset, int limit);

    /** One procedure; refused {@code procedure.unknown}. */
    Decision<Details> open(Actor actor, String code);

    /** Keeps a completion that may still lack something; nothing is published. Refused {@code procedure.unknown}. */
    Decision<Details> keep(Actor actor, String code, Completion completion);

    /** Forgets what was begun and not published. Refused {@code procedure.unknown}. */
    Decision<Details> discard(Actor actor, String code);

    /**
     * Publishes a completion from its day on. A definition that is in force or under which dossiers were received stays,
     * and a new version is made beside it. Refusals: {@code procedure.unknown}; {@code field.required},
     * {@code field.number}, {@code field.date}, {@code procedure.copies}, {@code procedure.budget} at the parts named by
     * {@code case.N.name|limit|cutOff}, {@code case.N.paper.M.name|copies}, {@code case.N.fee.M.name|amount},
     * {@code step.N.name|budget}, {@code cases}, {@code steps}, {@code channels}, {@code from}.
     */
    Decision<Details> publish(Actor actor, String code, Completion completion);
}
