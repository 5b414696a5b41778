package org.hoso.business.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hoso.document.PrintDocument;
import org.hoso.document.PrintDocument.Block;
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
 * What the register certifies of a household business, once the leader has signed. The statutory certificate comes from
 * the national system; this sheet is the locality's own confirmation.
 */
@Component(
        property = {
            EligibilityRule.PROCEDURE + "=1.001612",
            EligibilityRule.PROCEDURE + "=2.000720",
            EligibilityRule.PROCEDURE + "=1.001570",
            EligibilityRule.PROCEDURE + "=1.001266",
            EligibilityRule.PROCEDURE + "=2.000575",
            EligibilityRule.PROCEDURE + "=1.014034"
        })
public final class HouseholdResult implements ResultDocument {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final SectorMessages messages;

    @Activate
    public HouseholdResult(@Reference SectorMessages messages) {
        this.messages = messages;
    }

    @Override
    public String id() {
        return "household";
    }

    @Override
    public LocalText name() {
        return messages.text("result.household");
    }

    @Override
    public Optional<PrintDocument> print(Source source) {
        return source.entries().stream()
                .filter(entry -> entry.register().equals(HouseholdEvent.REGISTER))
                .findFirst()
                .map(entry -> print(source, entry));
    }

    private PrintDocument print(Source source, RegisterEntry entry) {
        String procedure = source.dossier().procedure().code();
        String title = messages.text(procedure + ".result").vi();
        FieldTexts texts = new FieldTexts(messages, procedure);
        List<Block> blocks = new java.util.ArrayList<>();
        blocks.add(new PrintDocument.Head(
                Optional.empty(),
                "ỦY BAN NHÂN DÂN " + source.territory().name().toUpperCase(Locale.ROOT),
                Optional.of("Số: " + entry.number() + "/" + entry.book()),
                Optional.of(source.territory().name() + ", ngày " + FormValues.day(entry.entryDate()))));
        blocks.add(new PrintDocument.Heading(title.toUpperCase(Locale.ROOT), Optional.empty()));
        HouseholdRegisterHandler.CERTIFIED.forEach(code -> texts.value(code, entry.fields(), VIETNAMESE)
                .ifPresent(value -> blocks.add(new PrintDocument.Field(texts.label(code, VIETNAMESE), value))));
        blocks.add(new PrintDocument.Space(4));
        blocks.add(new PrintDocument.Signatures(List.of(
                new PrintDocument.Signature("", "", ""),
                new PrintDocument.Signature(
                        "NGƯỜI KÝ",
                        "(Ký, ghi rõ họ tên, chức vụ và đóng dấu)",
                        source.signer().orElse(entry.madeBy())))));
        return new PrintDocument(title, PrintDocument.Page.A4, 1, blocks);
    }
}
