package org.hoso.document.internal.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hoso.core.port.LetterWriter.Facts;
import org.hoso.document.PrintDocument;
import org.hoso.dossier.Delivery;
import org.hoso.dossier.FeeLine;
import org.hoso.dossier.PaperLine;
import org.hoso.procedure.FeeDefinition;
import org.hoso.procedure.PaperDefinition;

/** Form 01, Giấy tiếp nhận hồ sơ và hẹn trả kết quả: two copies, one for the applicant, one with the dossier. */
final class Receipt {

    private final Texts texts;
    private final Words words;

    Receipt(Texts texts, Words words) {
        this.texts = texts;
        this.words = words;
    }

    PrintDocument compose(Facts facts) {
        var dossier = facts.dossier();
        var content = dossier.content();
        var timing = dossier.timing();
        var form = new Form(facts, texts, words);
        form.head(texts.of("code.line", dossier.code()), timing.receivedAt(), "receipt.title", Optional.empty())
                .receivingUnit()
                .applicant("received.from")
                .request()
                .paragraph(texts.of("receipt.papers") + ":")
                .numbered(
                        content.papers().stream().map(line -> paper(line, form)).toList())
                .field("receipt.sets", texts.of("receipt.sets.value", Words.two(content.sets())))
                .field(
                        "receipt.limit",
                        form.procedureCase()
                                .map(each -> words.limit(each.limit()))
                                .orElse(""))
                .field("receipt.received", words.instant(timing.receivedAt()))
                .field("receipt.due", timing.dueOriginal().map(words::instant).orElse(""))
                .countedBriefly()
                .field("receipt.collect", collect(facts))
                .optional("receipt.fees", fees(content.fees(), form))
                .paragraph(texts.of("receipt.book", texts.of("dots.short")))
                .block(new PrintDocument.Signatures(List.of(
                        form.signature("sign.submitter", form.submitterName()),
                        form.signature("sign.receiver", timing.receivedBy().name()))))
                .block(new PrintDocument.QrCode(facts.trackingAddress(), caption(facts)));
        return form.document("receipt.file", 2);
    }

    private String paper(PaperLine line, Form form) {
        Optional<PaperDefinition> definition = form.paper(line.paperCode());
        List<String> kinds = new ArrayList<>();
        if (definition.map(each -> each.mode() == PaperDefinition.Mode.PRESENT).orElse(false)) {
            kinds.add(texts.of("receipt.paper.present"));
        }
        if (line.originals() > 0) {
            kinds.add(texts.of("receipt.paper.originals", Words.two(line.originals())));
        }
        if (line.copies() > 0) {
            kinds.add(texts.of("receipt.paper.copies", Words.two(line.copies())));
        }
        if (line.electronic()) {
            kinds.add(texts.of("receipt.paper.electronic"));
        }
        String note = line.note().strip();
        String name = definition.map(each -> each.name().vi()).orElse(note);
        if (definition.isPresent() && !note.isEmpty()) {
            kinds.add(note);
        }
        return kinds.isEmpty() ? name : texts.of("receipt.paper.full", name, String.join(", ", kinds));
    }

    private String collect(Facts facts) {
        Delivery delivery = facts.dossier().content().delivery();
        String key = "receipt.collect." + delivery.kind().name();
        return switch (delivery.kind()) {
            case COUNTER -> texts.of(key, facts.receivingUnit().name());
            case POST -> texts.of(key, delivery.address().isBlank() ? texts.of("dots") : delivery.address());
            case ELECTRONIC -> texts.of(key);
        };
    }

    private String fees(List<FeeLine> lines, Form form) {
        if (lines.isEmpty()) {
            return "";
        }
        String all =
                String.join("; ", lines.stream().map(line -> fee(line, form)).toList());
        long sum = lines.stream().mapToLong(FeeLine::amountVnd).sum();
        return lines.size() == 1 ? all : texts.of("receipt.fee.total", all, words.money(sum));
    }

    private String fee(FeeLine line, Form form) {
        String name = form.procedureCase().stream()
                .flatMap(each -> each.fees().stream())
                .filter(each -> each.code().equals(line.code()))
                .findFirst()
                .map(each -> each.name().vi())
                .orElse(line.code());
        if (line.amountVnd() == 0 && line.exemption().isPresent()) {
            return texts.of("receipt.fee.exempt", name);
        }
        String amount = line.quantity() == 1
                ? texts.of("receipt.fee", name, words.money(line.amountVnd()))
                : texts.of(
                        "receipt.fee.quantity",
                        name,
                        Words.two(line.quantity()),
                        words.money(line.unitAmountVnd()),
                        words.money(line.amountVnd()));
        if (line.isSettled()) {
            return line.paidAt().isPresent() ? texts.of("receipt.fee.paid", amount) : amount;
        }
        return texts.of(
                line.timing() == FeeDefinition.Timing.ON_RETURN ? "receipt.fee.on-return" : "receipt.fee.unpaid",
                amount);
    }

    private String caption(Facts facts) {
        String contact = facts.contact().isBlank()
                ? ""
                : texts.of("receipt.contact", facts.contact().strip()) + "\n";
        return texts.of("receipt.qr") + "\n" + contact + texts.of("receipt.note");
    }
}
