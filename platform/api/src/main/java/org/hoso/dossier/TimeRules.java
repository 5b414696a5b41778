package org.hoso.dossier;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** What the locality has set about pauses, apologies and warnings, from {@code org.hoso.time}. Any thread. */
@ProviderType
public interface TimeRules {

    /**
     * Whether a pause counts towards the legal time.
     *
     * @param counts    true when the legal time runs on
     * @param confirmed false while nobody responsible has confirmed the setting against the law's text
     */
    record PauseRule(boolean counts, boolean confirmed) {}

    /**
     * Bounds of apologies.
     *
     * @param most        how many one dossier may have
     * @param workingDays how far the new date may lie behind now, in working days
     * @param confirmed   false while nobody responsible has confirmed them
     */
    record ApologyRule(int most, int workingDays, boolean confirmed) {}

    /** The rule of a kind of pause for a case of a procedure; that of the procedure or the locality when it has none. */
    PauseRule pause(Suspension.Kind kind, String procedureCode, String caseCode);

    ApologyRule apology();

    /** Shares of the time, in per cent and ascending, at which officials are warned. */
    List<Integer> warnings();
}
