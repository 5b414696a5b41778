package org.hoso.console.internal.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hoso.system.Readiness.Link;
import org.junit.jupiter.api.Test;

class HealthServletTest {

    @Test
    void every_link_is_named_and_the_text_is_valid_json() {
        assertThat(HealthServlet.json(List.of(new Link("database", ""), new Link("schema", "a \"b\" \\ \n c"))))
                .isEqualTo(
                        "{\"status\":\"not-ready\",\"links\":{\"database\":\"ok\",\"schema\":\"a \\\"b\\\" \\\\ \\u000a c\"}}\n");
        assertThat(HealthServlet.json(List.of(new Link("database", ""))))
                .isEqualTo("{\"status\":\"ready\",\"links\":{\"database\":\"ok\"}}\n");
    }
}
