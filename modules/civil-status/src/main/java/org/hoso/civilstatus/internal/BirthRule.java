package org.hoso.civilstatus.internal;

import java.time.LocalDate;
import java.util.List;
import org.hoso.decision.Reason;
import org.hoso.dossier.ReceptionRequest;
import org.hoso.sector.spi.EligibilityRule;
import org.osgi.service.component.annotations.Component;

/** A birth registration is received when its facts fit each other. */
@Component(
        property = {
            EligibilityRule.PROCEDURE + "=" + BirthForm.PROCEDURE,
            EligibilityRule.PROCEDURE + "=1.004884",
            EligibilityRule.PROCEDURE + "=1.003583",
            EligibilityRule.PROCEDURE + "=2.000986",
            EligibilityRule.PROCEDURE + "=1.000689"
        })
public final class BirthRule implements EligibilityRule {

    @Override
    public List<Reason> check(ReceptionRequest request, LocalDate today) {
        return BirthFacts.check(request.caseCode(), request.form(), today);
    }
}
