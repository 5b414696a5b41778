package org.hoso.document.internal.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.hoso.core.port.FileStore;
import org.hoso.decision.Decision;
import org.hoso.decision.Reason;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Contents under {@code folder/files/ab/cd/sha256}. A content arrives in {@code folder/files/incoming}, is examined
 * there, written through to the disk and moved in one step, so a half-written content never has a name.
 */
@Component(service = FileStore.class, configurationPid = "org.hoso.data")
public final class DiskFileStore implements FileStore {

    /** The configuration {@code org.hoso.data}. */
    @interface Settings {
        /** Data folder; empty for the folder hoso in Karaf's data folder. */
        String folder() default "";

        /** Largest file in megabytes (1,048,576 bytes). */
        int maximumMegabytes() default 50;

        /** Media types that are taken; empty for all that can be examined. Commas may separate them. */
        String[] allowedTypes() default {};
    }

    /** How long a content is safe from removal after it last arrived: its upload may be about to be recorded. */
    static final Duration GRACE = Duration.ofMinutes(10);

    /** Age from which a file in the incoming folder is what a crash left behind. */
    static final Duration ABANDONED = Duration.ofDays(1);

    private static final Logger LOG = LoggerFactory.getLogger(DiskFileStore.class);
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    private static final int INFLATION = 8;
    private static final long MEGABYTE = 1024 * 1024;

    private final Clock clock;
    private final Path files;
    private final Path incoming;
    private final long maximumBytes;
    private final List<String> allowedTypes;
    private final ContentCheck check;

    @Activate
    public DiskFileStore(Settings settings, @Reference Clock clock) throws IOException {
        this(folder(settings), settings.maximumMegabytes(), List.of(settings.allowedTypes()), clock);
    }

    DiskFileStore(Path folder, int maximumMegabytes, List<String> allowedTypes, Clock clock) throws IOException {
        this.clock = clock;
        this.files = folder.resolve("files");
        this.incoming = files.resolve("incoming");
        this.maximumBytes = Math.max(1, maximumMegabytes) * MEGABYTE;
        this.allowedTypes = known(allowedTypes);
        this.check = new ContentCheck(new OfficeContainer(INFLATION * maximumBytes), new Images());
        Files.createDirectories(incoming);
        removeAbandoned();
    }

    @Override
    public Decision<Stored> store(String fileName, InputStream content) throws IOException {
        Path part = incoming.resolve(UUID.randomUUID() + ".part");
        try {
            MessageDigest digest = sha256();
            long size;
            try (var out = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                size = copy(content, out, digest);
                if (size > maximumBytes) {
                    return Decision.refused(Reason.of("file.too-large", maximumBytes / MEGABYTE));
                }
                if (size == 0) {
                    return Decision.refused(Reason.of("file.empty"));
                }
                out.force(true);
            }
            Finding finding = check.examine(part);
            if (finding instanceof Finding.Sound sound && allowedTypes.contains(sound.mediaType())) {
                String name = HexFormat.of().formatHex(digest.digest());
                keep(part, name);
                return Decision.allowed(new Stored(name, size, sound.mediaType()));
            }
            return Decision.refused(reason(finding));
        } finally {
            Files.deleteIfExists(part);
        }
    }

    @Override
    public InputStream open(String sha256) throws IOException {
        return Files.newInputStream(path(sha256));
    }

    /** A content that arrived within the last ten minutes stays: an upload of it may be about to be recorded. */
    @Override
    public void remove(String sha256) throws IOException {
        Path file = path(sha256);
        try {
            Instant arrived = Files.getLastModifiedTime(file).toInstant();
            if (arrived.isBefore(clock.instant().minus(GRACE))) {
                Files.deleteIfExists(file);
            }
        } catch (NoSuchFileException e) {
            LOG.debug("Content {} was removed before", sha256);
        }
    }

    @Override
    public long maximumBytes() {
        return maximumBytes;
    }

    @Override
    public List<String> allowedTypes() {
        return allowedTypes;
    }

    /** Reads to the end, or to the first byte over the limit. */
    private long copy(InputStream content, FileChannel out, MessageDigest digest) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long size = 0;
        while (size <= maximumBytes) {
            int read = content.read(buffer, 0, (int) Math.min(buffer.length, maximumBytes + 1 - size));
            if (read < 0) {
                return size;
            }
            digest.update(buffer, 0, read);
            for (ByteBuffer chunk = ByteBuffer.wrap(buffer, 0, read); chunk.hasRemaining(); ) {
                out.write(chunk);
            }
            size += read;
        }
        return size;
    }

    /** The same content may arrive twice at once; whichever comes second finds it there. */
    private void keep(Path part, String name) throws IOException {
        Path folder = Files.createDirectories(folderOf(name));
        Path target = folder.resolve(name);
        Files.setLastModifiedTime(part, FileTime.from(clock.instant()));
        if (Files.exists(target)) {
            try {
                Files.setLastModifiedTime(target, FileTime.from(clock.instant()));
                return;
            } catch (NoSuchFileException e) {
                LOG.debug("Content {} is stored again, it was removed meanwhile", name);
            }
        }
        try {
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException e) {
            LOG.debug("Content {} arrived twice at once", name);
        }
        writeThrough(folder);
    }

    /** Makes the new name durable; systems that cannot open folders do it on their own. */
    private static void writeThrough(Path folder) {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            LOG.debug("The folder {} cannot be written through", folder, e);
        }
    }

    private static Reason reason(Finding finding) {
        if (finding instanceof Finding.Unfit unfit) {
            return unfit.cause() == Finding.Cause.ARCHIVE
                    ? Reason.of("file.archive", unfit.mediaType())
                    : Reason.of("file.type", unfit.mediaType(), unfit.cause().code());
        }
        return Reason.of("file.type", ((Finding.Sound) finding).mediaType(), "not-allowed");
    }

    /** The only way from outside to a path: two folders by the first digits, then the digits. */
    private Path path(String sha256) throws IOException {
        if (!SHA256.matcher(sha256).matches()) {
            throw new NoSuchFileException("not a SHA-256");
        }
        return folderOf(sha256).resolve(sha256);
    }

    private Path folderOf(String sha256) {
        return files.resolve(sha256.substring(0, 2)).resolve(sha256.substring(2, 4));
    }

    private void removeAbandoned() throws IOException {
        Instant limit = clock.instant().minus(ABANDONED);
        try (var parts = Files.newDirectoryStream(incoming, "*.part")) {
            for (Path part : parts) {
                if (Files.getLastModifiedTime(part).toInstant().isBefore(limit)) {
                    Files.deleteIfExists(part);
                }
            }
        }
    }

    /** Without a configured folder, the folder hoso in Karaf's data folder. */
    private static Path folder(Settings settings) {
        return settings.folder().isBlank()
                ? Path.of(System.getProperty("karaf.data", "data"), "hoso").toAbsolutePath()
                : Path.of(settings.folder().strip()).toAbsolutePath();
    }

    private static List<String> known(List<String> configured) {
        List<String> wanted = configured.stream()
                .flatMap(each -> Arrays.stream(each.split(",", -1)))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .distinct()
                .toList();
        wanted.stream()
                .filter(each -> !ContentCheck.KNOWN.contains(each))
                .forEach(each -> LOG.warn("org.hoso.data: the type {} cannot be examined and is not taken", each));
        return wanted.isEmpty()
                ? ContentCheck.KNOWN
                : wanted.stream().filter(ContentCheck.KNOWN::contains).toList();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
