package org.hoso.vaadin.internal;

import com.vaadin.flow.di.Lookup;
import com.vaadin.flow.di.LookupInitializer;
import com.vaadin.flow.function.DeploymentConfiguration;
import com.vaadin.flow.server.AppShellRegistry;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceException;
import com.vaadin.flow.server.SessionDestroyListener;
import com.vaadin.flow.server.SessionInitEvent;
import com.vaadin.flow.server.SessionInitListener;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.UIInitListener;
import com.vaadin.flow.server.VaadinServlet;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.Servlet;
import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.hoso.vaadin.ThemeResources;
import org.hoso.vaadin.ViewContribution;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Modified;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.metatype.annotations.Designate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Serves all Vaadin screens; what they are comes from the bundles that contribute views, themes and listeners. */
@Component(
        service = Servlet.class,
        configurationPid = "org.hoso.session",
        property = {
            "osgi.http.whiteboard.servlet.name=hoso-screens",
            "osgi.http.whiteboard.servlet.pattern=/*",
            "osgi.http.whiteboard.context.select=(osgi.http.whiteboard.context.name=hoso)",
            "osgi.http.whiteboard.servlet.asyncSupported:Boolean=true",
            "servlet.init.productionMode=true",
            "servlet.init.closeIdleSessions=true",
            // Flow would ask the context for its mapping, which a servlet of the whiteboard does not have there.
            "servlet.init.VAADIN_SERVLET_VITE_DEV_MODE_FRONTEND_PATH=/*",
            "servlet.init.heartbeatInterval=120",
            "servlet.init.pushLongPollingSuspendTimeout=25000"
        })
