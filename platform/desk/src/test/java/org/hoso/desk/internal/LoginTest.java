package org.hoso.desk.internal;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinSession;
import org.hoso.desk.internal.access.LoginView;
import org.hoso.desk.internal.access.PasswordView;
import org.hoso.desk.internal.dossier.DossierView;
import org.hoso.desk.internal.list.QueueView;
import org.hoso.dossier.DossierState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LoginTest {

    private final FakePlatform platform = new FakePlatform();
    private final DeskBed bed = new DeskBed(platform);

    @AfterEach
    void close() {
        bed.close();
    }

    @Test
    void leadsWhoeverIsNotLoggedInToTheLogin() {
        UI.getCurrent().navigate("queue/late");
        _assertOne(LoginView.class);
    }

    @Test
    void showsTheWorkAfterTheLogin() {
        platform.dossiers.put(Samples.code(1), Samples.details(Samples.dossier(1, 1, DossierState.RECEIVED)));
        DeskBed.logIn();
        _assertOne(QueueView.class);
        assertThat(DeskBed.words()).contains("Chờ chuyển");
    }

    @Test
    void theNewSessionMayBeIdleAsLongAsTheOldOne() {
        var before = VaadinSession.getCurrent().getSession();
        before.setMaxInactiveInterval(240);
        var id = before.getId();
        DeskBed.logIn();
        var after = VaadinSession.getCurrent().getSession();
        assertThat(after.getId()).isNotEqualTo(id);
        assertThat(after.getMaxInactiveInterval()).isEqualTo(240);
    }

    @Test
    void opensThePageThatWasAskedFor() {
        platform.dossiers.put(Samples.code(1), Samples.details(Samples.dossier(1, 1, DossierState.RECEIVED)));
        UI.getCurrent().navigate("dossier/" + Samples.code(1));
        DeskBed.logIn();
        _assertOne(DossierView.class);
    }

    @Test
    void saysWrongAndKeepsTheName() {
        DeskBed.logIn("lan", "sai");
        assertThat(DeskBed.words()).contains("Tên đăng nhập hoặc mật khẩu không đúng");
        assertThat(_get(TextField.class).getValue()).isEqualTo("lan");
    }

    @Test
    void saysHowLongAnAccountIsLocked() {
        DeskBed.logIn("khoa", "x");
        assertThat(DeskBed.words()).contains("15 phút");
    }

    @Test
    void asksForAPasswordOfOnesOwnFirst() {
        platform.mustChange = true;
        DeskBed.logIn();
        _assertOne(PasswordView.class);
        UI.getCurrent().navigate("queue/late");
        _assertOne(PasswordView.class);
    }

    @Test
    void putsOutASessionThatWasEndedElsewhere() {
        DeskBed.logIn();
        platform.sessionEnded = true;
        UI.getCurrent().navigate("intake");
        _assertOne(LoginView.class);
        assertThat(DeskBed.words()).contains("Phiên làm việc đã kết thúc");
    }

    @Test
    void saysCalmlyThatAForgedCodeLeadsNowhere() {
        DeskBed.logIn();
        UI.getCurrent().navigate("dossier/H47.99999-000000-0001");
        assertThat(DeskBed.words()).contains("Không tìm thấy");
        UI.getCurrent().navigate("queue/khong-co");
        assertThat(DeskBed.words()).contains("Không tìm thấy");
    }
}
