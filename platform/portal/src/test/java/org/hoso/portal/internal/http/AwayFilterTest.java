package org.hoso.portal.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hoso.system.Readiness.Link;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AwayFilterTest {

    private final MovableClock clock = new MovableClock();
    private final AwayFilter filter = new AwayFilter(clock);
    private final List<Link> links = new ArrayList<>(List.of(new Link("database", ""), new Link("sectors", "none")));
    private final Map<String, String> headers = new HashMap<>();
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private int status = 200;
    private int passed;
    private int checks;

    AwayFilterTest() {
        filter.setReadiness(() -> {
            checks++;
            return List.copyOf(links);
        });
    }

    @Test
    void while_all_is_well_pages_pass_and_are_not_checked_each_time() throws Exception {
        for (int i = 0; i < 10; i++) {
            ask("/", "text/html", null);
        }

        assertThat(passed).isEqualTo(10);
        assertThat(checks).isEqualTo(1);
    }

    @Test
    void while_the_database_is_away_people_get_a_page_in_both_languages_that_tries_again() throws Exception {
        links.set(0, new Link("database", "it does not answer"));

        ask("/tra-cuu", "text/html,application/xhtml+xml", null);

        assertThat(passed).isZero();
        assertThat(status).isEqualTo(503);
        assertThat(headers).containsEntry("Retry-After", "10").containsEntry("Cache-Control", "no-store");
        assertThat(body.toString(StandardCharsets.UTF_8))
                .contains("Hệ thống tạm gián đoạn")
                .contains("The service is interrupted")
                .contains("http-equiv=\"refresh\"")
                .doesNotContain("<script");
    }

    @ParameterizedTest
    @CsvSource({"/health, text/html, ", "/VAADIN/build/index.js, text/html, ", "/, '*/*', ", "/, text/html, uidl"})
    void requests_that_are_no_page_loads_pass(String path, String accept, @Nullable String vaadin) throws Exception {
        links.set(0, new Link("database", "it does not answer"));

        ask(path, accept, vaadin);

        assertThat(passed).isEqualTo(1);
    }

    @Test
    void pages_come_back_without_restart() throws Exception {
        links.set(0, new Link("database", "it does not answer"));
        ask("/", "text/html", null);
        links.set(0, new Link("database", ""));
        clock.advance(Duration.ofSeconds(2));

        ask("/", "text/html", null);

        assertThat(passed).isEqualTo(1);
    }

    @Test
    void without_the_core_pages_are_not_served() throws Exception {
        var bare = new AwayFilter(clock);

        bare.doFilter(request("/", "text/html", null), response(), chain());

        assertThat(status).isEqualTo(503);
    }

    @Test
    void tracking_pages_stay_out_of_search_engines_and_referrers() throws Exception {
        ask("/tra-cuu/secret", "text/html", null);

        assertThat(headers).containsEntry("X-Robots-Tag", "noindex").containsEntry("Referrer-Policy", "no-referrer");
    }

    private void ask(String path, String accept, @Nullable String vaadin) throws Exception {
        filter.doFilter(request(path, accept, vaadin), response(), chain());
    }

    private FilterChain chain() {
        return (request, response) -> passed++;
    }

    private static HttpServletRequest request(String path, String accept, @Nullable String vaadin) {
        return proxy(HttpServletRequest.class, (name, arguments) -> switch (name) {
            case "getMethod" -> "GET";
            case "getRequestURI" -> path;
            case "getHeader" -> "Accept".equals(arguments[0]) ? accept : null;
            case "getParameter" -> vaadin;
            default -> throw new IllegalStateException(name);
        });
    }

    private HttpServletResponse response() {
        return proxy(HttpServletResponse.class, (name, arguments) -> {
            switch (name) {
                case "setStatus" -> status = (int) arguments[0];
                case "setHeader" -> headers.put((String) arguments[0], (String) arguments[1]);
                case "getOutputStream" -> {
                    return stream();
                }
                default -> {
                    return null;
                }
            }
            return null;
        });
    }

    private ServletOutputStream stream() {
        return new ServletOutputStream() {
            @Override
            public void write(int value) {
                body.write(value);
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new IllegalStateException();
            }
        };
    }

    private interface Calls {
        @Nullable Object call(String name, Object[] arguments);
    }

    private static <T> T proxy(Class<T> type, Calls calls) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (self, method, arguments) ->
                        calls.call(method.getName(), arguments == null ? new Object[0] : arguments)));
    }

    private static final class MovableClock extends Clock {
        private Instant now = Instant.parse("2026-03-02T02:00:00Z");

        void advance(Duration duration) {
            now = now.plus(duration);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
