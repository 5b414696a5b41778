package org.hoso.vaadin.internal;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import jakarta.servlet.http.HttpServletResponse;

/** Shown when a view cannot be made or entered; the log has the stack trace under the same incident code. */
public final class FaultPage extends ErrorPage implements HasErrorParameter<Exception> {

    private static final long serialVersionUID = 1L;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        var fault = parameter.getCaughtException();
        var kind = Faults.kind(fault);
        show(
                event.getUI().getLocale(),
                kind,
                "retry",
                event.getLocation().getPathWithQueryParameters(),
                Faults.log(fault));
        return kind.equals("missing")
                ? HttpServletResponse.SC_SERVICE_UNAVAILABLE
                : HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
