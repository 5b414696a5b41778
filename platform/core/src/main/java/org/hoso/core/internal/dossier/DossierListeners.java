package org.hoso.core.internal.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hoso.dossier.Dossier;
import org.hoso.dossier.DossierListener;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the listeners of committed changes. */
@Component(service = DossierListeners.class)
public final class DossierListeners {

    private static final Logger LOG = LoggerFactory.getLogger(DossierListeners.class);

    private volatile List<DossierListener> listeners = List.of();

    @Activate
    public DossierListeners() {}

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC, unbind = "remove")
    public synchronized void add(DossierListener listener) {
        List<DossierListener> next = new ArrayList<>(listeners);
        next.add(listener);
        listeners = List.copyOf(next);
    }

    public synchronized void remove(DossierListener listener) {
        listeners = listeners.stream().filter(each -> each != listener).toList();
    }

    void changed(Optional<Dossier> before, Dossier after) {
        for (DossierListener listener : listeners) {
            try {
                listener.changed(before, after);
            } catch (RuntimeException e) {
                LOG.error("A listener failed on dossier {}", after.id(), e);
            }
        }
    }
}
