package org.hoso.document.internal.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.hoso.document.PrintDocument.Align;
import org.hoso.document.PrintDocument.Table;

/** Sets a ruled table. A row that does not fit goes to the next page; one that fits on no page is divided. */
final class TableSetter {

    private static final float PADDING = 3;
    private static final int FEWEST_LINES = 2;

    private final Sheet sheet;
    private final Style body;
    private final Style head;
    private final float[] edges;
    private final Row header;

    private TableSetter(Sheet sheet, Table table) {
        this.sheet = sheet;
        this.body = Style.regular(sheet.geometry().size() - 1);
        this.head = Style.bold(sheet.geometry().size() - 1);
        this.edges = edges(table, sheet.geometry().width());
        this.header = row(table.header(), head, true);
    }

    static void set(Table table, Sheet sheet) throws IOException {
        new TableSetter(sheet, table).set(table.rows());
    }

    /** A row broken into lines, all cells with equally many. */
    private record Row(List<List<Line>> cells, List<Align> aligns, Style style) {

        int lines() {
            return cells.stream().mapToInt(List::size).max().orElse(1);
        }

        float height() {
            return lines() * style.lineHeight() + 2 * PADDING;
        }

        Row part(int from, int to) {
            return new Row(
                    cells.stream()
                            .map(cell -> cell.subList(Math.min(from, cell.size()), Math.min(to, cell.size())))
                            .toList(),
                    aligns,
                    style);
        }
    }

    private void set(List<List<String>> rows) throws IOException {
        List<Row> all = new ArrayList<>();
        for (List<String> cells : rows) {
            all.add(row(cells, body, false));
        }
        float first = all.isEmpty() ? 0 : Math.min(all.get(0).height(), smallestPart());
        sheet.need(headerHeight() + first);
        drawHeader();
        for (Row each : all) {
            place(each);
        }
        sheet.down(sheet.geometry().gap());
    }

    private void place(Row row) throws IOException {
        float whole = sheet.geometry().height() - headerHeight();
        Row rest = row;
        while (rest.height() > sheet.remaining()) {
            int fitting = (int) ((sheet.remaining() - 2 * PADDING) / body.lineHeight());
            if (rest.height() > whole && fitting >= FEWEST_LINES) {
                draw(rest.part(0, fitting));
                rest = rest.part(fitting, rest.lines());
            }
            sheet.newPage();
            drawHeader();
        }
        draw(rest);
    }

    private float smallestPart() {
        return FEWEST_LINES * body.lineHeight() + 2 * PADDING;
    }

    private float headerHeight() {
        return header.cells().isEmpty() ? 0 : header.height();
    }

    private void drawHeader() throws IOException {
        if (!header.cells().isEmpty()) {
            draw(header);
        }
    }

    private void draw(Row row) throws IOException {
        float top = sheet.cursor();
        float bottom = top + row.height();
        for (int column = 0; column < row.cells().size(); column++) {
            List<Line> lines = row.cells().get(column);
            boolean centred = row.style().bold();
            float free = row.height() - lines.size() * row.style().lineHeight();
            sheet.moveTo(top + (centred ? free / 2 : PADDING));
            for (Line line : lines) {
                sheet.write(
                        line,
                        row.style(),
                        row.aligns().get(column),
                        edges[column] + PADDING,
                        edges[column + 1] - edges[column] - 2 * PADDING);
                sheet.down(row.style().lineHeight());
            }
        }
        for (float edge : edges) {
            sheet.rule(edge, top, edge, bottom);
        }
        float right = edges[edges.length - 1];
        sheet.rule(0, top, right, top);
        sheet.rule(0, bottom, right, bottom);
        sheet.moveTo(bottom);
    }

    /** Missing cells are empty, cells beyond the columns are left out. */
    private Row row(List<String> cells, Style style, boolean header) {
        List<List<Line>> lines = new ArrayList<>();
        List<Align> aligns = new ArrayList<>();
        if (!header || !cells.isEmpty()) {
            for (int column = 0; column < edges.length - 1; column++) {
                String text = column < cells.size() ? cells.get(column) : "";
                float width = edges[column + 1] - edges[column] - 2 * PADDING;
                lines.add(sheet.breaker().lines(text, style, width));
                aligns.add(header || isShortNumber(text) ? Align.CENTRE : Align.LEFT);
            }
        }
        return new Row(lines, aligns, style);
    }

    private static boolean isShortNumber(String text) {
        return text.length() <= 4 && !text.isEmpty() && text.chars().allMatch(Character::isDigit);
    }

    private static float[] edges(Table table, float width) {
        int sum = table.widths().stream().mapToInt(Integer::intValue).sum();
        float[] edges = new float[table.widths().size() + 1];
        for (int i = 0; i < table.widths().size(); i++) {
            edges[i + 1] = edges[i] + width * table.widths().get(i) / sum;
        }
        return edges;
    }
}
