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

/** Stops taking new dossiers of a sector, or takes them again; open ones go on. */
@Service
@Command(
        scope = "hoso",
        name = "sector-drain",
        description = "Stops taking new dossiers of a sector, or takes them again; open ones go on")
public final class SectorDrain implements Action {

    @Reference
    private @Nullable BundleContext context;

    @Argument(name = "id", description = "Id of the sector, see hoso:sector-list", required = true)
    private String id = "";

    @Option(name = "--resume", description = "Take new dossiers again")
    private boolean resume;

    @Override
    public @Nullable Object execute() {
        var modules = new Services(Objects.requireNonNull(context)).get(Modules.class);
        Services.words(modules.drain(Actor.system("console"), id, !resume));
        System.out.println(id + " " + (resume ? "takes new dossiers again" : "takes no new dossiers"));
        return null;
    }
}
