package org.hoso.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hoso.dossier.Dossier;
import org.hoso.dossier.DossierAction;
import org.hoso.dossier.DossierFilter;
import org.hoso.dossier.DossierFilter.Days;
import org.hoso.dossier.DossierRow;
import org.hoso.dossier.DossierState;
import org.hoso.dossier.ListOrder;
import org.hoso.dossier.ListRequest;
import org.hoso.dossier.Queue;
import org.hoso.dossier.QueueCount;
import org.hoso.procedure.Channel;
import org.hoso.security.Actor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the queues show, narrowed and ordered, and that their counts are live. */
final class QueuesTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 6, 1);

    private final TestPlatform platform = new TestPlatform(Fixtures.procedure());
    private final Flow flow = new Flow(platform);

    @AfterEach
    void close() {
        platform.close();
    }

    @Test
    void countsFollowEveryChangeAtOnce() {
        Actor officer = platform.actor(Fixtures.OFFICER);
        assertThat(count(officer, Queue.UNCLAIMED)).isZero();

        Dossier first = flow.in(DossierState.HANDED_OVER);
        flow.in(DossierState.HANDED_OVER);
        assertThat(count(officer, Queue.UNCLAIMED)).isEqualTo(2);
        assertThat(count(officer, Queue.MINE)).isZero();

        flow.run(Fixtures.OFFICER, first, DossierAction.TAKE);
        assertThat(count(officer, Queue.UNCLAIMED)).isEqualTo(1);
        assertThat(count(officer, Queue.MINE)).isEqualTo(1);
        assertThat(count(platform.actor(Fixtures.SECOND_OFFICER), Queue.MINE)).isZero();
    }

    @Test
    void countsOfTimeFollowTheClock() {
        flow.in(DossierState.HANDED_OVER);
        Actor supervisor = platform.actor(Fixtures.SUPERVISOR);
        assertThat(count(supervisor, Queue.LATE)).isZero();

        platform.clock().setVietnam("2026-06-05T09:00");
        assertThat(count(supervisor, Queue.LATE)).isEqualTo(1);
    }

    @Test
    void aFilterNarrowsAQueueAndNeverWidensIt() {
        Dossier received = flow.received();
        flow.in(DossierState.HANDED_OVER);
        Actor clerk = platform.actor(Fixtures.CLERK);

        assertThat(codes(clerk, Queue.TO_HAND_OVER, DossierFilter.none())).containsExactly(received.code());
        assertThat(codes(clerk, Queue.TO_HAND_OVER, filter().withStates(Set.of(DossierState.HANDED_OVER))))
                .isEmpty();
        assertThat(codes(clerk, Queue.TO_HAND_OVER, filter().withChannels(Set.of(Channel.ONLINE))))
                .isEmpty();
        assertThat(codes(clerk, Queue.TO_HAND_OVER, filter().withChannels(Set.of(Channel.DIRECT))))
                .hasSize(1);
        assertThat(codes(clerk, Queue.TO_HAND_OVER, filter().withReceivingUnits(Set.of(Fixtures.OTHER_ONE_STOP))))
                .isEmpty();
        assertThat(codes(clerk, Queue.TO_HAND_OVER, filter().withReceived(days(MONDAY, MONDAY))))
                .hasSize(1);
        assertThat(codes(
                        clerk, Queue.TO_HAND_OVER, filter().withReceived(days(MONDAY.plusDays(1), MONDAY.plusDays(9)))))
                .isEmpty();
        assertThat(codes(clerk, Queue.TO_HAND_OVER, filter().withDue(days(MONDAY, MONDAY.plusDays(1)))))
                .isEmpty();
        assertThat(codes(clerk, Queue.TO_HAND_OVER, filter().withText("van nguyen an")))
                .hasSize(1);
        assertThat(codes(clerk, Queue.ALL_OPEN, filter().withStates(Set.of(DossierState.HANDED_OVER))))
                .hasSize(1);
    }

    @Test
    void nobodySeesAnotherOfficialsDossiersByFilteringForThem() {
        flow.in(DossierState.IN_PROCESS);
        Actor other = platform.actor(Fixtures.SECOND_OFFICER);

        assertThat(codes(other, Queue.MINE, filter().withOfficial(Optional.of(Fixtures.OFFICER))))
                .isEmpty();
        assertThat(codes(other, Queue.ALL_OPEN, filter().withOfficial(Optional.of(Fixtures.OFFICER))))
                .hasSize(1);
    }

    @Test
    void everyOrderShowsTheSameRowsAndTheOppositeOneBackwards() {
        for (int i = 0; i < 5; i++) {
            flow.received();
            platform.clock().advance(java.time.Duration.ofMinutes(7));
        }
        Actor clerk = platform.actor(Fixtures.CLERK);
        List<String> byReceipt = ordered(clerk, ListOrder.RECEIVED);

        assertThat(byReceipt).hasSize(5).isSorted();
        assertThat(ordered(clerk, ListOrder.RECEIVED_DESC)).isEqualTo(reversed(byReceipt));
        assertThat(ordered(clerk, ListOrder.DUE_DESC)).isEqualTo(reversed(ordered(clerk, ListOrder.DUE)));
        assertThat(ordered(clerk, ListOrder.CHANGED_DESC)).isEqualTo(reversed(ordered(clerk, ListOrder.CHANGED)));
    }

    private List<String> ordered(Actor actor, ListOrder order) {
        return platform
                .dossiers()
                .page(actor, new ListRequest(Queue.TO_HAND_OVER, filter(), Optional.of(order), Optional.empty(), 50))
                .rows()
                .stream()
                .map(DossierRow::code)
                .toList();
    }

    private static List<String> reversed(List<String> codes) {
        List<String> reversed = new java.util.ArrayList<>(codes);
        java.util.Collections.reverse(reversed);
        return reversed;
    }

    private List<String> codes(Actor actor, Queue queue, DossierFilter filter) {
        List<String> codes = platform
                .dossiers()
                .page(actor, new ListRequest(queue, filter, Optional.empty(), Optional.empty(), 50))
                .rows()
                .stream()
                .map(DossierRow::code)
                .toList();
        assertThat(platform.dossiers().count(actor, queue, filter).count()).isEqualTo(codes.size());
        return codes;
    }

    private long count(Actor actor, Queue queue) {
        return platform.dossiers().counts(actor).stream()
                .filter(each -> each.queue() == queue)
                .mapToLong(QueueCount::count)
                .sum();
    }

    private static DossierFilter filter() {
        return DossierFilter.none();
    }

    private static Days days(LocalDate from, LocalDate to) {
        return new Days(Optional.of(from), Optional.of(to));
    }
}
