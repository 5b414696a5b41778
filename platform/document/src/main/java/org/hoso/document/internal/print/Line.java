package org.hoso.document.internal.print;

import java.util.List;

/**
 * One line of set text.
 *
 * @param words never empty; an empty line has one empty word
 * @param width natural width in points
 * @param last  true for the last line of a paragraph, which is not stretched
 */
record Line(List<String> words, float width, boolean last) {

    String text() {
        return String.join(" ", words);
    }
}
