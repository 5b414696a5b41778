package org.hoso.console.internal.health;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.karaf.features.BootFinished;
import org.hoso.system.Readiness;
import org.hoso.system.Readiness.Link;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** {@code GET /health}: 200 when every link is well, else 503 with what is missing. Needs nothing but the web server. */
@Component(
        service = Servlet.class,
        property = {
            "osgi.http.whiteboard.servlet.name=hoso-health",
            "osgi.http.whiteboard.servlet.pattern=/health",
            "osgi.http.whiteboard.servlet.asyncSupported:Boolean=true"
        })
public final class HealthServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient AtomicReference<@Nullable Readiness> readiness = new AtomicReference<>();
    private final transient AtomicReference<@Nullable BootFinished> boot = new AtomicReference<>();

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

    /** Karaf's word that everything of the platform is installed; until then a bundle may still be missing. */
    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void setBootFinished(BootFinished service) {
        boot.set(service);
    }

    void unsetBootFinished(BootFinished service) {
        boot.compareAndSet(service, null);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var links = boot.get() == null
                ? List.of(new Link("boot", "the platform is still being installed"))
                : Optional.ofNullable(readiness.get())
                        .map(Readiness::check)
                        .orElseGet(() -> List.of(new Link("core", "the platform's core is not running")));
        var body = json(links).getBytes(StandardCharsets.UTF_8);
        response.setStatus(
                links.stream().allMatch(Link::isWell)
                        ? HttpServletResponse.SC_OK
                        : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("application/json;charset=utf-8");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    static String json(List<Link> links) {
        boolean ready = links.stream().allMatch(Link::isWell);
        var text = new StringBuilder("{\"status\":\"" + (ready ? "ready" : "not-ready") + "\",\"links\":{");
        var separator = "";
        for (var link : links) {
            text.append(separator)
                    .append(quoted(link.name()))
                    .append(':')
                    .append(quoted(link.isWell() ? "ok" : link.problem()));
            separator = ",";
        }
        return text.append("}}\n").toString();
    }

    private static String quoted(String text) {
        var quoted = new StringBuilder("\"");
        text.chars().forEach(character -> {
            if (character == '"' || character == '\\') {
                quoted.append('\\').append((char) character);
            } else if (character < ' ') {
                quoted.append(String.format("\\u%04x", character));
            } else {
                quoted.append((char) character);
            }
        });
        return quoted.append('"').toString();
    }
}
