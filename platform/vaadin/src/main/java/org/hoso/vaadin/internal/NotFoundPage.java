package org.hoso.vaadin.internal;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import jakarta.servlet.http.HttpServletResponse;

/** Shown for an address that no view holds. */
public final class NotFoundPage extends ErrorPage implements HasErrorParameter<NotFoundException> {

    private static final long serialVersionUID = 1L;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        show(event.getUI().getLocale(), "notfound", "home", "./");
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
