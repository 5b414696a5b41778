package org.hoso.console.internal.command;

import java.util.Objects;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.hoso.console.internal.Failed;
import org.hoso.dossier.JournalCheck;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;

/** Proves the hash chain of one journal or of all; fails when one is broken. */
@Service
@Command(scope = "hoso", name = "verify-journal", description = "Proves the hash chain of one or every journal")
public final class VerifyJournal implements Action {

    @Reference
    private @Nullable BundleContext context;

    @Argument(name = "code", description = "Code of a dossier; all when left out")
    private @Nullable String code;

    @Override
    public @Nullable Object execute() {
        var check = new Services(Objects.requireNonNull(context)).get(JournalCheck.class);
        var report = check.verify(Optional.ofNullable(code).map(String::strip));
        report.breaks()
                .forEach(each -> System.out.printf(
                        "BROKEN %s entry %d: %s%n", each.dossierCode(), each.sequence(), each.problem()));
        System.out.printf(
                "%d dossiers, %d entries, %d broken%n",
                report.dossiers(), report.entries(), report.breaks().size());
        if (!report.breaks().isEmpty()) {
            throw new Failed(report.breaks().size() + " journals do not hold");
        }
        return null;
    }
}
