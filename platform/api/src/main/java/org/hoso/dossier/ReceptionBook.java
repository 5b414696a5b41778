package org.hoso.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hoso.decision.Decision;
import org.hoso.document.PrintedFile;
import org.hoso.organisation.Unit;
import org.hoso.security.Actor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The book of received dossiers of a one-stop (form 06 of the one-stop forms of 2018), over any period. It holds
 * addresses and phone numbers: only those who work at the one-stop or supervise it may see it. Any thread.
 */
@ProviderType
public interface ReceptionBook {

    /** The largest number of lines in a printed book. */
    int MOST_PRINTED = 2_000;

    /** The largest number of lines in a spreadsheet. */
    int MOST_ROWS = 20_000;

    /**
     * A line of the book.
     *
     * @param content    what it is about
     * @param sets       number of sets
     * @param due        when the result was promised
     * @param returned   when the result was taken away
     * @param givenBy    official who gave the result, empty text before
     * @param takenBy    who took it, empty text before
     * @param receivedBy official who received it
     * @param state      how it stands
     */
    record Line(
            long dossierId,
            String code,
            String content,
            int sets,
            String ownerName,
            String ownerAddress,
            String ownerPhone,
            Instant received,
            Optional<Instant> due,
            Optional<Instant> returned,
            String givenBy,
            String takenBy,
            String receivedBy,
            DossierState state) {}

    /** The one-stops whose book the actor may see, by name. */
    List<Unit> units(Actor actor);

    /**
     * A page of the book in the order of receipt.
     *
     * @param from first day, included
     * @param to   last day, included
     * @param limit 1 to 50
     *     Refusals: {@code right.missing} (logged), {@code field.date} at {@code to} when it lies before {@code from}
     */
    Decision<Page<Line>> page(
            Actor actor, String unitCode, LocalDate from, LocalDate to, Optional<Page.Cursor> after, int limit);

    /** The book as PDF, A4 across. Refused as {@link #page}, and {@code book.too-long} with the limit. Logged. */
    Decision<PrintedFile> print(Actor actor, String unitCode, LocalDate from, LocalDate to);

    /** The book as .xlsx. Refused as {@link #page}, and {@code book.too-long} with the limit. Logged. */
    Decision<PrintedFile> sheet(Actor actor, String unitCode, LocalDate from, LocalDate to);
}
