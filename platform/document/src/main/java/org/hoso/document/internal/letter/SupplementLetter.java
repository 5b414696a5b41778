package org.hoso.document.internal.letter;

import java.util.List;
import java.util.Optional;
import org.hoso.core.port.LetterWriter.Facts;
import org.hoso.document.PrintDocument;
import org.hoso.dossier.CodedText;
import org.hoso.dossier.OfficialRef;
import org.hoso.dossier.SupplementRequest;

/** Form 02, Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ, for the latest request. */
final class SupplementLetter {

    private final Texts texts;
    private final Words words;

    SupplementLetter(Texts texts, Words words) {
        this.texts = texts;
        this.words = words;
    }

    PrintDocument compose(Facts facts) {
        var dossier = facts.dossier();
        Optional<SupplementRequest> request = dossier.supplements().stream().reduce((first, second) -> second);
        List<CodedText> items = request.map(SupplementRequest::items).orElse(List.of());
        var form = new Form(facts, texts, words);
        form.head(
                        texts.of("number", texts.of("dots")),
                        request.map(SupplementRequest::askedAt)
                                .orElse(dossier.timing().receivedAt()),
                        "supplement.title",
                        request.filter(each -> each.number() > 1)
                                .map(each -> texts.of("supplement.times", String.valueOf(each.number()))))
                .field("code", dossier.code())
                .applicant("dossier.of")
                .request()
                .paragraph(texts.of("supplement.intro"))
                .numbered(items.stream().map(form::item).toList())
                .field("supplement.reason", reasons(items))
                .optional(
                        "supplement.answer",
                        request.flatMap(SupplementRequest::answerBy)
                                .map(day -> texts.of("supplement.answer.value", words.date(day)))
                                .orElse(""))
                .paragraph(texts.of("supplement.help", help(facts, request)))
                .block(new PrintDocument.Signatures(List.of(
                        new PrintDocument.Signature("", "", ""),
                        form.signature(
                                "supplement.sign",
                                request.map(SupplementRequest::askedBy)
                                        .map(OfficialRef::name)
                                        .orElse("")))));
        return form.document("supplement.file", 1);
    }

    /** The kinds of reason in words, each once; what the official wrote stands with the items. */
    private String reasons(List<CodedText> items) {
        return String.join(
                "; ",
                items.stream()
                        .flatMap(item -> texts.find("reason." + item.code()).stream())
                        .distinct()
                        .toList());
    }

    private String help(Facts facts, Optional<SupplementRequest> request) {
        String official = request.map(each -> each.askedBy().name()).orElse(texts.of("dots"));
        return texts.of(
                "supplement.help.contact",
                official,
                facts.contact().isBlank() ? texts.of("dots") : facts.contact().strip());
    }
}
