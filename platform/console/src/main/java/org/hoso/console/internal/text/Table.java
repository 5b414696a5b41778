package org.hoso.console.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Columns of text, two blanks apart, the first without blanks before it; so that {@code grep} and {@code awk} work. */
public final class Table {

    private final List<List<String>> rows = new ArrayList<>();

    public Table(String... header) {
        rows.add(List.of(header));
    }

    public Table row(String... cells) {
        rows.add(List.of(cells));
        return this;
    }

    /** The lines; blanks at line ends are cut, line breaks inside cells become blanks. */
    public List<String> lines() {
        var widths = IntStream.range(0, rows.get(0).size())
                .map(column -> rows.stream()
                        .mapToInt(row -> row.get(column)
                                .codePointCount(0, row.get(column).length()))
                        .max()
                        .orElse(0))
                .toArray();
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private static String line(List<String> row, int[] widths) {
        var line = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            var cell = row.get(i).replaceAll("\\R", " ");
            line.append(cell);
            int missing = widths[i] - cell.codePointCount(0, cell.length()) + 2;
            line.append(" ".repeat(Math.max(0, missing)));
        }
        return line.toString().stripTrailing();
    }
}
