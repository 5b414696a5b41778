package org.hoso.land.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hoso.decision.Reason;
import org.hoso.dossier.Dossier;
import org.hoso.register.RegisterDraft;
import org.hoso.sector.spi.StepHandler;
import org.osgi.service.component.annotations.Component;

/** Enters parcel and certificate as they are after the change; a dossier is entered once, also when it is signed again. */
@Component(property = StepHandler.NAME + "=land-register")
public final class LandRegisterHandler implements StepHandler {

    @Override
    public Outcome complete(Completion completion) {
        if (completion.entries().stream().anyMatch(entry -> entry.register().equals(Land.CERTIFICATE))) {
            return Outcome.nothing();
        }
        Dossier dossier = completion.dossier();
        Values form = new Values(changed(dossier));
        if (!form.has("certificateNumber")) {
            return Outcome.refused(Reason.at("form.newCertificateNumber", "land.certificate-missing"));
        }
        Map<String, String> fields = new LinkedHashMap<>(Land.parcel(form));
        fields.put(Land.HOLDER, form.find("receiverName").orElse(form.text("userName")));
        form.find("receiverIdentity")
                .or(() -> form.has("receiverName") ? java.util.Optional.empty() : form.find("userIdentity"))
                .ifPresent(value -> fields.put("holderIdentity", value));
        form.find("changeKind").ifPresent(value -> fields.put("changeKind", value));
        fields.put(Land.DOSSIER, dossier.code());
        int year = completion.today().getYear();
        return new Outcome(
                List.of(),
                Map.of(),
                List.of(
                        new RegisterDraft(Land.PARCEL, "ĐC/" + year, completion.today(), fields),
                        new RegisterDraft(Land.CERTIFICATE, "GCN/" + year, completion.today(), fields)));
    }

    /** The form with the new certificate in place of the old one; the change may also be confirmed on the old one. */
    private static Map<String, String> changed(Dossier dossier) {
        Values form = new Values(dossier.content().form());
        Map<String, String> changed = new LinkedHashMap<>(form.map());
        form.find("newCertificateNumber").ifPresent(number -> {
            changed.put("certificateNumber", number);
            changed.put("certificateEntry", form.text("newCertificateEntry"));
            changed.remove("certificateDate");
        });
        return changed;
    }
}
