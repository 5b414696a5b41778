package org.hoso.business.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hoso.clock.DueDateExplanations;
import org.hoso.decision.Reason;
import org.hoso.sector.spi.FormValues;
import org.hoso.sector.spi.StepHandler;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Lets a household's dossier go to signature only when the officer has recorded the reference number of the national
 * system, the number it gave to a new business, and, before a business ends, the opinion of the tax office.
 */
@Component(property = StepHandler.NAME + "=household-examine")
public final class HouseholdExamineHandler implements StepHandler {

    private final TaxOpinion taxOpinion;

    @Activate
    public HouseholdExamineHandler(@Reference DueDateExplanations calendar) {
        this.taxOpinion = new TaxOpinion(calendar);
    }

    @Override
    public Outcome complete(Completion completion) {
        FormValues form = new FormValues(completion.dossier().content().form());
        List<Reason> reasons = new ArrayList<>();
        if (!form.has("nationalReference")) {
            reasons.add(Reason.at("form.nationalReference", "business.reference-missing"));
        }
        String procedure = completion.dossier().procedure().code();
        if (!procedure.equals(HouseholdEvent.STOPPED.procedure()) && !form.has("businessNumber")) {
            reasons.add(Reason.at("form.businessNumber", "business.number-missing"));
        }
        if (procedure.equals(HouseholdEvent.ENDED.procedure())) {
            taxOpinion.objection(completion.dossier(), completion.today()).ifPresent(reasons::add);
        }
        return new Outcome(reasons, Map.of(), List.of());
    }
}
