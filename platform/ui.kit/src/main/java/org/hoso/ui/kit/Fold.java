package org.hoso.ui.kit;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Comparing Vietnamese texts the way people type them: without diacritics, case or order of words. */
public final class Fold {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private Fold() {}

    /** Lower case without diacritics, single blanks. */
    public static String fold(String text) {
        var plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .replace('đ', 'd')
                .replace('Đ', 'D');
        return BLANKS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /** How well a text fits what was typed: the earlier the typed words stand together the smaller; last when apart. */
    public static int rank(String text, String filter) {
        int at = fold(text).indexOf(fold(filter));
        return at < 0 ? Integer.MAX_VALUE : at;
    }

    /** True when every word of {@code filter} stands somewhere in {@code text}; an empty filter matches all. */
    public static boolean matches(String text, String filter) {
        var folded = fold(text);
        for (var word : fold(filter).split(" ")) {
            if (!folded.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
