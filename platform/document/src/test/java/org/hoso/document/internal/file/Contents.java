package org.hoso.document.internal.file;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Honest and hostile contents. */
final class Contents {

    private Contents() {}

    static byte[] pdf() {
        return text("%PDF-1.7\n1 0 obj\n<<>>\nendobj\nxref\n0 1\ntrailer\n<<>>\nstartxref\n9\n%%EOF\n");
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] image(String format) {
        var out = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB), format, out)) {
                throw new IllegalStateException("no writer for " + format);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A lossless WebP header of the given size, with nothing to decode. */
    static byte[] webp(int width, int height) {
        var buffer = ByteBuffer.allocate(32).order(ByteOrder.LITTLE_ENDIAN);
        buffer.put(text("RIFF")).putInt(24).put(text("WEBPVP8L")).putInt(11).put((byte) 0x2F);
        buffer.putInt((width - 1) | (height - 1) << 14);
        return buffer.array();
    }

    /** A PNG that promises the given size. */
    static byte[] pngOf(int width, int height) {
        var header = ByteBuffer.allocate(17).put(text("IHDR")).putInt(width).putInt(height);
        header.put(new byte[] {1, 0, 0, 0, 0});
        var crc = new CRC32();
        crc.update(header.array());
        var png = ByteBuffer.allocate(8 + 4 + 17 + 4 + 12 + 12);
        png.putLong(0x89504E470D0A1A0AL).putInt(13).put(header.array()).putInt((int) crc.getValue());
        png.putInt(0).put(text("IDAT")).putInt(0);
        png.putInt(0).put(text("IEND")).putInt(0);
        return png.array();
    }

    /** A TIFF of one page whose directory points to itself when {@code loop}. */
    static byte[] tiff(int width, int height, boolean loop) {
        var tiff = ByteBuffer.allocate(64).order(ByteOrder.LITTLE_ENDIAN);
        tiff.putShort((short) 0x4949).putShort((short) 42).putInt(8);
        tiff.putShort((short) 4);
        for (int[] entry : new int[][] {{256, width}, {257, height}, {273, 0}, {279, 8}}) {
            tiff.putShort((short) entry[0]).putShort((short) 4).putInt(1).putInt(entry[1]);
        }
        return tiff.putInt(loop ? 8 : 0).array();
    }

    static byte[] docx() {
        return office(
                "word/document.xml",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                Map.of());
    }

    static byte[] docm() {
        return office(
                "word/document.xml",
                "application/vnd.ms-word.document.macroEnabled.main+xml",
                Map.of("word/vbaProject.bin", new byte[10]));
    }

    /** A document whose macros hide under an innocent name; only the escaped content type tells. */
    static byte[] hiddenMacros() {
        return zip(Map.of(
                "[Content_Types].xml",
                text("<Types><Override PartName='/word/document.xml' ContentType='" + OfficeContainer.DOCX
                        + ".main+xml'/><Override PartName='/word/theme.bin'"
                        + " ContentType='application/vnd.ms-office.vba&#80;roject'/></Types>"),
                "word/document.xml",
                text("<w/>"),
                "word/theme.bin",
                new byte[10]));
    }

    static byte[] xlsx() {
        return office(
                "xl/workbook.xml",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                Map.of());
    }

    static byte[] odt(String... more) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("mimetype", text(OfficeContainer.ODT));
        entries.put("content.xml", text("<office/>"));
        entries.put("META-INF/manifest.xml", text("<manifest/>"));
        for (String name : more) {
            entries.put(name, text("x"));
        }
        return zip(entries);
    }

    static byte[] office(String part, String type, Map<String, byte[]> more) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put(
                "[Content_Types].xml",
                text("<?xml version=\"1.0\"?><Types><Override PartName=\"/" + part + "\" ContentType=\"" + type
                        + "\"/></Types>"));
        entries.put(part, text("<document/>"));
        entries.putAll(more);
        return zip(entries);
    }

    /** Well formed on the outside; 200 megabytes of zeros inside. */
    static byte[] bomb() {
        return office(
                "word/document.xml",
                OfficeContainer.DOCX + ".main+xml",
                Map.of("word/media/image1.png", new byte[200 << 20]));
    }

    static byte[] zip(Map<String, byte[]> entries) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] truncated(byte[] content) {
        return Arrays.copyOf(content, content.length * 2 / 3);
    }

    static byte[] join(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
