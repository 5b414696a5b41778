package ${package}.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hoso.document.PrintDocument;
import org.hoso.document.PrintDocument.Block;
import org.hoso.procedure.LocalText;
import org.hoso.register.RegisterEntry;
import org.hoso.sector.spi.EligibilityRule;
import org.hoso.sector.spi.FieldTexts;
import org.hoso.sector.spi.ResultDocument;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A printed result: the permit, once it stands in the book. */
@Component(property = EligibilityRule.PROCEDURE + "=" + Hall.PROCEDURE)
public final class Slip implements ResultDocument {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final SectorMessages messages;

    @Activate
    public Slip(@Reference SectorMessages messages) {
        this.messages = messages;
    }

    @Override
    public String id() {
        return "slip";
    }

    @Override
    public LocalText name() {
        return messages.text("result.slip");
    }

    @Override
    public Optional<PrintDocument> print(Source source) {
        return source.entries().stream()
                .filter(entry -> entry.register().equals(Hall.REGISTER))
                .findFirst()
                .map(entry -> print(source, entry));
    }

    private PrintDocument print(Source source, RegisterEntry entry) {
        FieldTexts texts = new FieldTexts(messages, Hall.PROCEDURE);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new PrintDocument.Head(
                Optional.empty(),
                "ỦY BAN NHÂN DÂN " + source.territory().name().toUpperCase(Locale.ROOT),
                Optional.of("Số: " + entry.number() + "/" + entry.book()),
                Optional.empty()));
        blocks.add(new PrintDocument.Heading(name().vi().toUpperCase(Locale.ROOT), Optional.empty()));
        blocks.add(new PrintDocument.Field(
                messages.text("result.slip.to").vi(), entry.fields().getOrDefault(Hall.BORROWER, "")));
        for (String code : List.of(Hall.USE_DATE, Hall.PURPOSE, Hall.GUESTS)) {
            texts.value(code, entry.fields(), VIETNAMESE)
                    .ifPresent(value -> blocks.add(new PrintDocument.Field(texts.label(code, VIETNAMESE), value)));
        }
        blocks.add(new PrintDocument.Space(4));
        blocks.add(new PrintDocument.Signatures(List.of(
                new PrintDocument.Signature("", "", ""),
                new PrintDocument.Signature(
                        "NGƯỜI KÝ", "(Ký, ghi rõ họ tên)", source.signer().orElse(entry.madeBy())))));
        return new PrintDocument(name().vi(), PrintDocument.Page.A4, 1, blocks);
    }
}
