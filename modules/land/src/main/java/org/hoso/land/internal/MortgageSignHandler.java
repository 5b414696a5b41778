package org.hoso.land.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hoso.decision.Reason;
import org.hoso.dossier.Dossier;
import org.hoso.register.RegisterDraft;
import org.hoso.register.RegisterEntry;
import org.hoso.sector.spi.StepHandler;
import org.osgi.service.component.annotations.Component;

/**
 * Enters a registration, its change or its cancellation when the leader signs, with the moment and the order of the
 * receipt. A dossier is entered once, also when it is signed again.
 */
@Component(property = StepHandler.NAME + "=mortgage-sign")
public final class MortgageSignHandler implements StepHandler {

    private static final List<String> FIELDS = List.of(
            "mortgagorName",
            "mortgagorIdentity",
            "lenderName",
            "lenderTaxCode",
            "contractNumber",
            "contractDate",
            "changeWords");

    @Override
    public Outcome complete(Completion completion) {
        if (completion.entries().stream().anyMatch(entry -> entry.register().equals(Land.MORTGAGE))) {
            return Outcome.nothing();
        }
        Optional<RegisterEntry> receipt = MortgageRegisterHandler.receipt(completion);
        return receipt.map(entry -> Outcome.entry(draft(completion, entry)))
                .orElseGet(() -> Outcome.refused(Reason.of("mortgage.not-entered")));
    }

    private static RegisterDraft draft(Completion completion, RegisterEntry receipt) {
        Dossier dossier = completion.dossier();
        Values form = new Values(dossier.content().form());
        Map<String, String> fields = new LinkedHashMap<>(Land.parcel(form));
        FIELDS.forEach(code -> form.find(code).ifPresent(value -> fields.put(code, value)));
        fields.put(Land.ACTION, Land.MORTGAGES.getOrDefault(dossier.procedure().code(), "register"));
        fields.put(Land.MOMENT, Moments.stored(receipt.madeAt()));
        fields.put(Land.ORDER, String.valueOf(receipt.number()));
        fields.put(Land.REGISTRATION, receipt.number() + "/" + receipt.book());
        form.find(Land.REGISTRATION).ifPresent(earlier -> fields.put("earlier", earlier));
        fields.put(Land.DOSSIER, dossier.code());
        return new RegisterDraft(Land.MORTGAGE, receipt.book(), completion.today(), fields);
    }
}
