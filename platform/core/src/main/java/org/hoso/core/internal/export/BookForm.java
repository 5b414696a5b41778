package org.hoso.core.internal.export;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hoso.core.internal.time.Vietnam;
import org.hoso.core.port.SheetWriter.Column;
import org.hoso.document.PrintDocument;
import org.hoso.dossier.ReceptionBook.Line;

/** Form 06, the book of received dossiers: its columns, printed and as a sheet. Always in Vietnamese, as the form is. */
final class BookForm {

    static final String TITLE = "SỔ THEO DÕI HỒ SƠ";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final List<Integer> WIDTHS = List.of(4, 13, 17, 5, 13, 15, 9, 9, 9, 9, 10, 10, 9);
    private static final List<String> HEADER = List.of(
            "STT",
            "Mã hồ sơ",
            "Nội dung hồ sơ",
            "Số lượng (bộ)",
            "Họ tên chủ hồ sơ",
            "Địa chỉ chủ hồ sơ",
            "Số điện thoại",
            "Ngày nhận hồ sơ",
            "Ngày hẹn trả kết quả",
            "Ngày nhận kết quả",
            "Bên giao (ký tên)",
            "Bên nhận (ký tên)",
            "Ghi chú");

    private BookForm() {}

    /** For whom and when. */
    record Heading(Optional<String> superior, String unit, LocalDate from, LocalDate to) {
        String period() {
            return "Từ ngày " + DAY.format(from) + " đến ngày " + DAY.format(to);
        }
    }

    static PrintDocument document(Heading heading, List<Line> lines) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            rows.add(cells(i + 1, lines.get(i)));
        }
        return new PrintDocument(
                TITLE,
                PrintDocument.Page.A4_LANDSCAPE,
                1,
                List.of(
                        new PrintDocument.Head(heading.superior(), heading.unit(), Optional.empty(), Optional.empty()),
                        new PrintDocument.Heading(TITLE, Optional.of(heading.period())),
                        new PrintDocument.Table(WIDTHS, HEADER, rows)));
    }

    private static List<String> cells(int number, Line line) {
        SheetTexts texts = SheetTexts.of("vi");
        return List.of(
                String.valueOf(number),
                line.code(),
                line.content(),
                String.valueOf(line.sets()),
                line.ownerName(),
                line.ownerAddress(),
                line.ownerPhone(),
                day(Optional.of(line.received())),
                day(line.due()),
                day(line.returned()),
                line.givenBy(),
                line.takenBy(),
                texts.of(line.state()));
    }

    static List<Column> sheetColumns() {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < HEADER.size(); i++) {
            columns.add(new Column(HEADER.get(i), WIDTHS.get(i) * 2));
        }
        return columns;
    }

    static List<Object> sheetRow(int number, Line line) {
        return List.of(
                number,
                line.code(),
                line.content(),
                line.sets(),
                line.ownerName(),
                line.ownerAddress(),
                line.ownerPhone(),
                SheetColumns.moment(Optional.of(line.received())),
                SheetColumns.moment(line.due()),
                SheetColumns.moment(line.returned()),
                line.givenBy(),
                line.takenBy(),
                SheetTexts.of("vi").of(line.state()));
    }

    private static String day(Optional<Instant> at) {
        return at.map(instant -> DAY.format(Vietnam.date(instant))).orElse("");
    }
}
