package org.hoso.core.internal.module;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Module files that were taken in and wait for a decision, for an hour at most. Any thread. */
final class StagedFiles {

    private static final Duration PATIENCE = Duration.ofHours(1);
    private static final long LARGEST_BYTES = 300L * 1024 * 1024;

    /** A file that was taken in. */
    record Staged(String fileName, Path file, Instant at) {}

    private final Path folder;
    private final Clock clock;
    private final Map<String, Staged> files = new ConcurrentHashMap<>();

    StagedFiles(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /** Keeps the content; answers its ticket, or empty when it is too large. */
    Optional<String> take(String fileName, InputStream content) {
        forgetOld();
        String ticket = UUID.randomUUID().toString();
        String name = fileName.replaceAll("[^A-Za-z0-9._-]", "_").replaceAll("^\\.+", "_");
        try {
            Path file = Files.createDirectories(folder.resolve(ticket)).resolve(name.isEmpty() ? "module" : name);
            boolean fits = copy(content, file);
            files.put(ticket, new Staged(fileName, file, clock.instant()));
            if (!fits) {
                forget(ticket);
            }
            return fits ? Optional.of(ticket) : Optional.empty();
        } catch (IOException fault) {
            throw new UncheckedIOException("the file could not be kept", fault);
        }
    }

    private static boolean copy(InputStream content, Path file) throws IOException {
        byte[] part = new byte[64 * 1024];
        long total = 0;
        try (var out = Files.newOutputStream(file)) {
            for (int count = content.read(part); count >= 0; count = content.read(part)) {
                total += count;
                if (total > LARGEST_BYTES) {
                    return false;
                }
                out.write(part, 0, count);
            }
        }
        return true;
    }

    Optional<Staged> find(String ticket) {
        return Optional.ofNullable(files.get(ticket));
    }

    void forget(String ticket) {
        Staged gone = files.remove(ticket);
        if (gone != null) {
            delete(gone.file().getParent());
        }
    }

    /** Files of this run that waited too long, and whatever an earlier run left. */
    private void forgetOld() {
        Instant limit = clock.instant().minus(PATIENCE);
        files.entrySet().stream()
                .filter(each -> each.getValue().at().isBefore(limit))
                .map(Map.Entry::getKey)
                .toList()
                .forEach(this::forget);
        if (files.isEmpty()) {
            delete(folder);
        }
    }

    private static void delete(@org.jspecify.annotations.Nullable Path tree) {
        if (tree == null || !Files.exists(tree)) {
            return;
        }
        try (var all = Files.walk(tree)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException fault) {
            throw new UncheckedIOException("a file that is not needed any more could not be deleted", fault);
        }
    }
}
