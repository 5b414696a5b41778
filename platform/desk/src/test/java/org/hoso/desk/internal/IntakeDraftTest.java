package org.hoso.desk.internal;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.hoso.decision.Decision;
import org.hoso.dossier.DossierState;
import org.hoso.procedure.ProcedureVersion;
import org.hoso.security.Actor;
import org.hoso.workplace.Draft;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nothing typed at the counter is lost. */
class IntakeDraftTest {

    private static final Actor LAN = Samples.CLERK;

    private final FakePlatform platform = new FakePlatform();
    private final DeskBed bed = new DeskBed(platform);

    @BeforeEach
    void open() {
        DeskBed.logIn();
        UI.getCurrent().navigate("intake");
        choose();
    }

    @AfterEach
    void close() {
        bed.close();
    }

    @SuppressWarnings("unchecked")
    private static void choose() {
        _setValue((ComboBox<ProcedureVersion>) _get(ComboBox.class, spec -> spec.withLabel("Thủ tục")), Samples.BIRTH);
    }

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    private static void await(BooleanSupplier condition) {
        org.assertj.core.api.Assertions.assertThatCode(() -> {
                    long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
                    while (!condition.getAsBoolean()) {
                        if (System.nanoTime() > end) {
                            throw new AssertionError("not within ten seconds");
                        }
                        Thread.onSpinWait();
                    }
                })
                .doesNotThrowAnyException();
    }

    private int drafts() {
        return platform.drafts.mine(LAN).size();
    }

    @Test
    void choosingAProcedureAloneIsNoDraft() {
        assertThat(drafts()).isZero();
        assertThat(DeskBed.words()).doesNotContain("đã lưu");
    }

    @Test
    void whatIsTypedIsKeptAndFoundAgainOnAnotherComputer() {
        _setValue(field("Họ và tên / tên tổ chức"), "TRẦN VĂN AN");
        _setValue(field("Họ tên trẻ"), "TRẦN BÌNH");
        await(() ->
                platform.drafts.mine(LAN).stream().anyMatch(each -> each.title().contains("TRẦN VĂN AN")));
        await(() -> platform.drafts
                .open(LAN, "d1")
                .filter(each -> "TRẦN BÌNH".equals(each.values().get("form.childName")))
                .isPresent());

        MockVaadin.tearDown();
        var again = new DeskBed(platform);
        DeskBed.logIn();
        UI.getCurrent().navigate("intake");
        assertThat(DeskBed.words()).contains("Bản nháp chưa gửi").contains("TRẦN VĂN AN");
        DeskBed.press("Làm tiếp");
        assertThat(field("Họ tên trẻ").getValue()).isEqualTo("TRẦN BÌNH");
        assertThat(field("Họ và tên / tên tổ chức").getValue()).isEqualTo("TRẦN VĂN AN");
        assertThat(DeskBed.words()).contains("Đã mở lại bản nháp").contains("đã lưu 10:42");
        again.platform.events.close();
    }

    @Test
    void aReceivedDossierLeavesNoDraft() {
        platform.receptionAnswers.add(Decision.allowed(Samples.dossier(5, 1, DossierState.RECEIVED)));
        _setValue(field("Họ và tên / tên tổ chức"), "TRẦN VĂN AN");
        await(() -> drafts() == 1);
        DeskBed.press("Tiếp nhận và làm tiếp");
        await(() -> drafts() == 0);
    }

    @Test
    void aFailureIsLoudAndTriedAgain() {
        platform.drafts.broken = true;
        _setValue(field("Họ và tên / tên tổ chức"), "TRẦN VĂN AN");
        await(() -> {
            MockVaadin.clientRoundtrip();
            return DeskBed.words().contains("Chưa lưu được bản nháp. Đang thử lại.");
        });
        platform.drafts.broken = false;
        await(() -> {
            MockVaadin.clientRoundtrip();
            return DeskBed.words().contains("đã lưu 10:42");
        });
        assertThat(platform.drafts.mine(LAN))
                .singleElement()
                .satisfies(each -> assertThat(each.kind()).isEqualTo(Draft.Kind.INTAKE));
    }

    @Test
    void anEarlierDossierFillsTheApplicantIn() {
        _setValue(field("Số định danh / mã số thuế"), "H47.20227-260302-0007");
        assertThat(field("Họ và tên / tên tổ chức").getValue()).isEqualTo("LÊ THỊ HOA");
        assertThat(field("Số định danh / mã số thuế").getValue()).isEqualTo("049185000456");
    }

    @Test
    void anotherDossierBeginsLikeAnEarlierOne() {
        var dossier = Samples.dossier(7, 1, DossierState.RECEIVED);
        platform.dossiers.put(dossier.code(), Samples.details(dossier));
        UI.getCurrent().navigate("intake", QueryParameters.simple(Map.of("from", dossier.code())));
        assertThat(field("Họ tên trẻ").getValue()).isEqualTo("TRẦN BÌNH");
        assertThat(field("Họ và tên / tên tổ chức").getValue()).isEqualTo("TRẦN VĂN AN");
        assertThat(DeskBed.words()).contains("Đã điền như hồ sơ " + dossier.code());
    }
}
