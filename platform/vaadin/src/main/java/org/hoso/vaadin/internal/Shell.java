package org.hoso.vaadin.internal;

import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Meta;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.shared.communication.PushMode;
import com.vaadin.flow.shared.ui.Transport;

/** The page around every view. Push goes by long polling, which needs nothing but HTTP between browser and server. */
@Push(value = PushMode.AUTOMATIC, transport = Transport.LONG_POLLING)
@Viewport("width=device-width, initial-scale=1")
@Meta(name = "referrer", content = "same-origin")
public final class Shell implements AppShellConfigurator {

    private static final long serialVersionUID = 1L;

    /** Without an icon of its own every page would make the browser ask for one that is not there. */
    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addLink("icon", "data:,");
    }
}
