package org.hoso.civilstatus.internal;

import java.time.LocalDate;
import java.util.List;
import org.hoso.decision.Reason;
import org.hoso.dossier.ReceptionRequest;
import org.hoso.sector.spi.EligibilityRule;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A death, marriage, recognition, change or marital status is received when its facts fit each other. */
@Component(
        property = {
            EligibilityRule.PROCEDURE + "=1.000656",
            EligibilityRule.PROCEDURE + "=1.000894",
            EligibilityRule.PROCEDURE + "=2.000806",
            EligibilityRule.PROCEDURE + "=1.001022",
            EligibilityRule.PROCEDURE + "=1.004859",
            EligibilityRule.PROCEDURE + "=1.004873"
        })
public final class CivilRule implements EligibilityRule {

    private final MarriageAges ages;

    @Activate
    public CivilRule(@Reference MarriageAges ages) {
        this.ages = ages;
    }

    @Override
    public List<Reason> check(ReceptionRequest request, LocalDate today) {
        return CivilEvent.of(request.procedureCode())
                .map(event -> CivilFacts.check(event, request.form(), today, ages))
                .orElse(List.of());
    }
}
