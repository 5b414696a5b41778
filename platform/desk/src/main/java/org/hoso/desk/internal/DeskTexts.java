package org.hoso.desk.internal;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.hoso.ui.kit.Texts;

/** The texts of the desk, and which language a session has chosen. Vietnamese unless English was asked for. */
public final class DeskTexts {

    private static final String COOKIE = "hoso-language";
    private static final Texts VI = load(Texts.VIETNAMESE);
    private static final Texts EN = load(Locale.ENGLISH);

    private DeskTexts() {}

    private static Texts load(Locale locale) {
        return Texts.load(DeskTexts.class, "desk", locale);
    }

    public static Texts of(Locale locale) {
        return "en".equals(locale.getLanguage()) ? EN : VI;
    }

    /** The texts in the language of the session at work. */
    public static Texts current() {
        var chosen = Optional.ofNullable(VaadinSession.getCurrent())
                .map(session -> session.getAttribute(Language.class))
                .map(Language::tag)
                .or(DeskTexts::fromCookie)
                .orElse("vi");
        return "en".equals(chosen) ? EN : VI;
    }

    /** Remembers the other language for this session and browser; the page must be loaded again. */
    public static void choose(String tag) {
        VaadinSession.getCurrent().setAttribute(Language.class, new Language(tag));
        var response = VaadinResponse.getCurrent();
        if (response != null) {
            var cookie = new Cookie(COOKIE, tag);
            cookie.setPath("/");
            cookie.setMaxAge(365 * 24 * 3600);
            cookie.setAttribute("SameSite", "Lax");
            response.addCookie(cookie);
        }
    }

    /** Tells the page its language, and gives it back the dark look when this browser has chosen it. */
    public static void apply(UI ui) {
        var locale = current().locale();
        ui.setLocale(locale);
        var lost = ui.getReconnectDialogConfiguration();
        lost.setDialogText(current().get("connection.lost"));
        lost.setDialogTextGaveUp(current().get("connection.gave-up"));
        ui.getPage()
                .executeJs(
                        "document.documentElement.lang = $0;"
                                + "const told = window.Vaadin && window.Vaadin.connectionIndicator;"
                                + "if (told) { told.onlineText = $1; told.offlineText = $2; told.reconnectingText = $2;"
                                + " told.expandedDuration = 3600000; }"
                                + "try { if (localStorage.getItem('hoso-dark'))"
                                + " document.documentElement.setAttribute('theme', 'dark'); } catch (e) { }",
                        locale.getLanguage(),
                        current().get("connection.back"),
                        current().get("connection.lost"));
    }

    private static Optional<String> fromCookie() {
        return Optional.ofNullable(VaadinRequest.getCurrent())
                .map(VaadinRequest::getCookies)
                .map(Arrays::stream)
                .orElseGet(Stream::empty)
                .filter(cookie -> COOKIE.equals(cookie.getName()))
                .map(Cookie::getValue)
                .findFirst();
    }

    private record Language(String tag) {}
}
