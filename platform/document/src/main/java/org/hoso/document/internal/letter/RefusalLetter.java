package org.hoso.document.internal.letter;

import java.util.List;
import java.util.Optional;
import org.hoso.core.port.LetterWriter.Facts;
import org.hoso.document.PrintDocument;
import org.hoso.dossier.OfficialRef;
import org.hoso.dossier.Refusal;

/** Form 03, Phiếu từ chối tiếp nhận giải quyết hồ sơ; issued by the head of the one-stop. */
final class RefusalLetter {

    private final Texts texts;
    private final Words words;

    RefusalLetter(Texts texts, Words words) {
        this.texts = texts;
        this.words = words;
    }

    PrintDocument compose(Facts facts) {
        var dossier = facts.dossier();
        Optional<Refusal> refusal = dossier.refusal();
        var form = new Form(facts, texts, words);
        form.head(
                        texts.of("number", texts.of("dots")),
                        refusal.flatMap(Refusal::signedAt)
                                .or(() -> refusal.map(Refusal::proposedAt))
                                .orElse(dossier.timing().receivedAt()),
                        "refusal.title",
                        Optional.empty())
                .field("code", dossier.code())
                .receivingUnit()
                .applicant("received.from")
                .request()
                .paragraph(texts.of("refusal.intro", facts.receivingUnit().name()))
                .numbered(refusal.map(Refusal::reasons).orElse(List.of()).stream()
                        .map(form::item)
                        .toList())
                .paragraph(texts.of("refusal.end"))
                .block(new PrintDocument.Signatures(List.of(
                        form.signature("sign.submitter", form.submitterName()),
                        form.signature(
                                "refusal.sign",
                                refusal.flatMap(Refusal::signedBy)
                                        .map(OfficialRef::name)
                                        .orElse("")))));
        return form.document("refusal.file", 1);
    }
}
