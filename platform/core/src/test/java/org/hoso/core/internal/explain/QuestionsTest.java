package org.hoso.core.internal.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.hoso.calendar.WorkingCalendar;
import org.hoso.clock.DueDateExplanations.Question;
import org.hoso.clock.Explanation;
import org.hoso.core.internal.time.UnitTime;
import org.hoso.core.internal.time.Vietnam;
import org.hoso.decision.Decision;
import org.hoso.decision.Reason;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionsTest {

    private static final UnitTime UNIT = UnitTime.of(WorkingCalendar.vietnam());

    private static Decision<Explanation> answer(
            String start, String duration, List<String> pauses, @Nullable String convention, @Nullable String cutoff) {
        return new Questions(
                        new Question(
                                start,
                                duration,
                                pauses,
                                Optional.empty(),
                                Optional.ofNullable(convention),
                                Optional.ofNullable(cutoff)),
                        UNIT)
                .answer();
    }

    /** The vectors of the domain, with the hour at which each due date ends. */
    @ParameterizedTest
    @CsvSource({
        "V1, 2026-02-13T10:00, 3 working days, hour-slot, 2026-02-25T10:00",
        "V1, 2026-02-13T10:00, 3 ngày làm việc, receipt-date, 2026-02-25T17:00",
        "V2, 2026-02-13T17:30, 3 working days, hour-slot, 2026-02-25T17:00",
        "V2, 2026-02-13T17:30, 3 working days, receipt-date, 2026-02-26T17:00",
        "V3, 2026-04-29T14:59, same day, , 2026-04-29T17:00",
        "V4, 2026-04-29T15:01, trong ngày, , 2026-05-04T17:00",
        "V5, 2026-04-24T09:00, 1 working day, , 2026-04-28T17:00",
        "V6, 2026-11-23T09:00, 1 working day, , 2026-11-25T17:00",
        "V7, 2026-06-01T08:00, 10 working days, , 2026-06-15T17:00",
        "V9, 2026-08-21T09:00, 1 working day, , 2026-08-22T17:00",
        "V11, 2023-04-28T09:00, 1 working day, , 2023-05-04T17:00"
    })
    void theVectorsOfTheDomainHold(
            String vector, String start, String duration, @Nullable String convention, String due) {
        Explanation explanation = answer(start, duration, List.of(), convention, null)
                .asOptional()
                .orElseThrow();
        assertThat(explanation.due())
                .contains(LocalDateTime.parse(due).atZone(Vietnam.ZONE).toInstant());
        assertThat(explanation.lines().get(0).code()).isEqualTo("STARTED");
    }

    @Test
    void aPauseIsGivenBackAndNamed() {
        Explanation explanation = answer(
                        "2026-06-01T08:00", "10 working days", List.of("2026-06-04T17:00/2026-06-18T07:00"), null, null)
                .asOptional()
                .orElseThrow();
        assertThat(explanation.due())
                .contains(LocalDateTime.parse("2026-06-26T17:00")
                        .atZone(Vietnam.ZONE)
                        .toInstant());
        assertThat(explanation.lines()).anyMatch(line -> line.code().equals("PAUSED"));
    }

    @Test
    void anUnconfirmedYearIsTold() {
        Explanation explanation = answer("2026-12-30T08:00", "5 working days", List.of(), null, null)
                .asOptional()
                .orElseThrow();
        assertThat(explanation.unconfirmedYears()).containsExactly(2027);
        assertThat(explanation.lines())
                .anyMatch(line ->
                        line.text().vi().equals("Lịch nghỉ năm 2027 chưa được xác nhận; ngày hẹn có thể thay đổi"));
    }

    @Test
    void theCutOffCanBeGiven() {
        assertThat(answer("2026-04-29T14:30", "same day", List.of(), null, "14:00")
                        .asOptional()
                        .flatMap(Explanation::due))
                .contains(LocalDateTime.parse("2026-05-04T17:00")
                        .atZone(Vietnam.ZONE)
                        .toInstant());
    }

    @Test
    void aCutOffMovesNoOtherLimitAndIsSaidToBeUnused() {
        Explanation explanation = answer("2026-02-13T16:00", "3 working days", List.of(), "hour-slot", "15:00")
                .asOptional()
                .orElseThrow();
        assertThat(explanation.due())
                .contains(LocalDateTime.parse("2026-02-25T16:00")
                        .atZone(Vietnam.ZONE)
                        .toInstant());
        assertThat(explanation.lines()).extracting(Explanation.Line::code).contains("CUT_OFF_NOT_USED");
    }

    @ParameterizedTest
    @CsvSource({
        "yesterday, 3 working days, , , , start",
        "2026-02-30T10:00, 3 working days, , , , start",
        "1066-10-14T10:00, 3 working days, , , , start",
        "2026-06-01T08:00, 3, , , , duration",
        "2026-06-01T08:00, -3 working days, , , , duration",
        "2026-06-01T08:00, 0 working days, , , , duration",
        "2026-06-01T08:00, 99999999 working days, , , , duration",
        "2026-06-01T08:00, 3 working days, 2026-06-04T17:00, , , pause",
        "2026-06-01T08:00, 3 working days, 2026-06-04T17:00/2026-06-02T07:00, , , pause",
        "2026-06-01T08:00, 3 working days, , by-feeling, , convention",
        "2026-06-01T08:00, same day, , , 25:00, cutoff",
        "2026-06-01T08:00, 3 working days, , , noon, cutoff"
    })
    void whatCannotBeIsRefusedAtItsField(
            String start,
            String duration,
            @Nullable String pause,
            @Nullable String convention,
            @Nullable String cutoff,
            String field) {
        Decision<Explanation> decision =
                answer(start, duration, pause == null ? List.of() : List.of(pause), convention, cutoff);
        assertThat(decision.isAllowed()).isFalse();
        assertThat(decision.reasons()).extracting(Reason::field).containsExactly(Optional.of(field));
    }

    @Test
    void overlappingPausesAreRefused() {
        assertThat(answer(
                                "2026-06-01T08:00",
                                "3 working days",
                                List.of("2026-06-02T08:00/2026-06-03T08:00", "2026-06-02T10:00/2026-06-04T08:00"),
                                null,
                                null)
                        .reasons())
                .extracting(Reason::code, Reason::field)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("calendar.refused", Optional.of("pause")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2099-12-01T08:00", "2100-12-30T08:00"})
    void aCountBeyondTheCalendarEnds(String start) {
        assertThat(answer(start, "10000 working days", List.of(), null, null).isAllowed())
                .isFalse();
    }
}
