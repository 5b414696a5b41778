package org.hoso.sector.spi;

import java.util.List;
import java.util.Optional;
import org.hoso.document.PrintDocument;
import org.hoso.dossier.Dossier;
import org.hoso.organisation.Unit;
import org.hoso.procedure.LocalText;
import org.hoso.register.RegisterEntry;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A result the sector prints, such as an extract. Registered with the property {@code hoso.procedure}. Called on a
 * thread of the platform outside any transaction whenever somebody prints; must be pure and answer within two seconds;
 * one that throws fails the print only.
 */
@ConsumerType
public interface ResultDocument {

    /** Stable id within the sector. */
    String id();

    /** Name shown on the button. */
    LocalText name();

    /** The document, or empty while the dossier has no such result. */
    Optional<PrintDocument> print(Source source);

    /** What it is printed from; {@code signer} is the leader who signed, empty while nobody has. */
    record Source(Dossier dossier, List<RegisterEntry> entries, Unit territory, Optional<String> signer) {}
}
