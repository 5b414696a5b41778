package org.hoso.document.internal.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.hoso.core.port.SheetWriter;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Real .xlsx files with dates as dates, a heading that stays in sight and a filter on it. */
@Component(service = SheetWriter.class)
public final class XlsxSheetWriter implements SheetWriter {

    private static final int LONGEST_NAME = 31;

    @Activate
    public XlsxSheetWriter() {}

    @Override
    public Sheet begin(String title, List<String> subtitles, List<Column> columns, OutputStream out)
            throws IOException {
        Workbook workbook = new Workbook(out, "Hoso", null);
        Worksheet sheet = workbook.newWorksheet(name(title));
        sheet.inlineString(0, 0, CellText.safe(title));
        sheet.style(0, 0).bold().fontSize(14).set();
        int row = 1;
        for (String subtitle : subtitles) {
            sheet.inlineString(row, 0, CellText.safe(subtitle));
            sheet.style(row, 0).italic().set();
            row++;
        }
        for (int column = 0; column < columns.size(); column++) {
            sheet.width(column, columns.get(column).width());
            sheet.inlineString(row, column, CellText.safe(columns.get(column).heading()));
        }
        sheet.range(row, 0, row, columns.size() - 1)
                .style()
                .bold()
                .wrapText(true)
                .fillColor("E3EAED")
                .borderStyle(BorderStyle.THIN)
                .set();
        sheet.freezePane(0, row + 1);
        sheet.fitToHeight((short) 0);
        sheet.fitToWidth((short) 1);
        sheet.pageOrientation("landscape");
        sheet.paperSize(PaperSize.A4_PAPER);
        return new Rows(workbook, sheet, row + 1);
    }

    /** A name that spreadsheets allow. */
    private static String name(String title) {
        String allowed = title.replaceAll("[\\\\/?*\\[\\]:']", " ").strip();
        return allowed.isEmpty() ? "1" : allowed.substring(0, Math.min(LONGEST_NAME, allowed.length()));
    }

    private static final class Rows implements Sheet {

        /** As many rows are kept before they are written. */
        private static final int PART = 200;

        private final Workbook workbook;
        private final Worksheet sheet;
        private int row;

        Rows(Workbook workbook, Worksheet sheet, int row) {
            this.workbook = workbook;
            this.sheet = sheet;
            this.row = row;
        }

        @Override
        public void row(List<?> cells) throws IOException {
            for (int column = 0; column < cells.size(); column++) {
                cell(column, cells.get(column));
            }
            row++;
            if (row % PART == 0) {
                sheet.flush();
            }
        }

        private void cell(int column, Object value) {
            if (value instanceof Number number) {
                sheet.value(row, column, number);
            } else if (value instanceof LocalDate day) {
                sheet.value(row, column, day);
                sheet.style(row, column).format("dd/mm/yyyy").set();
            } else if (value instanceof LocalDateTime moment) {
                sheet.value(row, column, moment);
                sheet.style(row, column).format("dd/mm/yyyy hh:mm").set();
            } else if (value instanceof String text && !text.isEmpty()) {
                // Inline: the text goes out with its row, instead of into a table kept until the end.
                sheet.inlineString(row, column, CellText.safe(text));
            }
        }

        @Override
        public void close() throws IOException {
            workbook.finish();
        }
    }
}
