package org.hoso.console.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableTest {

    @Test
    void columns_are_as_wide_as_their_widest_cell_and_lines_stay_lines() {
        assertThat(new Table("ID", "NAME")
                        .row("civil-status", "Hộ tịch")
                        .row("x", "a\nb")
                        .lines())
                .containsExactly("ID            NAME", "civil-status  Hộ tịch", "x             a b");
    }

    @ParameterizedTest
    @CsvSource({"Nguyễn Văn An, N.V.A.", "' Đỗ  Ý ', Đ.Ý.", "'', ''"})
    void initials_tell_no_name(String name, String initials) {
        assertThat(DossierText.initials(name)).isEqualTo(initials);
    }
}
