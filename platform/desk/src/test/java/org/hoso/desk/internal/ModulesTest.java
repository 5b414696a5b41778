package org.hoso.desk.internal;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import java.util.List;
import org.hoso.organisation.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ModulesTest {

    private final FakePlatform platform = new FakePlatform();
    private final DeskBed bed = new DeskBed(platform);

    @AfterEach
    void close() {
        bed.close();
    }

    private void open() {
        platform.actor = ProceduresTest.actor(Role.SYSTEM_ADMINISTRATOR);
        DeskBed.logIn();
        UI.getCurrent().navigate("admin/modules");
    }

    @Test
    void showsStateChecksumSignatureAndTheStepsThatFailed() {
        open();
        assertThat(DeskBed.words())
                .contains(
                        "Hộ tịch",
                        "Đang chạy",
                        FakeModules.SHA,
                        "không ký",
                        "phân hệ báo lỗi java.lang.IllegalStateException",
                        "H1");
    }

    @Test
    void isNotForOthers() {
        DeskBed.logIn();
        UI.getCurrent().navigate("admin/modules");
        assertThat(DeskBed.words()).doesNotContain(FakeModules.SHA, "Gỡ bỏ");
    }

    @Test
    void removingSaysHowManyDossiersAreOpenAndWaitsForTheAnswer() {
        open();
        DeskBed.press("Gỡ bỏ");
        var confirm = _get(ConfirmDialog.class);
        assertThat(confirm.getElement().getProperty("message")).contains("Còn 3 hồ sơ đang mở");
        assertThat(platform.modules.done).isEqualTo(List.of());
        ComponentUtil.fireEvent(confirm, new ConfirmDialog.ConfirmEvent(confirm, false));
        assertThat(platform.modules.removed()).isTrue();
    }
}
