package org.hoso.land.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hoso.procedure.FeeDefinition;
import org.hoso.procedure.ProcedureVersion;
import org.hoso.testkit.ProcedureCard;
import org.hoso.testkit.SectorUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SectorFilesTest {

    static final SectorUnderTest SECTOR = SectorUnderTest.in(Path.of("src/main/resources"));

    static Stream<ProcedureVersion> versions() {
        return SECTOR.versions().stream();
    }

    @Test
    void thePlatformAcceptsTheSector() {
        assertThat(SECTOR.problems()).isEmpty();
        assertThat(SECTOR.id()).isEqualTo("land");
    }

    @Test
    void holdsTheFourteenLandAndTheFiveMortgageProcedures() {
        assertThat(versions().map(ProcedureVersion::code).collect(Collectors.toSet()))
                .isEqualTo(Land.PROCEDURES)
                .hasSize(19);
    }

    /** A change of the data must be read as words: when it is meant, copy the new card over the golden one. */
    @ParameterizedTest
    @MethodSource("versions")
    void theDefinitionReadsAsItsCard(ProcedureVersion version) throws Exception {
        String name = version.code() + "-" + version.version() + ".txt";
        String card = ProcedureCard.of(version);
        Files.writeString(Path.of("target", name), card);

        assertThat(card).isEqualTo(Files.readString(Path.of("src/test/resources/golden", name)));
    }

    @Test
    void noAmountIsInventedAndWhatIsUncertainSaysSo() {
        assertThat(versions())
                .allSatisfy(version -> assertThat(version.cases()).allSatisfy(each -> {
                    assertThat(each.fees()).isNotEmpty().allMatch(FeeDefinition::isOpen);
                    boolean mortgage = Land.MORTGAGES.containsKey(version.code());
                    boolean sourced = version.code().equals("1.013833");
                    assertThat(each.toConfirm().isPresent())
                            .as(version.code() + " " + version.version() + " " + each.code())
                            .isEqualTo(!mortgage && !sourced);
                }));
    }

    @Test
    void everyRefusalInTheCodeHasItsText() throws Exception {
        Pattern code = Pattern.compile("\"((?:land|mortgage)\\.[a-z-]+)\"");
        TreeSet<String> codes = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source : sources.filter(Files::isRegularFile).toList()) {
                code.matcher(Files.readString(source, StandardCharsets.UTF_8))
                        .results()
                        .forEach(match -> codes.add(match.group(1)));
            }
        }

        assertThat(codes)
                .hasSizeGreaterThan(8)
                .allSatisfy(each ->
                        assertThat(SECTOR.text("reason." + each)).as(each).isPresent());
    }
}
