package ${package}.internal;

import java.time.LocalDate;
import java.util.List;
import org.hoso.decision.Reason;
import org.hoso.dossier.ReceptionRequest;
import org.hoso.sector.spi.EligibilityRule;
import org.hoso.sector.spi.FormValues;
import org.osgi.service.component.annotations.Component;

/** A rule: the hall is lent for today or a later day. */
@Component(property = EligibilityRule.PROCEDURE + "=" + Hall.PROCEDURE)
public final class DateRule implements EligibilityRule {

    @Override
    public List<Reason> check(ReceptionRequest request, LocalDate today) {
        return new FormValues(request.form())
                .date(Hall.USE_DATE)
                .filter(date -> date.isBefore(today))
                .map(date -> Reason.at("form." + Hall.USE_DATE, "${sector}.date-past", FormValues.day(date)))
                .map(List::of)
                .orElse(List.of());
    }
}
