package org.hoso.itest.probe;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;

/** A view whose service is never there. */
@Route("needy")
public final class NeedyView extends Div {

    private static final long serialVersionUID = 1L;

    public NeedyView(Absent absent) {
        absent.call();
    }
}
