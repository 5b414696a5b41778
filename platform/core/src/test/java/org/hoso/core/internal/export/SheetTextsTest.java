package org.hoso.core.internal.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.hoso.core.port.SheetWriter.Column;
import org.hoso.dossier.DossierState;
import org.hoso.dossier.Queue;
import org.hoso.procedure.Channel;
import org.hoso.workplace.ListColumn;
import org.junit.jupiter.api.Test;

final class SheetTextsTest {

    @Test
    void everythingInASheetHasWordsInBothLanguages() {
        for (String language : List.of("vi", "en")) {
            SheetTexts texts = SheetTexts.of(language);
            Stream.of(Queue.values(), DossierState.values(), Channel.values())
                    .flatMap(Stream::of)
                    .forEach(value -> assertThat(texts.of((Enum<?>) value)).isNotBlank());
            assertThat(new SheetColumns(texts, List.of()).columns())
                    .extracting(Column::heading)
                    .doesNotHaveDuplicates()
                    .hasSizeGreaterThan(ListColumn.values().length);
        }
    }

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(keys(new Locale("vi"))).isEqualTo(keys(Locale.ENGLISH));
    }

    @Test
    void columnsComeInTheOrderOfTheView() {
        assertThat(new SheetColumns(SheetTexts.of("en"), List.of("DUE", "WHO", "nonsense")).columns())
                .extracting(Column::heading)
                .containsExactly("Due", "Code", "Owner");
    }

    private static java.util.Set<String> keys(Locale locale) {
        return ResourceBundle.getBundle("org.hoso.core.internal.export.sheet", locale)
                .keySet();
    }
}
