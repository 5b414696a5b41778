package org.hoso.core.internal.localcatalogue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hoso.decision.Reason;
import org.hoso.organisation.Role;
import org.hoso.organisation.UnitKind;
import org.hoso.organisation.UnitLevel;
import org.hoso.procedure.Channel;
import org.hoso.procedure.Completion;
import org.hoso.procedure.LocalProcedure;
import org.hoso.procedure.LocalText;
import org.hoso.procedure.ProcedureCase;
import org.hoso.procedure.ProcedureVersion;
import org.hoso.procedure.StepDefinition;
import org.hoso.procedure.TimeLimit;

/**
 * Makes a definition of a procedure of the locality's catalogue: one case, no papers and fees of its own, and the standard
 * process receive, process, sign, return. Pure.
 */
final class StandardProcess {

    /** Id under which these definitions stand beside the sectors. */
    static final String SECTOR = "local";

    private static final BigDecimal HOURS_PER_DAY = BigDecimal.valueOf(8);
    private static final BigDecimal SHARE_OF_PROCESSING = new BigDecimal("0.75");
    private static final int LONGEST_NAME = 150;

    private StandardProcess() {}

    /** What is missing before the procedure can be received; empty when nothing is. */
    static List<Reason> missing(LocalProcedure procedure) {
        if (procedure.decided().isPresent()) {
            return List.of();
        }
        Set<String> printed = new LinkedHashSet<>(procedure.durations().values());
        if (printed.isEmpty()) {
            return List.of(Reason.of("catalogue.time-missing"));
        }
        if (printed.stream().anyMatch(PrintedTime::isBare)) {
            return List.of(Reason.of("catalogue.time-without-unit", String.join("; ", printed)));
        }
        if (printed.stream().anyMatch(text -> PrintedTime.read(text).isEmpty())) {
            return List.of(Reason.of("catalogue.time-unreadable", String.join("; ", printed)));
        }
        return printed.stream().map(PrintedTime::read).distinct().count() > 1
                ? List.of(Reason.of("catalogue.time-differs", String.join("; ", printed)))
                : List.of();
    }

    /** The definition under a version; the procedure must lack nothing. */
    static ProcedureVersion definition(LocalProcedure procedure, String version) {
        Completion completion = procedure.decided().orElseGet(() -> proposal(procedure));
        String name = procedure.name();
        String shortName = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "…" : name;
        return new ProcedureVersion(
                procedure.code(),
                version,
                SECTOR,
                same(procedure.field().isEmpty() ? "Chưa phân lĩnh vực" : procedure.field()),
                same(name),
                procedure.from(),
                procedure.levels(),
                completion.channels(),
                ProcedureVersion.ClockStart.COUNTER_RECEIPT,
                procedure.decision(),
                Optional.empty(),
                new LocalText("Kết quả giải quyết thủ tục hành chính", "Result of the procedure"),
                completion.cases(),
                List.of(),
                completion.steps(),
                shortName.replace("{", "(").replace("}", ")") + " – {owner}");
    }

    /**
     * What a completion begins with: one case with the printed time, or with no amount when that cannot be used, no papers
     * and fees, and the standard process.
     */
    static Completion proposal(LocalProcedure procedure) {
        TimeLimit limit = missing(procedure).isEmpty()
                ? procedure.durations().values().stream()
                        .flatMap(text -> PrintedTime.read(text).stream())
                        .findFirst()
                        .orElseThrow()
                : TimeLimit.workingDays(0);
        return new Completion(
                List.of(new ProcedureCase(
                        "normal",
                        new LocalText("Trường hợp thông thường", "Ordinary case"),
                        limit,
                        List.of(),
                        List.of())),
                steps(limit, procedure.levels().equals(Set.of(UnitLevel.PROVINCE))),
                channels(procedure),
                procedure.from());
    }

    private static Set<Channel> channels(LocalProcedure procedure) {
        return procedure.durations().isEmpty()
                ? EnumSet.allOf(Channel.class)
                : EnumSet.copyOf(procedure.durations().keySet());
    }

    private static List<StepDefinition> steps(TimeLimit limit, boolean provinceOnly) {
        BigDecimal hours = hours(limit);
        BigDecimal processing = quarters(hours.multiply(SHARE_OF_PROCESSING));
        BigDecimal signing = quarters(hours.subtract(processing));
        return List.of(
                new StepDefinition(
                        "process",
                        new LocalText("Thụ lý hồ sơ", "Process"),
                        StepDefinition.Kind.PROCESS,
                        Role.PROFESSIONAL_OFFICER,
                        provinceOnly ? UnitKind.DEPARTMENT : UnitKind.DIVISION,
                        processing,
                        Optional.empty()),
                new StepDefinition(
                        "sign",
                        new LocalText("Ký kết quả", "Sign"),
                        StepDefinition.Kind.SIGN,
                        Role.LEADER,
                        provinceOnly ? UnitKind.DEPARTMENT : UnitKind.PEOPLES_COMMITTEE,
                        signing,
                        Optional.empty()));
    }

    static BigDecimal hours(TimeLimit limit) {
        return switch (limit.unit()) {
            case WORKING_DAYS, CALENDAR_DAYS -> limit.amount().multiply(HOURS_PER_DAY);
            case WORKING_HOURS -> limit.amount();
            case SAME_DAY, NONE -> HOURS_PER_DAY;
        };
    }

    /** Rounded down to quarters of an hour, so that the steps never have more than the whole. */
    private static BigDecimal quarters(BigDecimal hours) {
        return hours.multiply(BigDecimal.valueOf(4))
                .setScale(0, RoundingMode.DOWN)
                .divide(BigDecimal.valueOf(4));
    }

    private static LocalText same(String text) {
        return new LocalText(text, text);
    }
}
