package org.hoso.desk.internal.access;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.List;
import org.hoso.decision.Reason;
import org.hoso.desk.internal.DeskServices;
import org.hoso.desk.internal.DeskTexts;
import org.hoso.desk.internal.Seat;
import org.hoso.ui.kit.Texts;
import org.hoso.ui.kit.Toasts;

/** Changing the own password; at the first log-in there is no way around it. */
@Route("password")
public final class PasswordView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final DeskServices services;
    private final Texts texts = DeskTexts.current();
    private final PasswordField current;
    private final PasswordField next;
    private final PasswordField repeat;
    private final AccessPanel panel;

    public PasswordView(DeskServices services) {
        this.services = services;
        addClassName("desk-access-page");
        current = field("password.current", "current-password");
        next = field("password.next", "new-password");
        next.setHelperText(texts.get("password.hint"));
        repeat = field("password.repeat", "new-password");
        var forced = Seat.current().map(Seat::mustChangePassword).orElse(false);
        var why = new Paragraph(texts.get("password.forced"));
        why.setVisible(forced);
        var button = new Button(texts.get("password.button"), event -> change());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var back =
                new Button(texts.get("common.cancel"), event -> UI.getCurrent().navigate(""));
        back.setVisible(!forced);
        panel = new AccessPanel(
                texts,
                services.locality().name(),
                texts.get("password.title"),
                why,
                current,
                next,
                repeat,
                button,
                back);
        add(panel);
    }

    private PasswordField field(String key, String autocomplete) {
        var field = new PasswordField(texts.get(key));
        field.setMaxLength(200);
        field.getElement().setAttribute("autocomplete", autocomplete);
        return field;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (Seat.current().isEmpty()) {
            event.forwardTo(LoginView.class);
        }
        current.focus();
    }

    private void change() {
        if (!next.getValue().equals(repeat.getValue())) {
            panel.refuse(List.of(Reason.of("password.repeat")));
            repeat.focus();
            return;
        }
        var decision = services.authentication()
                .changePassword(
                        Seat.actorAtWork(),
                        current.getValue().toCharArray(),
                        next.getValue().toCharArray());
        panel.refuse(decision.reasons());
        decision.asOptional().ifPresent(login -> {
            Seat.take(login, services.now());
            Toasts.done(texts.get("password.changed"));
            UI.getCurrent().navigate("");
        });
    }

    @Override
    public String getPageTitle() {
        return texts.get("password.title") + " · " + texts.get("app.name");
    }
}
