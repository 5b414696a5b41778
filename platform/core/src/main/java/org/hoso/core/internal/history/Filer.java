package org.hoso.core.internal.history;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.hoso.dossier.Dossier;
import org.hoso.dossier.ReceptionRequest;
import org.hoso.organisation.Unit;
import org.hoso.organisation.UnitLevel;
import org.hoso.procedure.Channel;

/** Makes up what citizens bring and what officials fill in. The same random numbers give the same answers. */
public interface Filer {

    /** The levels at which there is something to file. */
    Set<UnitLevel> levels();

    /**
     * A filing at a one-stop.
     *
     * @param territory the territory of the one-stop
     * @param channel   the channel wanted; one that the procedure has is taken
     */
    ReceptionRequest file(RandomGenerator random, String oneStop, Unit territory, LocalDate day, Channel channel);

    /** The form values that complete the step in which the dossier is. */
    Map<String, String> values(RandomGenerator random, Dossier dossier, LocalDate day);
}
