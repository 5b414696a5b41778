package org.hoso.desk.internal.error;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import jakarta.servlet.http.HttpServletResponse;
import org.hoso.desk.internal.DeskTexts;

/** What is shown for an unknown address. */
@Tag("div")
public final class NotFoundView extends Div implements HasErrorParameter<NotFoundException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        addClassName("desk-access-page");
        add(new NotFoundPanel(DeskTexts.current()));
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
