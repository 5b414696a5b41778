package org.hoso.ui.kit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;

/** Changing a page from another thread. */
public final class Later {

    private Later() {}

    /** Runs {@code change} with the lock of the page's session; does nothing when the page is gone. */
    public static void on(UI ui, Runnable change) {
        try {
            var unused = ui.access(change::run);
        } catch (UIDetachedException e) {
            // The page was closed in the meantime: there is nothing left to change.
            return;
        }
    }
}
