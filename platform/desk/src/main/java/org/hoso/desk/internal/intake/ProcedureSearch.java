package org.hoso.desk.internal.intake;

import java.util.Comparator;
import java.util.List;
import org.hoso.procedure.ProcedureVersion;
import org.hoso.ui.kit.Fold;

/** Finding procedures by any words of name or code, best fit first. */
final class ProcedureSearch {

    private ProcedureSearch() {}

    /** Those that have every typed word; where the words stand together and early comes first. */
    static List<ProcedureVersion> find(List<ProcedureVersion> offered, String typed) {
        return offered.stream()
                .filter(each -> Fold.matches(words(each), typed))
                .sorted(Comparator.comparingInt(each -> Math.min(
                        Fold.rank(each.name().vi(), typed),
                        Math.min(Fold.rank(each.name().en(), typed), Fold.rank(each.code(), typed)))))
                .toList();
    }

    private static String words(ProcedureVersion version) {
        return version.code() + " " + version.name().vi() + " " + version.name().en();
    }
}
