package org.hoso.document.internal.sheet;

/** Text that no spreadsheet program takes for a formula, also after it was saved as another format. */
final class CellText {

    private static final String DANGEROUS = "=+-@\t\r\n|";
    private static final int LONGEST = 32_000;

    private CellText() {}

    /** The text; with an apostrophe before it when its first letter could begin a formula. */
    static String safe(String text) {
        StringBuilder clean = new StringBuilder(text.length() + 1);
        if (!text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0) {
            clean.append('\'');
        }
        // What XML does not allow would break the file.
        text.codePoints()
                .limit(LONGEST)
                .filter(point -> point >= ' ' || point == '\n' || point == '\t')
                .filter(point -> point < 0xFFFE || point > 0xFFFF)
                .filter(point -> point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }
}
