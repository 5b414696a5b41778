package org.hoso.vaadin.internal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.di.DefaultInstantiator;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlRequestListener;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.framework.FrameworkUtil;

/** Makes views, giving their constructor the OSGi services it asks for. */
final class ServiceInstantiator extends DefaultInstantiator {

    private static final long serialVersionUID = 1L;

    private final transient I18NProvider texts;
    private final transient IndexHtmlRequestListener page;

    ServiceInstantiator(VaadinService service, I18NProvider texts, IndexHtmlRequestListener page) {
        super(service);
        this.texts = texts;
        this.page = page;
    }

    @Override
    public Stream<VaadinServiceInitListener> getServiceInitListeners() {
        return Stream.concat(
                super.getServiceInitListeners(), Stream.of(event -> event.addIndexHtmlRequestListener(page)));
    }

    @Override
    public I18NProvider getI18NProvider() {
        return texts;
    }

    @Override
    public <T> T getOrCreate(Class<T> type) {
        return foreign(type) ? create(type) : super.getOrCreate(type);
    }

    @Override
    public <T extends Component> T createComponent(Class<T> type) {
        return foreign(type) ? create(type) : super.createComponent(type);
    }

    private static boolean foreign(Class<?> type) {
        return type.getClassLoader() != ServiceInstantiator.class.getClassLoader()
                && FrameworkUtil.getBundle(type) != null;
    }

    static <T> T create(Class<T> type) {
        Constructor<?> constructor = constructor(type);
        Object[] arguments = Arrays.stream(constructor.getParameters())
                .map(parameter -> argument(parameter, type))
                .toArray();
        constructor.setAccessible(true);
        try {
            return type.cast(constructor.newInstance(arguments));
        } catch (InvocationTargetException e) {
            if (e.getTargetException() instanceof RuntimeException fault) {
                throw fault;
            }
            if (e.getTargetException() instanceof Error fault) {
                throw fault;
            }
            throw new IllegalStateException("Cannot make " + type.getName(), e.getTargetException());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot make " + type.getName(), e);
        }
    }

    private static Constructor<?> constructor(Class<?> type) {
        var constructors = type.getDeclaredConstructors();
        if (constructors.length == 1) {
            return constructors[0];
        }
        return Arrays.stream(constructors)
                .filter(each -> each.getParameterCount() == 0 && Modifier.isPublic(each.getModifiers()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        type.getName() + " needs one constructor, or a public one without parameters"));
    }

    private static Object argument(Parameter parameter, Class<?> view) {
        if (parameter.getType() == Optional.class) {
            Class<?> service =
                    (Class<?>) ((ParameterizedType) parameter.getParameterizedType()).getActualTypeArguments()[0];
            var calls = new ServiceCalls(service, view);
            return calls.find().map(found -> service.isInterface() ? proxy(calls, service, view) : found);
        }
        var calls = new ServiceCalls(parameter.getType(), view);
        Object found = calls.find().orElseThrow(() -> new MissingService(parameter.getType(), view));
        return parameter.getType().isInterface() ? proxy(calls, parameter.getType(), view) : found;
    }

    private static Object proxy(ServiceCalls calls, Class<?> service, Class<?> view) {
        return Proxy.newProxyInstance(view.getClassLoader(), new Class<?>[] {service}, calls);
    }
}
