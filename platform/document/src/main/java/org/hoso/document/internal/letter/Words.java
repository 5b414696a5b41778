package org.hoso.document.internal.letter;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import org.hoso.procedure.TimeLimit;

/** Dates, hours, money and legal times as official letters write them; instants in the time of Viet Nam. */
final class Words {

    static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Texts texts;

    Words(Texts texts) {
        this.texts = texts;
    }

    /** 08 giờ 15 phút, ngày 05 tháng 01 năm 2026. */
    String instant(Instant instant) {
        return instant("instant", instant);
    }

    /** 08 giờ 15 phút, ngày 05/01/2026. */
    String shortInstant(Instant instant) {
        return instant("instant.short", instant);
    }

    /** ngày 05 tháng 01 năm 2026. */
    String date(LocalDate date) {
        return texts.of("date", two(date.getDayOfMonth()), two(date.getMonthValue()), String.valueOf(date.getYear()));
    }

    /** Quảng Nam, ngày 05 tháng 01 năm 2026. */
    String placeAndDate(String place, Instant instant) {
        LocalDate date = day(instant);
        return texts.of(
                "place.date",
                place,
                two(date.getDayOfMonth()),
                two(date.getMonthValue()),
                String.valueOf(date.getYear()));
    }

    /** 8.000 đồng. */
    String money(long vnd) {
        var symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setGroupingSeparator('.');
        return texts.of("money", new DecimalFormat("#,##0", symbols).format(vnd));
    }

    String limit(TimeLimit limit) {
        String key = "limit." + limit.unit().name();
        return switch (limit.unit()) {
            case SAME_DAY ->
                limit.cutOff()
                        .map(hour -> texts.of(key + ".cut-off", hour(hour)))
                        .orElseGet(() -> texts.of(key));
            case NONE -> texts.of(key);
            default -> texts.of(key, amount(limit.amount()));
        };
    }

    /** 3 as 03, as forms write small numbers. */
    static String two(int number) {
        return number >= 0 && number < 10 ? "0" + number : String.valueOf(number);
    }

    static LocalDate day(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }

    private String hour(LocalTime hour) {
        return texts.of("hour", two(hour.getHour()), two(hour.getMinute()));
    }

    private String instant(String key, Instant instant) {
        ZonedDateTime at = instant.atZone(ZONE);
        return texts.of(
                key,
                two(at.getHour()),
                two(at.getMinute()),
                two(at.getDayOfMonth()),
                two(at.getMonthValue()),
                String.valueOf(at.getYear()));
    }

    /** Whole numbers with two digits, halves with a decimal comma. */
    private static String amount(BigDecimal amount) {
        BigDecimal plain = amount.stripTrailingZeros();
        return plain.scale() <= 0
                ? two(plain.intValueExact())
                : plain.toPlainString().replace('.', ',');
    }
}
