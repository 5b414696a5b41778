package org.hoso.core.internal.csv;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hoso.decision.Reason;
import org.hoso.procedure.LocalText;

/** Reads comma-separated lines with optional double quotes, each with the number of the line on which it begins. */
public final class CsvFile {

    private static final int MAXIMUM_CHARACTERS = 8_000_000;
    private static final int MAXIMUM_LINES = 50_000;

    private CsvFile() {}

    /** One line of the file. */
    public record Line(int number, List<String> cells) {
        public String cell(int index) {
            return index < cells.size() ? cells.get(index).strip() : "";
        }

        public Optional<String> optionalCell(int index) {
            return Optional.of(cell(index)).filter(text -> !text.isEmpty());
        }
    }

    /** Lines without blank ones; the header is the first. Problems are added to {@code problems}. */
    public static List<Line> read(Reader csv, List<Reason> problems) throws IOException {
        var lines = new ArrayList<Line>();
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        int line = 1;
        int begin = 1;
        int total = 0;
        int character = csv.read();
        if (character == '\uFEFF') {
            character = csv.read();
        }
        while (character != -1) {
            if (++total > MAXIMUM_CHARACTERS || lines.size() > MAXIMUM_LINES) {
                problems.add(problem(line, "tệp quá lớn", "the file is too large"));
                return List.of();
            }
            int next = csv.read();
            if (quoted) {
                if (character == '"' && next == '"') {
                    cell.append('"');
                    next = csv.read();
                } else if (character == '"') {
                    quoted = false;
                } else {
                    cell.append((char) character);
                }
            } else if (character == '"' && cell.toString().isBlank()) {
                cell.setLength(0);
                quoted = true;
            } else if (character == ',') {
                cells.add(cell.toString());
                cell.setLength(0);
            } else if (character == '\n') {
                end(lines, begin, cells, cell);
            } else if (character != '\r') {
                cell.append((char) character);
            }
            if (character == '\n') {
                line++;
                begin = quoted ? begin : line;
            }
            character = next;
        }
        if (quoted) {
            problems.add(problem(begin, "thiếu dấu ngoặc kép đóng", "a double quote is not closed"));
        }
        end(lines, begin, cells, cell);
        return lines;
    }

    private static void end(List<Line> lines, int begin, List<String> cells, StringBuilder cell) {
        cells.add(cell.toString());
        cell.setLength(0);
        if (cells.stream().anyMatch(text -> !text.isBlank())) {
            lines.add(new Line(begin, List.copyOf(cells)));
        }
        cells.clear();
    }

    /** {0} is the line, {1} the words in Vietnamese, {2} in English. */
    public static Reason problem(int line, String vi, String en) {
        return Reason.of("import.line", line, vi, en);
    }

    public static Reason problem(int line, LocalText words) {
        return problem(line, words.vi(), words.en());
    }
}
