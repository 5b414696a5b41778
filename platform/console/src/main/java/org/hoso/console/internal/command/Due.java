package org.hoso.console.internal.command;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.hoso.clock.DueDateExplanations;
import org.hoso.clock.DueDateExplanations.Question;
import org.hoso.clock.Explanation;
import org.hoso.console.internal.Failed;
import org.hoso.console.internal.text.QuestionText;
import org.hoso.decision.Decision;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;

/** Counts a due date and explains it: the date and time first, then the lines. */
@Service
@Command(scope = "hoso", name = "due", description = "Counts a due date and explains it line by line")
public final class Due implements Action {

    private static final DateTimeFormatter ISO = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX");
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    @Reference
    private @Nullable BundleContext context;

    @Option(
            name = "--start",
            required = true,
            description = "When the clock starts, local time of Vietnam",
            valueToShowInHelp = "2026-02-13T10:00")
    private String start = "";

    @Option(
            name = "--duration",
            required = true,
            description = "3 working days, 4 working hours, 15 calendar days, same day, none, or in Vietnamese",
            valueToShowInHelp = "\"3 working days\"")
    private String duration = "";

    @Option(name = "--pause", multiValued = true, description = "FROM/TO, when the clock stood still; can be repeated")
    private @Nullable List<String> pauses;

    @Option(name = "--unit", description = "Code of the unit whose working time counts; the locality's when left out")
    private @Nullable String unit;

    @Option(name = "--convention", description = "receipt-date or hour-slot; the locality's when left out")
    private @Nullable String convention;

    @Option(name = "--cutoff", description = "Hour from which a same-day dossier is due on the next working day")
    private @Nullable String cutoff;

    @Option(name = "--language", description = "vi or en", valueToShowInHelp = "en")
    private String language = "en";

    @Override
    public @Nullable Object execute() {
        var service = new Services(Objects.requireNonNull(context)).get(DueDateExplanations.class);
        var question = new Question(
                start,
                duration,
                Optional.ofNullable(pauses).orElse(List.of()),
                Optional.ofNullable(unit),
                Optional.ofNullable(convention),
                Optional.ofNullable(cutoff));
        var decision = service.explain(question);
        if (decision instanceof Decision.Allowed<Explanation> allowed) {
            print(allowed.value());
            return null;
        }
        throw new Failed(decision.reasons().stream().map(QuestionText::words).collect(Collectors.joining("\n")));
    }

    private void print(Explanation explanation) {
        System.out.println(
                explanation.due().map(due -> ISO.format(due.atZone(ZONE))).orElse("none"));
        var locale = Locale.forLanguageTag(language);
        explanation.lines().forEach(line -> System.out.println(line.text().in(locale)));
    }
}
