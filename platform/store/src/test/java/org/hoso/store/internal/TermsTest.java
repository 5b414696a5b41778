package org.hoso.store.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class TermsTest {

    @Test
    void theBoundLiesAfterEverythingThatBeginsWithTheWord() {
        assertThat(Terms.after("tran")).isEqualTo("trao").isGreaterThan("tranzzz");
        assertThat(Terms.after("a\uD7FF")).isEqualTo("a\uE000");
    }
}
