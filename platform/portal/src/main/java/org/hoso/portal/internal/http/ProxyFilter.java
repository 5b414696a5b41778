package org.hoso.portal.internal.http;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * Shows everything behind it the real address of the asker, and that the connection is secure, when a trusted proxy
 * says so; by default no proxy is trusted.
 */
@Component(
        service = Filter.class,
        configurationPid = "org.hoso.security",
        property = {
            "osgi.http.whiteboard.filter.pattern=/*",
            "osgi.http.whiteboard.context.select=(osgi.http.whiteboard.context.name=*)",
            "osgi.http.whiteboard.filter.asyncSupported:Boolean=true",
            "osgi.http.whiteboard.filter.name=hoso-proxy",
            "service.ranking:Integer=2000"
        })
public final class ProxyFilter implements Filter {

    private final TrustedProxies proxies;

    /** The part of the configuration {@code org.hoso.security} that is about proxies. */
    public @interface Settings {
        /** Addresses or ranges of our own reverse proxies. */
        String[] trustedProxies() default {};
    }

    @Activate
    public ProxyFilter(Settings settings) {
        this.proxies = TrustedProxies.of(settings.trustedProxies());
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request instanceof HttpServletRequest http && proxies.isTrusted(http.getRemoteAddr())) {
            chain.doFilter(new Forwarded(http, proxies), response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static final class Forwarded extends HttpServletRequestWrapper {

        private final String client;
        private final boolean secure;

        Forwarded(HttpServletRequest request, TrustedProxies proxies) {
            super(request);
            this.client = proxies.client(request.getRemoteAddr(), lines(request));
            this.secure = request.isSecure() || "https".equalsIgnoreCase(request.getHeader("X-Forwarded-Proto"));
        }

        private static List<String> lines(HttpServletRequest request) {
            var lines = request.getHeaders("X-Forwarded-For");
            return lines == null ? List.of() : Collections.list(lines);
        }

        @Override
        public String getRemoteAddr() {
            return client;
        }

        @Override
        public String getRemoteHost() {
            return client;
        }

        @Override
        public boolean isSecure() {
            return secure;
        }

        @Override
        public String getScheme() {
            return secure ? "https" : super.getScheme();
        }
    }
}
