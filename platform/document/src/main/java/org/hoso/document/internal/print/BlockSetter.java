package org.hoso.document.internal.print;

import io.nayuki.qrcodegen.QrCode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hoso.document.PrintDocument.Align;
import org.hoso.document.PrintDocument.Block;
import org.hoso.document.PrintDocument.Field;
import org.hoso.document.PrintDocument.Head;
import org.hoso.document.PrintDocument.Heading;
import org.hoso.document.PrintDocument.PageBreak;
import org.hoso.document.PrintDocument.Paragraph;
import org.hoso.document.PrintDocument.Signature;
import org.hoso.document.PrintDocument.Signatures;
import org.hoso.document.PrintDocument.Space;
import org.hoso.document.PrintDocument.Table;

/** Sets the blocks of a document one under the other. */
final class BlockSetter {

    /** National name and motto, prescribed for every letter of a state body. */
    static final String COUNTRY = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";

    static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final float BODY_SHARE = 0.43f;
    private static final float QUIET_ZONE = 4;

    /** A paragraph of so few lines is not divided between pages. */
    private static final int KEPT_TOGETHER = 3;

    private final Sheet sheet;
    private final Geometry geometry;

    BlockSetter(Sheet sheet) {
        this.sheet = sheet;
        this.geometry = sheet.geometry();
    }

    void set(Block block) throws IOException {
        if (block instanceof Head head) {
            head(head);
        } else if (block instanceof Heading heading) {
            heading(heading);
        } else if (block instanceof Paragraph paragraph) {
            paragraph(paragraph);
        } else if (block instanceof Field field) {
            field(field);
        } else if (block instanceof Table table) {
            TableSetter.set(table, sheet);
        } else if (block instanceof Signatures signatures) {
            signatures(signatures.signatures());
        } else if (block instanceof org.hoso.document.PrintDocument.QrCode code) {
            qrCode(code.content(), code.caption());
        } else if (block instanceof Space space) {
            sheet.down(Math.min(Geometry.mm(space.millimetres()), Math.max(0, sheet.remaining())));
        } else if (block instanceof PageBreak) {
            sheet.newPage();
        }
    }

    private void head(Head head) throws IOException {
        float left = geometry.width() * BODY_SHARE;
        float right = geometry.width() - left;
        float size = geometry.size() - 0.5f;
        float top = sheet.cursor();

        Style country = sheet.breaker().fit(COUNTRY, Style.bold(size), right);
        Style motto = Style.bold(country.size() + 0.5f);
        sheet.flow(sheet.breaker().lines(COUNTRY, country, right), country, Align.CENTRE, left, right);
        Line line = sheet.breaker().lines(MOTTO, motto, right).get(0);
        sheet.write(line, motto, Align.CENTRE, left, right);
        sheet.down(motto.lineHeight() + 1.5f);
        ruleUnder(left, right, line.width());
        float mottoEnd = sheet.cursor();

        sheet.moveTo(top);
        float inner = left - geometry.size();
        Style name = Style.regular(country.size());
        if (head.superior().isPresent()) {
            centred(head.superior().get().toUpperCase(VIETNAMESE), name, 0, inner);
        }
        centred(head.body().toUpperCase(VIETNAMESE), Style.bold(country.size()), 0, inner);
        sheet.down(2.5f);
        ruleUnder(0, inner, inner * 0.4f);
        sheet.moveTo(Math.max(sheet.cursor(), mottoEnd) + geometry.gap());

        float row = sheet.cursor();
        float end = row;
        if (head.number().isPresent()) {
            centred(head.number().get(), Style.regular(country.size()), 0, inner);
            end = sheet.cursor();
        }
        sheet.moveTo(row);
        Optional<String> date = head.placeAndDate();
        if (date.isPresent()) {
            centred(date.get(), Style.italic(country.size()), left, right);
        }
        sheet.moveTo(Math.max(sheet.cursor(), end) + geometry.gap());
    }

    private void ruleUnder(float x, float width, float length) throws IOException {
        float start = x + (width - length) / 2;
        sheet.rule(start, sheet.cursor(), start + length, sheet.cursor());
        sheet.down(1.5f);
    }

    private void centred(String text, Style style, float x, float width) throws IOException {
        sheet.flow(sheet.breaker().balanced(text, style, width), style, Align.CENTRE, x, width);
    }

    private void heading(Heading heading) throws IOException {
        Style style = Style.bold(geometry.size() + 1.5f);
        sheet.need(4 * style.lineHeight());
        sheet.down(sheet.isAtTop() ? 0 : geometry.size() * 0.6f);
        centred(heading.text(), style, 0, geometry.width());
        if (heading.second().isPresent()) {
            centred(heading.second().get(), Style.bold(geometry.size()), 0, geometry.width());
        }
        sheet.down(geometry.size() * 0.5f);
    }

