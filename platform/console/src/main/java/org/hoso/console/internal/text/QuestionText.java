package org.hoso.console.internal.text;

import org.hoso.decision.Reason;

/** What is wrong with a question about a due date, and what to type instead, for the operator. */
public final class QuestionText {

    private QuestionText() {}

    /** The words of a refusal. */
    public static String words(Reason reason) {
        var option = reason.field().map(field -> "--" + field + ": ").orElse("");
        return option + what(reason);
    }

    private static String what(Reason reason) {
        var typed = reason.arguments().isEmpty() ? "" : reason.arguments().get(0);
        return switch (reason.code()) {
            case "due.start" ->
                "\"" + typed + "\" is no date and time. Write it like 2026-02-13T10:00 (local time of Vietnam).";
            case "due.pause" ->
                "\"" + typed + "\" is no interval. Write it like 2026-06-04T17:00/2026-06-18T07:00;"
                        + " leave the end out while it lasts: 2026-06-04T17:00/";
            case "due.convention" -> "\"" + typed + "\" is not known. Write receipt-date or hour-slot.";
            case "due.cutoff" -> "\"" + typed + "\" is no hour. Write it like 15:00.";
            case "unit.unknown" -> "there is no unit " + typed + ". Leave it out for the working time of the locality.";
            case "calendar.refused" -> reason.arguments().get(1);
            default -> reason.code() + " " + String.join(" ", reason.arguments());
        };
    }
}
