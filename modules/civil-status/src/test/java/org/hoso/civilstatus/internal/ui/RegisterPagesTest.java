package org.hoso.civilstatus.internal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.hoso.register.RegisterEntry;
import org.junit.jupiter.api.Test;

class RegisterPagesTest {

    private final List<Long> asked = new ArrayList<>();

    @Test
    void readsEachPageOnceWhileTheGridScrollsDown() {
        RegisterPages pages = new RegisterPages((before, limit) -> read(120, before, limit));

        assertThat(pages.rows(0, 50))
                .extracting(RegisterEntry::id)
                .startsWith(120L)
                .hasSize(50);
        assertThat(pages.rows(0, 50)).hasSize(50);
        assertThat(pages.rows(50, 50)).extracting(RegisterEntry::id).startsWith(70L);
        assertThat(pages.rows(100, 50)).hasSize(20);
        assertThat(pages.rows(150, 50)).isEmpty();
        assertThat(asked).containsExactly(Long.MAX_VALUE, 71L, 21L);
        assertThat(pages.isCut()).isFalse();
    }

    @Test
    void endsAfterAThousandRowsAndSaysSo() {
        RegisterPages pages = new RegisterPages((before, limit) -> read(5_000, before, limit));

        assertThat(pages.rows(980, 50)).hasSize(20);
        assertThat(pages.isCut()).isTrue();
    }

    @Test
    void anEmptyRegisterHasNoRows() {
        assertThat(new RegisterPages((before, limit) -> List.of()).rows(0, 50)).isEmpty();
    }

    private List<RegisterEntry> read(long newest, long before, int limit) {
        asked.add(before);
        long from = Math.min(before - 1, newest);
        return LongStream.iterate(from, id -> id > 0, id -> id - 1)
                .limit(limit)
                .mapToObj(RegisterPagesTest::entry)
                .toList();
    }

    private static RegisterEntry entry(long id) {
        return new RegisterEntry(
                id,
                "civil-status",
                "birth",
                "20335",
                "KS/2026",
                (int) id,
                LocalDate.EPOCH,
                id,
                Map.of(),
                Instant.EPOCH,
                "");
    }
}
