package org.hoso.desk.internal;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hoso.decision.Decision;
import org.hoso.decision.Reason;
import org.hoso.dossier.DossierState;
import org.hoso.dossier.Person;
import org.hoso.procedure.LocalText;
import org.hoso.procedure.ProcedureVersion;
import org.hoso.ui.kit.DateField;
import org.hoso.ui.kit.PdfPreview;
import org.hoso.ui.slot.IntakeSection;
import org.hoso.ui.slot.ScreenContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IntakeTest {

    private final FakePlatform platform = new FakePlatform();
    private final DeskBed bed = new DeskBed(platform);

    @BeforeEach
    void open() {
        DeskBed.logIn();
        UI.getCurrent().navigate("intake");
        _setValue(procedure(), Samples.BIRTH);
    }

    @AfterEach
    void close() {
        bed.close();
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<ProcedureVersion> procedure() {
        return _get(ComboBox.class, spec -> spec.withLabel("Thủ tục"));
    }

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    private static void fill() {
        _setValue(field("Số định danh / mã số thuế"), "049090000123");
        _setValue(field("Họ tên trẻ"), "TRẦN BÌNH");
        _setValue(_get(DateField.class, spec -> spec.withLabel("Ngày sinh trẻ")), "01022026");
        _setValue(_get(Checkbox.class, spec -> spec.withLabel("Giấy chứng sinh")), true);
    }

    @Test
    void offersWhatTheCatalogueHasNowAndWhenItIsLeftHearsNothingMore() {
        platform.received = List.of();
        platform.catalogueListeners.forEach(Runnable::run);
        MockVaadin.clientRoundtrip();
        assertThat(procedure().getOptionalValue()).isEmpty();
        platform.received = List.of(Samples.BIRTH);
        platform.catalogueListeners.forEach(Runnable::run);
        MockVaadin.clientRoundtrip();
        _setValue(procedure(), Samples.BIRTH);
        UI.getCurrent().navigate("");
        assertThat(platform.catalogueListeners).isEmpty();
    }

    @Test
    void fillsInAKnownPerson() {
        fill();
        assertThat(field("Họ và tên / tên tổ chức").getValue()).isEqualTo("TRẦN VĂN AN");
        assertThat(DeskBed.words()).contains("Đã điền từ hồ sơ trước");
    }

    @Test
    @SuppressWarnings("unchecked")
    void tellsAnOrganisationFromACitizenByTheLengthOfTheNumber() {
        Select<Person.Kind> kind = _get(Select.class, spec -> spec.withLabel("Đối tượng"));
        _setValue(field("Số định danh / mã số thuế"), "4000123457-001");
        assertThat(kind.getValue()).isEqualTo(Person.Kind.ORGANISATION);
        _setValue(field("Số định danh / mã số thuế"), "049 090 000 999");
        assertThat(kind.getValue()).isEqualTo(Person.Kind.CITIZEN);
    }

    @Test
    void asksForNothingThatOfficialsFillInLater() {
        assertThat(field("Họ tên trẻ").isVisible()).isTrue();
        _assertNone(TextField.class, spec -> spec.withLabel("Số vào sổ"));
    }

    @Test
    void sendsWhatWasTyped() {
        platform.receptionAnswers.add(Decision.allowed(Samples.dossier(5, 1, DossierState.RECEIVED)));
        fill();
        _setValue(field("Số bản sao"), "2");
        _setValue(_get(Checkbox.class, spec -> spec.withLabel("Đã thu tiền")), true);
        DeskBed.press("Tiếp nhận và làm tiếp");
        var request = platform.receptions.get(0);
        assertThat(request.procedureCode()).isEqualTo("1.001193");
        assertThat(request.receivingUnit()).isEqualTo(Samples.ONE_STOP.code());
        assertThat(request.form())
                .isEqualTo(Map.of("childName", "TRẦN BÌNH", "childBirthDate", "2026-02-01", "copies", "2"));
        assertThat(request.papers()).hasSize(1);
        assertThat(request.paidFees()).isEqualTo(Set.of("BS"));
    }

    @Test
    void isEmptyForTheNextDossierOfTheSameProcedureAndShowsTheReceipt() {
        platform.receptionAnswers.add(Decision.allowed(Samples.dossier(5, 1, DossierState.RECEIVED)));
        fill();
        DeskBed.press("Tiếp nhận và làm tiếp");
        assertThat(DeskBed.words()).contains("Đã tiếp nhận " + Samples.code(5));
        assertThat(_get(PdfPreview.class).isOpened()).isTrue();
        assertThat(procedure().getValue()).isEqualTo(Samples.BIRTH);
        assertThat(field("Họ tên trẻ").getValue()).isEmpty();
        assertThat(field("Họ và tên / tên tổ chức").getValue()).isEmpty();
    }

    @Test
    void keepsEverythingOnARefusalAndMarksTheFields() {
        platform.receptionAnswers.add(Decision.refused(
                Reason.at("owner.phone", "phone.form"),
                Reason.at("form.childBirthDate", "field.date"),
                Reason.at("paper.GCS", "paper.missing")));
        fill();
        var date = _get(DateField.class, spec -> spec.withLabel("Ngày sinh trẻ"));
        _setValue(date, "32/13/2026");
        DeskBed.press("Tiếp nhận và làm tiếp");
        assertThat(date.isInvalid()).isTrue();
        assertThat(date.getErrorMessage()).contains("ngày hợp lệ");
        assertThat(date.getValue()).isEqualTo("32/13/2026");
        assertThat(platform.receptions.get(0).form()).containsEntry("childBirthDate", "32/13/2026");
        assertThat(field("Số điện thoại").isInvalid()).isTrue();
        assertThat(field("Họ tên trẻ").getValue()).isEqualTo("TRẦN BÌNH");
        assertThat(field("Họ tên trẻ").isInvalid()).isFalse();
        assertThat(DeskBed.words()).contains("Có 3 mục cần sửa").contains("Thiếu giấy tờ bắt buộc");
    }

    /** A person with an open dossier of the same procedure, a parcel that another dossier touches. */
    @Test
    void asksForASecondLookBeforeItReceivesAndNamesTheOtherDossier() {
        platform.warnings = List.of(Reason.of("applicant.open-dossier", Samples.code(4)));
        platform.receptionAnswers.add(Decision.allowed(Samples.dossier(5, 1, DossierState.RECEIVED)));
        fill();
        DeskBed.press("Tiếp nhận và làm tiếp");
        assertThat(platform.receptions).isEmpty();
        assertThat(DeskBed.words()).contains(Samples.code(4)).contains("Nếu đúng, bấm tiếp nhận lần nữa.");
        DeskBed.press("Tiếp nhận và làm tiếp");
        assertThat(platform.receptions).hasSize(1);
        assertThat(_get(PdfPreview.class).isOpened()).isTrue();
    }

    @Test
    void aFeeThatIsDueOnReceiptIsMarkedWhereItIsTickedWhateverTheChannel() {
        platform.receptionAnswers.add(Decision.refused(Reason.at("fee.BS", "fee.unpaid")));
        fill();
        _setValue(field("Số bản sao"), "2");
        DeskBed.press("Tiếp nhận và làm tiếp");
        var paid = _get(Checkbox.class, spec -> spec.withLabel("Đã thu tiền"));
        assertThat(paid.isInvalid()).isTrue();
        assertThat(paid.getErrorMessage()).isEqualTo("Khoản này phải thu khi tiếp nhận.");
        assertThat(DeskBed.words()).contains("Có 1 mục cần sửa");
    }

    @Test
    void takesAMarkAwayWhenItsFieldIsMended() {
        platform.receptionAnswers.add(Decision.refused(Reason.at("owner.phone", "phone.form")));
        fill();
        DeskBed.press("Tiếp nhận và làm tiếp");
        _setValue(field("Số điện thoại"), "0905123457");
        assertThat(field("Số điện thoại").isInvalid()).isFalse();
    }

    @Test
    void showsASectionOfASectorAndTakesItAway() {
        var section = new IntakeSection() {
            @Override
            public boolean appliesTo(String procedureCode) {
                return "1.001193".equals(procedureCode);
            }

            @Override
            public com.vaadin.flow.component.Component create(
                    ScreenContext context,
                    Map<String, String> values,
                    java.util.function.BiConsumer<String, String> setter) {
                setter.accept("childName", "TỪ PHÂN HỆ");
                return new Span(new LocalText("Tra cứu hôn nhân", "Marriage").in(context.locale()));
            }
        };
        platform.slots.addSection(section);
        com.github.mvysny.kaributesting.v10.MockVaadin.clientRoundtrip();
        assertThat(DeskBed.words()).contains("Tra cứu hôn nhân");
        assertThat(field("Họ tên trẻ").getValue()).isEqualTo("TỪ PHÂN HỆ");
        platform.slots.removeSection(section);
        com.github.mvysny.kaributesting.v10.MockVaadin.clientRoundtrip();
        assertThat(DeskBed.words()).doesNotContain("Tra cứu hôn nhân");
    }
}
