package org.hoso.console.internal.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.hoso.console.internal.Failed;
import org.hoso.console.internal.text.Cost;
import org.hoso.procedure.CatalogueImports;
import org.hoso.procedure.CatalogueImports.Plan;
import org.hoso.security.Actor;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;

/** Imports a list of procedures into the locality's own catalogue, or takes the last import back. */
@Service
@Command(
        scope = "hoso",
        name = "catalogue-import",
        description = "Imports a list of procedures (CSV or XLSX); the same list twice changes nothing")
public final class CatalogueImport implements Action {

    private static final long LARGEST_BYTES = 16_000_000;

    @Reference
    private @Nullable BundleContext context;

    @Argument(name = "file", description = "CSV file in UTF-8 or XLSX file, absolute or below the folder of the server")
    private @Nullable String file;

    @Option(name = "--plan", description = "Only say what would change and which rows are not taken")
    private boolean plan;

    @Option(name = "--revert", description = "Take back the import with this number, the last one only")
    private long revert;

    @Override
    public @Nullable Object execute() throws IOException {
        var imports = new Services(Objects.requireNonNull(context)).get(CatalogueImports.class);
        var operator = Actor.system("console");
        if (revert > 0) {
            var back = Services.value(imports.revert(operator, revert));
            System.out.println("import " + back.id() + " (" + back.fileName() + ") is taken back");
            return null;
        }
        var path = path();
        var content = Files.readAllBytes(path);
        var cost = Cost.begin();
        print(Services.value(imports.plan(operator, content, Map.of())));
        if (!plan) {
            var done = Services.value(imports.run(operator, String.valueOf(path.getFileName()), content, Map.of()));
            System.out.println("took " + cost.end());
            System.out.println("import " + done.id() + ": " + done.added() + " added, " + done.changed()
                    + " changed; take it back with --revert " + done.id());
        }
        return null;
    }

    private Path path() throws IOException {
        if (file == null) {
            throw new Failed("name a CSV or XLSX file, or --revert with the number of an import");
        }
        var path = Path.of(file).toAbsolutePath().normalize();
        if (!Files.isRegularFile(path)) {
            throw new Failed("there is no file " + path);
        }
        if (Files.size(path) > LARGEST_BYTES) {
            throw new Failed("the file is larger than " + LARGEST_BYTES + " bytes");
        }
        return path;
    }

    private static void print(Plan plan) {
        System.out.println(plan.rows() + " rows: " + plan.added() + " new, " + plan.changed() + " changed, "
                + plan.unchanged() + " as known");
        System.out.println(plan.receivable() + " receivable with the standard process");
        plan.missing().forEach((code, rows) -> System.out.println(rows + " drafts: " + code));
        plan.problems()
                .forEach(problem -> System.out.println("line "
                        + String.join(": ", problem.arguments().subList(0, 1)) + ": "
                        + problem.arguments().get(2)));
    }
}
