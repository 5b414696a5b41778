package org.hoso.document.internal.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.hoso.document.internal.file.Images.Pixels;

/** Walks the pages of a TIFF: every page must lie within the file, none may be beyond measure. */
final class Tiff {

    private static final int MAXIMUM_PAGES = 2_000;
    private static final int MAXIMUM_STRIPS = 100_000;

    private final FileChannel file;
    private final ByteOrder order;

    private Tiff(FileChannel file, ByteOrder order) {
        this.file = file;
        this.order = order;
    }

    /** The largest page, or none when a page is damaged. */
    static Pixels largestPage(Path path) throws IOException {
        try (var channel = FileChannel.open(path)) {
            ByteBuffer head = new Tiff(channel, ByteOrder.BIG_ENDIAN).read(0, 8);
            var order = head.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
            long first = Integer.toUnsignedLong(head.order(order).getInt(4));
            return new Tiff(channel, order).walk(first);
        }
    }

    private Pixels walk(long first) throws IOException {
        Set<Long> seen = new HashSet<>();
        Pixels largest = Pixels.NONE;
        for (long at = first; at != 0; ) {
            if (!seen.add(at) || seen.size() > MAXIMUM_PAGES) {
                return Pixels.NONE;
            }
            int entries = read(at, 2).getShort(0) & 0xFFFF;
            ByteBuffer directory = read(at + 2, entries * 12 + 4);
            Page page = page(directory, entries);
            if (page.pixels().isEmpty() || page.end() > file.size()) {
                return Pixels.NONE;
            }
            if (area(page.pixels()) > area(largest)) {
                largest = page.pixels();
            }
            at = Integer.toUnsignedLong(directory.getInt(entries * 12));
        }
        return largest;
    }

    private record Page(Pixels pixels, long end) {}

    private Page page(ByteBuffer directory, int entries) throws IOException {
        long width = 0;
        long height = 0;
        long[] offsets = {};
        long[] lengths = {};
        for (int i = 0; i < entries; i++) {
            int tag = directory.getShort(12 * i) & 0xFFFF;
            switch (tag) {
                case 256 -> width = values(directory, i)[0];
                case 257 -> height = values(directory, i)[0];
                case 273, 324 -> offsets = values(directory, i);
                case 279, 325 -> lengths = values(directory, i);
                default -> {}
            }
        }
        if (offsets.length == 0 || offsets.length != lengths.length) {
            return new Page(Pixels.NONE, 0);
        }
        long end = 0;
        for (int i = 0; i < offsets.length; i++) {
            end = Math.max(end, offsets[i] + lengths[i]);
        }
        return new Page(new Pixels(width, height), end);
    }

    /** The values of a SHORT or LONG entry; one zero for any other. */
    private long[] values(ByteBuffer directory, int index) throws IOException {
        int type = directory.getShort(12 * index + 2) & 0xFFFF;
        long count = Integer.toUnsignedLong(directory.getInt(12 * index + 4));
        if ((type != 3 && type != 4) || count == 0 || count > MAXIMUM_STRIPS) {
            return new long[] {0};
        }
        int width = type == 3 ? 2 : 4;
        int length = (int) count * width;
        ByteBuffer source = length <= 4
                ? directory.slice(12 * index + 8, 4).order(order)
                : read(Integer.toUnsignedLong(directory.getInt(12 * index + 8)), length);
        long[] values = new long[(int) count];
        for (int i = 0; i < values.length; i++) {
            values[i] = width == 2 ? source.getShort(2 * i) & 0xFFFF : Integer.toUnsignedLong(source.getInt(4 * i));
        }
        return values;
    }

    private ByteBuffer read(long at, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(length).order(order);
        while (buffer.hasRemaining()) {
            if (file.read(buffer, at + buffer.position()) < 0) {
                throw new java.io.EOFException("the file ends within a directory");
            }
        }
        return buffer.flip();
    }

    /** Compares pages; a side beyond measure counts most, so that it cannot hide behind a large honest page. */
    private static long area(Pixels pixels) {
        return Math.max(pixels.width(), pixels.height()) > Images.MAXIMUM_SIDE
                ? Long.MAX_VALUE
                : pixels.width() * pixels.height();
    }
}
