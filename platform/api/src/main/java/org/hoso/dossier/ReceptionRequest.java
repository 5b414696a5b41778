package org.hoso.dossier;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hoso.procedure.Channel;

/**
 * What a clerk has typed at the counter.
 *
 * @param receivingUnit one-stop at which the clerk receives
 * @param submitter     who brought it, when not the owner
 * @param form          values by field code
 * @param papers        only lines with something handed in or shown
 * @param uploads       upload id to paper code (empty text for others)
 * @param exemptions    fee code to exemption code
 * @param paidFees      codes of the fees whose money was taken at the counter
 * @param authority     why the submitter may hand it in; empty when the owner does, or when they only bring it
 */
public record ReceptionRequest(
        String procedureCode,
        String caseCode,
        Channel channel,
        String receivingUnit,
        Person owner,
        Optional<Person> submitter,
        Map<String, String> form,
        List<PaperLine> papers,
        Map<String, String> uploads,
        Map<String, String> exemptions,
        Set<String> paidFees,
        int sets,
        Delivery delivery,
        Optional<Authority> authority) {

    public ReceptionRequest {
        form = Map.copyOf(form);
        papers = List.copyOf(papers);
        uploads = Map.copyOf(uploads);
        exemptions = Map.copyOf(exemptions);
        paidFees = Set.copyOf(paidFees);
    }

    /** Without an authority. */
    public ReceptionRequest(
            String procedureCode,
            String caseCode,
            Channel channel,
            String receivingUnit,
            Person owner,
            Optional<Person> submitter,
            Map<String, String> form,
            List<PaperLine> papers,
            Map<String, String> uploads,
            Map<String, String> exemptions,
            Set<String> paidFees,
            int sets,
            Delivery delivery) {
        this(
                procedureCode,
                caseCode,
                channel,
                receivingUnit,
                owner,
                submitter,
                form,
                papers,
                uploads,
                exemptions,
                paidFees,
                sets,
                delivery,
                Optional.empty());
    }
}
