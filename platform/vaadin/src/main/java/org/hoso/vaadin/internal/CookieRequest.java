package org.hoso.vaadin.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Marks the cookie of a new session so that other sites' pages cannot send it along ({@code SameSite=Lax}). */
final class CookieRequest extends HttpServletRequestWrapper {

    private static final String HEADER = "Set-Cookie";

    private final HttpServletResponse response;

    CookieRequest(HttpServletRequest request, HttpServletResponse response) {
        super(request);
        this.response = response;
    }

    @Override
    public @Nullable HttpSession getSession(boolean create) {
        var session = super.getSession(create);
        if (session != null && create && session.isNew()) {
            mark();
        }
        return session;
    }

    @Override
    public @Nullable HttpSession getSession() {
        return getSession(true);
    }

    @Override
    public String changeSessionId() {
        var id = super.changeSessionId();
        mark();
        return id;
    }

    private void mark() {
        if (response.isCommitted()) {
            return;
        }
        var cookies = List.copyOf(response.getHeaders(HEADER));
        if (cookies.stream().allMatch(CookieRequest::marked)) {
            return;
        }
        boolean first = true;
        for (var cookie : cookies) {
            var value = marked(cookie) ? cookie : cookie + "; SameSite=Lax";
            if (first) {
                response.setHeader(HEADER, value);
                first = false;
            } else {
                response.addHeader(HEADER, value);
            }
        }
    }

    private static boolean marked(String cookie) {
        return cookie.toLowerCase(Locale.ROOT).contains("samesite=");
    }
}
