package org.hoso.core.internal.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hoso.dossier.DossierState;
import org.hoso.dossier.JournalEntry;
import org.hoso.dossier.OfficialRef;
import org.junit.jupiter.api.Test;

class JournalHashTest {

    private static final Instant AT = Instant.parse("2026-06-01T02:00:00.123Z");

    private static JournalEntry entry(String action, String unit, String comment, Map<String, String> details) {
        return new JournalEntry(
                7,
                1,
                AT,
                new OfficialRef(3, "Lê Thị Hoa"),
                action,
                Optional.empty(),
                DossierState.RECEIVED,
                Optional.empty(),
                unit,
                comment,
                details,
                JournalHash.NONE,
                "");
    }

    @Test
    void theSerialisationIsTheDocumentedOne() throws Exception {
        var out = new java.io.ByteArrayOutputStream();
        for (String field : List.of(
                "hoso-journal-1",
                "0".repeat(64),
                "7",
                "1",
                "1780279200123",
                "3",
                "Lê Thị Hoa",
                "RECEIVE",
                "",
                "RECEIVED",
                "",
                "20335.MC",
                "ghi chú",
                "2",
                "a",
                "1",
                "b",
                "2")) {
            byte[] bytes = field.getBytes(java.nio.charset.StandardCharsets.UTF_8);
            new java.io.DataOutputStream(out).writeInt(bytes.length);
            out.write(bytes);
        }
        String expected = java.util.HexFormat.of()
                .formatHex(java.security.MessageDigest.getInstance("SHA-256").digest(out.toByteArray()));
        assertThat(JournalHash.of(entry("RECEIVE", "20335.MC", "ghi chú", Map.of("b", "2", "a", "1"))))
                .isEqualTo(expected);
    }

    @Test
    void movingACharacterIntoTheNextFieldChangesTheHash() {
        Set<String> hashes = new HashSet<>(List.of(
                JournalHash.of(entry("RECEIVE", "ab", "c", Map.of())),
                JournalHash.of(entry("RECEIVE", "a", "bc", Map.of())),
                JournalHash.of(entry("RECEIVEa", "b", "c", Map.of())),
                JournalHash.of(entry("RECEIVE", "ab", "c", Map.of("", ""))),
                JournalHash.of(entry("RECEIVE", "ab", "", Map.of("c", "")))));
        assertThat(hashes).hasSize(5);
    }
}
