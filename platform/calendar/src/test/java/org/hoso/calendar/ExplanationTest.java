package org.hoso.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.calendar.Calendars.VIETNAM;
import static org.hoso.calendar.Calendars.at;
import static org.hoso.calendar.Calendars.pause;

import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExplanationTest {
    private final Texts english = Texts.of(Locale.UK);
    private final Texts vietnamese = Texts.of(Locale.forLanguageTag("vi"));
    private final WorkingTime byDate = new WorkingTime(VIETNAM);
    private final WorkingTime byHour = new WorkingTime(VIETNAM, CountingConvention.HOUR_SLOT);

    @Test
    void tetIsNamedWithItsDates() {
        DueDate due = byDate.due(at("2026-02-13T10:00"), TimeLimit.workingDays(3));
        assertThat(vietnamese.render(due.explanation()))
                .containsExactly(
                        "Bắt đầu tính: 10:00 ngày 13/02/2026",
                        "Thời hạn: 3 ngày làm việc",
                        "Cách tính: theo ngày tiếp nhận; ngày 13/02/2026 không tính, hết hạn khi hết giờ làm việc của ngày cuối",
                        "Không tính 4 ngày nghỉ hằng tuần",
                        "Không tính 16/02/2026 đến 20/02/2026: Tết Nguyên đán (5 ngày)",
                        "Ngày hẹn trả: 17:00 ngày 25/02/2026",
                        "Lịch làm việc: VN 2023-2026");
        assertThat(english.render(due.explanation()))
                .contains("Not counted: 16/02/2026 to 20/02/2026, Tết Nguyên đán (5 days)", "Due: 25/02/2026 17:00");
    }

    @Test
    void theStartSaysWhyItMoved() {
        assertThat(started(byHour, "2026-06-01T06:00"))
                .contains(
                        "Before opening: counted from 01/06/2026 07:00",
                        "Counting: by the hour; one day is 8 hours of work");
        assertThat(started(byHour, "2026-06-01T12:00")).contains("In a break: counted from 01/06/2026 13:30");
        assertThat(started(byDate, "2026-06-05T17:30")).contains("After closing: counted from 08/06/2026 07:00");
        assertThat(started(byDate, "2026-02-17T09:00")).contains("On a day off: counted from 23/02/2026 07:00");
        assertThat(started(byDate, "2026-06-01T17:00"))
                .contains("Start: 01/06/2026 17:00")
                .noneMatch(line -> line.contains("counted from"));
    }

    @Test
    void theCutOffIsNamed() {
        DueDate due = byDate.due(at("2026-04-29T15:01"), TimeLimit.sameDay(LocalTime.of(15, 0)));
        assertThat(english.render(due.explanation()))
                .contains(
                        "Received after 15:00: done on the next working day, 04/05/2026",
                        "Not counted: 30/04/2026, Ngày Chiến thắng",
                        "Not counted: 01/05/2026, Ngày Quốc tế lao động");
    }

    @Test
    void pausesSayWhatTheyGaveBackAndWhy() {
        DueDate due = byDate.due(
                at("2026-06-01T08:00"),
                TimeLimit.workingDays(10),
                List.of(
                        Pause.stopping(at("2026-06-04T17:00"), at("2026-06-18T07:00"), "FINANCIAL_OBLIGATION"),
                        new Pause(at("2026-06-19T08:00"), Optional.of(at("2026-06-19T09:00")), true, "HANDED_OVER"),
                        pause("2026-06-29T08:00", "2026-06-30T08:00")));
        assertThat(english.render(due.explanation()))
                .contains(
                        "Paused from 04/06/2026 17:00 to 18/06/2026 07:00 (waiting for financial obligation): adds 9 days of working time",
                        "From 19/06/2026 08:00 to 19/06/2026 09:00 (HANDED_OVER): the time counts",
                        "Paused from 29/06/2026 08:00 (waiting for supplement) after the due date: adds nothing",
                        "Due: 26/06/2026 17:00");
    }

    @Test
    void calendarDaysSayThatTheyMoved() {
        DueDate due = byDate.due(at("2026-02-13T09:00"), TimeLimit.calendarDays(5));
        assertThat(english.render(due.explanation()))
                .contains(
                        "Limit: 5 calendar days",
                        "Counting: calendar days after 13/02/2026",
                        "The last day 18/02/2026 is a day off: due on the next working day, 23/02/2026");
    }

    @Test
    void aMakeUpDayIsCounted() {
        DueDate due = byDate.due(at("2026-01-09T09:00"), TimeLimit.workingDays(1));
        assertThat(english.render(due.explanation())).contains("Counted: 10/01/2026, Làm bù cho 02/01/2026");
    }

    @Test
    void aHalfDayOffIsNamed() {
        DueDate due = new WorkingTime(Calendars.named("half")).due(at("2026-06-09T09:00"), TimeLimit.workingDays(2));
        assertThat(english.render(due.explanation()))
                .contains(
                        "Not counted: afternoon of 10/06/2026, Nửa ngày",
                        "Not counted: morning of 12/06/2026, Nửa ngày");
    }

    @Test
    void anUnconfirmedYearIsSaid() {
        DueDate into2027 = byDate.due(at("2026-12-30T09:00"), TimeLimit.workingDays(5));
        assertThat(into2027.unconfirmedYears()).containsExactly(2027);
        assertThat(english.render(into2027.explanation()))
                .contains("The holidays of 2027 are not confirmed yet; the due date may change");
        DueDate firm = byDate.due(at("2026-12-01T09:00"), TimeLimit.workingDays(5));
        assertThat(firm.unconfirmedYears()).isEmpty();
        assertThat(firm.explanation()).extracting(Line::code).doesNotContain(Line.Code.UNCONFIRMED_YEAR);
    }

    @Test
    void anOpenPauseSaysThatTheClockStandsStill() {
        DueDate due = byDate.due(
                at("2026-06-01T08:00"),
                TimeLimit.workingDays(3),
                List.of(Pause.open(at("2026-06-03T09:00"), "supplement")));
        assertThat(english.render(due.explanation()))
                .contains(
                        "The clock stands still since 03/06/2026 09:00 (waiting for supplement)",
                        "Due when the clock stopped: 04/06/2026 17:00; counted again when it goes on");
    }

    @Test
    void timeLeftIsExplained() {
        DueDate due = byDate.due(at("2026-06-01T08:00"), TimeLimit.workingDays(3));
        assertThat(english.render(due.explainLeft(at("2026-06-03T14:00"))))
                .containsExactly(
                        "As of: 03/06/2026 14:00",
                        "Left: 1 day 3 hours of working time",
                        "Due: 04/06/2026 17:00",
                        "Used: 2 days 4 hours of working time",
                        "Calendar: VN 2023-2026");
        assertThat(vietnamese.render(due.explainLeft(at("2026-06-08T08:15"))))
                .contains("Quá hạn 1 ngày 1 giờ 15 phút làm việc");
    }

    @Test
    void noDueDateIsSaid() {
        DueDate due = byDate.due(at("2026-06-01T08:00"), TimeLimit.none());
        assertThat(english.render(due.explanation()))
                .containsExactly("Start: 01/06/2026 08:00", "No due date is promised", "Calendar: VN 2023-2026");
    }

    private List<String> started(WorkingTime time, String start) {
        return english.render(time.due(at(start), TimeLimit.workingDays(1)).explanation());
    }
}
