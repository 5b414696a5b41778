package org.hoso.land.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hoso.decision.Reason;
import org.hoso.register.RegisterEntry;
import org.hoso.sector.spi.EligibilityRule;
import org.hoso.sector.spi.Lookup;
import org.hoso.sector.spi.WarningRule;
import org.osgi.service.component.annotations.Component;

/** Warns when another open dossier, or a mortgage that was not cancelled, touches the same parcel or certificate. */
@Component(
        property = {
            EligibilityRule.PROCEDURE + "=1.013831",
            EligibilityRule.PROCEDURE + "=1.013833",
            EligibilityRule.PROCEDURE + "=1.013980",
            EligibilityRule.PROCEDURE + "=1.013978",
            EligibilityRule.PROCEDURE + "=1.012783",
            EligibilityRule.PROCEDURE + "=1.012786",
            EligibilityRule.PROCEDURE + "=1.012784",
            EligibilityRule.PROCEDURE + "=1.012781",
            EligibilityRule.PROCEDURE + "=1.012782",
            EligibilityRule.PROCEDURE + "=1.012793",
            EligibilityRule.PROCEDURE + "=1.013992",
            EligibilityRule.PROCEDURE + "=1.013995",
            EligibilityRule.PROCEDURE + "=1.013988",
            EligibilityRule.PROCEDURE + "=1.012766",
            EligibilityRule.PROCEDURE + "=1.011441",
            EligibilityRule.PROCEDURE + "=1.011442",
            EligibilityRule.PROCEDURE + "=1.011443",
            EligibilityRule.PROCEDURE + "=1.011444",
            EligibilityRule.PROCEDURE + "=1.011445"
        })
public final class ParcelWarnings implements WarningRule {

    private static final int MOST_CODES = 5;

    @Override
    public List<Reason> warnings(Matter matter, Lookup lookup) {
        Values form = new Values(matter.form());
        List<Reason> warnings = new ArrayList<>();
        Optional<String> parcel = Land.parcelKey(form);
        Optional<String> certificate = Land.certificateKey(form);
        List<String> ofParcel = parcel.map(key -> others(matter, lookup, key)).orElse(List.of());
        if (!ofParcel.isEmpty()) {
            warnings.add(Reason.at("form.parcelNumber", "land.parcel-open", words(ofParcel)));
        }
        List<String> ofCertificate = certificate.map(key -> others(matter, lookup, key)).orElse(List.of()).stream()
                .filter(code -> !ofParcel.contains(code))
                .toList();
        if (!ofCertificate.isEmpty()) {
            warnings.add(Reason.at("form.certificateNumber", "land.certificate-open", words(ofCertificate)));
        }
        boolean cancels = Land.CANCEL.equals(matter.procedureCode());
        parcel
                .or(() -> certificate)
                .map(key -> ActiveMortgages.of(lookup.entries(Land.MORTGAGE, key)))
                .orElse(List.of())
                .stream()
                .filter(entry -> !cancels)
                .filter(entry ->
                        matter.dossierId().filter(id -> id == entry.dossierId()).isEmpty())
                .map(ParcelWarnings::mortgaged)
                .forEach(warnings::add);
        return warnings;
    }

    private static List<String> others(Matter matter, Lookup lookup, String key) {
        return lookup.openDossiers(key).stream()
                .filter(dossier ->
                        matter.dossierId().filter(id -> id == dossier.id()).isEmpty())
                .map(Lookup.OpenDossier::code)
                .toList();
    }

    private static String words(List<String> codes) {
        String first = codes.stream().limit(MOST_CODES).collect(Collectors.joining(", "));
        return codes.size() > MOST_CODES ? first + " …" : first;
    }

    private static Reason mortgaged(RegisterEntry entry) {
        Values fields = new Values(entry.fields());
        return Reason.at(
                "form.parcelNumber",
                "land.mortgaged",
                fields.text("lenderName"),
                fields.text(Land.REGISTRATION),
                Moments.words(fields.text(Land.MOMENT)));
    }
}
