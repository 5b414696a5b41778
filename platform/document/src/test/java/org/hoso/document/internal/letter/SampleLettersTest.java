package org.hoso.document.internal.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hoso.core.port.LetterWriter.Facts;
import org.hoso.document.LetterKind;
import org.junit.jupiter.api.Test;

/** Leaves one letter of each kind in target/letters, for a look. */
class SampleLettersTest {

    @Test
    void every_kind_of_letter_is_set_for_every_kind_of_dossier() throws IOException {
        var writer = new PdfLetterWriter(Clock.systemUTC());
        Path folder = Files.createDirectories(Path.of("target", "letters"));
        Map<String, Facts> samples = new LinkedHashMap<>();
        samples.put("usual", Samples.usual());
        samples.put("supplement", Samples.supplement(2));
        samples.put("refusal", Samples.refusal());
        samples.put("returned", Samples.returned());
        samples.put("bare", Samples.bare());
        samples.put("huge", Samples.huge());
        for (var sample : samples.entrySet()) {
            for (LetterKind kind : LetterKind.values()) {
                var out = new ByteArrayOutputStream();
                writer.write(kind, sample.getValue(), out);
                assertThat(out.size()).as("%s of %s", kind, sample.getKey()).isBetween(5_000, 150_000);
                Files.write(folder.resolve(kind.form() + "-" + sample.getKey() + ".pdf"), out.toByteArray());
            }
        }
    }
}
