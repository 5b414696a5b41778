package org.hoso.document.internal.sheet;

import com.fasterxml.aalto.UncheckedStreamException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.hoso.core.port.SheetReader;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Reads the first sheet of an .xlsx file; how large it becomes is measured before it is unpacked into memory. */
@Component(service = SheetReader.class)
public final class XlsxSheetReader implements SheetReader {

    /** Only its format tells a date from a number. */
    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, false);

    private static final int MOST_CELLS = 256;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    @Activate
    public XlsxSheetReader() {}

    @Override
    public List<List<String>> rows(byte[] content, int maximumRows, long maximumBytes) throws IOException {
        measure(content, maximumBytes);
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(content), WITH_FORMATS);
                var stream = workbook.getFirstSheet().openStream()) {
            List<List<String>> rows = new ArrayList<>();
            for (Iterator<Row> each = stream.iterator(); each.hasNext(); ) {
                Row row = each.next();
                if (row.getRowNum() > maximumRows) {
                    throw new IOException("the sheet has more than " + maximumRows + " rows");
                }
                while (rows.size() < row.getRowNum() - 1) {
                    rows.add(List.of());
                }
                rows.add(cells(row));
            }
            return rows;
        } catch (ExcelReaderException
                | UncheckedStreamException
                | IllegalArgumentException
                | IndexOutOfBoundsException fault) {
            throw new IOException("this is no spreadsheet that can be read", fault);
        }
    }

    private static void measure(byte[] content, long maximumBytes) throws IOException {
        long total = 0;
        var part = new byte[64 * 1024];
        try (var zip = ZipFile.builder().setByteArray(content).get()) {
            for (var entries = zip.getEntries(); entries.hasMoreElements(); ) {
                try (var in = zip.getInputStream(entries.nextElement())) {
                    total += length(in, part, maximumBytes - total);
                }
            }
        }
    }

    private static long length(InputStream in, byte[] part, long maximum) throws IOException {
        long total = 0;
        for (int count = in.read(part); count >= 0; count = in.read(part)) {
            total += count;
            if (total > maximum) {
                throw new IOException("the spreadsheet is too large when unpacked");
            }
        }
        return total;
    }

    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < Math.min(row.getCellCount(), MOST_CELLS); i++) {
            cells.add(row.getOptionalCell(i).map(XlsxSheetReader::text).orElse(""));
        }
        return cells;
    }

    private static String text(Cell cell) {
        boolean dated = cell.getType() == CellType.NUMBER
                && cell.getDataFormatString() != null
                && cell.getDataFormatString().toLowerCase(Locale.ROOT).contains("yy");
        if (dated) {
            LocalDateTime date = cell.asDate();
            return DAY.format(date);
        }
        return cell.getType() == CellType.NUMBER
                ? cell.asNumber().stripTrailingZeros().toPlainString()
                : cell.getText();
    }
}