    private void paragraph(Paragraph paragraph) throws IOException {
        Style style = new Style(paragraph.bold(), paragraph.italic(), geometry.size());
        List<Line> lines = sheet.breaker().lines(paragraph.text(), style, geometry.width());
        if (lines.size() <= KEPT_TOGETHER) {
            sheet.need(lines.size() * style.lineHeight());
        }
        sheet.flow(lines, style, paragraph.align(), 0, geometry.width());
        sheet.down(geometry.gap());
    }

    /** The value follows its label; an empty one is a dotted line to fill in by hand. */
    private void field(Field field) throws IOException {
        Style style = Style.regular(geometry.size());
        String label = field.label() + ":";
        if (!field.value().isBlank()) {
            paragraph(new Paragraph(label + " " + field.value().strip(), Align.JUSTIFY, false, false));
            return;
        }
        List<Line> lines = sheet.breaker().lines(label, style, geometry.width());
        sheet.flow(lines.subList(0, lines.size() - 1), style, Align.LEFT, 0, geometry.width());
        Line last = lines.get(lines.size() - 1);
        float free = geometry.width() - last.width() - sheet.breaker().width(" ", style);
        int dots = (int) (free / sheet.breaker().width(".", style));
        String dotted = last.text() + " " + ".".repeat(Math.max(0, dots));
        sheet.flow(sheet.breaker().lines(dotted, style, geometry.width() + 1), style, Align.LEFT, 0, geometry.width());
        sheet.down(geometry.gap());
    }

    private void signatures(List<Signature> signatures) throws IOException {
        if (signatures.isEmpty()) {
            return;
        }
        Style capacity = Style.bold(geometry.size());
        Style note = Style.italic(geometry.size() - 0.5f);
        float column = geometry.width() / signatures.size();
        float inner = column - geometry.size();
        List<Column> columns = new ArrayList<>();
        for (Signature each : signatures) {
            columns.add(new Column(
                    sheet.breaker().balanced(each.capacity(), capacity, inner),
                    sheet.breaker().lines(each.note(), note, inner),
                    sheet.breaker().lines(each.name(), capacity, inner)));
        }
        float head = 0;
        int names = 1;
        for (Column each : columns) {
            head = Math.max(head, each.capacity.size() * capacity.lineHeight() + each.note.size() * note.lineHeight());
            names = Math.max(names, each.name.size());
        }
        float ink = geometry.size() * 3.8f;
        float before = geometry.size() * 0.5f;
        float height = before + head + ink + names * capacity.lineHeight();
        sheet.need(height);
        float top = sheet.cursor() + before;
        for (int i = 0; i < columns.size(); i++) {
            float x = i * column + (column - inner) / 2;
            sheet.moveTo(top);
            sheet.flow(columns.get(i).capacity, capacity, Align.CENTRE, x, inner);
            sheet.flow(columns.get(i).note, note, Align.CENTRE, x, inner);
            sheet.moveTo(top + head + ink);
            sheet.flow(columns.get(i).name, capacity, Align.CENTRE, x, inner);
        }
        sheet.moveTo(top - before + height);
        sheet.down(geometry.gap());
    }

    private record Column(List<Line> capacity, List<Line> note, List<Line> name) {}

    private void qrCode(String content, String caption) throws IOException {
        QrCode code = QrCode.encodeText(content, QrCode.Ecc.MEDIUM);
        float side = geometry.qrSide();
        Style style = Style.italic(geometry.size() - 1);
        float textLeft = side + geometry.size() * 0.5f;
        List<Line> lines = sheet.breaker().lines(caption, style, geometry.width() - textLeft);
        float height = Math.max(side, lines.size() * style.lineHeight());
        sheet.need(height);
        float top = sheet.cursor();
        modules(code, top + (height - side) / 2, side);
        sheet.moveTo(top + (height - lines.size() * style.lineHeight()) / 2);
        sheet.flow(lines, style, Align.LEFT, textLeft, geometry.width() - textLeft);
        sheet.moveTo(top + height);
        sheet.down(geometry.gap());
    }

    /** Dark modules of a row that touch are one rectangle. */
    private void modules(QrCode code, float top, float side) throws IOException {
        float module = side / (code.size + 2 * QUIET_ZONE);
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                int start = x;
                while (x < code.size && code.getModule(x, y)) {
                    x++;
                }
                if (x > start) {
                    sheet.box(
                            (start + QUIET_ZONE) * module,
                            top + (y + QUIET_ZONE) * module,
                            (x - start) * module,
                            module);
                }
            }
        }
        sheet.fill();
    }
}
