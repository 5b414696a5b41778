package org.hoso.console.internal.command;

import java.time.Clock;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.hoso.console.internal.text.DossierText;
import org.hoso.core.port.OrganisationStore;
import org.hoso.core.port.OrganisationStore.AuditEntry;
import org.hoso.core.port.Transactions;
import org.hoso.dossier.DossierDetails;
import org.hoso.dossier.Dossiers;
import org.hoso.security.Actor;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;

/** Shows one dossier. Personal data only when asked for, and then the audit log says so first. */
@Service
@Command(scope = "hoso", name = "dossier", description = "Shows state, steps, clock and journal of a dossier")
public final class DossierCommand implements Action {

    @Reference
    private @Nullable BundleContext context;

    @Argument(name = "code", description = "Code of the dossier", required = true)
    private String code = "";

    @Option(name = "--personal", description = "Also personal data; written to the audit log")
    private boolean personal;

    @Override
    public @Nullable Object execute() {
        var services = new Services(java.util.Objects.requireNonNull(context));
        var details = Services.value(services.get(Dossiers.class).open(Actor.system("console"), code));
        if (personal) {
            audit(services, details);
        }
        new DossierText(details, personal).lines().forEach(System.out::println);
        return null;
    }

    private static void audit(Services services, DossierDetails details) {
        var store = services.get(OrganisationStore.class);
        var now = services.find(Clock.class).orElseGet(Clock::systemUTC).instant();
        services.get(Transactions.class).write(() -> {
            store.audit(
                    new AuditEntry(now, 0, "dossier.personal", details.dossier().code(), "console", ""));
            return Boolean.TRUE;
        });
    }
}
