package org.hoso.business.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.hoso.clock.DueDateExplanations;
import org.hoso.decision.Reason;
import org.hoso.sector.spi.FormValues;
import org.hoso.sector.spi.StepHandler;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Enterprises are handled in the national business registration system; here they are received and followed. A dossier goes
 * to signature when the officer has recorded the reference number there, that the request was granted, the enterprise's
 * code, and before a dissolution the opinion of the tax office.
 */
@Component(property = StepHandler.NAME + "=enterprise-track")
public final class EnterpriseTrackHandler implements StepHandler {

    private static final Pattern CODE = Pattern.compile("[0-9]{10}(-?[0-9]{3})?");
    private static final String DISSOLUTION = "2.002023";

    private final TaxOpinion taxOpinion;

    @Activate
    public EnterpriseTrackHandler(@Reference DueDateExplanations calendar) {
        this.taxOpinion = new TaxOpinion(calendar);
    }

    @Override
    public Outcome complete(Completion completion) {
        FormValues form = new FormValues(completion.dossier().content().form());
        List<Reason> reasons = new ArrayList<>();
        if (!form.has("nationalReference")) {
            reasons.add(Reason.at("form.nationalReference", "business.reference-missing"));
        }
        switch (form.text("nationalStatus")) {
            case "granted" -> {}
            case "" -> reasons.add(Reason.at("form.nationalStatus", "business.status-missing"));
            default -> reasons.add(Reason.at("form.nationalStatus", "business.not-granted"));
        }
        if (!form.has("enterpriseCode")) {
            reasons.add(Reason.at("form.enterpriseCode", "business.code-missing"));
        } else if (!CODE.matcher(form.text("enterpriseCode")).matches()) {
            reasons.add(Reason.at("form.enterpriseCode", "business.code-form"));
        }
        if (completion.dossier().procedure().code().equals(DISSOLUTION)) {
            taxOpinion.objection(completion.dossier(), completion.today()).ifPresent(reasons::add);
        }
        return new Outcome(reasons, Map.of(), List.of());
    }
}
