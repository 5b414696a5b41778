package org.hoso.core.internal.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hoso.core.internal.dossier.Workbench;
import org.hoso.decision.Decision;
import org.hoso.decision.Reason;
import org.hoso.document.Attachments;
import org.hoso.document.Scans;
import org.hoso.document.Upload;
import org.hoso.organisation.Role;
import org.hoso.security.Actor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The folders of scanners. Only plain files lying directly in the folder of a counter are offered or taken. */
@Component(service = Scans.class, configurationPid = "org.hoso.data")
public final class ScannerFolders implements Scans {

    /** Where taken files go. */
    static final String USED = "used";

    private static final Logger LOG = LoggerFactory.getLogger(ScannerFolders.class);
    private static final Pattern UNIT = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]{0,99}");
    private static final Duration SETTLED = Duration.ofSeconds(2);
    private static final int MOST = 50;

    private final Workbench bench;
    private final Attachments attachments;
    private final Optional<Path> root;

    /** Settings of scanners. */
    public @interface Settings {
        /** The folder with one folder per counter, named by the unit's code; empty for none. */
        String scannerFolder() default "";
    }

    @Activate
    public ScannerFolders(@Reference Workbench bench, @Reference Attachments attachments, Settings settings) {
        this(
                bench,
                attachments,
                Optional.of(settings.scannerFolder().strip())
                        .filter(text -> !text.isEmpty())
                        .map(text -> Path.of(text.replace("${karaf.data}", System.getProperty("karaf.data", "data")))));
    }

    /** Without settings, for tests. */
    public static ScannerFolders with(Workbench bench, Attachments attachments, Optional<Path> root) {
        return new ScannerFolders(bench, attachments, root);
    }

    private ScannerFolders(Workbench bench, Attachments attachments, Optional<Path> root) {
        this.bench = bench;
        this.attachments = attachments;
        this.root = root.map(path -> path.toAbsolutePath().normalize());
    }

    @Override
    public boolean isOn() {
        return root.isPresent();
    }

    @Override
    public List<Scan> waiting(Actor actor, String counter) {
        Optional<Path> folder = folder(actor, counter);
        if (folder.isEmpty() || !Files.isDirectory(folder.get())) {
            return List.of();
        }
        Instant settled = bench.now().minus(SETTLED);
        List<Scan> scans = new ArrayList<>();
        try (var files = Files.newDirectoryStream(folder.get())) {
            for (Path file : files) {
                plain(file)
                        .map(facts -> new Scan(
                                file.getFileName().toString(),
                                facts.size(),
                                facts.lastModifiedTime().toInstant()))
                        .filter(scan -> scan.size() > 0 && scan.scannedAt().isBefore(settled))
                        .ifPresent(scans::add);
            }
        } catch (IOException e) {
            LOG.warn("The folder of the scanner of {} cannot be read", counter, e);
            return List.of();
        }
        scans.sort(Comparator.comparing(Scan::scannedAt).reversed());
        return List.copyOf(scans.subList(0, Math.min(MOST, scans.size())));
    }

    @Override
    public Decision<Upload> take(Actor actor, String counter, String name) throws IOException {
        Optional<Path> folder = folder(actor, counter);
        if (folder.isEmpty()) {
            Reason reason = Reason.of("right.missing", "SCAN");
            bench.deniedAccess().record(actor, "SCAN", "counter", List.of(reason));
            return Decision.refused(reason);
        }
        // Only what the folder itself lists is taken, so that no name can lead out of it.
        Optional<Path> file = waiting(actor, counter).stream()
                .filter(scan -> scan.name().equals(name))
                .findFirst()
                .map(scan -> folder.get().resolve(scan.name()));
        if (file.isEmpty()) {
            return Decision.refused(Reason.of("scan.gone"));
        }
        Decision<Upload> decision;
        try (InputStream content = Files.newInputStream(file.get(), LinkOption.NOFOLLOW_LINKS)) {
            decision = attachments.upload(actor, name, content);
        } catch (NoSuchFileException e) {
            return Decision.refused(Reason.of("scan.gone"));
        }
        if (decision.isAllowed()) {
            moveAway(folder.get(), file.get());
        }
        return decision;
    }

    private void moveAway(Path folder, Path file) throws IOException {
        Path used = Files.createDirectories(folder.resolve(USED));
        Path free = used.resolve(bench.now().toEpochMilli() + "-" + file.getFileName());
        Files.move(file, free);
    }

    private Optional<Path> folder(Actor actor, String counter) {
        boolean receives = UNIT.matcher(counter).matches()
                && bench.authoriser().assignments(actor, bench.today(), Set.of(Role.RECEIVING_CLERK)).stream()
                        .anyMatch(each -> each.unitCode().equals(counter));
        return receives ? root.map(path -> path.resolve(counter)) : Optional.empty();
    }

    /** The facts of a plain file; empty for folders, links and hidden files. */
    private static Optional<BasicFileAttributes> plain(Path file) {
        try {
            BasicFileAttributes facts =
                    Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return facts.isRegularFile() && !file.getFileName().toString().startsWith(".")
                    ? Optional.of(facts)
                    : Optional.empty();
        } catch (IOException e) {
            // It was taken away in the meantime.
            return Optional.empty();
        }
    }
}
