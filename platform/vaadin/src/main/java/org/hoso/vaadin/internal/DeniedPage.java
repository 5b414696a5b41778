package org.hoso.vaadin.internal;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import jakarta.servlet.http.HttpServletResponse;

/** Shown when a view refuses the user. */
public final class DeniedPage extends ErrorPage implements HasErrorParameter<AccessDeniedException> {

    private static final long serialVersionUID = 1L;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        show(event.getUI().getLocale(), "denied", "home", "./");
        return HttpServletResponse.SC_FORBIDDEN;
    }
}
