package org.hoso.itest.probe;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.hoso.vaadin.ViewContribution;

/** Contributes the views. */
@org.osgi.service.component.annotations.Component
public final class ProbeViews implements ViewContribution {

    @Override
    public List<Class<? extends Component>> views() {
        return List.of(ProbeView.class, NeedyView.class);
    }
}
