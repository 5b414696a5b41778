package org.hoso.console.internal.command;

import java.util.Objects;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.hoso.security.Actor;
import org.hoso.system.Modules;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;

/** Removes a sector; its dossiers stay readable. */
@Service
@Command(scope = "hoso", name = "sector-remove", description = "Removes a sector; its dossiers stay readable")
public final class SectorRemove implements Action {

    @Reference
    private @Nullable BundleContext context;

    @Argument(name = "id", description = "Id of the sector, see hoso:sector-list", required = true)
    private String id = "";

    @Override
    public @Nullable Object execute() {
        var modules = new Services(Objects.requireNonNull(context)).get(Modules.class);
        Services.words(modules.remove(Actor.system("console"), id, true)).forEach(System.out::println);
        return null;
    }
}
