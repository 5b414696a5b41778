package org.hoso.desk.internal.time;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hoso.clock.MovedDate;
import org.hoso.ui.kit.Formats;
import org.hoso.ui.kit.Texts;

/** The report of a count anew as CSV that spreadsheets open: UTF-8 with its mark; no cell is read as a formula. */
final class MovedCsv {

    private MovedCsv() {}

    /** {@code page} gives the lines behind a position, and none when there are no more. */
    static String write(Texts texts, UnaryOperator<String> unitName, Function<Optional<Long>, List<MovedDate>> page) {
        var csv = new StringBuilder("\uFEFF");
        row(
                csv,
                texts.get("calendar.moved.code"),
                texts.get("calendar.unit"),
                texts.get("calendar.moved.before"),
                texts.get("calendar.moved.after"));
        Optional<Long> after = Optional.empty();
        List<MovedDate> lines = page.apply(after);
        while (!lines.isEmpty()) {
            lines.forEach(line -> row(
                    csv,
                    line.dossierCode(),
                    unitName.apply(line.unitCode()),
                    line.before().map(Formats::dateTime).orElse(""),
                    line.after().map(Formats::dateTime).orElse("")));
            after = Optional.of(lines.get(lines.size() - 1).position());
            lines = page.apply(after);
        }
        return csv.toString();
    }

    private static void row(StringBuilder csv, String... cells) {
        csv.append(Stream.of(cells).map(MovedCsv::cell).collect(Collectors.joining(",")))
                .append("\r\n");
    }

    private static String cell(String text) {
        var plain = text.startsWith("=") || text.startsWith("+") || text.startsWith("-") || text.startsWith("@")
                ? "'" + text
                : text;
        return "\"" + plain.replace("\"", "\"\"") + "\"";
    }
}
