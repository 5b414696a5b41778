package org.hoso.store.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hoso.dossier.Filing;
import org.hoso.dossier.OfficialRef;
import org.hoso.dossier.Page;
import org.hoso.procedure.Channel;
import org.junit.jupiter.api.Test;

/** What waits to be received. */
abstract class FilingContract extends StoreContract {

    private static final Instant NOW = Samples.NOW;
    private static final OfficialRef LAN = new OfficialRef(7, "Nguyễn Thị Lan");

    FilingContract(TestDatabase database) {
        super(database);
    }

    private Filing insert(String unit, Instant at) {
        return stores.write(() -> stores.filings.insert(new Filing(
                0,
                0,
                Channel.POST,
                unit,
                "1.001193",
                "Nguyễn Thị Bưởi · Khai sinh",
                "EM1",
                Map.of("owner.name", "Nguyễn Thị Bưởi \"x\""),
                at,
                LAN,
                Optional.empty())));
    }

    @Test
    void oneIsReadAsItWasStored() {
        var stored = insert("20335.MC", NOW);
        assertThat(stores.read(() -> stores.filings.filing(stored.id()))).contains(stored);
        assertThat(stored.values()).containsEntry("owner.name", "Nguyễn Thị Bưởi \"x\"");
    }

    @Test
    void theOldestComesFirstPageByPage() {
        var ids = new ArrayList<Long>();
        var second = insert("A", NOW.plusSeconds(5));
        ids.add(insert("A", NOW).id());
        ids.add(second.id());
        ids.add(insert("B", NOW.plusSeconds(5)).id());
        insert("C", NOW);

        var seen = new ArrayList<Long>();
        var after = Optional.<Page.Cursor>empty();
        do {
            var from = after;
            var page = stores.read(() -> stores.filings.waiting(List.of("A", "B"), from, 1));
            page.rows().forEach(each -> seen.add(each.id()));
            after = page.next();
        } while (after.isPresent());
        assertThat(seen).isEqualTo(ids);
        assertThat(stores.<Long>read(() -> stores.filings.countWaiting(List.of("A", "B"), 9)))
                .isEqualTo(3);
        assertThat(stores.<Long>read(() -> stores.filings.countWaiting(List.of("A", "B"), 2)))
                .isEqualTo(2);
    }

    @Test
    void oneEndsOnceAndForgetsWhatWasTyped() {
        var stored = insert("A", NOW);
        var end = new Filing.End(Optional.of("H47-1"), "", NOW.plusSeconds(1), LAN);
        assertThat(stores.<Boolean>write(() -> stores.filings.end(stored.id(), end)))
                .isTrue();
        assertThat(stores.<Boolean>write(() -> stores.filings.end(stored.id(), end)))
                .isFalse();
        var after = stores.read(() -> stores.filings.filing(stored.id())).orElseThrow();
        assertThat(after.end()).contains(end);
        assertThat(after.values()).isEmpty();
        assertThat(after.version()).isEqualTo(1);
        assertThat(stores.<Long>read(() -> stores.filings.countWaiting(List.of("A"), 9)))
                .isZero();

        var dropped = insert("A", NOW);
        var why = new Filing.End(Optional.empty(), "Không gửi giấy tờ", NOW, LAN);
        stores.write(() -> stores.filings.end(dropped.id(), why));
        assertThat(stores.read(() -> stores.filings.filing(dropped.id())).flatMap(Filing::end))
                .contains(why);
    }
}
