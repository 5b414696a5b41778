package org.hoso.itest.runtime;

import aQute.bnd.osgi.EmbeddedResource;
import aQute.bnd.osgi.Jar;
import aQute.lib.io.IO;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

/** The bundle inside the archive of a sector, under a higher version. */
public final class SectorBundle {

    private SectorBundle() {}

    public static Path newer(Path archive, String version, Path folder) throws Exception {
        return newer(archive, version, folder, "", UnaryOperator.identity());
    }

    /** With a copy of one of its procedure files beside it, changed. */
    public static Path newer(Path archive, String version, Path folder, String procedure, UnaryOperator<String> changed)
            throws Exception {
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
            if (!procedure.isEmpty()) {
                var file = "HOSO-INF/procedure/" + procedure;
                var text =
                        new String(IO.read(jar.getResource(file + ".xml").openInputStream()), StandardCharsets.UTF_8);
                var bytes = changed.apply(text).getBytes(StandardCharsets.UTF_8);
                jar.putResource(file + "-" + version + ".xml", new EmbeddedResource(bytes, 0));
            }
            jar.write(newer.toFile());
        }
        return newer;
    }
}
