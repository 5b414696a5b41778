package org.hoso.itest.runtime;

import aQute.bnd.osgi.Builder;
import java.io.File;
import java.nio.file.Path;

/** Builds the bundle of {@code org.hoso.itest.probe} from the compiled test classes. */
final class ProbeBundle {

    static final String NAME = "org.hoso.itest.probe";

    private ProbeBundle() {}

    static Path write(Path folder) throws Exception {
        try (var builder = new Builder()) {
            for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
                if (new File(entry).exists()) {
                    builder.addClasspath(new File(entry));
                }
            }
            builder.setProperty("Bundle-SymbolicName", NAME);
            builder.setProperty("Bundle-Version", "1.0.0");
            builder.setProperty("Private-Package", NAME);
            builder.setProperty("Import-Package", "!org.jspecify.*,*");
            builder.setProperty("-noimportjava", "true");
            builder.setProperty("Include-Resource", "probe-theme/probe.css=" + resource("/probe-theme/probe.css"));
            var jar = builder.build();
            if (!builder.isOk()) {
                throw new IllegalStateException(builder.getErrors().toString());
            }
            var file = folder.resolve("probe.jar");
            jar.write(file.toFile());
            return file;
        }
    }

    private static Path resource(String name) throws Exception {
        var url = ProbeBundle.class.getResource(name);
        if (url == null) {
            throw new IllegalStateException("no " + name);
        }
        return Path.of(url.toURI());
    }
}
