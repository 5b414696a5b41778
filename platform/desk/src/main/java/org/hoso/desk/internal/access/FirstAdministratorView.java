package org.hoso.desk.internal.access;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.List;
import org.hoso.decision.Decision;
import org.hoso.decision.Reason;
import org.hoso.desk.internal.DeskServices;
import org.hoso.desk.internal.DeskTexts;
import org.hoso.organisation.Official;
import org.hoso.security.FirstAdministrator;
import org.hoso.ui.kit.Marks;
import org.hoso.ui.kit.Texts;
import org.hoso.ui.kit.Toasts;

/** The first account of an empty installation, made with the one-time token that the server printed. */
@Route("first-administrator")
public final class FirstAdministratorView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final DeskServices services;
    private final Texts texts = DeskTexts.current();
    private final Marks marks = new Marks(texts);
    private final TextField token = field("first.token");
    private final TextField localityName = field("first.locality-name");
    private final TextField localityCode = field("first.locality-code");
    private final TextField agencyPrefix = field("first.agency-prefix");
    private final TextField fullName = field("official.full-name");
    private final TextField username = field("login.username");
    private final PasswordField password;
    private final PasswordField repeat;
    private final AccessPanel panel;

    public FirstAdministratorView(DeskServices services) {
        this.services = services;
        addClassName("desk-access-page");
        password = new PasswordField(texts.get("login.password"));
        password.setHelperText(texts.get("password.hint"));
        repeat = new PasswordField(texts.get("password.repeat"));
        localityCode.setHelperText(texts.get("first.locality-code.hint"));
        agencyPrefix.setHelperText(texts.get("first.agency-prefix.hint"));
        marks.add("token", token);
        marks.add("localityName", localityName);
        marks.add("localityCode", localityCode);
        marks.add("agencyPrefix", agencyPrefix);
        marks.add("fullName", fullName);
        marks.add("username", username);
        marks.add("password", password);
        marks.add("repeat", repeat);
        var button = new Button(texts.get("first.button"), event -> create());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        panel = new AccessPanel(
                texts,
                texts.get("app.name"),
                texts.get("first.title"),
                new Paragraph(texts.get("first.words")),
                token,
                localityName,
                localityCode,
                agencyPrefix,
                fullName,
                username,
                password,
                repeat,
                button);
        add(panel);
    }

    private TextField field(String key) {
        var field = new TextField(texts.get(key));
        field.setMaxLength(200);
        field.setRequiredIndicatorVisible(true);
        return field;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!services.firstAdministrator().isNeeded()) {
            event.forwardTo(LoginView.class);
        }
        token.focus();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        DeskTexts.apply(event.getUI());
    }

    private void create() {
        var decision = decide();
        panel.refuse(marks.show(decision.reasons()));
        decision.asOptional().ifPresent(official -> {
            Toasts.done(texts.get("first.done", official.username()));
            UI.getCurrent().navigate(LoginView.class);
        });
    }

    private Decision<Official> decide() {
        if (!password.getValue().equals(repeat.getValue())) {
            return Decision.refused(List.of(Reason.at("repeat", "password.repeat")));
        }
        return services.firstAdministrator()
                .create(
                        token.getValue().strip(),
                        new FirstAdministrator.Request(
                                localityName.getValue().strip(),
                                localityCode.getValue().strip(),
                                agencyPrefix.getValue().strip(),
                                username.getValue().strip(),
                                fullName.getValue().strip()),
                        password.getValue().toCharArray());
    }

    @Override
    public String getPageTitle() {
        return texts.get("first.title") + " · " + texts.get("app.name");
    }
}
