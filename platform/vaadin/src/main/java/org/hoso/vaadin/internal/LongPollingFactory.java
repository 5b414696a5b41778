package org.hoso.vaadin.internal;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.communication.PushConnection;
import com.vaadin.flow.server.communication.PushConnectionFactory;

/** What Flow finds, by {@code META-INF/services}, to connect its pages with. */
public final class LongPollingFactory implements PushConnectionFactory {

    private static final long serialVersionUID = 1L;

    @Override
    public PushConnection apply(UI ui) {
        return new LongPolling(ui);
    }
}
