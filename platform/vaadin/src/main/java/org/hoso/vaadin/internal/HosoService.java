package org.hoso.vaadin.internal;

import com.vaadin.flow.di.Instantiator;
import com.vaadin.flow.function.DeploymentConfiguration;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.ServiceDestroyListener;
import com.vaadin.flow.server.VaadinServlet;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.communication.IndexHtmlRequestListener;
import com.vaadin.flow.shared.Registration;
import java.net.URL;
import org.jspecify.annotations.Nullable;

/** Flow's service, told where OSGi differs from a web application. */
final class HosoService extends VaadinServletService {

    private static final long serialVersionUID = 1L;

    private static final String ABOUT_CLASSES = "com.vaadin.flow.component.internal.ComponentMetaData";

    private final transient I18NProvider texts;
    private final transient IndexHtmlRequestListener page;

    HosoService(
            VaadinServlet servlet,
            DeploymentConfiguration configuration,
            I18NProvider texts,
            IndexHtmlRequestListener page) {
        super(servlet, configuration);
        this.texts = texts;
        this.page = page;
    }

    @Override
    protected Instantiator createInstantiator() {
        return new ServiceInstantiator(this, texts, page);
    }

    /**
     * Flow adds a listener for each class of components, only to forget the class when the service ends; the class and
     * its bundle would stay in memory until then. {@link FlowCaches} forgets it earlier.
     */
    @Override
    public Registration addServiceDestroyListener(ServiceDestroyListener listener) {
        return listener.getClass().getName().startsWith(ABOUT_CLASSES)
                ? () -> {}
                : super.addServiceDestroyListener(listener);
    }

    /** The inherited method asks the file system about the address, which fails for a resource inside a bundle. */
    @Override
    public @Nullable URL getStaticResource(String path) {
        var name = path.startsWith("/") ? path.substring(1) : path;
        return name.isEmpty() || name.endsWith("/")
                ? null
                : HosoService.class.getClassLoader().getResource("META-INF/resources/" + name);
    }

    @Override
    protected void setDefaultClassLoader() {
        setClassLoader(HosoService.class.getClassLoader());
    }
}
