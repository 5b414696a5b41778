package ${package}.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.hoso.testkit.ProcedureCard;
import org.hoso.testkit.SectorUnderTest;
import org.junit.jupiter.api.Test;

/** The data files, read as the platform reads them. */
class SectorFilesTest {

    static final SectorUnderTest SECTOR = SectorUnderTest.in(Path.of("src/main/resources"));

    @Test
    void thePlatformAcceptsTheSector() {
        assertThat(SECTOR.problems()).isEmpty();
    }

    /** A change of the data is read as words in the review: when it is meant, copy the new card over the golden one. */
    @Test
    void theDefinitionReadsAsItsCard() throws Exception {
        String card = ProcedureCard.of(SECTOR.procedure(Hall.PROCEDURE));
        Files.writeString(Path.of("target", Hall.PROCEDURE + ".txt"), card);

        assertThat(card).isEqualTo(Files.readString(Path.of("src/test/resources/golden", Hall.PROCEDURE + ".txt")));
    }
}
