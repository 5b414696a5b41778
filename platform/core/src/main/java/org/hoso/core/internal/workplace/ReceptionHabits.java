package org.hoso.core.internal.workplace;

import java.util.List;
import java.util.Optional;
import org.hoso.core.port.Transactions;
import org.hoso.core.port.WorkplaceStore;
import org.hoso.dossier.Dossier;
import org.hoso.dossier.DossierListener;
import org.hoso.security.Actor;
import org.hoso.workplace.Habits;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Counts what each official receives. A count that is lost by a crash matters little, so it is no part of the reception. */
@Component(service = {Habits.class, DossierListener.class})
public final class ReceptionHabits implements Habits, DossierListener {

    private static final int MOST = 50;

    private final Transactions transactions;
    private final WorkplaceStore store;

    @Activate
    public ReceptionHabits(@Reference Transactions transactions, @Reference WorkplaceStore store) {
        this.transactions = transactions;
        this.store = store;
    }

    @Override
    public List<String> procedures(Actor actor) {
        return transactions.read(() -> store.received(actor.officialId(), MOST));
    }

    @Override
    public void changed(Optional<Dossier> before, Dossier after) {
        long official = after.timing().receivedBy().id();
        if (before.isEmpty() && official != 0) {
            transactions.write(() -> {
                store.countReception(official, after.procedure().code());
                return official;
            });
        }
    }
}
