package org.hoso.land.internal;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hoso.document.PrintDocument;
import org.hoso.document.PrintDocument.Block;
import org.hoso.document.PrintDocument.Field;
import org.hoso.dossier.Dossier;
import org.hoso.dossier.Obligation;
import org.hoso.organisation.Organisation;
import org.hoso.organisation.Unit;
import org.hoso.procedure.LocalText;
import org.hoso.sector.spi.EligibilityRule;
import org.hoso.sector.spi.ResultDocument;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The slip to the tax office (Phiếu chuyển thông tin để xác định nghĩa vụ tài chính, Mẫu số 19): code and day of full
 * receipt, kind of procedure, land user, parcel, certificate. The layout is Hoso's own; the statutory one is not imitated.
 */
@Component(
        property = {
            EligibilityRule.PROCEDURE + "=1.013831",
            EligibilityRule.PROCEDURE + "=1.013980",
            EligibilityRule.PROCEDURE + "=1.013978",
            EligibilityRule.PROCEDURE + "=1.012783",
            EligibilityRule.PROCEDURE + "=1.012784",
            EligibilityRule.PROCEDURE + "=1.012781",
            EligibilityRule.PROCEDURE + "=1.012782",
            EligibilityRule.PROCEDURE + "=1.012793",
            EligibilityRule.PROCEDURE + "=1.013992",
            EligibilityRule.PROCEDURE + "=1.013995"
        })
public final class TaxSlip implements ResultDocument {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final SectorMessages messages;
    private final Organisation organisation;

    @Activate
    public TaxSlip(@Reference SectorMessages messages, @Reference Organisation organisation) {
        this.messages = messages;
        this.organisation = organisation;
    }

    @Override
    public String id() {
        return "tax-slip";
    }

    @Override
    public LocalText name() {
        return messages.text("result.tax-slip");
    }

    /** There is one from the moment on in which the slip was sent, or obligations were found to arise. */
    @Override
    public Optional<PrintDocument> print(Source source) {
        Dossier dossier = source.dossier();
        List<Obligation> all = dossier.interruptions().obligations();
        Values form = new Values(dossier.content().form());
        return all.isEmpty() && !form.text("obligation").equals("arises")
                ? Optional.empty()
                : Optional.of(document(dossier, form, all));
    }

    private PrintDocument document(Dossier dossier, Values form, List<Obligation> all) {
        Optional<Obligation> last = all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
        LocalDate received = dossier.timing()
                .clockStart()
                .orElse(dossier.timing().receivedAt())
                .atZone(ZONE)
                .toLocalDate();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new PrintDocument.Head(
                Optional.empty(),
                name(dossier.position().unitCode()).toUpperCase(Locale.ROOT),
                last.map(obligation -> "Số: " + obligation.slip()),
                last.map(obligation -> day(obligation.sentAt().atZone(ZONE).toLocalDate()))));
        blocks.add(new PrintDocument.Heading(
                "PHIẾU CHUYỂN THÔNG TIN", Optional.of("để xác định nghĩa vụ tài chính về đất đai (Mẫu số 19)")));
        blocks.add(new Field("Mã hồ sơ", dossier.code()));
        blocks.add(new Field("Ngày nhận hồ sơ đầy đủ", day(received)));
        blocks.add(new Field(
                "Thủ tục", messages.text(dossier.procedure().code() + ".name").vi()));
        form.find("changeKind")
                .ifPresent(kind -> blocks.add(new Field(
                        "Loại biến động",
                        messages.text("land.field.changeKind.choice." + kind).vi())));
        blocks.add(PrintDocument.Paragraph.of("I. Người sử dụng đất"));
        person(blocks, form, "user", "Người sử dụng đất");
        if (form.has("receiverName")) {
            person(blocks, form, "receiver", "Bên nhận");
        }
        blocks.add(PrintDocument.Paragraph.of("II. Thửa đất"));
        blocks.add(new Field("Thửa đất số", form.text("parcelNumber")));
        blocks.add(new Field("Tờ bản đồ số", form.text("mapSheet")));
        blocks.add(new Field(
                "Địa chỉ",
                form.find("parcelAddress").map(place -> place + ", ").orElse("") + name(form.text("parcelUnit"))));
        blocks.add(new Field("Diện tích (m²)", form.text("area")));
        blocks.add(new Field("Mục đích sử dụng", form.text("purpose")));
        blocks.add(new Field("Thời hạn sử dụng", form.text("term")));
        blocks.add(PrintDocument.Paragraph.of("III. Giấy chứng nhận, hợp đồng"));
        blocks.add(new Field("Số phát hành Giấy chứng nhận", form.text("certificateNumber")));
        blocks.add(new Field("Số vào sổ", form.text("certificateEntry")));
        blocks.add(new Field("Ngày cấp", form.day("certificateDate")));
        blocks.add(new Field("Hợp đồng, văn bản", form.text("contractNumber") + " " + form.day("contractDate")));
        blocks.add(new Field("Giá trị chuyển quyền (đồng)", form.text("valueVnd")));
        blocks.add(new PrintDocument.Space(4));
        blocks.add(new PrintDocument.Signatures(List.of(
                new PrintDocument.Signature("NGƯỜI LẬP PHIẾU", "(Ký, ghi rõ họ tên)", ""),
                new PrintDocument.Signature("THỦ TRƯỞNG ĐƠN VỊ", "(Ký, ghi rõ họ tên và đóng dấu)", ""))));
        return new PrintDocument("Phiếu chuyển thông tin " + dossier.code(), PrintDocument.Page.A4, 1, blocks);
    }

    private static void person(List<Block> blocks, Values form, String beginning, String label) {
        blocks.add(new Field(label, form.text(beginning + "Name")));
        blocks.add(new Field("Số định danh, mã số thuế", form.text(beginning + "Identity")));
        blocks.add(new Field("Địa chỉ", form.text(beginning + "Address")));
    }

    private String name(String unit) {
        return organisation.unit(unit).map(Unit::name).orElse(unit);
    }

    private static String day(LocalDate day) {
        return "ngày %02d tháng %02d năm %d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }
}
