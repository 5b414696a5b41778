package org.hoso.vaadin.internal;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;

/**
 * Headers that keep other sites from reading, framing or guessing what the server sends. A servlet that must be more
 * open for one answer (a document shown inside a page) sets the header again. The screens replace the policy for their
 * page, see {@link HosoServlet}.
 */
@Component(
        service = Filter.class,
        property = {
            "osgi.http.whiteboard.filter.pattern=/*",
            "osgi.http.whiteboard.context.select=(osgi.http.whiteboard.context.name=*)",
            "osgi.http.whiteboard.filter.asyncSupported:Boolean=true",
            "osgi.http.whiteboard.filter.name=hoso-security-headers",
            "service.ranking:Integer=1000"
        })
public final class SecurityHeaders implements Filter {

    private static final String COMMON = "default-src 'self'; style-src 'self' 'unsafe-inline'; "
            + "img-src 'self' data: blob:; font-src 'self' data:; frame-src 'self' blob:; object-src 'none'; "
            + "base-uri 'self'; form-action 'self'; ";

    /** The policy of a page: only scripts of this server, and inline ones with the nonce of this answer. */
    static String page(String nonce) {
        return COMMON + "script-src 'self' 'unsafe-eval' 'nonce-" + nonce + "'; frame-ancestors 'none'";
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var http = (HttpServletRequest) request;
        var answer = (HttpServletResponse) response;
        var path = Optional.ofNullable(http.getRequestURI()).orElse("");
        // Documents that a screen offers for preview are framed by that screen.
        boolean preview = path.contains("/VAADIN/dynamic/resource/");
        answer.setHeader("X-Content-Type-Options", "nosniff");
        answer.setHeader("X-Frame-Options", preview ? "SAMEORIGIN" : "DENY");
        answer.setHeader("Referrer-Policy", "same-origin");
        answer.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        answer.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        answer.setHeader("Permissions-Policy", "geolocation=(), microphone=(), payment=(), usb=()");
        answer.setHeader(
                "Content-Security-Policy",
                COMMON + "script-src 'self'; frame-ancestors " + (preview ? "'self'" : "'none'"));
        chain.doFilter(new CookieRequest(http, answer), response);
    }
}
