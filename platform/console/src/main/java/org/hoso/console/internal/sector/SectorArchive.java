package org.hoso.console.internal.sector;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.hoso.console.internal.Failed;
import org.jspecify.annotations.Nullable;

/**
 * A sector that was unpacked into a folder of its own: a KAR's bundles and feature, or a single bundle with a feature
 * made for it. The feature names its bundles by file, so that two versions of one sector never get mixed up and nothing
 * is ever looked for in a repository.
 *
 * @param features the feature repository inside {@code folder}
 * @param bundles  the bundles that came with it
 */
record SectorArchive(Path folder, Path features, String feature, String version, List<BundleFile> bundles) {

    private static final long LARGEST = 300L * 1024 * 1024;
    private static final String SECTOR_FILE = "HOSO-INF/sector.xml";

    /** A bundle in the folder. */
    record BundleFile(Path file, String symbolicName, String version, boolean sector, Attributes manifest) {
        URI location() {
            return file.toUri();
        }
    }

    SectorArchive {
        bundles = List.copyOf(bundles);
    }

    /** Unpacks a jar or KAR below {@code sectors}; the same file and suffix always into the same folder. */
    static SectorArchive unpack(Path file, Path sectors, String suffix) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new Failed("there is no file " + file);
        }
        var staging = Files.createTempDirectory(Files.createDirectories(sectors), "unpack");
        try {
            boolean bundle = bundle(file).isPresent();
            if (bundle) {
                Files.copy(file, staging.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            } else {
                unzip(file, staging);
            }
            var name = file.getFileName().toString().replaceFirst("\\.[a-zA-Z]+$", "");
            var folder = sectors.resolve(name + "-" + digest(file).substring(0, 12) + suffix);
            delete(folder);
            Files.move(staging, folder, StandardCopyOption.ATOMIC_MOVE);
            return read(folder, bundle);
        } finally {
            delete(staging);
        }
    }

    /** The folder into which the same file goes without a suffix. */
    Path target() {
        return folder.resolveSibling(folder.getFileName().toString().replaceFirst("-plan$", ""));
    }

    private static SectorArchive read(Path folder, boolean bundle) throws IOException {
        boolean done = false;
        try {
            var archive = bundle ? ofBundle(folder) : ofKar(folder);
            if (archive.bundles().stream().noneMatch(BundleFile::sector)) {
                throw new Failed("no bundle in it has " + SECTOR_FILE + ", so it is no sector");
            }
            done = true;
            return archive;
        } finally {
            if (!done) {
                delete(folder);
            }
        }
    }

    private static SectorArchive ofBundle(Path folder) throws IOException {
        var bundle = bundles(folder).get(0);
        var file = folder.resolve("features.xml");
        FeatureFile.write(file, bundle.symbolicName(), bundle.version(), bundle.location());
        return new SectorArchive(folder, file, bundle.symbolicName(), bundle.version(), List.of(bundle));
    }

    private static SectorArchive ofKar(Path folder) throws IOException {
        var features = FeatureFile.find(folder)
                .orElseThrow(
                        () -> new Failed("this is neither a bundle nor a KAR with exactly one feature repository"));
        var rewritten = FeatureFile.rewrite(features, folder);
        return new SectorArchive(folder, features, rewritten.name(), rewritten.version(), bundles(folder));
    }

    private static List<BundleFile> bundles(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            var found = new ArrayList<BundleFile>();
            for (var file : files.filter(each -> each.toString().endsWith(".jar"))
                    .sorted()
                    .toList()) {
                bundle(file).ifPresent(found::add);
            }
            return found;
        }
    }

    /** What a file is as a bundle; empty when it has no symbolic name. */
    static Optional<BundleFile> bundle(Path file) throws IOException {
        try (var jar = new JarFile(file.toFile())) {
            var manifest = Optional.ofNullable(jar.getManifest()).map(each -> each.getMainAttributes());
            boolean sector = jar.getEntry(SECTOR_FILE) != null;
            return manifest.filter(each -> each.getValue("Bundle-SymbolicName") != null)
                    .map(each -> new BundleFile(
                            file,
                            Header.parse(each.getValue("Bundle-SymbolicName"))
                                    .get(0)
                                    .names()
                                    .get(0),
                            Optional.ofNullable(each.getValue("Bundle-Version")).orElse("0.0.0"),
                            sector,
                            each));
        } catch (java.util.zip.ZipException e) {
            throw new Failed(file.getFileName() + " is no readable jar or KAR file");
        }
    }

    private static void unzip(Path file, Path into) throws IOException {
        long left = LARGEST;
        try (var zip = new ZipFile(file.toFile())) {
            for (var entries = zip.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                var target = into.resolve(entry.getName()).normalize();
                if (!target.startsWith(into)) {
                    throw new Failed("the file has an entry outside of itself: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    try (var in = zip.getInputStream(entry)) {
                        left -= copy(in, target, left);
                    }
                }
            }
        }
    }

    private static long copy(InputStream in, Path target, long limit) throws IOException {
        try (var out = Files.newOutputStream(target)) {
            var buffer = new byte[64 * 1024];
            long total = 0;
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                total += count;
                if (total > limit) {
                    throw new Failed("the file is too large when unpacked");
                }
                out.write(buffer, 0, count);
            }
            return total;
        }
    }

    static String digest(Path file) throws IOException {
        try (var in = new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Removes a folder with everything in it, if it is there. */
    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException fault) throws IOException {
                Files.delete(directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
