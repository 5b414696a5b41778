package org.hoso.console.internal.command;

import java.util.Objects;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.hoso.console.internal.sector.SectorInstaller;
import org.hoso.console.internal.text.Table;
import org.hoso.procedure.ProcedureCatalogue;
import org.hoso.procedure.SectorStatus;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;

/** One line per sector, and below it why it was refused. */
@Service
@Command(scope = "hoso", name = "sector-list", description = "Lists the sectors, and why one was refused")
public final class SectorList implements Action {

    @Reference
    private @Nullable BundleContext context;

    @Override
    public @Nullable Object execute() {
        var sectors = new Services(Objects.requireNonNull(context))
                .get(ProcedureCatalogue.class)
                .sectors();
        var table = new Table("ID", "VERSION", "STATE", "BUNDLE", "PROCEDURES", "NAME");
        sectors.forEach(each -> table.row(
                each.id(),
                each.version(),
                state(each),
                String.valueOf(each.bundleId()),
                each.procedures().isEmpty() ? "-" : String.join(",", each.procedures()),
                each.name().vi()));
        table.lines().forEach(System.out::println);
        sectors.stream().filter(each -> !each.isRunning()).forEach(SectorList::problems);
        return null;
    }

    /** A sector the catalogue still stores is neither running nor refused. */
    static String state(SectorStatus sector) {
        boolean waiting = !sector.isRunning()
                && sector.problems().stream().allMatch(problem -> problem.startsWith(SectorInstaller.PENDING));
        return sector.isRunning() ? "running" : waiting ? "waiting" : "refused";
    }

    private static void problems(SectorStatus sector) {
        sector.problems().forEach(problem -> System.out.println("problem  " + sector.id() + "  " + problem));
    }
}
