package org.hoso.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.hoso.clock.ClockInterval;
import org.hoso.clock.TimeLeft;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TimeBadgeTest {

    private static final String WORDS = "Bổ sung quá một lần: tính quá hạn";
    private final Texts texts = Texts.kit(Texts.VIETNAMESE);

    private static TimeLeft time(TimeLeft.Urgency urgency, boolean askedTwice) {
        return new TimeLeft(
                Optional.of(Instant.EPOCH),
                Optional.of(60L),
                480,
                ClockInterval.Holder.UNIT,
                false,
                askedTwice,
                urgency);
    }

    @ParameterizedTest
    @EnumSource
    void saysThatWhatWasAskedForTwiceCountsAsLateWhateverItsDate(TimeLeft.Urgency urgency) {
        var twice = time(urgency, true);
        assertThat(TimeBadge.lines(texts, twice).getElement().getTextRecursively())
                .contains(WORDS);
        assertThat(TimeBadge.of(texts, twice).getElement().getTextRecursively()).contains(WORDS);
        var once = TimeBadge.lines(texts, time(urgency, false)).getChildren().toList();
        assertThat(once.get(once.size() - 1).isVisible()).isFalse();
    }
}
