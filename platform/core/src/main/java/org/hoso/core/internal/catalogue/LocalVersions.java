package org.hoso.core.internal.catalogue;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hoso.procedure.LocalProcedure;
import org.hoso.procedure.ProcedureVersion;

/** The definitions of the locality's own catalogue that may come into force. */
final class LocalVersions {

    /** Id under which the definitions of the locality stand beside the sectors. */
    static final String SECTOR = "local";

    private final Map<String, List<ProcedureVersion>> byCode;

    LocalVersions(Collection<ProcedureVersion> known) {
        byCode = known.stream()
                .filter(each -> each.sector().equals(SECTOR))
                .collect(Collectors.groupingBy(ProcedureVersion::code));
    }

    /**
     * The current definition, and older ones as long as nothing newer applies, oldest first; none for a draft. A newer
     * one that was taken back is left out.
     */
    List<ProcedureVersion> offered(LocalProcedure procedure) {
        int current = procedure.version().map(LocalVersions::number).orElse(0);
        Deque<ProcedureVersion> offered = new ArrayDeque<>();
        byCode.getOrDefault(procedure.code(), List.of()).stream()
                .filter(each -> number(each.version()) <= current)
                .sorted(Comparator.comparing((ProcedureVersion each) -> number(each.version()))
                        .reversed())
                .filter(each -> offered.isEmpty() || isBefore(each.from(), offered.peekFirst()))
                .forEachOrdered(offered::addFirst);
        return List.copyOf(offered);
    }

    private static boolean isBefore(LocalDate from, ProcedureVersion newer) {
        return from.isBefore(newer.from());
    }

    /** L12 is 12. */
    private static int number(String version) {
        return Integer.parseInt(version.substring(1));
    }
}
