package org.hoso.desk.internal;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hoso.decision.Reason;
import org.hoso.organisation.Assignment;
import org.hoso.organisation.Role;
import org.hoso.procedure.TimeLimit;
import org.hoso.security.Actor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ProceduresTest {

    private final FakePlatform platform = new FakePlatform();
    private final DeskBed bed = new DeskBed(platform);

    @AfterEach
    void close() {
        bed.close();
    }

    private void open(String address) {
        platform.actor = keeper();
        DeskBed.logIn();
        UI.getCurrent().navigate(address);
    }

    static Actor keeper() {
        return actor(Role.PROCEDURE_ADMINISTRATOR);
    }

    static Actor actor(Role role) {
        return new Actor(
                Actor.Kind.OFFICIAL,
                1,
                "lan",
                "Nguyễn Thị Lan",
                List.of(new Assignment(
                        1,
                        1,
                        role,
                        Samples.ONE_STOP.code(),
                        Set.of(),
                        Optional.empty(),
                        Samples.DAY,
                        Optional.empty())));
    }

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    @Test
    void listsWhoBringsAProcedureAndWhatADraftLacks() {
        open("admin/procedures");
        Grid<?> grid = _get(Grid.class);
        assertThat(GridKt._size(grid)).isEqualTo(2);
        assertThat(GridKt._getFormattedRow(grid, 0).get(2)).contains("Hộ tịch");
        assertThat(GridKt._getFormattedRow(grid, 1).get(2)).contains("Danh mục địa phương");
        assertThat(DeskBed.words()).contains("2 thủ tục");
        _setValue(_get(TextField.class, spec -> spec.withPlaceholder("Tìm mã, tên, lĩnh vực")), "giấy phép");
        assertThat(GridKt._size(grid)).isEqualTo(1);
    }

    @Test
    void isWhereItsAdministratorBegins() {
        open("");
        _get(Grid.class);
        assertThat(DeskBed.words()).contains("2 thủ tục").doesNotContain("chưa được phân công");
    }

    @Test
    void isNotForOthers() {
        DeskBed.logIn();
        for (var address : List.of("admin/procedures", "admin/procedure/1.000001", "admin/procedures/import")) {
            UI.getCurrent().navigate(address);
            _assertNone(Grid.class);
            assertThat(DeskBed.words()).doesNotContain("Công bố");
        }
    }

    @Test
    void aDraftOpensWhereItIsCompletedAndSaysWhatIsMissing() {
        open("admin/procedure/1.000001");
        assertThat(DeskBed.words())
                .contains("Nguồn ghi thời hạn không có đơn vị: 5", "Nguồn ghi thời hạn: Trực tiếp: 5");
        assertThat(field("Tên trường hợp").getValue()).isEqualTo("Thông thường");
    }

    @Test
    void papersFeesAndStepsAreAddedAndPublished() {
        open("admin/procedure/1.000001");
        _setValue(field("Thời hạn"), "3");
        DeskBed.press("Thêm giấy tờ");
        _setValue(field("Tên giấy tờ"), "Đơn đề nghị");
        DeskBed.press("Thêm phí, lệ phí");
        _setValue(field("Tên phí, lệ phí"), "Lệ phí cấp phép");
        _setValue(field("Số tiền (đồng)"), "50000");
        DeskBed.press("Thêm bước");
        _setValue(_find(TextField.class, spec -> spec.withLabel("Tên bước")).get(1), "Trình ký");
        DeskBed.press("Công bố");

        assertThat(platform.procedures.published).singleElement().satisfies(done -> {
            var only = done.cases().get(0);
            assertThat(only.limit())
                    .isEqualTo(new TimeLimit(new BigDecimal("3"), TimeLimit.Unit.WORKING_DAYS, Optional.empty()));
            assertThat(only.papers().get(0).name().vi()).isEqualTo("Đơn đề nghị");
            assertThat(only.fees().get(0).amountVnd()).isEqualTo(50_000);
            assertThat(only.fees().get(0).confirmed()).isFalse();
            assertThat(done.steps()).hasSize(2);
        });
        assertThat(platform.procedures.kept).isNotEmpty();
    }

    @Test
    void aRefusalStandsAtItsFieldAndNothingTypedIsLost() {
        platform.procedures.refusals.add(
                List.of(Reason.at("case.0.limit", "field.number"), Reason.at("step.0.budget", "field.number")));
        open("admin/procedure/1.000001");
        _setValue(field("Thời hạn"), "ba");
        DeskBed.press("Công bố");
        assertThat(field("Thời hạn").isInvalid()).isTrue();
        assertThat(field("Thời hạn").getValue()).isEqualTo("ba");
        assertThat(field("Số giờ").isInvalid()).isTrue();
        assertThat(platform.procedures.published).isEmpty();
    }

    @Test
    void saysWhatItMeansForOpenDossiersBeforePublishing() {
        platform.procedures.definitions.add(Samples.BIRTH);
        platform.procedures.open = 12;
        open("admin/procedure/1.000001");
        DeskBed.press("Công bố");
        assertThat(platform.procedures.published).isEmpty();
        var confirm = _get(ConfirmDialog.class);
        assertThat(confirm.getElement().getProperty("message")).contains("12 hồ sơ đang mở");
        ComponentUtil.fireEvent(confirm, new ConfirmDialog.ConfirmEvent(confirm, false));
        assertThat(platform.procedures.published).hasSize(1);
    }

    @Test
    void historyIsTakenBackAfterAskingOnly() {
        platform.imports.runs.add(java.util.Map.of());
        open("admin/procedures/import");
        _click(_get(Button.class, spec -> spec.withText("Hoàn tác")));
        assertThat(platform.imports.reverted).isEmpty();
        var confirm = _get(ConfirmDialog.class);
        assertThat(confirm.getElement().getProperty("message")).contains("a.csv");
    }
}
