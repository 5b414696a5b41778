package org.hoso.ui.slot;

import com.vaadin.flow.component.Component;
import java.util.Set;
import org.hoso.organisation.Role;
import org.hoso.procedure.LocalText;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A screen of a sector, listed in the desk's navigation and shown under {@code /sector/ID}. Registered as an OSGi
 * service; the entry and the open screens go away when the service does.
 */
@ConsumerType
public interface SectorScreen {

    /** Lower-case letters, digits and hyphens; unique over all sectors. */
    String id();

    LocalText title();

    /** Holders of one of these roles see it. */
    Set<Role> roles();

    /**
     * Makes a new component; called with the lock of the session held, on each opening. Must return quickly: load rows
     * lazily. What it throws is shown as a broken screen and logged.
     */
    Component create(ScreenContext context);
}
