package org.hoso.portal.internal.http;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.hoso.system.Readiness;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * Answers people's page loads with a clear 503 page, which tries again by itself, while the database is away. Requests
 * of open pages, static files and {@code /health} pass. Tracking pages are kept out of search engines and referrers.
 */
@Component(
        service = Filter.class,
        property = {
            "osgi.http.whiteboard.filter.pattern=/*",
            "osgi.http.whiteboard.context.select=(osgi.http.whiteboard.context.name=*)",
            "osgi.http.whiteboard.filter.asyncSupported:Boolean=true",
            "osgi.http.whiteboard.filter.name=hoso-away",
            "service.ranking:Integer=500"
        })
public final class AwayFilter implements Filter {

    private final AtomicReference<@Nullable Readiness> readiness = new AtomicReference<>();
    private final Availability availability;
    private final byte[] page;

    @Activate
    public AwayFilter() {
        this(Clock.systemUTC());
    }

    AwayFilter(Clock clock) {
        this.availability = new Availability(clock);
        this.page = read("away.html");
    }

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void setReadiness(Readiness service) {
        readiness.set(service);
    }

    void unsetReadiness(Readiness service) {
        readiness.compareAndSet(service, null);
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var http = (HttpServletRequest) request;
        var answer = (HttpServletResponse) response;
        var path = Optional.ofNullable(http.getRequestURI()).orElse("");
        if (isPage(http, path) && !availability.missing(readiness.get()).isEmpty()) {
            answer.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            answer.setHeader("Retry-After", "10");
            answer.setHeader("Cache-Control", "no-store");
            answer.setContentType("text/html;charset=utf-8");
            answer.setContentLength(page.length);
            answer.getOutputStream().write(page);
            return;
        }
        if (path.startsWith("/tra-cuu") || path.startsWith("/track")) {
            answer.setHeader("X-Robots-Tag", "noindex");
            answer.setHeader("Referrer-Policy", "no-referrer");
        }
        chain.doFilter(request, response);
    }

    /** A person opening an address, as opposed to an open page talking to its server. */
    private static boolean isPage(HttpServletRequest request, String path) {
        return "GET".equals(request.getMethod())
                && request.getParameter("v-r") == null
                && !path.startsWith("/VAADIN/")
                && !path.equals("/health")
                && Optional.ofNullable(request.getHeader("Accept")).orElse("").contains("text/html");
    }

    private static byte[] read(String name) {
        try (InputStream stream = AwayFilter.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("the page " + name + " is missing in the bundle");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
