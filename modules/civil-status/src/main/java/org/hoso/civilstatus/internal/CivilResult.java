package org.hoso.civilstatus.internal;

import java.util.Locale;
import java.util.Optional;
import org.hoso.document.PrintDocument;
import org.hoso.procedure.LocalText;
import org.hoso.register.RegisterEntry;
import org.hoso.sector.spi.EligibilityRule;
import org.hoso.sector.spi.FieldTexts;
import org.hoso.sector.spi.FormValues;
import org.hoso.sector.spi.ResultDocument;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The extract or certificate of a death, marriage, recognition, change or marital status, printed once it is in the
 * register. The layout is Hoso's own, the statutory blanks are not imitated.
 */
@Component(
        property = {
            EligibilityRule.PROCEDURE + "=1.000656",
            EligibilityRule.PROCEDURE + "=1.000894",
            EligibilityRule.PROCEDURE + "=2.000806",
            EligibilityRule.PROCEDURE + "=1.001022",
            EligibilityRule.PROCEDURE + "=1.000689",
            EligibilityRule.PROCEDURE + "=1.004859",
            EligibilityRule.PROCEDURE + "=1.004873"
        })
public final class CivilResult implements ResultDocument {

    /** Each party of a marriage gets one original (published procedure 1.000894). */
    private static final int MARRIAGE_ORIGINALS = 2;

    private final SectorMessages messages;

    @Activate
    public CivilResult(@Reference SectorMessages messages) {
        this.messages = messages;
    }

    @Override
    public String id() {
        return "civil-result";
    }

    @Override
    public LocalText name() {
        return messages.text("result.civil");
    }

    @Override
    public Optional<PrintDocument> print(Source source) {
        return CivilEvent.of(source.dossier().procedure().code())
                .flatMap(event -> source.entries().stream()
                        .filter(entry -> entry.register().equals(event.register()))
                        .findFirst()
                        .map(entry -> print(source, event, entry)));
    }

    private PrintDocument print(Source source, CivilEvent event, RegisterEntry entry) {
        String title = messages.text("result." + event.register()).vi();
        Sheet sheet = new Sheet()
                .head(source.territory(), entry.number() + ", quyển số " + entry.book(), entry.entryDate())
                .heading(title.toUpperCase(Locale.ROOT), Optional.empty());
        FieldTexts texts = new FieldTexts(messages, event.textsOf());
        event.certified()
                .forEach(code -> texts.value(code, entry.fields(), Locale.forLanguageTag("vi"))
                        .ifPresent(value ->
                                sheet.field(texts.label(code).map(LocalText::vi).orElse(code), value)));
        return sheet.field(
                        "Nơi đăng ký", "Ủy ban nhân dân " + source.territory().name())
                .field("Ngày, tháng, năm đăng ký", FormValues.day(entry.entryDate()))
                .space(4)
                .signature("NGƯỜI KÝ", source.signer().orElse(entry.madeBy()))
                .finish(title, event == CivilEvent.MARRIAGE ? MARRIAGE_ORIGINALS : 1);
    }
}
