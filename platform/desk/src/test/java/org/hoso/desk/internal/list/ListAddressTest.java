package org.hoso.desk.internal.list;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.Location;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hoso.dossier.DossierFilter;
import org.hoso.dossier.DossierFilter.Days;
import org.hoso.dossier.DossierState;
import org.hoso.dossier.ListOrder;
import org.hoso.dossier.Queue;
import org.hoso.procedure.Channel;
import org.junit.jupiter.api.Test;

/** The address of a list holds everything that makes it, and survives nonsense. */
class ListAddressTest {

    @Test
    void whatIsWrittenIsReadAgain() {
        var filter = new DossierFilter(
                "ánh & 5%",
                Set.of(DossierState.RECEIVED, DossierState.IN_PROCESS),
                Set.of("1.001193", "2.000635"),
                Set.of("H47-MC"),
                Set.of("H47.1"),
                Set.of(Channel.POST),
                new Days(Optional.of(LocalDate.of(2026, 6, 1)), Optional.empty()),
                new Days(Optional.empty(), Optional.of(LocalDate.of(2026, 6, 9))),
                Optional.of(0L));
        var address = new ListAddress(
                filter, Optional.of(ListOrder.RECEIVED_DESC), Optional.of(12L), Optional.of("H47-260601-0001"));

        var written = address.write(Queue.ALL_OPEN);

        assertThat(written).startsWith("queue/all-open?");
        assertThat(ListAddress.read(new Location(written).getQueryParameters())).isEqualTo(address);
    }

    @Test
    void aBareListHasABareAddress() {
        var bare = new ListAddress(DossierFilter.none(), Optional.empty(), Optional.empty(), Optional.empty());
        assertThat(bare.write(Queue.MINE)).isEqualTo("queue/mine");
        assertThat(bare.isBare()).isTrue();
    }

    @Test
    void nonsenseIsLeftOut() {
        var query = "queue/mine?state=NONE~RECEIVED&channel=x&due=yesterday&received=~&holder=-1&order=up&view=a";
        var read = ListAddress.read(new Location(query).getQueryParameters());

        assertThat(read.filter()).isEqualTo(DossierFilter.none().withStates(Set.of(DossierState.RECEIVED)));
        assertThat(read.order()).isEmpty();
        assertThat(read.view()).isEmpty();
    }

    @Test
    void aReportHasNoFormulas() {
        assertThat(JobReport.line(List.of("H47-1", "=1+1", "a \"b\"", "")))
                .isEqualTo("\"H47-1\",\"'=1+1\",\"a \"\"b\"\"\",\"\"");
    }
}
