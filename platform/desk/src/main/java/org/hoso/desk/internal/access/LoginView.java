package org.hoso.desk.internal.access;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import java.util.Optional;
import org.hoso.decision.Reason;
import org.hoso.desk.internal.DeskServices;
import org.hoso.desk.internal.DeskTexts;
import org.hoso.desk.internal.Seat;
import org.hoso.security.Authentication;
import org.hoso.ui.kit.Texts;

/** Logging in. Afterwards the page that was asked for opens. */
@Route("login")
public final class LoginView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final DeskServices services;
    private final Texts texts = DeskTexts.current();
    private final TextField username;
    private final PasswordField password;
    private final AccessPanel panel;

    public LoginView(DeskServices services) {
        this.services = services;
        addClassName("desk-access-page");
        username = new TextField(texts.get("login.username"));
        username.setAutofocus(true);
        username.setMaxLength(100);
        username.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        username.getElement().setAttribute("autocomplete", "username").setAttribute("autocapitalize", "none");
        password = new PasswordField(texts.get("login.password"));
        password.setMaxLength(200);
        password.getElement().setAttribute("autocomplete", "current-password");
        password.addKeyPressListener(Key.ENTER, event -> logIn());
        var button = new Button(texts.get("login.button"), event -> logIn());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        panel = new AccessPanel(
                texts, services.locality().name(), texts.get("login.title"), username, password, button);
        add(panel);
    }

    /** Remembers the page that was asked for. */
    public static void comeBackTo(String address) {
        if (!address.isBlank()) {
            VaadinSession.getCurrent().setAttribute(Wanted.class, new Wanted(address));
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (services.firstAdministrator().isNeeded()) {
            event.forwardTo(FirstAdministratorView.class);
            return;
        }
        event.getLocation().getQueryParameters().getSingleParameter("why").ifPresent(why -> {
            if ("idle".equals(why)) {
                panel.say(texts.get("login.idle"));
            } else if ("ended".equals(why)) {
                panel.refuse(List.of(Reason.of("login.ended")));
            }
        });
    }

    @Override
    protected void onAttach(AttachEvent event) {
        DeskTexts.apply(event.getUI());
    }

    private void logIn() {
        if (username.isEmpty() || password.isEmpty()) {
            panel.refuse(List.of(Reason.of("login.incomplete")));
            return;
        }
        var address = Optional.ofNullable(VaadinRequest.getCurrent())
                .map(VaadinRequest::getRemoteAddr)
                .orElse("");
        var decision = services.authentication()
                .login(username.getValue().strip(), password.getValue().toCharArray(), address);
        password.clear();
        if (decision instanceof org.hoso.decision.Decision.Allowed<Authentication.Login> allowed) {
            enter(allowed.value());
        } else {
            panel.refuse(decision.reasons());
            password.focus();
        }
    }

    private void enter(Authentication.Login login) {
        if (VaadinRequest.getCurrent() instanceof VaadinServletRequest request) {
            // A new session id, so that an id planted before the log-in is worth nothing after it. The session itself
            // stays: the request that waits for pushes belongs to it and would come back as one of an ended session.
            request.changeSessionId();
        }
        Seat.take(login, services.now());
        var session = VaadinSession.getCurrent();
        var wanted = session.getAttribute(Wanted.class);
        session.setAttribute(Wanted.class, null);
        if (login.mustChangePassword()) {
            UI.getCurrent().navigate(PasswordView.class);
        } else {
            UI.getCurrent().navigate(wanted == null ? "" : wanted.address());
        }
    }

    @Override
    public String getPageTitle() {
        return texts.get("login.title") + " · " + texts.get("app.name");
    }

    private record Wanted(String address) {}
}
