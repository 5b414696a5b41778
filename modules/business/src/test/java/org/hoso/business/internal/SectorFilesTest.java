package org.hoso.business.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hoso.testkit.ProcedureCard;
import org.hoso.testkit.SectorUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SectorFilesTest {

    static final SectorUnderTest SECTOR = SectorUnderTest.in(Path.of("src/main/resources"));

    @Test
    void thePlatformAcceptsTheSector() {
        assertThat(SECTOR.problems()).isEmpty();
        assertThat(SECTOR.id()).isEqualTo("business");
    }

    /** A change of the data must be read as words: when it is meant, copy the new card over the golden one. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.001612",
                "2.000720",
                "1.001570",
                "1.001266",
                "2.000575",
                "1.014034",
                "1.014035",
                "2.001583",
                "2.001199",
                "2.002043",
                "2.001610",
                "2.002041",
                "2.002029",
                "2.002023"
            })
    void theDefinitionReadsAsItsCard(String code) throws Exception {
        String card = ProcedureCard.of(SECTOR.procedure(code));
        Files.writeString(Path.of("target", code + ".txt"), card);

        assertThat(card).isEqualTo(Files.readString(Path.of("src/test/resources/golden", code + ".txt")));
    }

    @Test
    void everyRefusalInTheCodeHasItsText() throws Exception {
        Pattern code = Pattern.compile("\"(business\\.[a-z-]+)\"");
        TreeSet<String> codes = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source : sources.filter(Files::isRegularFile).toList()) {
                code.matcher(Files.readString(source, StandardCharsets.UTF_8))
                        .results()
                        .forEach(match -> codes.add(match.group(1)));
            }
        }

        assertThat(codes)
                .hasSizeGreaterThan(10)
                .allSatisfy(each ->
                        assertThat(SECTOR.text("reason." + each)).as(each).isPresent());
    }

    @Test
    void numbersAreWrittenAsTheLanguageDoes() {
        SectorMessages messages = new SectorMessages();
        assertThat(messages.say(Locale.forLanguageTag("vi"), "reason.business.date-future", 1000))
                .contains("1.000");
        assertThat(messages.say(Locale.ENGLISH, "reason.business.date-future", 1000))
                .contains("1,000");
    }
}
