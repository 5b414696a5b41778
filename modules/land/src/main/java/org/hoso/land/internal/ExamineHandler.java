package org.hoso.land.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hoso.decision.Reason;
import org.hoso.sector.spi.StepHandler;
import org.osgi.service.component.annotations.Component;

/**
 * Examined is a land dossier when it is recorded whether financial obligations arise, and when its public posting is over
 * where there must be one.
 */
@Component(property = StepHandler.NAME + "=land-examine")
public final class ExamineHandler implements StepHandler {

    @Override
    public Outcome complete(Completion completion) {
        List<Reason> reasons = new ArrayList<>();
        if (!new Values(completion.dossier().content().form()).has("obligation")) {
            reasons.add(Reason.at("form.obligation", "land.obligation-missing"));
        }
        Posting.missing(completion.dossier()).ifPresent(reasons::add);
        return new Outcome(reasons, Map.of(), List.of());
    }
}
