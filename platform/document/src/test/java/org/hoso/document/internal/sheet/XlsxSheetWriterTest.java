package org.hoso.document.internal.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.hoso.core.port.SheetWriter.Column;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

/** What stands in the files is what was written, and nothing in them can be run. */
final class XlsxSheetWriterTest {

    @TempDir
    Path folder;

    @Test
    void rowsKeepTheirTextsNumbersAndTimes() throws Exception {
        Document sheet = sheet(List.of(
                List.of("H47.20536-260601-0001", "Nguyễn Thị Ánh", 2, LocalDateTime.of(2026, 6, 1, 9, 30)),
                List.of("H47.20536-260601-0002", "", 3.5, "")));

        assertThat(sheet.getDocumentElement().getTextContent())
                .contains("Sổ theo dõi", "Mã hồ sơ", "H47.20536-260601-0001", "Nguyễn Thị Ánh", "3.5");
        assertThat(sheet.getElementsByTagName("row").getLength()).isEqualTo(5);
    }

    @Test
    void aTextNeverBecomesAFormula() throws Exception {
        Document sheet = sheet(List.of(List.of("=HYPERLINK(\"http://x\")", "+84905", "-1+1", "@SUM(A1)")));

        assertThat(sheet.getElementsByTagName("f").getLength()).isZero();
        assertThat(sheet.getDocumentElement().getTextContent())
                .contains("'=HYPERLINK", "'+84905", "'-1+1", "'@SUM(A1)");
    }

    @Test
    void theSheetGoesToA4Lengthwise() throws Exception {
        var page = (org.w3c.dom.Element)
                sheet(List.of()).getElementsByTagName("pageSetup").item(0);
        assertThat(page.getAttribute("paperSize")).isEqualTo("9");
        assertThat(page.getAttribute("orientation")).isEqualTo("landscape");
    }

    @Test
    void whatXmlForbidsIsLeftOut() throws Exception {
        Document sheet = sheet(List.of(List.of("a\u0000b\u0008c\uFFFFd", "<script>&amp;", "", "")));

        assertThat(sheet.getDocumentElement().getTextContent()).contains("abcd", "<script>&amp;");
    }

    @Test
    void manyRowsAreWrittenOnTheWay() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        var sheet = new XlsxSheetWriter().begin("S", List.of(), columns(), out);
        for (int i = 0; i < 20_000; i++) {
            sheet.row(List.of("H47-" + i, "Tên " + i, i, ""));
        }
        assertThat(out.size()).as("written before the end").isGreaterThan(100_000);
        sheet.close();
    }

    private static List<Column> columns() {
        return List.of(new Column("Mã hồ sơ", 20), new Column("Tên", 20), new Column("Số", 8), new Column("Lúc", 16));
    }

    private Document sheet(List<List<?>> rows) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (var sheet = new XlsxSheetWriter().begin("Sổ theo dõi", List.of("từ … đến …"), columns(), out)) {
            for (List<?> row : rows) {
                sheet.row(row);
            }
        }
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(
                        part(out.toByteArray(), "xl/worksheets/sheet1.xml").getBytes(StandardCharsets.UTF_8)));
    }

    private String part(byte[] content, String name) throws IOException {
        Path file = Files.write(folder.resolve("sheet.xlsx"), content);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
