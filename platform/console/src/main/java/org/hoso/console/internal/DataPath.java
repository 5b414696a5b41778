package org.hoso.console.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Where the console keeps files: the data folder of the configuration {@code org.hoso.data}. */
@Component(service = DataPath.class, configurationPid = "org.hoso.data")
public final class DataPath {

    private final Path folder;

    /** The part of the configuration the console uses. */
    public @interface Settings {
        /** Path of the folder; {@code ${karaf.data}} stands for the data folder of the runtime. */
        String folder() default "${karaf.data}/hoso";
    }

    @Activate
    public DataPath(Settings settings) {
        this.folder = Path.of(settings.folder().replace("${karaf.data}", System.getProperty("karaf.data", "data")))
                .toAbsolutePath()
                .normalize();
    }

    /** The folder, made when it is not there yet. */
    public Path folder() throws IOException {
        return Files.createDirectories(folder);
    }
}
