package org.hoso.desk.internal;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import org.hoso.dossier.DossierState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ExplanationTest {

    private final FakePlatform platform = new FakePlatform();
    private final DeskBed bed = new DeskBed(platform);

    @AfterEach
    void close() {
        bed.close();
    }

    @Test
    void aClickOnTheTimeTellsTheComputationLineByLine() {
        platform.dossiers.put(Samples.code(1), Samples.details(Samples.dossier(1, 3, DossierState.RECEIVED)));
        DeskBed.logIn();
        UI.getCurrent().navigate("dossier/" + Samples.code(1));

        _click(_find(Button.class).stream()
                .filter(button -> button.hasClassName("desk-time"))
                .findFirst()
                .orElseThrow());

        assertThat(_get(Dialog.class).getHeaderTitle()).contains(Samples.code(1));
        assertThat(DeskBed.words())
                .contains("Bắt đầu tính: 09:00", "Ngày hẹn trả: 05/03", "Còn 2 ngày")
                .contains("Lịch nghỉ năm 2027 chưa được xác nhận")
                .contains("Tính là quá hạn", "yêu cầu bổ sung quá một lần");
    }
}
