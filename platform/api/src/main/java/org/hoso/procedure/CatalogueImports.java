package org.hoso.procedure;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hoso.decision.Decision;
import org.hoso.decision.Reason;
import org.hoso.security.Actor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The locality's own catalogue: procedures imported from a list, such as the national portal's, and completed by a
 * procedure administrator. Every call is refused {@code right.missing} for others. Any thread; changes are one transaction.
 */
@ProviderType
public interface CatalogueImports {

    /** A column of the list. Code, name and levels are needed; the others may be missing. */
    enum Column {
        CODE,
        NAME,
        FIELD,
        LEVELS,
        AUTHORITY,
        DURATION_DIRECT,
        DURATION_ONLINE,
        DURATION_POST,
        DECISION
    }

    /**
     * What a list would change.
     *
     * @param header   titles of its columns
     * @param mapping  column to title, as used
     * @param unchanged rows that say what is known already
     * @param receivable rows that can be received with the standard process after the import
     * @param missing  why the other rows stay drafts, reason code to number of rows
     * @param problems rows that are not taken, each {@code import.line} with line and words; at most 100
     */
    record Plan(
            List<String> header,
            Map<Column, String> mapping,
            int rows,
            int added,
            int changed,
            int unchanged,
            int receivable,
            Map<String, Integer> missing,
            List<Reason> problems) {
        public Plan {
            header = List.copyOf(header);
            mapping = Map.copyOf(mapping);
            missing = Map.copyOf(missing);
            problems = List.copyOf(problems);
        }
    }

    /** An import that was carried out. */
    record Import(
            long id, Instant at, String by, String fileName, int added, int changed, Optional<Instant> revertedAt) {}

    /** The titles of a list's columns, and which of them are known. */
    record Heading(List<String> titles, Map<Column, String> mapping) {
        public Heading {
            titles = List.copyOf(titles);
            mapping = Map.copyOf(mapping);
        }
    }

    /** What stands at the head of a list, before it is planned. Refused {@code import.line} for a file that is no list. */
    Decision<Heading> heading(Actor actor, byte[] content);

    /**
     * What {@link #run} would do. An empty mapping takes columns by their known titles. Refusals: {@code import.line},
     * {@code import.column} (a needed column is not mapped).
     *
     * @param content a CSV file in UTF-8 or the first sheet of an XLSX file, at most 8 million characters and 50,000 lines
     */
    Decision<Plan> plan(Actor actor, byte[] content, Map<Column, String> mapping);

    /** Carries a list out: rows without problems are taken, also when others have some; the same list twice changes nothing. */
    Decision<Import> run(Actor actor, String fileName, byte[] content, Map<Column, String> mapping);

    /**
     * Takes the newest import that still stands back: its rows are again what they were before. Definitions under which
     * dossiers were received stay readable. Refused {@code import.not-last}.
     */
    Decision<Import> revert(Actor actor, long importId);

    /** The imports, newest first. */
    List<Import> imports(Actor actor);
}
