package org.hoso.desk.internal;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import org.hoso.procedure.Channel;
import org.hoso.procedure.ProcedureVersion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ToReceiveTest {

    private final FakePlatform platform = new FakePlatform();
    private final DeskBed bed = new DeskBed(platform);

    @BeforeEach
    @SuppressWarnings("unchecked")
    void announce() {
        DeskBed.logIn();
        UI.getCurrent().navigate("intake");
        _setValue((ComboBox<ProcedureVersion>) _get(ComboBox.class, spec -> spec.withLabel("Thủ tục")), Samples.BIRTH);
        _assertNone(Button.class, spec -> spec.withText("Để chờ tiếp nhận"));
        _setValue((Select<Channel>) _get(Select.class, spec -> spec.withLabel("Hình thức nộp")), Channel.POST);
        _setValue(_get(TextField.class, spec -> spec.withLabel("Họ và tên / tên tổ chức")), "Trần Thị Mơ");
        DeskBed.press("Để chờ tiếp nhận");
        var dialog = _get(Dialog.class);
        _setValue(
                _get(dialog, TextField.class, spec -> spec.withLabel("Số hiệu bưu gửi hoặc mã nộp trực tuyến")),
                "EM1VN");
        _click(_get(dialog, Button.class, spec -> spec.withText("Để chờ tiếp nhận")));
    }

    @AfterEach
    void close() {
        bed.close();
    }

    private static void takeUp() {
        UI.getCurrent().navigate("intake", QueryParameters.of("filing", "1"));
    }

    @Test
    void whatComesByPostWaitsWithAllThatWasTyped() {
        var filing = platform.filings.waiting.get(0);
        assertThat(filing.channel()).isEqualTo(Channel.POST);
        assertThat(filing.slip()).isEqualTo("EM1VN");
        assertThat(filing.title()).startsWith("Trần Thị Mơ");
        assertThat(filing.values()).containsEntry("owner.name", "Trần Thị Mơ");
        assertThat(DeskBed.words()).contains("Đã để chờ tiếp nhận: Trần Thị Mơ");
        assertThat(_get(TextField.class, spec -> spec.withLabel("Họ và tên / tên tổ chức"))
                        .getValue())
                .isEmpty();
    }

    @Test
    void itIsReceivedFromTheListAsItWasTyped() {
        takeUp();
        assertThat(DeskBed.words()).contains("EM1VN");
        assertThat(_get(TextField.class, spec -> spec.withLabel("Họ và tên / tên tổ chức"))
                        .getValue())
                .isEqualTo("Trần Thị Mơ");
        _assertNone(Button.class, spec -> spec.withText("Để chờ tiếp nhận"));
        DeskBed.press("Tiếp nhận và làm tiếp");
        assertThat(platform.filings.received.get(0).owner().name()).isEqualTo("Trần Thị Mơ");
        assertThat(platform.filings.received.get(0).channel()).isEqualTo(Channel.POST);
        assertThat(platform.receptions).isEmpty();
    }

    @Test
    void whatWaitsNoMoreIsToldAndNotReceived() {
        platform.filings.waiting.clear();
        takeUp();
        assertThat(DeskBed.words()).contains("không còn chờ tiếp nhận");
    }

    @Test
    void droppingAsksForTheReason() {
        UI.getCurrent().navigate("to-receive");
        var cell = GridKt._getCellComponent(_get(Grid.class), 0, "actions");
        _click(_get(cell, Button.class, spec -> spec.withText("Bỏ")));
        var dialog = _get(Dialog.class);
        var confirm = _get(dialog, Button.class, spec -> spec.withText("Bỏ"));
        _click(confirm);
        var why = _get(dialog, TextArea.class);
        assertThat(why.isInvalid()).isTrue();
        _setValue(why, "Không gửi giấy tờ");
        _click(confirm);
        assertThat(platform.filings.dropped).containsExactly("Không gửi giấy tờ");
    }
}
