package org.hoso.land.internal;

import java.time.LocalDate;
import java.util.List;
import org.hoso.decision.Reason;
import org.hoso.dossier.ReceptionRequest;
import org.hoso.sector.spi.EligibilityRule;
import org.osgi.service.component.annotations.Component;

/**
 * A mortgage is cancelled with the lender's will: where the requester is not the lender and the form bears no signature
 * or seal of the lender, consent or proof of termination must be there (procedure 1.011443).
 */
@Component(property = EligibilityRule.PROCEDURE + "=" + Land.CANCEL)
public final class CancellationRule implements EligibilityRule {

    @Override
    public List<Reason> check(ReceptionRequest request, LocalDate today) {
        Values form = new Values(request.form());
        boolean byLender = form.text("requesterRole").equals("lender");
        boolean consents =
                request.papers().stream().anyMatch(paper -> paper.paperCode().equals("LENDER_CONSENT"));
        return byLender || form.isTrue("lenderSealed") || consents
                ? List.of()
                : List.of(Reason.at("paper.LENDER_CONSENT", "mortgage.consent-missing"));
    }
}
