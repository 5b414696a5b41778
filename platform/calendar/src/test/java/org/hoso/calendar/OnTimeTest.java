package org.hoso.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.calendar.Calendars.VIETNAM;
import static org.hoso.calendar.Calendars.at;
import static org.hoso.calendar.Calendars.pause;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hoso.calendar.OnTime.Ending;
import org.hoso.calendar.OnTime.Facts;
import org.hoso.calendar.OnTime.Reason;
import org.hoso.calendar.OnTime.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OnTimeTest {
    private static final Optional<Instant> DUE = Optional.of(at("2026-06-10T17:00"));
    private static final Instant PERIOD_END = at("2026-06-30T17:00");

    @ParameterizedTest
    @CsvSource({
        "2026-06-09T16:59, EARLY",
        "2026-06-10T00:00, ON_TIME",
        "2026-06-10T08:00, ON_TIME",
        "2026-06-10T17:00, ON_TIME",
        "2026-06-10T17:00:59, ON_TIME",
        "2026-06-10T17:01, LATE",
        "2026-06-15T08:00, LATE"
    })
    void theEndOfProcessingIsComparedWithTheAppointment(String end, Result result) {
        OnTime judged = OnTime.judge(facts(Map.of(Ending.PROCESSED, at(end))), PERIOD_END);
        assertThat(judged.result()).isEqualTo(result);
        assertThat(judged.finished()).isTrue();
    }

    @Test
    void processedIsPreferredOverReturned() {
        Map<Ending, Instant> endings = new EnumMap<>(Ending.class);
        endings.put(Ending.RETURNED, at("2026-06-12T09:00"));
        endings.put(Ending.PROCESSED, at("2026-06-10T09:00"));
        assertThat(OnTime.judge(facts(endings), PERIOD_END).result()).isEqualTo(Result.ON_TIME);
        endings.remove(Ending.PROCESSED);
        assertThat(OnTime.judge(facts(endings), PERIOD_END).result()).isEqualTo(Result.LATE);
    }

    @Test
    void anyEndingCounts() {
        for (Ending ending : Ending.values()) {
            OnTime judged = OnTime.judge(facts(Map.of(ending, at("2026-06-09T09:00"))), PERIOD_END);
            assertThat(judged.result()).as("%s", ending).isEqualTo(Result.EARLY);
        }
    }

    @Test
    void unfinishedIsComparedWithTheEndOfThePeriod() {
        assertThat(OnTime.judge(facts(Map.of()), at("2026-06-10T09:00")))
                .isEqualTo(new OnTime(Result.ON_TIME, false, at("2026-06-10T09:00"), Reason.WITHIN_TIME));
        assertThat(OnTime.judge(facts(Map.of()), PERIOD_END))
                .isEqualTo(new OnTime(Result.LATE, false, PERIOD_END, Reason.AFTER_DUE_DATE));
    }

    @Test
    void whatHappenedAfterThePeriodIsNotLookedAt() {
        Facts facts = facts(Map.of(Ending.PROCESSED, at("2026-06-20T09:00")));
        assertThat(OnTime.judge(facts, at("2026-06-09T17:00")))
                .isEqualTo(new OnTime(Result.ON_TIME, false, at("2026-06-09T17:00"), Reason.WITHIN_TIME));
    }

    @Test
    void waitingForASupplementIsMeasuredAtTheRequest() {
        Facts waiting = new Facts(DUE, Map.of(), Optional.of(at("2026-06-05T09:00")), 1);
        assertThat(OnTime.judge(waiting, PERIOD_END))
                .isEqualTo(new OnTime(Result.ON_TIME, false, at("2026-06-05T09:00"), Reason.WITHIN_TIME));
    }

    @Test
    void oneSupplementRequestIsToleratedTwoAreNot() {
        Map<Ending, Instant> early = Map.of(Ending.PROCESSED, at("2026-06-09T09:00"));
        assertThat(OnTime.judge(new Facts(DUE, early, Optional.empty(), 1), PERIOD_END)
                        .result())
                .isEqualTo(Result.EARLY);
        assertThat(OnTime.judge(new Facts(DUE, early, Optional.empty(), 2), PERIOD_END)
                        .reason())
                .isEqualTo(Reason.SUPPLEMENTED_TWICE);
    }

    @Test
    void withoutAnAppointmentTheMaximumLessSupplementTimeDecides() {
        DueDate maximum = new WorkingTime(VIETNAM)
                .due(
                        at("2026-06-01T08:00"),
                        TimeLimit.workingDays(3),
                        List.of(pause("2026-06-02T07:00", "2026-06-09T07:00")));
        Facts facts = new Facts(maximum.at(), Map.of(Ending.PROCESSED, at("2026-06-11T16:00")), Optional.empty(), 1);
        assertThat(OnTime.judge(facts, PERIOD_END).result()).isEqualTo(Result.ON_TIME);
        Facts unknown = new Facts(Optional.empty(), Map.of(), Optional.empty(), 0);
        assertThat(OnTime.judge(unknown, PERIOD_END).result()).isEqualTo(Result.NOT_MEASURED);
    }

    @Test
    void aStepIsJudgedByItsBudget() {
        Optional<Instant> due = new WorkingTime(VIETNAM)
                .due(at("2026-06-01T08:00"), TimeLimit.workingHours(4))
                .at();
        assertThat(OnTime.judge(Facts.ofStep(due, Optional.of(at("2026-06-01T14:00"))), PERIOD_END)
                        .result())
                .isEqualTo(Result.ON_TIME);
        assertThat(OnTime.judge(Facts.ofStep(due, Optional.empty()), PERIOD_END).result())
                .isEqualTo(Result.LATE);
    }

    private static Facts facts(Map<Ending, Instant> endings) {
        return new Facts(DUE, endings, Optional.empty(), 0);
    }
}
