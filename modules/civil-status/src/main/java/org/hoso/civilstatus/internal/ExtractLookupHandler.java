package org.hoso.civilstatus.internal;

import org.hoso.decision.Reason;
import org.hoso.sector.spi.FormValues;
import org.hoso.sector.spi.StepHandler;
import org.osgi.service.component.annotations.Component;

/**
 * Lets copies go to signature only when the officer has recorded that, and where, the registered event was found, with
 * book, number and date. The event may stand in Hoso's register (the intake looks it up there), in a paper book or in a
 * national database, so it is the officer's record that counts.
 */
@Component(property = StepHandler.NAME + "=extract-lookup")
public final class ExtractLookupHandler implements StepHandler {

    @Override
    public Outcome complete(Completion completion) {
        FormValues form = new FormValues(completion.dossier().content().form());
        if (form.text("lookup").equals(ExtractForm.NOT_FOUND)) {
            return Outcome.refused(Reason.at("form.lookup", "extract.not-found"));
        }
        if (!form.text("lookup").equals(ExtractForm.FOUND) || !form.has("lookupSource")) {
            return Outcome.refused(Reason.at("form.lookup", "extract.lookup-missing"));
        }
        if (!form.has("registrationNumber") || !form.has("registrationBook") || !form.has("registrationDate")) {
            return Outcome.refused(Reason.at("form.registrationNumber", "extract.entry-missing"));
        }
        return Outcome.nothing();
    }
}
