package org.hoso.core.internal.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The files of exports and prints, beside the database; each goes a week after it was made. */
final class ExportFolder {

    private static final Duration AGE = Duration.ofDays(7);
    private static final List<String> ENDINGS = List.of("xlsx", "pdf", "zip");

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
        Files.move(draft(job), file(job, "xlsx"), StandardCopyOption.REPLACE_EXISTING);
    }

    /** Where a part of a print is written, in the order of its number. */
    Path part(long job, int number) throws IOException {
        return Files.createDirectories(parts(job)).resolve("%05d.pdf".formatted(number));
    }

    /** Makes the parts of a print one file: the only part itself, or an archive. Answers its ending, empty without parts. */
    Optional<String> gather(long job) throws IOException {
        // What was gathered before a stop is complete; then some parts may be gone.
        List<Path> parts = ending(job).isPresent() ? List.of() : partsOf(job);
        if (parts.size() == 1) {
            Files.move(parts.get(0), file(job, "pdf"), StandardCopyOption.REPLACE_EXISTING);
        } else if (!parts.isEmpty()) {
            try (ZipOutputStream out =
                    new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(draft(job))))) {
                for (Path each : parts) {
                    out.putNextEntry(new ZipEntry(String.valueOf(each.getFileName())));
                    Files.copy(each, out);
                    out.closeEntry();
                }
            }
            Files.move(draft(job), file(job, "zip"), StandardCopyOption.REPLACE_EXISTING);
        }
        remove(parts(job));
        return ending(job);
    }

    private Optional<String> ending(long job) {
        return ENDINGS.stream().filter(each -> exists(job, each)).findFirst();
    }

    private List<Path> partsOf(long job) throws IOException {
        if (!Files.isDirectory(parts(job))) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(parts(job))) {
            return files.sorted().toList();
        }
    }

    private Path parts(long job) throws IOException {
        return folder().resolve(String.valueOf(job));
    }

    private boolean exists(long job, String ending) {
        return Files.exists(data.resolve("exports").resolve(job + "." + ending));
    }

    private static void remove(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            try (Stream<Path> files = Files.list(path)) {
                for (Path file : files.toList()) {
                    Files.deleteIfExists(file);
                }
            }
        }
        Files.deleteIfExists(path);
    }

    Optional<InputStream> open(long job) throws IOException {
        Optional<String> ending = ending(job);
        return ending.isPresent() ? Optional.of(Files.newInputStream(file(job, ending.get()))) : Optional.empty();
    }

    void removeOld(Instant now) {
        try (Stream<Path> files = Files.list(folder())) {
            for (Path file : List.copyOf(files.toList())) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(now.minus(AGE))) {
                    remove(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(long job, String ending) throws IOException {
        return folder().resolve(job + "." + ending);
    }

    private Path folder() throws IOException {
        return Files.createDirectories(data.resolve("exports"));
    }
}
