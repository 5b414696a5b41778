package org.hoso.console.internal.command;

import java.util.Objects;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.hoso.security.Actor;
import org.hoso.system.Modules;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;

/** Starts a sector that was stopped, or stops it; it stays so over restarts. */
@Service
@Command(
        scope = "hoso",
        name = "sector-enable",
        description = "Starts a sector that was stopped, or stops it; it stays so over restarts")
public final class SectorEnable implements Action {

    @Reference
    private @Nullable BundleContext context;

    @Argument(name = "id", description = "Id of the sector, see hoso:sector-list", required = true)
    private String id = "";

    @Option(name = "--off", description = "Stop it; its dossiers can be read only")
    private boolean off;

    @Override
    public @Nullable Object execute() {
        var modules = new Services(Objects.requireNonNull(context)).get(Modules.class);
        Services.words(modules.enable(Actor.system("console"), id, !off));
        System.out.println(id + " " + (off ? "is stopped" : "runs"));
        return null;
    }
}
