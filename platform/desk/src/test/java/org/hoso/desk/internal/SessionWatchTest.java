package org.hoso.desk.internal;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.server.VaadinSession;
import java.time.Duration;
import org.hoso.desk.internal.frame.MainLayout;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SessionWatchTest {

    private static final Duration LIMIT = Duration.ofMinutes(30);

    private final FakePlatform platform = new FakePlatform();
    private final DeskBed bed = new DeskBed(platform);

    @BeforeEach
    void logIn() {
        DeskBed.logIn();
        UI.getCurrent().navigate("intake");
        VaadinSession.getCurrent().getSession().setMaxInactiveInterval((int) LIMIT.toSeconds());
    }

    @AfterEach
    void close() {
        bed.close();
    }

    @Test
    void saysNothingToWhoeverWorks() {
        idleFor(LIMIT.minusMinutes(5));
        _assertNone(Dialog.class);
    }

    @Test
    void warnsShortlyBeforeTheEndAndLetsGoOnWorking() {
        idleFor(LIMIT.minusMinutes(2));
        _assertOne(Dialog.class);
        DeskBed.press("Tiếp tục làm việc");
        _assertNone(Dialog.class);
        beat();
        _assertNone(Dialog.class);
        assertThat(Seat.current()).isPresent();
    }

    @Test
    void putsTheWarningAwayWhenSomebodyTypesInAnotherTab() {
        idleFor(LIMIT.minusMinutes(2));
        _assertOne(Dialog.class);
        idleFor(Duration.ZERO);
        _assertNone(Dialog.class);
    }

    @Test
    void endsTheSeatOfWhoeverStaysAway() {
        idleFor(LIMIT);
        assertThat(Seat.current()).isEmpty();
    }

    @Test
    void endsTheSeatWhenItWasEndedElsewhere() {
        platform.sessionEnded = true;
        beat();
        assertThat(Seat.current()).isEmpty();
    }

    private void idleFor(Duration time) {
        Seat.current().orElseThrow().active(platform.services().now().minus(time));
        beat();
    }

    private static void beat() {
        _get(MainLayout.class).beat();
        MockVaadin.clientRoundtrip();
    }
}
