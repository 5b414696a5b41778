package org.hoso.console.internal.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import org.apache.karaf.features.FeaturesService;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.hoso.console.internal.DataPath;
import org.hoso.console.internal.Failed;
import org.hoso.console.internal.sector.SectorInstaller;
import org.hoso.procedure.ProcedureCatalogue;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;

/** Installs or updates a sector in the running server. */
@Service
@Command(
        scope = "hoso",
        name = "sector-install",
        description = "Installs or updates a sector from a KAR or bundle file")
public final class SectorInstall implements Action {

    @Reference
    private @Nullable BundleContext context;

    @Argument(
            name = "file",
            description = "KAR or bundle file, absolute or below the folder of the server",
            required = true)
    private String file = "";

    @Option(name = "--plan", description = "Only say what would be installed and refreshed")
    private boolean plan;

    @Option(name = "--force", description = "Install even when bundles of the platform would have to be refreshed")
    private boolean force;

    @Override
    public @Nullable Object execute() throws Exception {
        installer(Objects.requireNonNull(context))
                .install(Path.of(file).toAbsolutePath().normalize(), plan, force);
        return null;
    }

    static SectorInstaller installer(BundleContext context) throws IOException, Failed {
        var services = new Services(context);
        return new SectorInstaller(
                context,
                services.get(FeaturesService.class),
                services.get(ProcedureCatalogue.class),
                services.get(DataPath.class).folder().resolve("sectors"),
                System.out);
    }
}
