package org.hoso.land.internal;

import java.util.List;
import org.hoso.decision.Reason;
import org.hoso.dossier.Obligation;
import org.hoso.sector.spi.StepHandler;
import org.osgi.service.component.annotations.Component;

/** Where obligations arise, the file is updated and the certificate made only when proof of them has come. */
@Component(property = StepHandler.NAME + "=land-update")
public final class UpdateHandler implements StepHandler {

    @Override
    public Outcome complete(Completion completion) {
        return settled(completion) ? Outcome.nothing() : Outcome.refused(Reason.of("land.obligation-open"));
    }

    /** True when no obligation arises, or the last one is settled. */
    static boolean settled(Completion completion) {
        Values form = new Values(completion.dossier().content().form());
        List<Obligation> all = completion.dossier().interruptions().obligations();
        return all.isEmpty()
                ? !form.text("obligation").equals("arises")
                : all.get(all.size() - 1).outcome().isPresent();
    }
}
