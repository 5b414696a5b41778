package org.hoso.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.calendar.Calendars.VIETNAM;
import static org.hoso.calendar.Calendars.at;
import static org.hoso.calendar.Calendars.pause;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueDateTest {
    private static final Instant START = at("2026-06-01T08:00");
    private final WorkingTime time = new WorkingTime(VIETNAM);

    @Test
    void timeLeftStandsStillWhileTheClockDoes() {
        Pause open = Pause.open(at("2026-06-03T09:00"), "SUPPLEMENT");
        DueDate due = time.due(START, TimeLimit.workingDays(3), List.of(open));
        assertThat(due.stoppedSince()).contains(at("2026-06-03T09:00"));
        long left = left(due, "2026-06-03T09:00");
        assertThat(left).isEqualTo(360 + 480);
        assertThat(left(due, "2026-06-03T16:00")).isEqualTo(left);
        assertThat(left(due, "2026-07-30T16:00")).isEqualTo(left);
        assertThat(due.elapsedMinutes(at("2026-07-30T16:00"))).isEqualTo(420 + 480 + 120);
        assertThat(left(due, "2026-06-03T08:00")).isEqualTo(left + 60);
    }

    @Test
    void endingThePauseGivesTheNewDueDate() {
        Pause open = Pause.open(at("2026-06-03T09:00"), "SUPPLEMENT");
        DueDate due = time.due(START, TimeLimit.workingDays(3), List.of(open.endingAt(at("2026-06-08T09:00"))));
        assertThat(due.stoppedSince()).isEmpty();
        assertThat(due.at()).contains(at("2026-06-09T17:00"));
        assertThat(left(due, "2026-06-08T09:00")).isEqualTo(360 + 480);
    }

    @Test
    void aPauseBegunTooLateDoesNotStopTheClock() {
        Pause open = Pause.open(at("2026-06-05T09:00"), "SUPPLEMENT");
        DueDate due = time.due(START, TimeLimit.workingDays(3), List.of(open));
        assertThat(due.stoppedSince()).isEmpty();
        assertThat(left(due, "2026-06-05T17:00")).isEqualTo(-480);
    }

    @Test
    void anIntervalThatCountsMovesNothing() {
        Pause counts = new Pause(at("2026-06-02T07:00"), Optional.empty(), true, "SPECIALIST");
        DueDate due = time.due(START, TimeLimit.workingDays(3), List.of(counts));
        assertThat(due.at()).contains(at("2026-06-04T17:00"));
        assertThat(due.stoppedSince()).isEmpty();
        assertThat(due.elapsedMinutes(at("2026-06-02T17:00"))).isEqualTo(420 + 480);
    }

    @ParameterizedTest
    @CsvSource({"25, 2026-06-01T10:00", "50, 2026-06-01T14:00", "75, 2026-06-02T17:00", "100, 2026-06-03T09:00"})
    void sharesOfTimeSkipPauses(int percent, String moment) {
        DueDate due =
                time.due(START, TimeLimit.workingHours(8), List.of(pause("2026-06-01T14:00", "2026-06-02T15:00")));
        assertThat(due.at()).contains(at("2026-06-03T09:00"));
        assertThat(due.atShare(percent)).contains(at(moment));
    }

    @Test
    void aShareBeyondAnOpenPauseIsNotKnownYet() {
        Pause open = Pause.open(at("2026-06-02T08:00"), "SUPPLEMENT");
        DueDate due = time.due(START, TimeLimit.workingHours(16), List.of(open));
        assertThat(due.atShare(50)).contains(at("2026-06-02T08:00"));
        assertThat(due.atShare(51)).isEmpty();
    }

    @Test
    void nothingIsLeftOrSharedWithoutADueDate() {
        DueDate due = time.due(START, TimeLimit.none());
        assertThat(due.at()).isEmpty();
        assertThat(due.left(START)).isEmpty();
        assertThat(due.atShare(50)).isEmpty();
        assertThat(due.elapsedMinutes(at("2026-06-02T08:00"))).isEqualTo(480);
    }

    @Test
    void aUnitWithShorterDaysCountsItsOwnDays() {
        WorkingTime short7 = new WorkingTime(VIETNAM.withDayMinutes(420), CountingConvention.HOUR_SLOT);
        assertThat(short7.due(START, TimeLimit.workingDays(1)).at()).contains(at("2026-06-01T17:00"));
    }

    private static long left(DueDate due, String asOf) {
        return due.left(at(asOf)).orElseThrow().total();
    }
}
