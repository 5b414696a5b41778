package org.hoso.core.internal.localcatalogue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.hoso.core.internal.csv.CsvFile;
import org.hoso.core.internal.csv.CsvFile.Line;
import org.hoso.core.port.SheetReader;
import org.hoso.decision.Reason;

/** The lines of a list, whether it came as CSV or as XLSX, and what is wrong with the file as such. */
record CatalogueFile(List<Line> lines, List<Reason> problems) {

    private static final int MOST_ROWS = 50_000;
    private static final long LARGEST_BYTES = 100_000_000;

    static CatalogueFile read(byte[] content, SheetReader sheets) {
        return SheetReader.isArchive(content) ? spreadsheet(content, sheets) : text(content);
    }

    private static CatalogueFile text(byte[] content) {
        List<Reason> problems = new ArrayList<>();
        try {
            List<Line> lines = CsvFile.read(
                    new InputStreamReader(new ByteArrayInputStream(content), StandardCharsets.UTF_8), problems);
            return new CatalogueFile(lines, problems);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static CatalogueFile spreadsheet(byte[] content, SheetReader sheets) {
        try {
            List<List<String>> rows = sheets.rows(content, MOST_ROWS, LARGEST_BYTES);
            List<Line> lines = new ArrayList<>();
            for (int i = 0; i < rows.size(); i++) {
                if (rows.get(i).stream().anyMatch(cell -> !cell.isBlank())) {
                    lines.add(new Line(i + 1, rows.get(i)));
                }
            }
            return new CatalogueFile(lines, List.of());
        } catch (IOException refused) {
            return new CatalogueFile(
                    List.of(),
                    List.of(CsvFile.problem(
                            1,
                            "không đọc được bảng tính; hãy lưu lại dạng .xlsx hoặc .csv (UTF-8), tối đa 50.000 dòng",
                            "the spreadsheet cannot be read: " + refused.getMessage())));
        }
    }
}
