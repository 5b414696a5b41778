package org.hoso.core.internal.check;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hoso.dossier.Person;
import org.hoso.procedure.ProcedureVersion;

/**
 * The one-line summary of a dossier: the procedure's pattern with {field} replaced by form values, and {owner} by the
 * owner's name unless there is a field of that code. An unknown or empty field leaves nothing.
 */
public final class Summary {

    private static final Pattern FIELD = Pattern.compile("\\{([A-Za-z0-9_.-]+)\\}");
    private static final int LONGEST = 300;

    private Summary() {}

    public static String of(ProcedureVersion procedure, Person owner, Map<String, String> form) {
        String summary = FIELD.matcher(procedure.summary()).replaceAll(match -> {
            String code = match.group(1);
            String value = form.getOrDefault(code, "owner".equals(code) ? owner.name() : "");
            return Matcher.quoteReplacement(value.replace('\n', ' '));
        });
        String line = Texts.clean(summary.replaceAll(" {2,}", " "));
        return line.codePointCount(0, line.length()) > LONGEST
                ? line.substring(0, line.offsetByCodePoints(0, LONGEST))
                : line;
    }
}
