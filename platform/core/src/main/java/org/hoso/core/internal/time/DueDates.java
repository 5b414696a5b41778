package org.hoso.core.internal.time;

import org.hoso.dossier.Dossier;

/** The working times of the locality's units as the core needs them. From memory; any thread, also inside a transaction. */
public interface DueDates {

    /** The working time of a unit; one nobody knows has the hours of the locality. */
    UnitTime of(String unitCode);

    /** The working time of the locality as a whole, for questions about many units at once. */
    UnitTime ofLocality();

    /**
     * The working time by which a dossier is counted: that of the unit that received it, whose opening hours decide
     * when the clock starts and where the applicant comes for the result.
     */
    default UnitTime of(Dossier dossier) {
        return of(dossier.places().receivingUnit());
    }
}
