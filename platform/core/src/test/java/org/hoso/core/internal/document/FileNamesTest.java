package org.hoso.core.internal.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {

    @ParameterizedTest
    @CsvSource({
        "giấy khai sinh.pdf,giấy khai sinh.pdf",
        "C:\\scan\\a.pdf,a.pdf",
        "../../etc/passwd,passwd",
        ".htaccess,htaccess",
        "a\u0000b\u202efdp.exe,abfdp.exe",
        "a<b>|c?.pdf,abc.pdf",
        "///,file",
        "'  a   b.pdf ',a b.pdf"
    })
    void pathsAndHiddenCharactersAreTakenAway(String typed, String clean) {
        assertThat(FileNames.clean(typed)).isEqualTo(clean);
    }

    @Test
    void aLongNameKeepsItsEnding() {
        assertThat(FileNames.clean("a".repeat(300) + ".pdf")).hasSize(150).endsWith("a.pdf");
    }
}
