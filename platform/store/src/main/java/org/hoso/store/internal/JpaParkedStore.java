package org.hoso.store.internal;

import java.util.List;
import java.util.Optional;
import org.hoso.core.port.ParkedStore;
import org.hoso.dossier.ParkedStep;
import org.hoso.store.internal.entity.ParkedStepEntity;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Parked steps in the database. */
@Component(service = ParkedStore.class)
public final class JpaParkedStore implements ParkedStore {

    private final CurrentEntityManager current;

    @Activate
    public JpaParkedStore(@Reference CurrentEntityManager current) {
        this.current = current;
    }

    @Override
    public void park(ParkedStep step) {
        var manager = current.get();
        var row = manager.find(ParkedStepEntity.class, step.dossierId());
        if (row == null) {
            row = ParkedStepEntity.of(step.dossierId());
            row.write(step);
            manager.persist(row);
        } else {
            row.write(step);
        }
    }

    @Override
    public Optional<ParkedStep> parked(long dossierId) {
        return Optional.ofNullable(current.get().find(ParkedStepEntity.class, dossierId))
                .map(ParkedStepEntity::toRecord);
    }

    @Override
    public void unpark(long dossierId) {
        var manager = current.get();
        Optional.ofNullable(manager.find(ParkedStepEntity.class, dossierId)).ifPresent(manager::remove);
    }

    @Override
    public List<ParkedStep> newest(int limit) {
        return current.get()
                .createQuery(
                        "select p from ParkedStep p order by p.happenedAt desc, p.dossierId desc",
                        ParkedStepEntity.class)
                .setMaxResults(limit)
                .getResultStream()
                .map(ParkedStepEntity::toRecord)
                .toList();
    }
}
