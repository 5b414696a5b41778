package org.hoso.core.internal.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The files of exports, beside the database; each goes a week after it was made. */
final class ExportFolder {

    private static final Duration AGE = Duration.ofDays(7);

    private final Path data;

    ExportFolder(Path data) {
        this.data = data;
    }

    /** Where the file of a job is written before it is complete. */
    Path draft(long job) throws IOException {
        return folder().resolve(job + ".part");
    }

    /** Makes a complete file the one of the job. */
    void complete(long job) throws IOException {
        Files.move(draft(job), file(job), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    Optional<InputStream> open(long job) throws IOException {
        Path file = file(job);
        return Files.exists(file) ? Optional.of(Files.newInputStream(file)) : Optional.empty();
    }

    void removeOld(Instant now) {
        try (Stream<Path> files = Files.list(folder())) {
            for (Path file : List.copyOf(files.toList())) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(now.minus(AGE))) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(long job) throws IOException {
        return folder().resolve(job + ".xlsx");
    }

    private Path folder() throws IOException {
        return Files.createDirectories(data.resolve("exports"));
    }
}
