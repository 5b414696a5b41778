package org.hoso.civilstatus.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hoso.decision.Reason;
import org.hoso.dossier.ReceptionRequest;
import org.hoso.sector.spi.EligibilityRule;
import org.hoso.sector.spi.FormValues;
import org.osgi.service.component.annotations.Component;

/** A request for copies is received when its dates fit, and an organisation has stated its reason. */
@Component(property = EligibilityRule.PROCEDURE + "=" + ExtractForm.PROCEDURE)
public final class ExtractRule implements EligibilityRule {

    @Override
    public List<Reason> check(ReceptionRequest request, LocalDate today) {
        FormValues form = new FormValues(request.form());
        List<Reason> reasons = new ArrayList<>();
        refuseFuture(form, "personBirthDate", today, reasons);
        refuseFuture(form, "registrationDate", today, reasons);
        Optional<LocalDate> birth = form.date("personBirthDate");
        Optional<LocalDate> registration = form.date("registrationDate");
        if (birth.isPresent() && registration.isPresent() && registration.get().isBefore(birth.get())) {
            reasons.add(Reason.at("form.registrationDate", "extract.registered-before-birth"));
        }
        if (request.caseCode().equals(ExtractForm.ORGANISATION) && !form.has("purpose")) {
            reasons.add(Reason.at("form.purpose", "extract.purpose-missing"));
        }
        return reasons;
    }

    private static void refuseFuture(FormValues form, String code, LocalDate today, List<Reason> reasons) {
        form.date(code)
                .filter(date -> date.isAfter(today))
                .ifPresent(date -> reasons.add(Reason.at("form." + code, "extract.date-future", FormValues.day(date))));
    }
}