@Designate(ocd = SessionSettings.class)
public final class HosoServlet extends VaadinServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(HosoServlet.class);
    private static final ClassLoader LOADER = HosoServlet.class.getClassLoader();
    private static final String HEALTH = "/health";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final transient OpenSessions sessions = new OpenSessions();
    private final transient Routes routes = new Routes(sessions);
    private final transient Themes themes = new Themes();
    private final transient List<SessionInitListener> sessionInits = new CopyOnWriteArrayList<>();
    private final transient List<SessionDestroyListener> sessionDestroys = new CopyOnWriteArrayList<>();
    private final transient List<UIInitListener> uiInits = new CopyOnWriteArrayList<>();
    private final transient RegisteredTexts texts;
    private final transient LeavingBundles leaving;
    private transient volatile int timeoutMinutes;

    @Activate
    public HosoServlet(BundleContext context, SessionSettings settings) {
        this.texts = new RegisteredTexts(context);
        this.leaving = new LeavingBundles(context, sessions);
        this.timeoutMinutes = settings.timeoutMinutes();
    }

    @Deactivate
    void close() {
        leaving.close();
    }

    /** A changed timeout holds for sessions that begin afterwards. */
    @Modified
    void modified(SessionSettings settings) {
        timeoutMinutes = settings.timeoutMinutes();
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addViews(ViewContribution contribution) {
        withLoader(() -> routes.add(contribution));
    }

    void removeViews(ViewContribution contribution) {
        withLoader(() -> routes.remove(contribution));
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addTheme(ThemeResources resources) {
        themes.add(resources);
    }

    void removeTheme(ThemeResources resources) {
        themes.remove(resources);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addSessionInit(SessionInitListener listener) {
        sessionInits.add(listener);
    }

    void removeSessionInit(SessionInitListener listener) {
        sessionInits.remove(listener);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addSessionDestroy(SessionDestroyListener listener) {
        sessionDestroys.add(listener);
    }

    void removeSessionDestroy(SessionDestroyListener listener) {
        sessionDestroys.remove(listener);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addUiInit(UIInitListener listener) {
        uiInits.add(listener);
    }

    void removeUiInit(UIInitListener listener) {
        uiInits.remove(listener);
    }

    @Override
    public void init(ServletConfig config) throws ServletException {
        var thread = Thread.currentThread();
        var before = thread.getContextClassLoader();
        thread.setContextClassLoader(LOADER);
        try {
            var context = new VaadinServletContext(config.getServletContext());
            new LookupInitializer()
                    .initialize(context, new HashMap<>(), lookup -> context.setAttribute(Lookup.class, lookup));
            var shell = AppShellRegistry.getInstance(context);
            shell.reset();
            shell.setShell(Shell.class);
            var registry = ApplicationRouteRegistry.getInstance(context);
            registry.setErrorNavigationTargets(Set.of(NotFoundPage.class, FaultPage.class, DeniedPage.class));
            routes.open(registry);
            super.init(config);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Override
    public void destroy() {
        routes.close();
        withLoader(super::destroy);
    }

    @Override
    protected VaadinServletService createServletService(DeploymentConfiguration configuration) throws ServiceException {
        var service = new HosoService(this, configuration, texts, this::page);
        service.init();
        service.setSystemMessagesProvider(HosoServlet::systemMessages);
        service.addSessionInitListener(this::sessionOpened);
        service.addSessionDestroyListener(event -> {
            sessions.closed(event.getSession());
            sessionDestroys.forEach(listener -> listener.sessionDestroy(event));
        });
        service.addUIInitListener(event -> HiddenPages.watch(event.getUI()));
        service.addUIInitListener(event -> uiInits.forEach(listener -> listener.uiInit(event)));
        return service;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var thread = Thread.currentThread();
        var before = thread.getContextClassLoader();
        thread.setContextClassLoader(LOADER);
        try {
            if (HEALTH.equals(request.getPathInfo())) {
                notReady(response);
            } else if (!themes.serve(request, response)) {
                super.service(request, response);
                LongPolling.putAside(request);
            }
        } catch (ServletException e) {
            if (!hasGone(e)) {
                throw e;
            }
            LOG.debug("The browser went before the end of its answer", e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** Whoever closes the preview of a paper while it comes is no fault of the server. */
    private static boolean hasGone(Throwable fault) {
        for (var each = fault; each != null; each = each.getCause()) {
            if (each instanceof EOFException) {
                return true;
            }
        }
        return false;
    }

    /** While the servlet that tells the health is not there, no screen may pass for it. */
    private static void notReady(HttpServletResponse response) throws IOException {
        var body = "{\"status\":\"not-ready\",\"links\":{}}\n".getBytes(StandardCharsets.UTF_8);
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("application/json;charset=utf-8");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    /** Adds to the page what every screen needs: style sheets, and the nonce of the inline scripts. */
    private void page(IndexHtmlResponse page) {
        var bytes = new byte[18];
        RANDOM.nextBytes(bytes);
        var nonce = Base64.getEncoder().encodeToString(bytes);
        var document = page.getDocument();
        for (var sheet : themes.stylesheets()) {
            document.head().appendElement("link").attr("rel", "stylesheet").attr("href", sheet);
        }
        document.getElementsByTag("script").forEach(script -> script.attr("nonce", nonce));
        page.getVaadinResponse().setHeader("Content-Security-Policy", SecurityHeaders.page(nonce));
    }

    private void sessionOpened(SessionInitEvent event) throws ServiceException {
        var session = event.getSession();
        session.setErrorHandler(new Faults());
        session.getSession().setMaxInactiveInterval((int) TimeUnit.MINUTES.toSeconds(timeoutMinutes));
        sessions.opened(session);
        for (var listener : sessionInits) {
            listener.sessionInit(event);
        }
    }

    private static SystemMessages systemMessages(SystemMessagesInfo info) {
        var locale = info.getLocale() == null ? Texts.VIETNAMESE : info.getLocale();
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(Texts.get(locale, "expired.title"));
        messages.setSessionExpiredMessage(Texts.get(locale, "expired.text"));
        messages.setInternalErrorCaption(Texts.get(locale, "fault.title"));
        messages.setInternalErrorMessage(Texts.get(locale, "expired.text"));
        messages.setCookiesDisabledNotificationEnabled(true);
        messages.setCookiesDisabledCaption(Texts.get(locale, "cookies.title"));
        messages.setCookiesDisabledMessage(Texts.get(locale, "cookies.text"));
        return messages;
    }

    private static void withLoader(Runnable work) {
        var thread = Thread.currentThread();
        var before = thread.getContextClassLoader();
        thread.setContextClassLoader(LOADER);
        try {
            work.run();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
