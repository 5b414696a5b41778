package org.hoso.desk.internal;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.mock.MockService;
import com.github.mvysny.kaributesting.v10.mock.MockVaadinServlet;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.di.DefaultInstantiator;
import com.vaadin.flow.di.Instantiator;
import com.vaadin.flow.function.DeploymentConfiguration;
import com.vaadin.flow.server.ServiceException;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServletService;
import java.util.HashSet;
import java.util.Set;

/** A desk without a browser. */
final class DeskBed implements AutoCloseable {

    final FakePlatform platform;

    DeskBed(FakePlatform platform) {
        this.platform = platform;
        var routes = new Routes(new HashSet<>(new DeskViews().views()), Set.of(), true);
        MockVaadin.setup(UI::new, new Servlet(routes, platform.services()));
    }

    static void logIn() {
        logIn("lan", "mat khau dai");
    }

    static void logIn(String username, String password) {
        UI.getCurrent().navigate("login");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Tên đăng nhập")), username);
        _setValue(_get(PasswordField.class), password);
        press("Đăng nhập");
    }

    static void press(String button) {
        _click(_get(Button.class, spec -> spec.withText(button)));
    }

    /** All words on the page. */
    static String words() {
        var words = new StringBuilder();
        for (var component : _find(com.vaadin.flow.component.Component.class)) {
            var element = component.getElement();
            element.getChildren()
                    .filter(com.vaadin.flow.dom.Element::isTextNode)
                    .forEach(text -> words.append(text.getText()).append(' '));
            words.append(element.getProperty("label", "")).append(' ');
        }
        return words.toString();
    }

    @Override
    public void close() {
        MockVaadin.tearDown();
        platform.events.close();
    }

    private static final class Servlet extends MockVaadinServlet {

        private static final long serialVersionUID = 1L;
        private final transient DeskServices services;

        Servlet(Routes routes, DeskServices services) {
            super(routes);
            this.services = services;
        }

        @Override
        protected VaadinServletService createServletService(DeploymentConfiguration configuration)
                throws ServiceException {
            var service = new MockService(this, configuration, UI::new) {
                @Override
                protected Instantiator createInstantiator() {
                    return new Injector(this, services);
                }
            };
            service.init();
            getRoutes().register(service.getContext());
            return service;
        }
    }

    private static final class Injector extends DefaultInstantiator {

        private static final long serialVersionUID = 1L;
        private final transient DeskServices services;

        Injector(VaadinService service, DeskServices services) {
            super(service);
            this.services = services;
        }

        @Override
        public <T> T getOrCreate(Class<T> type) {
            for (var constructor : type.getDeclaredConstructors()) {
                if (constructor.getParameterCount() == 1 && constructor.getParameterTypes()[0] == DeskServices.class) {
                    try {
                        return type.cast(constructor.newInstance(services));
                    } catch (ReflectiveOperationException e) {
                        throw new IllegalStateException(e);
                    }
                }
            }
            return super.getOrCreate(type);
        }

        @Override
        public <T extends com.vaadin.flow.component.Component> T createComponent(Class<T> type) {
            return getOrCreate(type);
        }
    }
}
