package org.hoso.core.internal.bulk;

import java.util.List;
import org.hoso.core.internal.dossier.Workbench;
import org.hoso.core.port.OrganisationStore;
import org.hoso.dossier.OfficialRef;
import org.hoso.organisation.Official;
import org.hoso.security.Actor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who a job acts as: its starter, with the assignments of the present day, and with none when the account is closed. */
@Component(service = Starters.class)
public final class JobActors implements Starters {

    private final Workbench bench;
    private final OrganisationStore accounts;

    @Activate
    public JobActors(@Reference Workbench bench, @Reference OrganisationStore accounts) {
        this.bench = bench;
        this.accounts = accounts;
    }

    @Override
    public Actor actor(OfficialRef starter) {
        return bench.transactions()
                .read(() -> accounts.official(starter.id())
                        .filter(Official::active)
                        .map(official -> new Actor(
                                Actor.Kind.OFFICIAL,
                                official.id(),
                                official.username(),
                                official.fullName(),
                                accounts.assignments(official.id())))
                        .orElseGet(() -> new Actor(Actor.Kind.OFFICIAL, starter.id(), "", starter.name(), List.of())));
    }
}
