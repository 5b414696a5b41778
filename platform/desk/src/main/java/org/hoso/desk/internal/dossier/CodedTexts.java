package org.hoso.desk.internal.dossier;

import org.hoso.dossier.CodedText;
import org.hoso.dossier.DossierDetails;
import org.hoso.ui.kit.Texts;

/** Coded reasons in words: the code's text, the paper, and what the official wrote. */
public final class CodedTexts {

    private CodedTexts() {}

    /** {@code group} is supplement or refusal. */
    public static String text(Texts texts, String group, CodedText reason, DossierDetails details) {
        var key = group + "." + reason.code();
        var words = new StringBuilder(texts.has(key) ? texts.get(key) : reason.code());
        reason.paperCode().ifPresent(code -> words.append(": ").append(PaperNames.name(texts, details, code)));
        if (!reason.text().isBlank() && !words.toString().startsWith(reason.text())) {
            words.append(" – ").append(reason.text());
        }
        return words.toString();
    }
}
