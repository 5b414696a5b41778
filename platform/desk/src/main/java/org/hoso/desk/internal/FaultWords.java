package org.hoso.desk.internal;

import org.hoso.dossier.ParkedStep;
import org.hoso.ui.kit.Texts;

/** What went wrong with a parked step, in words. */
public final class FaultWords {

    private FaultWords() {}

    public static String of(Texts texts, ParkedStep step) {
        int colon = step.fault().indexOf(':');
        var code = colon < 0 ? step.fault() : step.fault().substring(0, colon);
        var key = "parked.fault." + code;
        return texts.has(key) ? texts.get(key, step.fault().substring(colon + 1)) : step.fault();
    }
}
