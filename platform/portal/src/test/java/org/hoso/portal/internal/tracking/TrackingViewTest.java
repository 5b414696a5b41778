package org.hoso.portal.internal.tracking;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hoso.decision.Decision;
import org.hoso.decision.Reason;
import org.hoso.dossier.DossierState;
import org.hoso.dossier.Tracking;
import org.hoso.procedure.LocalText;
import org.hoso.system.Locality;
import org.hoso.ui.kit.Texts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TrackingViewTest {

    private static final Instant MORNING = Instant.parse("2026-03-02T02:00:00Z");

    private final List<String> asked = new ArrayList<>();
    private Decision<Tracking.Tracked> answer = Decision.allowed(tracked(DossierState.IN_PROCESS, List.of()));

    @BeforeEach
    void open() {
        MockVaadin.setup();
        UI.getCurrent().setLocale(Texts.VIETNAMESE);
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
    }

    @Test
    void code_and_digits_are_asked_for_tidied_and_answered_in_plain_words() {
        var view = view(null);

        find(" h47.01-260302-0001 ", "1234");

        assertThat(asked).containsExactly("H47.01-260302-0001/1234");
        assertThat(text(view))
                .contains("Đăng ký khai sinh")
                .contains("Hồ sơ đang được xử lý.")
                .contains("N.V.A.")
                .contains("02/03/2026 09:00")
                .contains("UBND phường Tân Thạnh");
    }

    @Test
    void the_current_step_is_told_to_screen_readers() {
        var view = view(null);
        find("H47.01-260302-0001", "1234");

        var lines = _find(view, ListItem.class);
        assertThat(lines).hasSize(3);
        assertThat(lines.get(1).getElement().getAttribute("aria-current")).isEqualTo("step");
        assertThat(text(lines.get(0))).contains("đã xong");
        assertThat(text(lines.get(2))).contains("chưa đến");
    }

    @Test
    void missing_fields_are_named_and_nothing_is_asked() {
        var view = view(null);

        find("", "12");

        assertThat(asked).isEmpty();
        assertThat(_find(view, TextField.class)).allMatch(TextField::isInvalid);
        assertThat(_find(view, TextField.class).get(1).getValue()).isEqualTo("12");
    }

    @Test
    void a_refusal_is_an_alert_and_the_fields_stay() {
        answer = Decision.refused(Reason.of("tracking.throttled", 40));
        var view = view(null);

        find("H47.01-260302-0001", "1234");

        assertThat(text(view)).contains("40 giây");
        assertThat(html(view)).contains("role=\"alert\"");
        assertThat(_find(view, TextField.class).get(0).getValue()).isEqualTo("H47.01-260302-0001");
    }

    @Test
    void the_secret_of_the_receipt_opens_the_dossier_at_once() {
        var view = view(" token ");

        assertThat(asked).containsExactly("token");
        assertThat(text(view)).contains("Hồ sơ đang được xử lý.");
    }

    @Test
    void what_is_to_be_supplemented_is_listed() {
        answer = Decision.allowed(tracked(DossierState.SUPPLEMENT_REQUESTED, List.of("Giấy chứng sinh bản chính")));

        var view = view("token");

        assertThat(text(view))
                .contains("Giấy chứng sinh bản chính")
                .contains("mang giấy tờ dưới đây đến Bộ phận Một cửa");
    }

    @Test
    void the_language_changes_without_losing_what_was_typed_or_found() {
        var view = view(null);
        find("H47.01-260302-0001", "1234");

        _click(_get(view, Button.class, spec -> spec.withText("English")));

        assertThat(text(view)).contains("Birth registration").contains("The dossier is being processed.");
        assertThat(_find(view, TextField.class).get(0).getValue()).isEqualTo("H47.01-260302-0001");
        assertThat(asked).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(DossierState.class)
    void every_state_has_words_in_both_languages(DossierState state) {
        answer = Decision.allowed(tracked(state, List.of()));
        assertThat(text(view("token"))).doesNotContain("«");

        UI.getCurrent().setLocale(Locale.ENGLISH);
        assertThat(text(view("token"))).doesNotContain("«");
    }

    @Test
    void both_languages_have_the_same_texts() {
        var vietnamese = Texts.load(TrackingView.class, "tracking", Texts.VIETNAMESE);
        var english = Texts.load(TrackingView.class, "tracking", Locale.ENGLISH);

        assertThat(new HashSet<>(english.keys())).isEqualTo(new HashSet<>(vietnamese.keys()));
    }

    private TrackingView view(@Nullable String token) {
        var view = new TrackingView(
                new Tracking() {
                    @Override
                    public Decision<Tracked> byCode(String code, String digits, String remoteAddress) {
                        asked.add(code + "/" + digits);
                        return answer;
                    }

                    @Override
                    public Decision<Tracked> byToken(String secret, String remoteAddress) {
                        asked.add(secret);
                        return answer;
                    }
                },
                locality());
        UI.getCurrent().removeAll();
        UI.getCurrent().add(view);
        if (token != null) {
            view.show(token);
        }
        return view;
    }

    private static void find(String code, String digits) {
        var fields = _find(TextField.class);
        _setValue(fields.get(0), code);
        _setValue(fields.get(1), digits);
        _click(_get(Button.class, spec -> spec.withText("Tra cứu")));
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    private static String html(Component component) {
        return component.getElement().getOuterHTML();
    }

    private static Locality locality() {
        return new Locality() {
            @Override
            public String name() {
                return "Tỉnh Quảng Nam";
            }

            @Override
            public String publicAddress() {
                return "http://localhost";
            }

            @Override
            public String contact() {
                return "0235 3852 000";
            }
        };
    }

    private static Tracking.Tracked tracked(DossierState state, List<String> items) {
        return new Tracking.Tracked(
                "H47.01-260302-0001",
                new LocalText("Đăng ký khai sinh", "Birth registration"),
                "N.V.A.",
                state,
                "UBND phường Tân Thạnh",
                "Bộ phận Một cửa phường Tân Thạnh",
                MORNING,
                Optional.of(MORNING.plusSeconds(3600)),
                Optional.empty(),
                Optional.empty(),
                List.of(
                        new Tracking.TrackedStep(new LocalText("Tiếp nhận", "Reception"), Optional.of(MORNING), false),
                        new Tracking.TrackedStep(new LocalText("Thụ lý", "Processing"), Optional.of(MORNING), true),
                        new Tracking.TrackedStep(new LocalText("Trả kết quả", "Return"), Optional.empty(), false)),
                items);
    }
}
