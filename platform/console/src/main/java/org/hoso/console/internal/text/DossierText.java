package org.hoso.console.internal.text;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hoso.clock.ClockInterval;
import org.hoso.dossier.Dossier;
import org.hoso.dossier.DossierDetails;
import org.hoso.dossier.JournalEntry;
import org.hoso.dossier.OfficialRef;
import org.hoso.dossier.Person;
import org.hoso.procedure.StepDefinition;

/** A dossier as lines of text. Without {@code personal} nothing stands there that tells who somebody is. Pure. */
public final class DossierText {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    private final DossierDetails details;
    private final boolean personal;

    public DossierText(DossierDetails details, boolean personal) {
        this.details = details;
        this.personal = personal;
    }

    public List<String> lines() {
        var lines = new ArrayList<String>();
        head(lines);
        lines.add("");
        lines.add("Steps");
        lines.addAll(steps().lines());
        lines.add("");
        lines.add("Clock");
        lines.addAll(clock().lines());
        lines.add("");
        lines.add("Journal");
        lines.addAll(journal().lines());
        return List.copyOf(lines);
    }

    private void head(List<String> lines) {
        var dossier = details.dossier();
        var timing = dossier.timing();
        var procedure = dossier.procedure();
        put(lines, "Code", dossier.code());
        put(
                lines,
                "Procedure",
                procedure.code() + " version " + procedure.version() + " (" + procedure.sector()
                        + (details.sectorRunning() ? ")" : ", not running)"));
        put(
                lines,
                "State",
                dossier.state() + " (national " + dossier.state().national().code() + ")");
        put(lines, "Position", position(dossier));
        put(lines, "Owner", person(dossier.owner()));
        dossier.submitter().ifPresent(submitter -> put(lines, "Submitter", person(submitter)));
        if (personal) {
            put(lines, "Summary", dossier.content().summary());
        }
        put(
                lines,
                "Received",
                TIME.format(timing.receivedAt()) + " at " + dossier.places().receivingUnit());
        put(lines, "Clock start", time(timing.clockStart()));
        put(lines, "Due", time(timing.dueCurrent()) + " (first " + time(timing.dueOriginal()) + ")");
        put(lines, "Finished", time(timing.finishedAt()));
        put(lines, "Returned", time(timing.returnedAt()));
        put(lines, "Time left", timeLeft());
        put(lines, "Attachments", String.valueOf(details.attachments().size()));
        put(lines, "Version", String.valueOf(dossier.version()));
    }

    private static void put(List<String> lines, String label, String value) {
        lines.add((label + " ".repeat(13)).substring(0, 13) + value);
    }

    private String position(Dossier dossier) {
        var position = dossier.position();
        return "unit " + position.unitCode()
                + position.stepCode().map(step -> ", step " + step).orElse("")
                + position.official().map(official -> ", " + official(official)).orElse("")
                + ", since " + TIME.format(position.since());
    }

    private String timeLeft() {
        var time = details.time();
        return time.workingMinutes()
                        .map(minutes -> minutes + " working minutes, ")
                        .orElse("")
                + time.urgency()
                + ", held by "
                + time.holder()
                + (time.paused() ? ", paused" : "");
    }

    private Table steps() {
        var table = new Table("step", "name", "now");
        var current = details.dossier().position().stepCode();
        for (StepDefinition step : details.procedure().steps()) {
            table.row(
                    step.code(),
                    step.name().vi(),
                    current.filter(step.code()::equals).isPresent() ? "<-" : "");
        }
        return table;
    }

    private Table clock() {
        var table = new Table("from", "to", "holder", "unit", "step", "counts", "reason", "minutes");
        for (ClockInterval interval : details.dossier().clock()) {
            table.row(
                    TIME.format(interval.start()),
                    time(interval.end()),
                    interval.holder().name(),
                    interval.unitCode().orElse("-"),
                    interval.stepCode().orElse("-"),
                    interval.counts() ? "yes" : "no",
                    interval.reason(),
                    interval.end()
                            .map(end -> String.valueOf(
                                    Duration.between(interval.start(), end).toMinutes()))
                            .orElse("-"));
        }
        return table;
    }

    private Table journal() {
        var table = personal
                ? new Table("no", "at", "action", "to", "step", "unit", "by", "comment", "hash")
                : new Table("no", "at", "action", "to", "step", "unit", "by", "hash");
        for (JournalEntry entry : details.journal()) {
            var cells = new ArrayList<>(List.of(
                    String.valueOf(entry.sequence()),
                    TIME.format(entry.at()),
                    entry.action(),
                    entry.to().name(),
                    entry.stepCode().orElse("-"),
                    entry.unitCode(),
                    official(entry.by())));
            if (personal) {
                cells.add(entry.comment().isBlank() ? "-" : entry.comment());
            }
            cells.add(entry.hash().length() > 12 ? entry.hash().substring(0, 12) : entry.hash());
            table.row(cells.toArray(String[]::new));
        }
        return table;
    }

    private String person(Person person) {
        return personal
                ? String.join(", ", person.name(), person.identityNumber(), person.phone(), person.address())
                : initials(person.name());
    }

    private String official(OfficialRef official) {
        return official.id() == 0 ? "system" : personal ? official.name() : "official " + official.id();
    }

    private static String time(Optional<Instant> instant) {
        return instant.map(TIME::format).orElse("-");
    }

    /** First letters of the words of a name, such as N.V.A. */
    static String initials(String name) {
        return Arrays.stream(name.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)).toUpperCase(java.util.Locale.ROOT) + ".")
                .collect(Collectors.joining());
    }
}
