package org.hoso.core.internal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hoso.organisation.UnitLevel;
import org.hoso.procedure.Channel;
import org.hoso.procedure.LocalText;
import org.hoso.procedure.ProcedureVersion;
import org.hoso.procedure.TimeLimit;
import org.hoso.sector.spi.SectorFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProcedureFilesTest {

    private final ProcedureFiles reader = new ProcedureFiles(480);

    @Test
    void readsAWholeDefinition() {
        SectorDefinition sector = reader.read(SectorSample.files());

        assertThat(sector.problems()).isEmpty();
        assertThat(sector.id()).isEqualTo("sample");
        ProcedureVersion version = sector.versions().get(0);
        assertThat(version.name().vi()).isEqualTo("Thủ tục mẫu");
        assertThat(version.levels()).isEqualTo(Set.of(UnitLevel.COMMUNE));
        assertThat(version.channels()).isEqualTo(Set.of(Channel.DIRECT, Channel.POST));
        assertThat(version.clockStart()).isEqualTo(ProcedureVersion.ClockStart.COUNTER_RECEIPT);
        assertThat(version.cases().get(0).limit()).isEqualTo(TimeLimit.workingDays(1));
        assertThat(version.cases().get(0).fees().get(0).amountVnd()).isEqualTo(8_000);
        assertThat(version.field("sex").orElseThrow().choices()).hasSize(2);
        assertThat(version.steps().get(1).budgetHours()).isEqualTo(new BigDecimal("2"));
        assertThat(sector.texts())
                .containsEntry("reason.sample.late", new LocalText("Quá hạn {0} ngày", "Quá hạn {0} ngày"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "role=\"LEADER\"                 | role=\"KING\"            | 20 | KING",
                "<levels>COMMUNE</levels>        | <levels>PLANET</levels>  | 3  | PLANET",
                "<form>                          | <from>                   | 11 | from",
                "amount=\"1\"                    | -                        | 7  | a time in WORKING_DAYS needs an amount",
                "unit=\"WORKING_DAYS\" amount=\"1\" | unit=\"SAME_DAY\"     | 7  | cutOff is for SAME_DAY, and required there",
                "{name}                          | {nobody}                 | 5  | the summary names the field nobody",
                "{name}                          | {name                    | 5  | a brace without its partner",
                "quantityField=\"copies\"        | quantityField=\"sheets\" | 9  | counts by the field sheets, which the form does not have",
                "quantityField=\"copies\"        | quantityField=\"name\"   | 9  | must be a required NUMBER",
                "budgetHours=\"2.0\"             | budgetHours=\"2.5\"      | 6  | the steps have 8.5 working hours, but the case normal only 8",
                "code=\"sign\"                   | code=\"examine\"         | 20 | the step examine is there twice",
                "<choice code=\"male\"/>         | -                        | 15 | field sex needs two choices or more",
                "section code=\"main\"           | section code=\"main\" by=\"official\" | 13 | field name cannot be required: officials fill it in",
                "minimum=\"1\"                   | minimum=\"21\"           | 14 | a minimum above its maximum",
                "originals=\"1\"                 | originals=\"0\"          | 8  | needs at least one original or copy",
                "amountVnd=\"8000\"              | amountVnd=\"-1\"         | 9  | -1",
            })
    void refusesABrokenProcedureWithFileLineAndWords(String piece, String replacement, int line, String words) {
        Map<String, byte[]> files =
                SectorSample.with(SectorSample.PROCEDURE_FILE, piece, replacement == null ? "" : replacement);

        assertThat(reader.read(files).problems())
                .anySatisfy(problem -> assertThat(problem)
                        .startsWith(SectorSample.PROCEDURE_FILE + ":" + line + ": ")
                        .contains(words));
    }

    @Test
    void namesTheKeyTheFileAndTheUseOfAMissingText() {
        Map<String, byte[]> files = SectorSample.with(SectorFiles.MESSAGES_EN, "9.000001.step.sign=Ký\n", "");

        assertThat(reader.read(files).problems())
                .contains(SectorFiles.MESSAGES_EN + ": no text for 9.000001.step.sign, used in "
                        + SectorSample.PROCEDURE_FILE + ":20");
    }

    @Test
    void refusesATextThatOnlyOneLanguageHas() {
        Map<String, byte[]> files =
                SectorSample.with(SectorFiles.MESSAGES_VI, "reason.sample.late=Quá hạn {0} ngày\n", "");

        assertThat(reader.read(files).problems())
                .containsExactly(SectorFiles.MESSAGES_VI + ": no text for reason.sample.late, which stands in "
                        + SectorFiles.MESSAGES_EN);
    }

    @Test
    void refusesTextsThatAreNotUtf8() {
        Map<String, byte[]> files = SectorSample.files();
        files.put(SectorFiles.MESSAGES_VI, "sector.name=\u00e9".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(reader.read(files).problems()).contains(SectorFiles.MESSAGES_VI + ": is not UTF-8");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"[2.0,3.0)", "[1.1,2.0)", "[0.5,1.0)"})
    void refusesASectorForAnotherContract(String range) {
        Map<String, byte[]> files = SectorSample.with(SectorFiles.SECTOR, "[1.0,2.0)", range);

        assertThat(reader.read(files).problems())
                .containsExactly("HOSO-INF/sector.xml:2: wrong version: the sector works with the contract " + range
                        + ", this platform has 1.0");
    }

    @Test
    void refusesABundleWithoutSectorFile() {
        Map<String, byte[]> files = SectorSample.files();
        files.remove(SectorFiles.SECTOR);

        assertThat(reader.read(files).problems()).contains("HOSO-INF/sector.xml: is missing");
        assertThat(reader.read(files).id()).isEmpty();
    }

    @Test
    void refusesTheSameCodeAndVersionTwice() {
        Map<String, byte[]> files = SectorSample.files();
        SectorSample.put(files, SectorFiles.PROCEDURES + "/again.xml", SectorSample.PROCEDURE);

        assertThat(reader.read(files).problems())
                .contains("HOSO-INF/procedure/again.xml:2: procedure 9.000001 with version 1.0 is defined in "
                        + SectorSample.PROCEDURE_FILE + " already");
    }

    @Test
    void acceptsACaseWithoutPapersAndFees() {
        Map<String, byte[]> files = SectorSample.files();
        SectorSample.put(
                files,
                SectorSample.PROCEDURE_FILE,
                SectorSample.PROCEDURE
                        .lines()
                        .filter(line -> !line.contains("<paper") && !line.contains("<fee"))
                        .collect(java.util.stream.Collectors.joining("\n")));

        SectorDefinition sector = reader.read(files);

        assertThat(sector.problems()).isEmpty();
        assertThat(sector.versions().get(0).cases().get(0).papers()).isEmpty();
    }

    @Test
    void readsNoFileOutsideTheBundle(@TempDir Path folder) throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret words");
        Map<String, byte[]> files = SectorSample.with(
                SectorSample.PROCEDURE_FILE,
                "<procedure",
                "<!DOCTYPE procedure [<!ENTITY s SYSTEM \"" + secret.toUri() + "\">]>\n<procedure");

        SectorDefinition sector = reader.read(files);

        assertThat(sector.versions()).isEmpty();
        assertThat(sector.problems())
                .contains(SectorSample.PROCEDURE_FILE + ":2: a document type (DOCTYPE) is not allowed");
    }

    @Test
    void saysWhereAFileIsNoXml() {
        Map<String, byte[]> files = SectorSample.with(SectorSample.PROCEDURE_FILE, "</steps>", "</steps");

        List<String> problems = reader.read(files).problems();

        assertThat(problems).hasSize(1);
        assertThat(problems.get(0))
                .startsWith(SectorSample.PROCEDURE_FILE + ":2")
                .contains("steps");
    }
}
