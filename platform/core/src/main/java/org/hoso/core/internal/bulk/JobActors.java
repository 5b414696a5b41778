package org.hoso.core.internal.bulk;

import java.util.List;
import java.util.function.Function;
import org.hoso.core.internal.dossier.Workbench;
import org.hoso.core.port.OrganisationStore;
import org.hoso.dossier.OfficialRef;
import org.hoso.organisation.Official;
import org.hoso.security.Actor;

/** Who a job acts as: its starter, with the assignments of the present day, and with none when the account is closed. */
final class JobActors implements Function<OfficialRef, Actor> {

    private final Workbench bench;
    private final OrganisationStore accounts;

    JobActors(Workbench bench, OrganisationStore accounts) {
        this.bench = bench;
        this.accounts = accounts;
    }

    @Override
    public Actor apply(OfficialRef starter) {
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
