package org.hoso.dossier;

import java.util.List;
import java.util.Optional;
import org.hoso.clock.TimeLeft;
import org.hoso.document.Attachment;
import org.hoso.procedure.ProcedureVersion;

/**
 * Everything a dossier page shows, read in one transaction.
 *
 * @param sectorRunning false when the sector's bundle is not there: the dossier is readable, its steps may not go on
 * @param journal       oldest first
 * @param actions       what this actor may do now
 * @param parked        what the sector failed in at the step where the dossier lies, until it is tried again with success
 */
public record DossierDetails(
        Dossier dossier,
        ProcedureVersion procedure,
        boolean sectorRunning,
        TimeLeft time,
        List<Attachment> attachments,
        List<JournalEntry> journal,
        List<ActionOffer> actions,
        Optional<ParkedStep> parked) {

    public DossierDetails {
        attachments = List.copyOf(attachments);
        journal = List.copyOf(journal);
        actions = List.copyOf(actions);
    }
}
