package org.hoso.desk.internal.intake;

import java.util.Comparator;
import java.util.List;
import org.hoso.procedure.ProcedureVersion;
import org.hoso.ui.kit.Fold;

/** Finding procedures by any words of name or code, what the official does most first, then the best fit. */
final class ProcedureSearch {

    private ProcedureSearch() {}

    /**
     * Those that have every typed word.
     *
     * @param habits codes of the procedures the official does most, the most first
     */
    static List<ProcedureVersion> find(List<ProcedureVersion> offered, String typed, List<String> habits) {
        return offered.stream()
                .filter(each -> Fold.matches(words(each), typed))
                .sorted(Comparator.<ProcedureVersion>comparingInt(each -> habit(habits, each.code()))
                        .thenComparingInt(each -> Math.min(
                                Fold.rank(each.name().vi(), typed),
                                Math.min(Fold.rank(each.name().en(), typed), Fold.rank(each.code(), typed)))))
                .toList();
    }

    private static int habit(List<String> habits, String code) {
        int at = habits.indexOf(code);
        return at < 0 ? Integer.MAX_VALUE : at;
    }

    private static String words(ProcedureVersion version) {
        return version.code() + " " + version.name().vi() + " " + version.name().en();
    }
}
