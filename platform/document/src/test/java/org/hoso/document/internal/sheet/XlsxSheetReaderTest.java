package org.hoso.document.internal.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;

class XlsxSheetReaderTest {

    private static final long LARGE = 10_000_000;

    private final XlsxSheetReader reader = new XlsxSheetReader();

    private static byte[] workbook() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "Hoso", null)) {
            var sheet = workbook.newWorksheet("Danh mục");
            sheet.value(0, 0, "Mã TTHC");
            sheet.value(0, 1, "Tên thủ tục");
            sheet.value(2, 0, "1.001193");
            sheet.value(2, 1, "Đăng ký khai sinh");
            sheet.value(2, 2, 5);
            sheet.value(2, 3, 2.5);
            sheet.value(2, 4, LocalDate.of(2026, 7, 1));
            sheet.style(2, 4).format("dd/MM/yyyy").set();
        }
        return out.toByteArray();
    }

    @Test
    void rowsKeepTheirNumberAndCellsTheirText() throws IOException {
        assertThat(reader.rows(workbook(), 100, LARGE))
                .containsExactly(
                        java.util.List.of("Mã TTHC", "Tên thủ tục"),
                        java.util.List.of(),
                        java.util.List.of("1.001193", "Đăng ký khai sinh", "5", "2.5", "01/07/2026"));
    }

    @Test
    void whatIsTooLongOrTooLargeIsRefusedBeforeItIsKept() throws IOException {
        assertThatThrownBy(() -> reader.rows(workbook(), 2, LARGE)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> reader.rows(workbook(), 100, 200))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("too large");
    }

    @Test
    void anotherArchiveIsRefusedInWords() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("readme.txt"));
            zip.write("x".getBytes(StandardCharsets.UTF_8));
        }
        assertThatThrownBy(() -> reader.rows(out.toByteArray(), 100, LARGE)).isInstanceOf(IOException.class);
    }

    @Test
    void anOutsideEntityIsNotFetched() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            part(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                            + "<Override PartName='/xl/workbook.xml' ContentType="
                            + "'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'/></Types>");
            part(zip, "_rels/.rels", "<Relationships/>");
            part(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                            + "<Relationship Id='r1' Type='x' Target='worksheets/sheet1.xml'/></Relationships>");
            part(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'>"
                            + "<sheets><sheet name='a' sheetId='1' r:id='r1'/></sheets></workbook>");
            part(
                    zip,
                    "xl/worksheets/sheet1.xml",
                    "<!DOCTYPE x [<!ENTITY secret SYSTEM 'file:///etc/hostname'>]><worksheet><sheetData><row r='1'>"
                            + "<c r='A1' t='inlineStr'><is><t>[&secret;]</t></is></c></row></sheetData></worksheet>");
        }
        String host = java.nio.file.Files.readString(java.nio.file.Path.of("/etc/hostname"))
                .strip();
        try {
            assertThat(reader.rows(out.toByteArray(), 10, LARGE).toString()).doesNotContain(host);
        } catch (IOException refused) {
            assertThat(refused.getMessage()).doesNotContain(host);
        }
    }

    private static void part(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
