package org.hoso.document;

import java.util.List;
import org.hoso.decision.Decision;
import org.hoso.dossier.DossierCommand;
import org.hoso.security.Actor;
import org.osgi.annotation.versioning.ProviderType;

/** Letters and printed results, as PDF with embedded fonts. Any thread but the UI's: a letter takes some 100 ms. */
@ProviderType
public interface Letters {

    /** A result a sector can print for this dossier now. */
    record ResultOffer(String id, org.hoso.procedure.LocalText name) {}

    /** The letters that make sense for the dossier in its state. Refused {@code not-found}. */
    Decision<List<LetterKind>> offered(Actor actor, long dossierId);

    /**
     * Prints a letter. Refusals: {@code not-found}, {@code letter.not-yet} when the dossier has not come to that point
     * (no supplement was asked, it was not refused).
     */
    Decision<PrintedFile> print(Actor actor, long dossierId, LetterKind kind);

    /**
     * The letter that this command would lead to, were it carried out now; nothing is changed. A proposal to refuse shows
     * the refusal. Refused as the command itself, and {@code letter.not-yet} for a command without a letter.
     */
    Decision<PrintedFile> preview(Actor actor, DossierCommand command);

    /**
     * Prints the same letter for many dossiers in one file, in this order, at most 200. Refused as {@link #print} when one
     * of them is.
     */
    Decision<PrintedFile> printAll(Actor actor, List<Long> dossierIds, LetterKind kind);

    /** The results that sectors can print for this dossier; empty when its sector is not running. */
    Decision<List<ResultOffer>> results(Actor actor, long dossierId);

    /** Prints a result. Refusals: {@code not-found}, {@code result.not-yet}, {@code sector.absent}. */
    Decision<PrintedFile> printResult(Actor actor, long dossierId, String resultId);
}
