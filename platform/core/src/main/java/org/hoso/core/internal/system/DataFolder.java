package org.hoso.core.internal.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** The folder of everything that is not in the database, from the configuration {@code org.hoso.data}. */
@Component(service = DataFolder.class, configurationPid = "org.hoso.data")
public final class DataFolder {

    private final Path folder;

    /** Settings of the data folder. */
    public @interface Settings {
        /** Path of the folder; {@code ${karaf.data}} stands for the data folder of the runtime. */
        String folder() default "${karaf.data}/hoso";
    }

    @Activate
    public DataFolder(Settings settings) {
        this(Path.of(settings.folder().replace("${karaf.data}", System.getProperty("karaf.data", "data"))));
    }

    /** Without settings, for tests. */
    public static DataFolder with(Path folder) {
        return new DataFolder(folder);
    }

    private DataFolder(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /** The folder, made when it is not there yet. */
    public Path folder() throws IOException {
        return Files.createDirectories(folder);
    }

    /** Where the folder is or would be. */
    public Path path() {
        return folder;
    }
}
