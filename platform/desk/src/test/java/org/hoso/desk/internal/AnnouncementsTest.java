package org.hoso.desk.internal;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hoso.organisation.Assignment;
import org.hoso.organisation.Role;
import org.hoso.procedure.LocalText;
import org.hoso.security.Actor;
import org.hoso.workplace.Announcement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AnnouncementsTest {

    private final FakePlatform platform = new FakePlatform();
    private final DeskBed bed = new DeskBed(platform);

    @BeforeEach
    void open() {
        platform.announced.add(new Announcement(
                7,
                Announcement.Level.WARNING,
                Instant.parse("2026-03-02T01:00:00Z"),
                Optional.empty(),
                new LocalText("Bảo trì lúc 17 giờ", "Maintenance at 17:00"),
                "Quản trị"));
    }

    @AfterEach
    void close() {
        bed.close();
    }

    private void administrator() {
        var one = platform.actor.assignments().get(0);
        platform.actor = new Actor(
                Actor.Kind.OFFICIAL,
                platform.actor.officialId(),
                platform.actor.username(),
                platform.actor.fullName(),
                List.of(new Assignment(
                        one.id(),
                        one.officialId(),
                        Role.SYSTEM_ADMINISTRATOR,
                        one.unitCode(),
                        one.procedureCodes(),
                        one.counter(),
                        one.from(),
                        one.to())));
    }

    @Test
    void standOverEveryScreenUntilTheyArePutAway() {
        DeskBed.logIn();
        assertThat(DeskBed.words()).contains("Lưu ý: ", "Bảo trì lúc 17 giờ");
        _click(_get(
                Button.class,
                spec -> spec.withPredicate(
                        each -> "Ẩn thông báo này".equals(each.getElement().getAttribute("aria-label")))));
        assertThat(platform.announced).isEmpty();
        assertThat(DeskBed.words()).doesNotContain("Bảo trì lúc 17 giờ");
    }

    @Test
    void arePostedByASystemAdministratorAndShownAtTheFieldWhenRefused() {
        administrator();
        DeskBed.logIn();
        UI.getCurrent().navigate("admin/announcements");
        DeskBed.press("Đăng thông báo");
        DeskBed.press("Đăng");
        var words = _get(TextArea.class, spec -> spec.withLabel("Nội dung"));
        assertThat(words.isInvalid()).isTrue();
        _setValue(words, "Chiều nay họp giao ban");
        DeskBed.press("Đăng");
        assertThat(platform.announced.get(1).text())
                .isEqualTo(new LocalText("Chiều nay họp giao ban", "Chiều nay họp giao ban"));
        com.github.mvysny.kaributesting.v10.LocatorJ._assertNone(Dialog.class);
    }

    @Test
    void areNobodyElsesBusinessToPost() {
        DeskBed.logIn();
        UI.getCurrent().navigate("admin/announcements");
        assertThat(DeskBed.words()).contains("Không tìm thấy").doesNotContain("Đăng thông báo");
    }
}
