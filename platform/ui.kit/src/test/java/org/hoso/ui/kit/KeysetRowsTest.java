package org.hoso.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hoso.dossier.Page;
import org.junit.jupiter.api.Test;

class KeysetRowsTest {

    private final List<Optional<Page.Cursor>> asked = new ArrayList<>();

    private Page<Integer> read(Optional<Page.Cursor> after) {
        asked.add(after);
        int from = after.map(cursor -> (int) cursor.id()).orElse(0);
        var rows = IntStream.rangeClosed(from + 1, Math.min(120, from + KeysetRows.PAGE))
                .boxed()
                .toList();
        int last = rows.get(rows.size() - 1);
        return new Page<>(rows, last < 120 ? Optional.of(new Page.Cursor(0, last)) : Optional.empty());
    }

    @Test
    void readsEachPageOnceAndOnlyWhenItIsNeeded() {
        var rows = new KeysetRows<Integer>(this::read);
        assertThat(rows.range(0, 50)).hasSize(50).first().isEqualTo(1);
        assertThat(asked).hasSize(1);
        assertThat(rows.range(50, 50)).hasSize(50).first().isEqualTo(51);
        assertThat(rows.range(0, 50)).hasSize(50);
        assertThat(asked).hasSize(2);
        assertThat(rows.range(100, 50)).hasSize(20);
        assertThat(rows.range(120, 50)).isEmpty();
        assertThat(asked).hasSize(3);
    }

    @Test
    void readsAgainAfterARestart() {
        var rows = new KeysetRows<Integer>(this::read);
        assertThat(rows.range(0, 100)).hasSize(100);
        rows.restart();
        assertThat(rows.loaded()).isEmpty();
        assertThat(rows.range(0, 10)).hasSize(10);
        assertThat(asked).containsExactly(Optional.empty(), Optional.of(new Page.Cursor(0, 50)), Optional.empty());
    }
}
