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
 * The land office's receipt of a request about a security interest. Taking the dossier enters it in the book of receipts,
 * whose numbers are the order of receipt and whose moment, to the minute, becomes that of the registration; two in the
 * same minute keep their order by their numbers. Books run per office and year.
 */
@Component(property = StepHandler.NAME + "=mortgage-register")
public final class MortgageRegisterHandler implements StepHandler {

    @Override
    public Outcome taken(Completion completion) {
        return receipt(completion).isPresent() ? Outcome.nothing() : Outcome.entry(draft(completion));
    }

    @Override
    public Outcome complete(Completion completion) {
        return receipt(completion).isPresent() ? Outcome.nothing() : Outcome.refused(Reason.of("mortgage.not-entered"));
    }

    static Optional<RegisterEntry> receipt(Completion completion) {
        return completion.entries().stream()
                .filter(entry -> entry.register().equals(Land.RECEIPT))
                .findFirst();
    }

    private static RegisterDraft draft(Completion completion) {
        Dossier dossier = completion.dossier();
        Values form = new Values(dossier.content().form());
        Map<String, String> fields = new LinkedHashMap<>(Land.parcel(form));
        for (String code : List.of("mortgagorName", "lenderName")) {
            form.find(code).ifPresent(value -> fields.put(code, value));
        }
        fields.put(Land.ACTION, Land.MORTGAGES.getOrDefault(dossier.procedure().code(), "register"));
        fields.put(Land.DOSSIER, dossier.code());
        String book =
                "BĐ-" + dossier.position().unitCode() + "/" + completion.today().getYear();
        return new RegisterDraft(Land.RECEIPT, book, completion.today(), fields);
    }
}
