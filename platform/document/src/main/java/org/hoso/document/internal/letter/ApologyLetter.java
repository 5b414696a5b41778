package org.hoso.document.internal.letter;

import java.util.List;
import java.util.Optional;
import org.hoso.core.port.LetterWriter.Facts;
import org.hoso.document.PrintDocument;
import org.hoso.dossier.Apology;
import org.hoso.dossier.CodedText;

/** Form 04, Phiếu xin lỗi và hẹn lại ngày trả kết quả, for the latest apology. */
final class ApologyLetter {

    private final Texts texts;
    private final Words words;

    ApologyLetter(Texts texts, Words words) {
        this.texts = texts;
        this.words = words;
    }

    PrintDocument compose(Facts facts) {
        var dossier = facts.dossier();
        List<Apology> all = dossier.interruptions().apologies();
        Optional<Apology> apology = all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
        var form = new Form(facts, texts, words);
        form.head(
                        texts.of("apology.number", texts.of("dots.short")),
                        apology.map(Apology::at).orElse(dossier.timing().receivedAt()),
                        "apology.title",
                        apology.filter(each -> each.number() > 1)
                                .map(each -> texts.of("supplement.times", String.valueOf(each.number()))))
                .applicant("apology.to")
                .field("apology.received", words.instant(dossier.timing().receivedAt()))
                .field("apology.receipt", dossier.code())
                .request()
                .field(
                        "apology.promised",
                        dossier.timing().dueOriginal().map(words::instant).orElse(""))
                .optional(
                        "apology.previous",
                        apology.map(Apology::previousDue)
                                .filter(due -> !Optional.of(due)
                                        .equals(dossier.timing().dueOriginal()))
                                .map(words::instant)
                                .orElse(""))
                .paragraph(texts.of(
                        "apology.statement",
                        facts.receivingUnit().name(),
                        form.unitName(dossier.places().competentUnit())))
                .field("apology.reason", reasons(apology.map(Apology::reasons).orElse(List.of())))
                .paragraph(texts.of("apology.sorry", facts.receivingUnit().name()))
                .field(
                        "apology.new-due",
                        apology.map(Apology::newDue).map(words::instant).orElse(""))
                .counted()
                .paragraph(texts.of("apology.end"))
                .block(new PrintDocument.Signatures(List.of(
                        new PrintDocument.Signature(texts.of("apology.copies"), texts.of("apology.copies.list"), ""),
                        form.signature(
                                "apology.sign",
                                apology.map(each -> each.signedBy().name()).orElse("")))));
        return form.document("apology.file", 1);
    }

    private String reasons(List<CodedText> reasons) {
        return String.join(
                "; ",
                reasons.stream()
                        .map(reason -> reason.text().isBlank()
                                ? texts.find("apology.code." + reason.code()).orElse(reason.code())
                                : reason.text().strip())
                        .distinct()
                        .toList());
    }
}
