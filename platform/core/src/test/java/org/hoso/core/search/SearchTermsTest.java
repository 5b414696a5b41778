package org.hoso.core.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SearchTermsTest {

    @Test
    void diacriticsAndCaseAreTakenAway() {
        assertThat(SearchTerms.normalise("Đặng Thị Ưu Ỷ")).isEqualTo("dang thi uu y");
        assertThat(SearchTerms.normalise("Nguye\u0302\u0303n")).isEqualTo("nguyen");
    }

    @Test
    void aQueryIsCutIntoWordsAndANumberInGroupsIsOne() {
        assertThat(SearchTerms.words(" Nguyễn, An  an ")).containsExactly("nguyen", "an");
        assertThat(SearchTerms.words("0905 123.456")).containsExactly("0905123456");
        assertThat(SearchTerms.words("+84 905123456")).containsExactly("0905123456");
        assertThat(SearchTerms.words("H47.20335-260601-0001")).containsExactly("h47", "20335", "260601", "0001");
        assertThat(SearchTerms.words("260601 0001")).containsExactly("260601", "0001");
        assertThat(SearchTerms.words(" %_ ")).isEmpty();
        assertThat(SearchTerms.words("a b c d e f g h i k l m")).hasSize(10);
    }

    @Test
    void termsAreBounded() {
        assertThat(SearchTerms.of(List.of("x".repeat(500)))).containsExactly("x".repeat(SearchTerms.MAX_LENGTH));
    }
}
