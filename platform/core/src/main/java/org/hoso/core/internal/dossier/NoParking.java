package org.hoso.core.internal.dossier;

import java.util.List;
import java.util.Optional;
import org.hoso.core.port.ParkedStore;
import org.hoso.dossier.ParkedStep;

/** Where nobody works: a made-up history parks no steps. */
final class NoParking implements ParkedStore {

    @Override
    public void park(ParkedStep step) {
        throw new IllegalStateException("step " + step.stepCode() + " failed: " + step.fault());
    }

    @Override
    public Optional<ParkedStep> parked(long dossierId) {
        return Optional.empty();
    }

    @Override
    public void unpark(long dossierId) {
        // Nothing is ever parked here.
    }

    @Override
    public List<ParkedStep> newest(int limit) {
        return List.of();
    }
}
