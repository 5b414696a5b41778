package org.hoso.civilstatus.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A date in Vietnamese words, as certificates write it beside the figures. */
final class DateWords {

    private static final List<String> DIGITS =
            List.of("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín");

    private DateWords() {}

    /** Such as "Ngày mười lăm tháng tư năm hai nghìn không trăm hai mươi sáu". */
    static String of(LocalDate date) {
        return "Ngày " + below100(date.getDayOfMonth()) + " tháng " + month(date.getMonthValue()) + " năm "
                + year(date.getYear());
    }

    /** The fourth month has a name of its own. */
    private static String month(int month) {
        return month == 4 ? "tư" : below100(month);
    }

    private static String year(int year) {
        List<String> words = new ArrayList<>();
        words.add(DIGITS.get(year / 1000) + " nghìn");
        int rest = year % 1000;
        if (rest > 0) {
            words.add(DIGITS.get(rest / 100) + " trăm");
            int low = rest % 100;
            if (low > 0 && low < 10) {
                words.add("linh " + (low == 4 ? "tư" : DIGITS.get(low)));
            } else if (low > 0) {
                words.add(below100(low));
            }
        }
        return String.join(" ", words);
    }

    private static String below100(int number) {
        int tens = number / 10;
        int units = number % 10;
        if (tens == 0) {
            return DIGITS.get(units);
        }
        String head = tens == 1 ? "mười" : DIGITS.get(tens) + " mươi";
        if (units == 0) {
            return head;
        }
        return head + " " + unit(tens, units);
    }

    private static String unit(int tens, int units) {
        if (units == 5) {
            return "lăm";
        }
        if (tens > 1 && units == 1) {
            return "mốt";
        }
        return tens > 1 && units == 4 ? "tư" : DIGITS.get(units);
    }
}
