package org.hoso.land.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hoso.document.PrintDocument;
import org.hoso.document.PrintDocument.Block;
import org.hoso.document.PrintDocument.Field;
import org.hoso.organisation.Organisation;
import org.hoso.organisation.Unit;
import org.hoso.procedure.LocalText;
import org.hoso.register.RegisterEntry;
import org.hoso.sector.spi.EligibilityRule;
import org.hoso.sector.spi.ResultDocument;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the register says of a security interest: the moment to the minute, the order, parties and parcel. */
@Component(
        property = {
            EligibilityRule.PROCEDURE + "=1.011441",
            EligibilityRule.PROCEDURE + "=1.011442",
            EligibilityRule.PROCEDURE + "=1.011443",
            EligibilityRule.PROCEDURE + "=1.011444",
            EligibilityRule.PROCEDURE + "=1.011445"
        })
public final class MortgageCertification implements ResultDocument {

    private final SectorMessages messages;
    private final Organisation organisation;

    @Activate
    public MortgageCertification(@Reference SectorMessages messages, @Reference Organisation organisation) {
        this.messages = messages;
        this.organisation = organisation;
    }

    @Override
    public String id() {
        return "mortgage";
    }

    @Override
    public LocalText name() {
        return messages.text("result.mortgage");
    }

    @Override
    public Optional<PrintDocument> print(Source source) {
        return source.entries().stream()
                .filter(entry -> entry.register().equals(Land.MORTGAGE))
                .findFirst()
                .map(entry -> print(source, entry));
    }

    private PrintDocument print(Source source, RegisterEntry entry) {
        Values fields = new Values(entry.fields());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new PrintDocument.Head(
                Optional.empty(),
                office(entry).toUpperCase(Locale.ROOT),
                Optional.of("Số: " + fields.text(Land.REGISTRATION)),
                Optional.empty()));
        blocks.add(new PrintDocument.Heading(
                "CHỨNG NHẬN NỘI DUNG ĐĂNG KÝ",
                Optional.of(messages.text("screen.action." + fields.text(Land.ACTION))
                        .vi())));
        blocks.add(new Field("Thời điểm đăng ký", Moments.words(fields.text(Land.MOMENT))));
        blocks.add(new Field("Thứ tự tiếp nhận", fields.text(Land.ORDER)));
        blocks.add(new Field("Số đăng ký trước", fields.text("earlier")));
        blocks.add(new Field("Bên bảo đảm", fields.text("mortgagorName")));
        blocks.add(new Field("Bên nhận bảo đảm", fields.text("lenderName")));
        blocks.add(new Field("Hợp đồng bảo đảm", fields.text("contractNumber") + " " + fields.day("contractDate")));
        blocks.add(new Field(
                "Thửa đất", "số " + fields.text("parcelNumber") + ", tờ bản đồ số " + fields.text("mapSheet")));
        blocks.add(new Field("Nơi có đất", name(fields.text("parcelUnit"))));
        blocks.add(new Field("Giấy chứng nhận", fields.text("certificateNumber")));
        blocks.add(new PrintDocument.Space(4));
        blocks.add(new PrintDocument.Signatures(List.of(
                new PrintDocument.Signature("", "", ""),
                new PrintDocument.Signature(
                        "THỦ TRƯỞNG ĐƠN VỊ",
                        "(Ký, ghi rõ họ tên và đóng dấu)",
                        source.signer().orElse(entry.madeBy())))));
        return new PrintDocument(
                "Chứng nhận đăng ký " + fields.text(Land.REGISTRATION), PrintDocument.Page.A4, 1, blocks);
    }

    /** The office whose book it is: BĐ-UNIT/YEAR. */
    private String office(RegisterEntry entry) {
        String book = entry.book();
        int from = book.indexOf('-') + 1;
        int to = book.lastIndexOf('/');
        return from > 0 && to > from ? name(book.substring(from, to)) : book;
    }

    private String name(String unit) {
        return organisation.unit(unit).map(Unit::name).orElse(unit);
    }
}
