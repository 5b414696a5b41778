package org.hoso.civilstatus.internal;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.hoso.document.PrintDocument;
import org.hoso.procedure.LocalText;
import org.hoso.sector.spi.EligibilityRule;
import org.hoso.sector.spi.FormValues;
import org.hoso.sector.spi.ResultDocument;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The copies of an extract, once the leader has signed: the person and the registered event as the officer found them.
 * The layout is Hoso's own, the statutory blanks are not imitated.
 */
@Component(property = EligibilityRule.PROCEDURE + "=" + ExtractForm.PROCEDURE)
public final class ExtractCopies implements ResultDocument {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final SectorMessages messages;

    @Activate
    public ExtractCopies(@Reference SectorMessages messages) {
        this.messages = messages;
    }

    @Override
    public String id() {
        return "extract-copies";
    }

    @Override
    public LocalText name() {
        return messages.text("result.extract-copies");
    }

    @Override
    public Optional<PrintDocument> print(Source source) {
        FormValues form = new FormValues(source.dossier().content().form());
        return source.signer()
                .filter(signer -> form.text("lookup").equals(ExtractForm.FOUND))
                .map(signer -> print(source, form, signer));
    }

    private PrintDocument print(Source source, FormValues form, String signer) {
        LocalDate day = source.dossier()
                .timing()
                .finishedAt()
                .orElse(source.dossier().position().since())
                .atZone(ZONE)
                .toLocalDate();
        String kind = form.text("kind").equals("other")
                ? "hộ tịch"
                : messages.text(ExtractForm.PROCEDURE + ".field.kind.choice." + form.text("kind"))
                        .vi();
        String heading = "TRÍCH LỤC " + kind.toUpperCase(Locale.ROOT);
        return new Sheet()
                .head(source.territory(), source.dossier().code(), day)
                .heading(heading, Optional.of("(BẢN SAO)"))
                .field("Họ, chữ đệm, tên", form.text("personName"))
                .field("Ngày, tháng, năm sinh", form.day("personBirthDate"))
                .field("Giới tính", Sheet.sex(form.text("personSex")))
                .field("Dân tộc", form.text("personEthnicity"))
                .field("Quốc tịch", form.text("personNationality"))
                .field("Nơi cư trú", form.text("personResidence"))
                .field("Số định danh cá nhân/Giấy tờ tùy thân", form.text("personIdentityNumber"))
                .field("Đã đăng ký tại", form.text("registeredAt"))
                .field("Số", form.text("registrationNumber"))
                .field("Quyển số", form.text("registrationBook"))
                .field("Ngày, tháng, năm đăng ký", form.day("registrationDate"))
                .space(4)
                .signature("NGƯỜI KÝ TRÍCH LỤC", signer)
                .finish(
                        "Trích lục " + kind + " " + form.text("personName"),
                        form.number("copies").orElse(1));
    }
}
