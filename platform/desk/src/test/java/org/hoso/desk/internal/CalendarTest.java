package org.hoso.desk.internal;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hoso.clock.CalendarChange;
import org.hoso.decision.Decision;
import org.hoso.decision.Reason;
import org.hoso.organisation.Assignment;
import org.hoso.organisation.Role;
import org.hoso.security.Actor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CalendarTest {

    private final FakePlatform platform = new FakePlatform();
    private final DeskBed bed = new DeskBed(platform);

    @AfterEach
    void close() {
        bed.close();
    }

    private void open() {
        platform.actor = new Actor(
                Actor.Kind.OFFICIAL,
                1,
                "lan",
                "Nguyễn Thị Lan",
                List.of(new Assignment(
                        1,
                        1,
                        Role.SYSTEM_ADMINISTRATOR,
                        Samples.ONE_STOP.code(),
                        Set.of(),
                        Optional.empty(),
                        Samples.DAY,
                        Optional.empty())));
        DeskBed.logIn();
        UI.getCurrent().navigate("admin/calendar");
    }

    private static TextField field(String label) {
        return _get(_get(Dialog.class), TextField.class, spec -> spec.withLabel(label));
    }

    @Test
    void showsTheYearWithKindsAsWordsAndWhetherItIsConfirmed() {
        open();
        assertThat(DeskBed.words())
                .contains("Lịch làm việc", "Đề xuất, chưa xác nhận", "Nghỉ lễ", "Tết Dương lịch", "Tháng 12");
    }

    @Test
    void isNotForOthers() {
        DeskBed.logIn();
        UI.getCurrent().navigate("admin/calendar");
        assertThat(DeskBed.words()).doesNotContain("Tháng 12");
        assertThat(platform.calendars.changes).isEmpty();
    }

    @Test
    void saysWhatMovesBeforeADayIsSaved() {
        platform.calendars.affected = 12;
        open();
        DeskBed.press("Thêm ngày");
        _setValue(field("Ngày"), "03/06/2026");
        _setValue(field("Tên ngày"), "Nghỉ bão");
        DeskBed.press("Lưu");
        assertThat(platform.calendars.changes).isEmpty();
        var confirm = _get(ConfirmDialog.class);
        assertThat(confirm.getElement().getProperty("message")).contains("12");

        com.vaadin.flow.component.ComponentUtil.fireEvent(confirm, new ConfirmDialog.ConfirmEvent(confirm, false));

        assertThat(platform.calendars.changes)
                .singleElement()
                .isInstanceOfSatisfying(
                        CalendarChange.SetDay.class,
                        change -> assertThat(change.day().name()).isEqualTo("Nghỉ bão"));
    }

    @Test
    void aRefusalStandsAtItsFieldAndNothingTypedIsLost() {
        platform.calendars.refusals.add(Decision.refused(Reason.at("name", "field.required")));
        open();
        DeskBed.press("Thêm ngày");
        _setValue(field("Văn bản quyết định"), "QĐ 5");
        DeskBed.press("Lưu");
        assertThat(field("Tên ngày").isInvalid()).isTrue();
        assertThat(field("Văn bản quyết định").getValue()).isEqualTo("QĐ 5");
    }

    @Test
    void aYearIsConfirmedByADecision() {
        open();
        DeskBed.press("Xác nhận năm "
                + java.time.LocalDate.now(org.hoso.ui.kit.Formats.ZONE).getYear());
        _setValue(field("Văn bản quyết định"), "QĐ 123/QĐ-TTg");
        com.github.mvysny.kaributesting.v10.LocatorJ._click(_get(
                _get(Dialog.class),
                com.vaadin.flow.component.button.Button.class,
                spec -> spec.withPredicate(button -> button.getText().startsWith("Xác nhận năm"))));
        assertThat(platform.calendars.changes)
                .singleElement()
                .isInstanceOfSatisfying(CalendarChange.SetYear.class, change -> {
                    assertThat(change.confirmed()).isTrue();
                    assertThat(change.source()).isEqualTo("QĐ 123/QĐ-TTg");
                });
        _assertNone(Dialog.class);
    }
}
