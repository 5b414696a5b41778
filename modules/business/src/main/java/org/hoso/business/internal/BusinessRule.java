package org.hoso.business.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hoso.decision.Reason;
import org.hoso.dossier.ReceptionRequest;
import org.hoso.sector.spi.EligibilityRule;
import org.hoso.sector.spi.FormValues;
import org.osgi.service.component.annotations.Component;

/** A suspension is received when its period is one; what has happened already lies not after today. */
@Component(
        property = {
            EligibilityRule.PROCEDURE + "=2.000720",
            EligibilityRule.PROCEDURE + "=1.001570",
            EligibilityRule.PROCEDURE + "=1.001266",
            EligibilityRule.PROCEDURE + "=2.002029",
            EligibilityRule.PROCEDURE + "=2.002023"
        })
public final class BusinessRule implements EligibilityRule {

    private static final List<String> PAST = List.of("changeDate", "endDate");

    @Override
    public List<Reason> check(ReceptionRequest request, LocalDate today) {
        FormValues form = new FormValues(request.form());
        List<Reason> reasons = new ArrayList<>();
        PAST.forEach(code -> form.date(code)
                .filter(date -> date.isAfter(today))
                .ifPresent(
                        date -> reasons.add(Reason.at("form." + code, "business.date-future", FormValues.day(date)))));
        if (request.caseCode().equals("suspend")) {
            reasons.addAll(
                    request.procedureCode().equals(HouseholdEvent.SUSPENDED.procedure())
                            ? Periods.ofHousehold(form)
                            : Periods.ofEnterprise(form));
        }
        return reasons;
    }
}
