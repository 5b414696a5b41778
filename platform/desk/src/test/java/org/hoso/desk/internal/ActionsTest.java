package org.hoso.desk.internal;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import org.hoso.decision.Decision;
import org.hoso.decision.Reason;
import org.hoso.dossier.CodedText;
import org.hoso.dossier.DossierAction;
import org.hoso.dossier.DossierCommand;
import org.hoso.dossier.DossierState;
import org.hoso.dossier.Suspension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ActionsTest {

    private final FakePlatform platform = new FakePlatform();
    private final DeskBed bed = new DeskBed(platform);

    @BeforeEach
    void open() {
        show(3, DossierAction.HAND_OVER, DossierAction.REQUEST_SUPPLEMENT, DossierAction.SEND_BACK);
        DeskBed.logIn();
        UI.getCurrent().navigate("dossier/" + Samples.code(1));
    }

    private void show(long version, DossierAction... actions) {
        platform.dossiers.put(
                Samples.code(1), Samples.details(Samples.dossier(1, version, DossierState.RECEIVED), actions));
    }

    @AfterEach
    void close() {
        bed.close();
    }

    private static void confirm(String action) {
        DeskBed.press(action);
        var dialog = _get(Dialog.class);
        com.github.mvysny.kaributesting.v10.LocatorJ._click(
                _get(dialog, com.vaadin.flow.component.button.Button.class, spec -> spec.withText(action)));
    }

    private static TextArea comment() {
        return _get(TextArea.class, spec -> spec.withLabel("Ý kiến"));
    }

    @Test
    void carriesTheCommandOutWithTheVersionThatWasSeen() {
        platform.answers.add(Decision.allowed(Samples.dossier(1, 4, DossierState.HANDED_OVER)));
        confirm("Chuyển xử lý");
        assertThat(platform.commands).containsExactly(new DossierCommand.HandOver(1, 3, ""));
        _assertNone(Dialog.class);
    }

    @Test
    void keepsTheDialogWhenRefused() {
        platform.answers.add(Decision.refused(Reason.of("comment.required")));
        confirm("Trả lại");
        _assertOne(Dialog.class);
        assertThat(comment().isInvalid()).isTrue();
    }

    @Test
    void asksForSupplementByCodeAndPaper() {
        platform.answers.add(Decision.allowed(Samples.dossier(1, 4, DossierState.SUPPLEMENT_REQUESTED)));
        DeskBed.press("Yêu cầu bổ sung");
        var dialog = _get(Dialog.class);
        choose(dialog, "Lý do", "unclear");
        choose(dialog, "Giấy tờ", Samples.CERTIFICATE);
        com.github.mvysny.kaributesting.v10.LocatorJ._click(
                _get(dialog, com.vaadin.flow.component.button.Button.class, spec -> spec.withText("Yêu cầu bổ sung")));
        assertThat(platform.commands)
                .containsExactly(new DossierCommand.RequestSupplement(
                        1,
                        3,
                        List.of(new CodedText("unclear", Optional.of("GCS"), "Không rõ, không đọc được")),
                        Optional.empty(),
                        ""));
    }

    @SuppressWarnings("unchecked")
    private static <T> void choose(Dialog dialog, String label, T value) {
        ComboBox<T> box = _get(dialog, ComboBox.class, spec -> spec.withLabel(label));
        _setValue(box, value);
    }

    @Test
    void asksForEverythingThatAPauseNeeds() {
        show(3, DossierAction.PAUSE);
        UI.getCurrent().navigate("dossier/" + Samples.code(1));
        DeskBed.press("Tạm dừng");
        var dialog = _get(Dialog.class);
        choose(dialog, "Lý do tạm dừng", Suspension.Kind.VERIFICATION);
        _setValue(_get(dialog, TextField.class, spec -> spec.withLabel("Căn cứ, nội dung")), "Xác minh");
        assertThat(DeskBed.words()).contains("Tạm dừng từ lúc");
    }

    @Test
    void correctsTheReceptionAsItStandsAndAsksForTheReason() {
        show(3, DossierAction.CORRECT);
        UI.getCurrent().navigate("dossier/" + Samples.code(1));
        DeskBed.press("Sửa thông tin tiếp nhận");
        var dialog = _get(Dialog.class);
        var name = _get(
                dialog,
                TextField.class,
                spec -> spec.withLabel("Họ và tên / tên tổ chức").withCount(1));
        var before = Samples.dossier(1, 3, DossierState.RECEIVED);
        assertThat(name.getValue()).isEqualTo(before.owner().name());
        _setValue(name, "Trần Thị Đúng");
        _setValue(comment(), "Ghi nhầm họ tên");
        platform.answers.add(Decision.allowed(Samples.dossier(1, 4, DossierState.RECEIVED)));
        com.github.mvysny.kaributesting.v10.LocatorJ._click(_get(
                dialog,
                com.vaadin.flow.component.button.Button.class,
                spec -> spec.withText("Sửa thông tin tiếp nhận")));
        var sent = (DossierCommand.Correct) platform.commands.get(0);
        assertThat(sent.owner().name()).isEqualTo("Trần Thị Đúng");
        assertThat(sent.comment()).isEqualTo("Ghi nhầm họ tên");
        assertThat(sent.form()).isEqualTo(before.content().form());
        assertThat(sent.papers()).isEqualTo(before.content().papers());
        assertThat(sent.sets()).isEqualTo(before.content().sets());
        DeskBed.press("In lại giấy tiếp nhận");
        assertThat(_get(Dialog.class).getHeaderTitle()).contains(Samples.code(1));
    }

    @Test
    @SuppressWarnings("unchecked")
    void takesOverWhatOnlyTheOtherCorrectedAndAsksAboutWhatBothDid() {
        show(3, DossierAction.CORRECT);
        UI.getCurrent().navigate("dossier/" + Samples.code(1));
        DeskBed.press("Sửa thông tin tiếp nhận");
        var dialog = _get(Dialog.class);
        var name = _get(dialog, TextField.class, spec -> spec.withLabel("Họ và tên / tên tổ chức"));
        var phone = _get(dialog, TextField.class, spec -> spec.withLabel("Số điện thoại"));
        _setValue(name, "Trần Thị Tôi");
        _setValue(comment(), "Ghi nhầm");
        platform.answers.add(Decision.refused(Reason.of("dossier.stale", "Lê Văn Hòa", "09:00", "CORRECT")));
        var confirm = _get(
                dialog,
                com.vaadin.flow.component.button.Button.class,
                spec -> spec.withText("Sửa thông tin tiếp nhận"));
        com.github.mvysny.kaributesting.v10.LocatorJ._click(confirm);
        var before = Samples.dossier(1, 8, DossierState.RECEIVED);
        var owner = before.owner();
        var newer = before.withApplicant(
                new org.hoso.dossier.Person(
                        owner.kind(),
                        "Trần Thị Kia",
                        owner.identityNumber(),
                        owner.birthDate(),
                        "0905999888",
                        owner.email(),
                        owner.address()),
                before.submitter());
        platform.dossiers.put(Samples.code(1), Samples.details(newer, DossierAction.CORRECT));
        DeskBed.press("Tải bản mới, giữ nội dung đã nhập");
        assertThat(phone.getValue()).isEqualTo("0905999888");
        assertThat(name.getValue()).isEqualTo("Trần Thị Tôi");
        assertThat(confirm.isEnabled()).isFalse();
        var choice = (com.vaadin.flow.component.radiobutton.RadioButtonGroup<Boolean>)
                _get(dialog, com.vaadin.flow.component.radiobutton.RadioButtonGroup.class);
        assertThat(choice.getLabel()).isEqualTo("Chủ hồ sơ – Họ và tên / tên tổ chức");
        assertThat(choice.getItemLabelGenerator().apply(false)).isEqualTo("Của Nguyễn Thị Lan: Trần Thị Kia");
        _setValue(choice, false);
        assertThat(name.getValue()).isEqualTo("Trần Thị Kia");
        assertThat(confirm.isEnabled()).isTrue();
    }

    @Test
    void showsTheLetterBesideTheReasonsAsSoonAsThereIsOne() {
        DeskBed.press("Yêu cầu bổ sung");
        var dialog = _get(Dialog.class);
        assertThat(DeskBed.words()).contains("Chọn lý do để xem trước phiếu.");
        choose(dialog, "Lý do", "unclear");
        _assertOne(com.vaadin.flow.component.html.IFrame.class);
        assertThat(DeskBed.words()).doesNotContain("Chọn lý do để xem trước phiếu.");
        assertThat(platform.commands).isEmpty();
    }

    @Test
    void offersThoseWhoReceiveAnotherReceptionLikeThisOne() {
        DeskBed.press("Hồ sơ tương tự");
        assertThat(DeskBed.words()).contains("Đã điền như hồ sơ " + Samples.code(1));
    }

    @Test
    void asksForNothingWithoutAReason() {
        confirm("Yêu cầu bổ sung");
        assertThat(platform.commands).isEmpty();
        assertThat(DeskBed.words()).contains("ít nhất một lý do");
    }

    @Test
    void tellsWhoWasFasterAndGoesOnWithTheCommentKept() {
        platform.answers.add(
                Decision.refused(Reason.of("dossier.stale", "Lê Văn Hòa", "02/03/2026 09:00", "ADD_NOTE")));
        platform.answers.add(Decision.allowed(Samples.dossier(1, 9, DossierState.HANDED_OVER)));
        DeskBed.press("Chuyển xử lý");
        _setValue(comment(), "Gửi gấp");
        var dialog = _get(Dialog.class);
        var confirm =
                _get(dialog, com.vaadin.flow.component.button.Button.class, spec -> spec.withText("Chuyển xử lý"));
        com.github.mvysny.kaributesting.v10.LocatorJ._click(confirm);
        assertThat(DeskBed.words()).contains("Lê Văn Hòa, 02/03/2026 09:00, Ghi chú");
        assertThat(confirm.isEnabled()).isFalse();

        show(8, DossierAction.HAND_OVER);
        DeskBed.press("Tải bản mới, giữ nội dung đã nhập");
        assertThat(comment().getValue()).isEqualTo("Gửi gấp");
        com.github.mvysny.kaributesting.v10.LocatorJ._click(confirm);
        assertThat(platform.commands.get(1)).isEqualTo(new DossierCommand.HandOver(1, 8, "Gửi gấp"));
    }

    @Test
    void saysWhenTheNewStateNoLongerAllowsIt() {
        platform.answers.add(Decision.refused(Reason.of("dossier.stale", "Lê Văn Hòa", "09:00", "WITHDRAW")));
        confirm("Chuyển xử lý");
        show(8, DossierAction.ADD_NOTE);
        DeskBed.press("Tải bản mới, giữ nội dung đã nhập");
        assertThat(DeskBed.words()).contains("không còn cho phép");
    }
}
