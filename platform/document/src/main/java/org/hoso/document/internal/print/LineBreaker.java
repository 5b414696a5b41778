package org.hoso.document.internal.print;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines at spaces, and within a word only when the word alone is wider than a line. */
final class LineBreaker {

    private final FontSet fonts;

    LineBreaker(FontSet fonts) {
        this.fonts = fonts;
    }

    /** Lines of at most {@code width} points; at least one. Line ends in the text stay line ends. */
    List<Line> lines(String text, Style style, float width) {
        Face face = fonts.face(style);
        List<Line> lines = new ArrayList<>();
        for (String paragraph : clean(text).split("\n", -1)) {
            breakParagraph(face.printable(paragraph), face, style.size(), width, lines);
        }
        return lines;
    }

    /** As few lines as {@link #lines} needs, but of like length: a centred head must not leave one word alone. */
    List<Line> balanced(String text, Style style, float width) {
        List<Line> widest = lines(text, style, width);
        float narrow = widestWord(widest, style);
        float wide = width;
        while (widest.size() > 1 && wide - narrow > style.size() / 2) {
            float middle = (narrow + wide) / 2;
            if (lines(text, style, middle).size() > widest.size()) {
                narrow = middle;
            } else {
                wide = middle;
            }
        }
        return lines(text, style, wide);
    }

    private float widestWord(List<Line> lines, Style style) {
        float widest = 0;
        for (Line line : lines) {
            for (String word : line.words()) {
                widest = Math.max(widest, width(word, style));
            }
        }
        return widest;
    }

    float width(String text, Style style) {
        return fonts.face(style).width(fonts.face(style).printable(clean(text)), style.size());
    }

    /** The largest size not above that of {@code style} at which the text fits on one line, but no less than 6 points. */
    Style fit(String text, Style style, float width) {
        float natural = width(text, style);
        return natural <= width ? style : style.withSize(Math.max(6, style.size() * width / natural * 0.995f));
    }

    private static void breakParagraph(String paragraph, Face face, float size, float width, List<Line> lines) {
        float space = face.width(" ", size);
        List<String> words = new ArrayList<>();
        float used = 0;
        for (String word : paragraph.strip().split(" +", -1)) {
            String rest = word;
            float wordWidth = face.width(rest, size);
            if (!words.isEmpty() && used + space + wordWidth > width) {
                lines.add(new Line(List.copyOf(words), used, false));
                words.clear();
                used = 0;
            }
            while (words.isEmpty() && wordWidth > width) {
                int end = fitting(rest, face, size, width);
                lines.add(new Line(List.of(rest.substring(0, end)), face.width(rest.substring(0, end), size), false));
                rest = rest.substring(end);
                wordWidth = face.width(rest, size);
            }
            used += (words.isEmpty() ? 0 : space) + wordWidth;
            words.add(rest);
        }
        lines.add(new Line(List.copyOf(words), used, true));
    }

    /** How much of a word fits on a line; at least one character, so that setting always ends. */
    private static int fitting(String word, Face face, float size, float width) {
        int end = 0;
        float used = 0;
        while (end < word.length()) {
            int next = end + Character.charCount(word.codePointAt(end));
            used += face.width(word.substring(end, next), size);
            if (used > width && end > 0) {
                return end;
            }
            end = next;
        }
        return end;
    }

    /** Composed letters, plain line ends, no control or formatting characters. */
    static String clean(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\u2028', '\n')
                .replace('\u2029', '\n');
        var result = new StringBuilder(composed.length());
        composed.codePoints().forEach(c -> {
            int kind = Character.getType(c);
            if (c == '\n') {
                result.append('\n');
            } else if (kind == Character.CONTROL) {
                result.append(' ');
            } else if (kind != Character.FORMAT && kind != Character.SURROGATE) {
                result.appendCodePoint(c);
            }
        });
        return result.toString();
    }
}
