package org.hoso.desk.internal.error;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.hoso.desk.internal.DeskTexts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is shown when a page could not be built. The number leads to the line in the log. */
@Tag("div")
public final class FaultView extends Div implements HasErrorParameter<Exception> {

    private static final Logger LOG = LoggerFactory.getLogger(FaultView.class);

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        var texts = DeskTexts.current();
        var number = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Page {} failed, fault {}", event.getLocation().getPath(), number, parameter.getException());
        var panel = new Div(
                new H1(texts.get("fault.title")),
                new Paragraph(texts.get("fault.words")),
                new Paragraph(texts.get("fault.number", number)),
                new Button(
                        texts.get("fault.retry"),
                        click -> click.getSource().getUI().ifPresent(ui -> ui.getPage()
                                .reload())));
        panel.addClassNames("hoso-card", "hoso-stack", "desk-calm");
        addClassName("desk-access-page");
        add(panel);
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
