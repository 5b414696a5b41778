package org.hoso.land.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hoso.decision.Reason;
import org.hoso.dossier.ReceptionRequest;
import org.hoso.sector.spi.EligibilityRule;
import org.osgi.service.component.annotations.Component;

/** A transfer is received when its parties and dates fit, and the lender agrees where the land is mortgaged. */
@Component(property = EligibilityRule.PROCEDURE + "=" + Land.TRANSFER)
public final class TransferRule implements EligibilityRule {

    @Override
    public List<Reason> check(ReceptionRequest request, LocalDate today) {
        Values form = new Values(request.form());
        List<Reason> reasons = new ArrayList<>();
        if (form.has("userIdentity") && form.find("userIdentity").equals(form.find("receiverIdentity"))) {
            reasons.add(Reason.at("form.receiverIdentity", "land.same-party"));
        }
        form.date("contractDate")
                .filter(date -> date.isAfter(today))
                .ifPresent(date ->
                        reasons.add(Reason.at("form.contractDate", "land.date-future", form.day("contractDate"))));
        boolean consents =
                request.papers().stream().anyMatch(paper -> paper.paperCode().equals("LENDER_CONSENT"));
        if (form.isTrue("mortgaged") && !consents) {
            reasons.add(Reason.at("paper.LENDER_CONSENT", "land.consent-missing"));
        }
        return reasons;
    }
}
