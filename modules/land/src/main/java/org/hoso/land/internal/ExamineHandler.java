package org.hoso.land.internal;

import org.hoso.decision.Reason;
import org.hoso.sector.spi.StepHandler;
import org.osgi.service.component.annotations.Component;

/** Examined is a land dossier when it is recorded whether financial obligations arise. */
@Component(property = StepHandler.NAME + "=land-examine")
public final class ExamineHandler implements StepHandler {

    @Override
    public Outcome complete(Completion completion) {
        Values form = new Values(completion.dossier().content().form());
        return form.has("obligation")
                ? Outcome.nothing()
                : Outcome.refused(Reason.at("form.obligation", "land.obligation-missing"));
    }
}
