package org.hoso.calendar;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * The words of this package, in Vietnamese or English. Safe for any thread.
 *
 * <p>Reason codes of pauses are shown by their text {@code reason.<code>} where there is one, else as they are. The texts there are:
 * supplement, financial-obligation, tax-slip, tax-payment, verification, posting, force-majeure, outage, other, pause;
 * {@code FORCE_MAJEURE} finds the same as {@code force-majeure}.
 */
public final class Texts {
    private static final Locale VIETNAMESE = new Locale("vi");

    private final Locale locale;
    private final ResourceBundle bundle;
    private final DateTimeFormatter dateTime;

    private Texts(Locale locale) {
        this.locale = locale;
        bundle = ResourceBundle.getBundle(
                "org.hoso.calendar.messages",
                locale,
                Texts.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        dateTime = DateTimeFormatter.ofPattern(bundle.getString("format.dateTime"), Locale.ROOT);
    }

    /** English for any English locale, Vietnamese for all others. */
    public static Texts of(Locale locale) {
        return new Texts(locale.getLanguage().equals("en") ? Locale.ENGLISH : VIETNAMESE);
    }

    /** One line of an explanation. */
    public String render(Line line) {
        return format("line." + line.code(), line.arguments());
    }

    /** All lines of an explanation, in order. */
    public List<String> render(List<Line> lines) {
        return lines.stream().map(this::render).toList();
    }

    /** Why something was refused. */
    public String render(CalendarFault fault) {
        return format("fault." + fault.code(), fault.arguments());
    }

    /** An amount of working time without sign, such as "2 ngày 3 giờ". */
    public String render(WorkingAmount amount) {
        List<String> parts = new ArrayList<>();
        part(parts, "amount.days", amount.days());
        part(parts, "amount.hours", amount.hours());
        part(parts, "amount.minutes", amount.minutes());
        return parts.isEmpty() ? format("amount.minutes", List.of(0)) : String.join(" ", parts);
    }

    /** Time left or over as the desk shows it, such as "còn 2 ngày 3 giờ" or "quá 1 ngày". */
    public String renderLeft(WorkingAmount left) {
        return format(left.isOver() ? "left.over" : "left.left", List.of(left));
    }

    /** A limit with its unit, such as "3 ngày làm việc". */
    public String render(TimeLimit limit) {
        return format(
                "limit." + limit.unit(),
                List.of(limit.amount(), limit.cutOff().map(Object.class::cast).orElse("")));
    }

    private void part(List<String> parts, String key, long number) {
        if (number > 0) {
            parts.add(format(key, List.of(number)));
        }
    }

    private String format(String key, List<Object> arguments) {
        Object[] words = arguments.stream().map(this::word).toArray();
        boolean one = words.length > 0 && words[0].equals("1") && bundle.containsKey(key + ".one");
        return new MessageFormat(bundle.getString(one ? key + ".one" : key), locale).format(words);
    }

    private String word(Object argument) {
        if (argument instanceof LocalDateTime moment) {
            return dateTime.format(moment);
        }
        if (argument instanceof LocalDate date) {
            return DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT).format(date);
        }
        if (argument instanceof LocalTime time) {
            return time.toString();
        }
        if (argument instanceof Instant instant) {
            return dateTime.format(LocalMinutes.toDateTime(instant));
        }
        if (argument instanceof WorkingAmount amount) {
            return render(amount);
        }
        if (argument instanceof BigDecimal number) {
            return locale.equals(VIETNAMESE) ? number.toPlainString().replace('.', ',') : number.toPlainString();
        }
        return named(argument.toString());
    }

    private String named(String word) {
        return Optional.of("reason." + word.toLowerCase(Locale.ROOT).replace('_', '-'))
                .filter(bundle::containsKey)
                .map(bundle::getString)
                .orElse(word);
    }
}
