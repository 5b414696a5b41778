package org.hoso.vaadin;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * The views of a bundle. Registered as an OSGi service; the routes come and go with the service, also in sessions that
 * are open: a page whose view leaves shows "not found", a page that showed "not found" shows the view once it is there.
 */
@ConsumerType
public interface ViewContribution {

    /**
     * Classes annotated with {@code @Route}. Called once, when the service is seen; the list may not change afterwards.
     *
     * <p>A view has one constructor, or a public one without parameters. Its parameters are OSGi services, found by type
     * through the bundle of the view, or {@code Optional} of one. A service given as interface is looked up again on each
     * call, so a view may be older than the service it uses; while the service is missing, the call shows the user a
     * message instead of a stack trace.
     *
     * <p>A path that another view already holds is refused and logged; the other views of the list stay.
     */
    List<Class<? extends Component>> views();
}
