package org.hoso.portal.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrustedProxiesTest {

    private final TrustedProxies proxies = TrustedProxies.of("10.1.0.0/16, 127.0.0.1", "2001:db8::/32");

    @ParameterizedTest
    @CsvSource({
        "203.0.113.9, 198.51.100.1, 203.0.113.9",
        "10.1.2.3, 198.51.100.1, 198.51.100.1",
        "10.1.2.3, '198.51.100.1, 10.1.9.9', 198.51.100.1",
        "10.1.2.3, '1.2.3.4, 198.51.100.1', 198.51.100.1",
        "127.0.0.1, 'evil.example, 198.51.100.1', 198.51.100.1",
        "127.0.0.1, 'evil.example', 127.0.0.1",
        "127.0.0.1, '', 127.0.0.1",
        "2001:db8::1, 198.51.100.1, 198.51.100.1",
        "10.2.0.1, 198.51.100.1, 10.2.0.1"
    })
    void only_what_a_trusted_proxy_wrote_is_believed(String peer, String header, String client) {
        assertThat(proxies.client(peer, List.of(header))).isEqualTo(client);
    }

    @Test
    void without_a_trusted_proxy_the_header_means_nothing() {
        assertThat(TrustedProxies.of().client("127.0.0.1", List.of("198.51.100.1")))
                .isEqualTo("127.0.0.1");
    }

    @Test
    void several_headers_are_read_as_one() {
        assertThat(proxies.client("10.1.0.1", List.of("1.2.3.4", "198.51.100.1", "10.1.0.2")))
                .isEqualTo("198.51.100.1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"proxy.example", "10.0.0.0/33", "10.0.0.0/-1", "300.1.1.1"})
    void a_wrong_setting_is_an_error(String setting) {
        assertThatThrownBy(() -> TrustedProxies.of(setting)).isInstanceOf(IllegalArgumentException.class);
    }
}
