package org.hoso.itest.runtime;

import aQute.bnd.osgi.Jar;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;

/** The bundle inside the archive of a sector, under a higher version. */
public final class SectorBundle {

    private SectorBundle() {}

    public static Path newer(Path archive, String version, Path folder) throws Exception {
        var built = folder.resolve("built.jar");
        try (var files = FileSystems.newFileSystem(archive);
                var content = Files.walk(files.getPath("/"))) {
            Files.copy(
                    content.filter(each -> each.toString().endsWith(".jar"))
                            .findFirst()
                            .orElseThrow(() -> new IOException("no bundle in " + archive)),
                    built);
        }
        var newer = folder.resolve("newer.jar");
        try (var jar = new Jar(built.toFile())) {
            jar.getManifest().getMainAttributes().putValue("Bundle-Version", version);
            jar.write(newer.toFile());
        }
        return newer;
    }
}
