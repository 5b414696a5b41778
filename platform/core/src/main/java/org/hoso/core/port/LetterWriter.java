package org.hoso.core.port;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.hoso.clock.DossierExplanation;
import org.hoso.document.LetterKind;
import org.hoso.document.PrintDocument;
import org.hoso.dossier.Dossier;
import org.hoso.dossier.JournalEntry;
import org.hoso.dossier.TimeSheet;
import org.hoso.organisation.Unit;
import org.hoso.procedure.ProcedureVersion;
import org.osgi.annotation.versioning.ProviderType;

/** Sets letters and results as PDF. Any thread, no transaction. */
@ProviderType
public interface LetterWriter {

    /** Writes a letter. The caller closes the stream. */
    void write(LetterKind kind, Facts facts, OutputStream out) throws IOException;

    /** Writes the same letter for many dossiers as one file. The caller closes the stream. */
    void writeAll(LetterKind kind, List<Facts> all, OutputStream out) throws IOException;

    /** Writes a document a sector described. */
    void write(PrintDocument document, OutputStream out) throws IOException;

    /**
     * What letters are made from.
     *
     * @param localityName    such as Tỉnh Quảng Nam
     * @param trackingAddress address in the QR code
     * @param steps           the stays in the steps, oldest first
     * @param explained       how its due date was counted and how its time is judged; empty for a letter that says neither
     * @param receivingUnit   the one-stop that received it
     * @param superior        the body above it, for the head of the letter
     * @param unitNames       names of the units in the journal, by code
     */
    record Facts(
            Dossier dossier,
            ProcedureVersion procedure,
            List<JournalEntry> journal,
            Unit receivingUnit,
            Optional<Unit> superior,
            java.util.Map<String, String> unitNames,
            String localityName,
            String contact,
            String trackingAddress,
            List<TimeSheet.StepTime> steps,
            Optional<DossierExplanation> explained) {

        public Facts {
            steps = List.copyOf(steps);
        }

        /** Without the stays in the steps and without explanation. */
        public Facts(
                Dossier dossier,
                ProcedureVersion procedure,
                List<JournalEntry> journal,
                Unit receivingUnit,
                Optional<Unit> superior,
                java.util.Map<String, String> unitNames,
                String localityName,
                String contact,
                String trackingAddress) {
            this(
                    dossier,
                    procedure,
                    journal,
                    receivingUnit,
                    superior,
                    unitNames,
                    localityName,
                    contact,
                    trackingAddress,
                    List.of(),
                    Optional.empty());
        }
    }
}
