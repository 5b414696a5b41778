package org.hoso.document.internal.file;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hoso.document.internal.file.Finding.Cause;

/** Reads the headers of images: whole, and of a size a scan can have. No pixel is decoded. */
final class Images {

    /** A0 at 300 dots per inch has 140 million. */
    static final long MAXIMUM_PIXELS = 150_000_000L;

    static final int MAXIMUM_SIDE = 40_000;

    private static final int PNG_HEADER = 0x49484452;
    private static final int PNG_DATA = 0x49444154;
    private static final int PNG_END = 0x49454E44;

    Finding examine(Path file, String type) throws IOException {
        try {
            Pixels pixels = switch (type) {
                case "image/jpeg" -> jpeg(file);
                case "image/png" -> png(file);
                case "image/webp" -> webp(file);
                default -> Tiff.largestPage(file);
            };
            return pixels.isPlausible()
                    ? new Finding.Sound(type)
                    : new Finding.Unfit(type, pixels.isEmpty() ? Cause.DAMAGED : Cause.TOO_MANY_PIXELS);
        } catch (EOFException e) {
            return Finding.damaged(type);
        }
    }

    /** Width and height; zero when the content does not say. */
    record Pixels(long width, long height) {
        static final Pixels NONE = new Pixels(0, 0);

        boolean isEmpty() {
            return width <= 0 || height <= 0;
        }

        boolean isPlausible() {
            return !isEmpty() && width <= MAXIMUM_SIDE && height <= MAXIMUM_SIDE && width * height <= MAXIMUM_PIXELS;
        }
    }

    /** Walks the segments to the frame header, then looks for the end marker, which cannot occur in the data. */
    private static Pixels jpeg(Path file) throws IOException {
        try (var in = open(file)) {
            in.readUnsignedShort();
            Pixels pixels = Pixels.NONE;
            while (true) {
                if (in.readUnsignedByte() != 0xFF) {
                    return Pixels.NONE;
                }
                int marker = in.readUnsignedByte();
                while (marker == 0xFF) {
                    marker = in.readUnsignedByte();
                }
                int length = in.readUnsignedShort() - 2;
                if (length < 0) {
                    return Pixels.NONE;
                }
                if (isFrameHeader(marker) && length >= 5) {
                    in.readUnsignedByte();
                    int height = in.readUnsignedShort();
                    pixels = new Pixels(in.readUnsignedShort(), height);
                    length -= 5;
                }
                in.skipNBytes(length);
                if (marker == 0xDA) {
                    findEnd(in);
                    return pixels;
                }
            }
        }
    }

    private static boolean isFrameHeader(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private static void findEnd(DataInputStream in) throws IOException {
        int previous = 0;
        while (true) {
            int next = in.readUnsignedByte();
            if (previous == 0xFF && next == 0xD9) {
                return;
            }
            previous = next;
        }
    }

    private static Pixels png(Path file) throws IOException {
        try (var in = open(file)) {
            in.skipNBytes(8);
            int length = in.readInt();
            if (length != 13 || in.readInt() != PNG_HEADER) {
                return Pixels.NONE;
            }
            Pixels pixels = new Pixels(in.readInt(), in.readInt());
            in.skipNBytes(5L + 4);
            boolean data = false;
            while (true) {
                length = in.readInt();
                int kind = in.readInt();
                if (length < 0) {
                    return Pixels.NONE;
                }
                in.skipNBytes(length + 4L);
                data |= kind == PNG_DATA;
                if (kind == PNG_END) {
                    return data ? pixels : Pixels.NONE;
                }
            }
        }
    }

    private static Pixels webp(Path file) throws IOException {
        try (var in = open(file)) {
            if (in.readInt() != 0x52494646) {
                return Pixels.NONE;
            }
            long declared = Integer.toUnsignedLong(Integer.reverseBytes(in.readInt()));
            if (declared + 8 > Files.size(file)) {
                return Pixels.NONE;
            }
            in.readInt();
            int kind = in.readInt();
            in.readInt();
            byte[] head = new byte[10];
            in.readFully(head);
            return switch (kind) {
                case 0x56503820 -> new Pixels(little(head, 6, 2) & 0x3FFF, little(head, 8, 2) & 0x3FFF);
                case 0x5650384C -> {
                    long bits = little(head, 1, 4);
                    yield new Pixels((bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1);
                }
                case 0x56503858 -> new Pixels(little(head, 4, 3) + 1, little(head, 7, 3) + 1);
                default -> Pixels.NONE;
            };
        }
    }

    private static long little(byte[] bytes, int offset, int length) {
        long value = 0;
        for (int i = length - 1; i >= 0; i--) {
            value = value << 8 | bytes[offset + i] & 0xFF;
        }
        return value;
    }

    private static DataInputStream open(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        return new DataInputStream(new BufferedInputStream(in, 1 << 16));
    }
}
