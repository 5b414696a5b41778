package org.hoso.core.internal.localcatalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hoso.decision.Reason;
import org.hoso.procedure.Channel;
import org.hoso.procedure.LocalProcedure;
import org.hoso.procedure.TimeLimit;
import org.hoso.procedure.TimeLimit.Unit;
import org.jspecify.annotations.Nullable;

/** What a row of a list makes of what is known, and what a completion must hold to. Pure. */
final class ImportDecision {

    private ImportDecision() {}

    /** The row, with what an administrator decided about the procedure before. */
    static LocalProcedure merged(LocalProcedure row, @Nullable LocalProcedure known) {
        return known == null
                ? row
                : new LocalProcedure(
                        row.code(),
                        row.name(),
                        row.field(),
                        row.levels(),
                        row.authority(),
                        row.durations(),
                        row.decision(),
                        known.limit(),
                        known.channels(),
                        known.from(),
                        known.version());
    }

    /** What is wrong with a completion, at its fields. */
    static List<Reason> faults(TimeLimit limit, Set<Channel> channels, LocalDate from, LocalDate today) {
        List<Reason> faults = new ArrayList<>();
        boolean counted = limit.unit() != Unit.NONE && limit.unit() != Unit.SAME_DAY;
        if (counted && limit.amount().signum() <= 0) {
            faults.add(Reason.at("limit", "field.number"));
        }
        if (channels.isEmpty()) {
            faults.add(Reason.at("channels", "field.required"));
        }
        if (from.isBefore(today)) {
            faults.add(Reason.at("from", "field.date"));
        }
        return faults;
    }
}
