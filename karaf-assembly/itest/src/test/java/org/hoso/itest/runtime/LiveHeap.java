package org.hoso.itest.runtime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The objects of a running Java process that are still in use, after a full collection.
 *
 * @param bytes of each class
 */
public record LiveHeap(Map<String, Long> bytes) {

    private static final Pattern LINE = Pattern.compile("^\\s*\\d+:\\s+\\d+\\s+(\\d+)\\s+(\\S+).*");

    public static LiveHeap of(long pid) {
        try {
            var process = new ProcessBuilder(
                            System.getProperty("java.home") + "/bin/jcmd", Long.toString(pid), "GC.class_histogram")
                    .redirectErrorStream(true)
                    .start();
            var bytes = new TreeMap<String, Long>();
            new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(LINE::matcher)
                    .filter(line -> line.matches())
                    .forEach(line -> bytes.merge(line.group(2), Long.parseLong(line.group(1)), Long::sum));
            return new LiveHeap(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public long total() {
        return bytes.values().stream().mapToLong(Long::longValue).sum();
    }

    /** The classes of which there is more than in the other, in bytes. */
    public Map<String, Long> moreThan(LiveHeap other) {
        var more = new TreeMap<String, Long>();
        bytes.forEach((name, size) -> {
            long difference = size - other.bytes.getOrDefault(name, 0L);
            if (difference > 0) {
                more.put(name, difference);
            }
        });
        return more;
    }
}
