package org.hoso.core.internal.demonstration;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.hoso.core.internal.history.Filer;
import org.hoso.dossier.Dossier;
import org.hoso.dossier.ReceptionRequest;
import org.hoso.organisation.Unit;
import org.hoso.organisation.UnitLevel;
import org.hoso.procedure.Channel;

/** Births and extracts at the communes, whatever channel is wanted. */
final class CivilFiler implements Filer {

    @Override
    public Set<UnitLevel> levels() {
        return Set.of(UnitLevel.COMMUNE);
    }

    @Override
    public ReceptionRequest file(
            RandomGenerator random, String oneStop, Unit territory, LocalDate day, Channel channel) {
        return new Filings(random, new Names(random)).next(territory.code(), territory.name(), day);
    }

    @Override
    public Map<String, String> values(RandomGenerator random, Dossier dossier, LocalDate day) {
        return new Filings(random, new Names(random))
                .examined(dossier.procedure().code(), dossier.content().form(), day);
    }
}
