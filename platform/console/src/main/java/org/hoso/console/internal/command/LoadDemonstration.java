package org.hoso.console.internal.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.hoso.console.internal.DataPath;
import org.hoso.console.internal.Failed;
import org.hoso.console.internal.text.ProgressBar;
import org.hoso.console.internal.text.Table;
import org.hoso.system.Demonstration;
import org.hoso.system.Demonstration.Account;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;

/** Loads the demonstration locality and keeps its accounts in a file only the server's user can read. */
@Service
@Command(
        scope = "hoso",
        name = "demonstration",
        description = "Loads the demonstration locality into an empty installation")
public final class LoadDemonstration implements Action {

    @Reference
    private @Nullable BundleContext context;

    @Option(name = "--dossiers", description = "Number of dossiers", valueToShowInHelp = "300")
    private int dossiers = 300;

    @Option(
            name = "--waiting",
            description = "So many more lie at the counter of the first commune, received and not handed over yet",
            valueToShowInHelp = "0")
    private int waiting;

    @Override
    public @Nullable Object execute() throws IOException {
        if (dossiers < 0 || waiting < 0) {
            throw new Failed("--dossiers and --waiting need a number from 0");
        }
        var services = new Services(Objects.requireNonNull(context));
        var file = services.get(DataPath.class).folder().resolve("demo-accounts.txt");
        var bar = new ProgressBar(System.err, System::nanoTime);
        var accounts = Services.value(services.get(Demonstration.class).load(dossiers, waiting, bar));
        bar.end();
        var lines = lines(accounts);
        write(file, lines);
        lines.forEach(System.out::println);
        System.out.println("These accounts are also in " + file);
        return null;
    }

    private static List<String> lines(List<Account> accounts) {
        var table = new Table("user", "password", "name", "roles", "unit");
        accounts.forEach(
                each -> table.row(each.username(), each.password(), each.fullName(), each.roles(), each.unit()));
        return table.lines();
    }

    private static void write(Path file, List<String> lines) throws IOException {
        var part = Files.createTempFile(file.getParent(), "accounts", ".part");
        Files.write(part, lines, StandardCharsets.UTF_8);
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
