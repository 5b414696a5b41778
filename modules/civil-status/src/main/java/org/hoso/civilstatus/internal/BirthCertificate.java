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
 * The contents of the birth certificate (article 14 of the Law on Civil Status), printed once the birth is in the
 * register. The statutory blank, which the Ministry of Justice issues, is not imitated: where it is required, this sheet
 * is what is copied onto it.
 */
@Component(
        property = {
            EligibilityRule.PROCEDURE + "=" + BirthForm.PROCEDURE,
            EligibilityRule.PROCEDURE + "=1.004884",
            EligibilityRule.PROCEDURE + "=1.003583",
            EligibilityRule.PROCEDURE + "=2.000986",
            EligibilityRule.PROCEDURE + "=1.000689"
        })
public final class BirthCertificate implements ResultDocument {

    private final LocalText name;

    @Activate
    public BirthCertificate(@Reference SectorMessages messages) {
        name = messages.text("result.birth-certificate");
    }

    @Override
    public String id() {
        return "birth-certificate";
    }

    @Override
    public LocalText name() {
        return name;
    }

    @Override
    public Optional<PrintDocument> print(Source source) {
        return entry(source).map(entry -> print(source, entry));
    }

    static Optional<RegisterEntry> entry(Source source) {
        return source.entries().stream()
                .filter(entry -> entry.register().equals(BirthForm.REGISTER))
                .findFirst();
    }

    private static PrintDocument print(Source source, RegisterEntry entry) {
        FormValues facts = new FormValues(entry.fields());
        Sheet sheet = new Sheet()
                .head(source.territory(), number(entry), entry.entryDate())
                .heading("GIẤY KHAI SINH", Optional.empty())
                .birth(facts)
                .field("Họ, chữ đệm, tên người đi khai sinh", facts.text("requesterName"))
                .field(
                        "Nơi đăng ký khai sinh",
                        "Ủy ban nhân dân " + source.territory().name())
                .field("Ngày, tháng, năm đăng ký", FormValues.day(entry.entryDate()));
        facts.find("note").ifPresent(note -> sheet.field("Ghi chú", note));
        return sheet.space(4)
                .signature("NGƯỜI KÝ GIẤY KHAI SINH", source.signer().orElse(entry.madeBy()))
                .finish("Giấy khai sinh " + facts.text("childName"), 1);
    }

    static String number(RegisterEntry entry) {
        return entry.number() + ", quyển số " + entry.book();
    }
}
