package org.hoso.ui.slot;

import com.vaadin.flow.component.Component;
import java.util.Map;
import java.util.function.BiConsumer;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A part of the intake page below the generated form. Registered as an OSGi service; open sections go away when the
 * service does.
 */
@ConsumerType
public interface IntakeSection {

    /** True when the intake of this procedure has the section. */
    boolean appliesTo(String procedureCode);

    /**
     * Makes a new component; called with the lock of the session held.
     *
     * @param values the form values typed so far; a copy
     * @param setter sets a form value, field code and text; the field on the page shows it at once
     */
    Component create(ScreenContext context, Map<String, String> values, BiConsumer<String, String> setter);
}
