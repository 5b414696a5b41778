package org.hoso.civilstatus.internal;

import java.util.Optional;
import org.hoso.document.PrintDocument;
import org.hoso.procedure.LocalText;
import org.hoso.register.RegisterEntry;
import org.hoso.sector.spi.EligibilityRule;
import org.hoso.sector.spi.FormValues;
import org.hoso.sector.spi.ResultDocument;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The copies of the birth extract that were asked for together with the registration; none when none were. The layout is
 * Hoso's own, the statutory blank is not imitated.
 */
@Component(
        property = {
            EligibilityRule.PROCEDURE + "=" + BirthForm.PROCEDURE,
            EligibilityRule.PROCEDURE + "=1.004884",
            EligibilityRule.PROCEDURE + "=1.003583",
            EligibilityRule.PROCEDURE + "=2.000986",
            EligibilityRule.PROCEDURE + "=1.000689"
        })
public final class BirthCopies implements ResultDocument {

    private final LocalText name;

    @Activate
    public BirthCopies(@Reference SectorMessages messages) {
        name = messages.text("result.birth-copies");
    }

    @Override
    public String id() {
        return "birth-copies";
    }

    @Override
    public LocalText name() {
        return name;
    }

    @Override
    public Optional<PrintDocument> print(Source source) {
        int copies = new FormValues(source.dossier().content().form())
                .number("copies")
                .orElse(0);
        return copies == 0
                ? Optional.empty()
                : BirthCertificate.entry(source).map(entry -> print(source, entry, copies));
    }

    private static PrintDocument print(Source source, RegisterEntry entry, int copies) {
        FormValues facts = new FormValues(entry.fields());
        return new Sheet()
                .head(source.territory(), BirthCertificate.number(entry), entry.entryDate())
                .heading("TRÍCH LỤC KHAI SINH", Optional.of("(BẢN SAO)"))
                .birth(facts)
                .field("Đăng ký tại", "Ủy ban nhân dân " + source.territory().name())
                .field("Ngày, tháng, năm đăng ký", FormValues.day(entry.entryDate()))
                .space(4)
                .signature("NGƯỜI KÝ TRÍCH LỤC", source.signer().orElse(entry.madeBy()))
                .finish("Trích lục khai sinh " + facts.text("childName"), copies);
    }
}
