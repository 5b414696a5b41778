package org.hoso.console.internal.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.hoso.console.internal.Failed;
import org.hoso.console.internal.sector.Checksum;
import org.hoso.console.internal.text.Cost;
import org.hoso.security.Actor;
import org.hoso.system.Modules;
import org.hoso.system.Modules.Order;
import org.hoso.system.Modules.Plan;
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

    @Option(
            name = "--sha256",
            description =
                    "The checksum its vendor tells, else that in FILE.sha256 beside the file; another file is refused")
    private String sha256 = "";

    @Option(
            name = "--keep",
            description = "Code of a procedure that is gone, whose open dossiers may go on under its stored definition",
            multiValued = true)
    private List<String> kept = List.of();

    @Override
    public @Nullable Object execute() throws IOException {
        var modules = new Services(Objects.requireNonNull(context)).get(Modules.class);
        var operator = Actor.system("console");
        var path = Path.of(file).toAbsolutePath().normalize();
        if (!Files.isRegularFile(path)) {
            throw new Failed("there is no file " + path);
        }
        var told = Checksum.of(path, sha256);
        var cost = Cost.begin();
        var planned = planned(modules, operator, path);
        try {
            if (planned.installed()) {
                System.out.println(
                        planned.replaces().orElse(planned.fileName()) + " is installed already; nothing to do");
                return null;
            }
            print(planned);
            System.out.println(
                    "compared "
                            + told.map(each -> "with " + each.source())
                                    .orElse(
                                            "with nothing; name the vendor's checksum by --sha256, or in FILE.sha256 beside it"));
            if (plan) {
                System.out.println("resolves");
                return null;
            }
            var order = new Order(
                    planned.ticket(), told.map(Checksum::sha256).orElse(planned.sha256()), Set.copyOf(kept), force);
            Services.words(modules.install(operator, order)).forEach(System.out::println);
            System.out.println("took     " + cost.end());
        } finally {
            modules.discard(operator, planned.ticket());
        }
        return null;
    }

    private static Plan planned(Modules modules, Actor operator, Path path) throws IOException {
        try (var content = Files.newInputStream(path)) {
            return Services.words(modules.plan(operator, String.valueOf(path.getFileName()), content));
        }
    }

    private static void print(Plan plan) {
        System.out.println("sha256   " + plan.sha256());
        System.out.println("signed   " + plan.signer().orElse("no"));
        plan.replaces().ifPresent(each -> System.out.println("replace  " + each));
        plan.bundles().forEach(each -> System.out.println("install  " + each));
        plan.refreshed().forEach(each -> System.out.println("refresh  " + each));
        if (plan.refreshed().isEmpty()) {
            System.out.println("refresh  none");
        }
        plan.problems().forEach(each -> System.out.println("problem  " + each));
        plan.procedures()
                .forEach(each -> System.out.println("change   " + each.code() + " " + each.change() + " "
                        + String.join(",", each.before()) + " -> " + String.join(",", each.after()) + ", "
                        + each.openDossiers() + " open"));
        plan.orphans()
                .forEach(each -> System.out.println("orphans  " + each.code() + " " + each.version() + ": "
                        + each.openDossiers() + " open dossiers lose their " + each.loss() + " " + each.what()));
    }
}
