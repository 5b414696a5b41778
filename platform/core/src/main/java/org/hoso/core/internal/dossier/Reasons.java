package org.hoso.core.internal.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hoso.core.internal.check.Texts;
import org.hoso.decision.Reason;
import org.hoso.dossier.CodedText;

/** Checks coded reasons and items of a letter. Pure. */
final class Reasons {

    private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9.-]{0,59}");
    private static final int MOST = 50;

    private Reasons() {}

    static List<CodedText> clean(List<CodedText> reasons) {
        return reasons.stream().map(Reasons::clean).toList();
    }

    static CodedText clean(CodedText reason) {
        return new CodedText(
                reason.code().strip(), reason.paperCode().filter(code -> !code.isBlank()), Texts.clean(reason.text()));
    }

    /** What is wrong with cleaned reasons, at {@code reasons.N}; {@code reason.required} when there is none. */
    static List<Reason> check(List<CodedText> reasons) {
        if (reasons.isEmpty()) {
            return List.of(Reason.at("reasons", "reason.required"));
        }
        if (reasons.size() > MOST) {
            return List.of(Reason.at("reasons", "field.too-long", MOST));
        }
        List<Reason> faults = new ArrayList<>();
        for (int i = 0; i < reasons.size(); i++) {
            String at = "reasons." + i;
            CodedText reason = reasons.get(i);
            if (!CODE.matcher(reason.code()).matches()) {
                faults.add(Reason.at(at, "reason.required"));
            }
            if (reason.text().isEmpty()) {
                faults.add(Reason.at(at, "field.required"));
            }
            Texts.lines(at, reason.text(), Texts.COMMENT).ifPresent(faults::add);
        }
        return faults;
    }

    /** Codes and papers for the journal. */
    static Change describe(Change change, List<CodedText> reasons) {
        Change described = change;
        for (int i = 0; i < reasons.size(); i++) {
            CodedText reason = reasons.get(i);
            Optional<String> paper = reason.paperCode().map(code -> " " + code);
            described = described.detail("reason." + (i + 1), reason.code() + paper.orElse(""));
        }
        return described;
    }
}
