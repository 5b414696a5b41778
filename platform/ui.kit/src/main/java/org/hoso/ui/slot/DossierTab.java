package org.hoso.ui.slot;

import com.vaadin.flow.component.Component;
import org.hoso.dossier.DossierDetails;
import org.hoso.procedure.LocalText;
import org.osgi.annotation.versioning.ConsumerType;

/** A tab on the page of a dossier. Registered as an OSGi service; open tabs go away when the service does. */
@ConsumerType
public interface DossierTab {

    LocalText title();

    /** True when dossiers of this procedure have the tab. */
    boolean appliesTo(String procedureCode);

    /** Makes a new component; called with the lock of the session held, when the tab is first opened. */
    Component create(ScreenContext context, DossierDetails details);
}
