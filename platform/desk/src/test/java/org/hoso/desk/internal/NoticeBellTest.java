package org.hoso.desk.internal;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.popover.Popover;
import java.time.Instant;
import java.util.Optional;
import org.hoso.notice.Notice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class NoticeBellTest {

    private final FakePlatform platform = new FakePlatform();
    private final DeskBed bed = new DeskBed(platform);

    @AfterEach
    void close() {
        bed.close();
    }

    @Test
    void aWarningWhoseTimeHasRunOutMeanwhileSaysSo() {
        var given = FakeNotices.notice(1, Samples.code(1));
        platform.notices.notices.add(until(given, 1, Instant.parse("2026-03-02T09:00:00Z")));
        platform.notices.notices.add(until(given, 2, Instant.parse("2999-03-02T09:00:00Z")));
        DeskBed.logIn();
        UI.getCurrent().navigate("");

        _find(Popover.class).forEach(Popover::open);

        var code = Samples.code(1);
        assertThat(_find(Button.class, spec -> spec.withClasses("desk-notice")))
                .extracting(Button::getText)
                .containsExactly(
                        code + ": đã quá hạn bước Thẩm định từ 02/03/2026 16:00",
                        code + ": đã dùng 70% thời gian bước Thẩm định, hạn 02/03/2999 16:00");
    }

    private static Notice until(Notice given, long id, Instant due) {
        return new Notice(
                id,
                given.officialId(),
                given.dossierId(),
                given.dossierCode(),
                given.code(),
                given.kind(),
                given.share(),
                given.stepName(),
                Optional.of(due),
                given.at(),
                given.readAt());
    }
}
