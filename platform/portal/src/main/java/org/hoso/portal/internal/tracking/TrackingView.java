package org.hoso.portal.internal.tracking;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinSession;
import java.util.Locale;
import java.util.Optional;
import org.hoso.decision.Decision;
import org.hoso.dossier.Tracking;
import org.hoso.dossier.Tracking.Tracked;
import org.hoso.system.Locality;
import org.hoso.ui.kit.Reasons;
import org.hoso.ui.kit.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Tracking without log-in: by code and four digits, or by the secret of the receipt's QR code as last part of the
 * address. Reads top to bottom on a phone; what was found or refused gets the focus, so that it is read aloud.
 */
@Route("tra-cuu")
@RouteAlias("track")
public final class TrackingView extends Div implements HasUrlParameter<String>, LocaleChangeObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Tracking tracking;
    private final transient Locality locality;
    private final Div answer = new Div();

    private transient Texts texts;
    private transient TrackingForm form;
    private transient Optional<Decision<Tracked>> shown = Optional.empty();

    public TrackingView(Tracking tracking, Locality locality) {
        this.tracking = tracking;
        this.locality = locality;
        this.texts = texts(Texts.current());
        this.form = new TrackingForm(texts, this::find);
        addClassName("portal");
        answer.addClassName("portal-answer");
        build();
    }

    /** A token in the address is looked up at once; without one the form stands empty. */
    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String token) {
        show(token == null ? "" : token);
    }

    void show(String token) {
        shown = token.isBlank() ? Optional.empty() : Optional.of(tracking.byToken(token.strip(), remoteAddress()));
        build();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        if (!texts.locale()
                .getLanguage()
                .equals(texts(event.getLocale()).locale().getLanguage())) {
            var typed = form.typed();
            texts = texts(event.getLocale());
            form = new TrackingForm(texts, this::find);
            form.type(typed);
            build();
        }
    }

    @Override
    public String getPageTitle() {
        return texts.get("tracking.title");
    }

    private void find(TrackingForm.Typed typed) {
        shown = Optional.of(tracking.byCode(typed.code(), typed.digits(), remoteAddress()));
        showAnswer();
        answer.getChildren()
                .findFirst()
                .ifPresent(
                        found -> found.getElement().executeJs("this.focus(); this.scrollIntoView({block: 'start'});"));
    }

    private void build() {
        removeAll();
        showAnswer();
        var page = new Main(new H1(texts.get("tracking.title")));
        page.addClassNames("portal-page", "hoso-stack");
        if (isFound()) {
            page.add(answer, form);
        } else {
            page.add(form, answer);
        }
        add(header(), page, footer());
    }

    private boolean isFound() {
        return shown.filter(Decision::isAllowed).isPresent();
    }

    private void showAnswer() {
        answer.removeAll();
        shown.ifPresent(decision -> answer.add(
                decision instanceof Decision.Allowed<Tracked> allowed
                        ? new TrackedPanel(texts, allowed.value())
                        : refusal(decision)));
    }

    private Component refusal(Decision<Tracked> decision) {
        var message = Reasons.error(texts, decision.reasons());
        message.getElement().setAttribute("tabindex", "-1");
        return message;
    }

    private Component header() {
        var name = new Span(locality.name().isEmpty() ? texts.get("app.name") : locality.name());
        name.addClassName("hoso-strong");
        var other = texts.locale().getLanguage().equals("en") ? Texts.VIETNAMESE : Locale.ENGLISH;
        var language = new Button(texts.get("tracking.language"), click -> switchTo(other));
        language.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        language.getElement().setAttribute("lang", other.getLanguage());
        var header = new Header(name, language);
        header.addClassNames("portal-header", "hoso-row", "hoso-row-between");
        return header;
    }

    private Component footer() {
        var contact = new Span(locality.contact());
        var hint = new Span(texts.get("tracking.privacy"));
        var footer = new Footer(hint);
        if (!locality.contact().isEmpty()) {
            footer.add(contact);
        }
        footer.addClassNames("portal-footer", "hoso-muted", "hoso-small");
        return footer;
    }

    private void switchTo(Locale locale) {
        Optional.ofNullable(VaadinSession.getCurrent()).ifPresent(session -> session.setLocale(locale));
        getUI().ifPresent(ui -> {
            ui.setLocale(locale);
            ui.getPage().setTitle(getPageTitle());
            ui.getPage().executeJs("document.documentElement.lang = $0", locale.getLanguage());
        });
    }

    private static String remoteAddress() {
        return Optional.ofNullable(VaadinRequest.getCurrent())
                .map(VaadinRequest::getRemoteAddr)
                .orElseGet(() -> Optional.ofNullable(UI.getCurrent())
                        .map(UI::getSession)
                        .map(VaadinSession::getBrowser)
                        .map(browser -> browser.getAddress())
                        .orElse("unknown"));
    }

    private static Texts texts(Locale locale) {
        return Texts.load(TrackingView.class, "tracking", locale);
    }
}
