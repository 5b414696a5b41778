package org.hoso.store.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hoso.core.port.DossierStore.Criteria;
import org.hoso.core.port.DossierStore.Narrowing;
import org.hoso.core.port.DossierStore.Scope;
import org.hoso.core.port.NoticeStore.Mail;
import org.hoso.dossier.Dossier;
import org.hoso.dossier.DossierState;
import org.hoso.dossier.OfficialRef;
import org.hoso.notice.Notice;
import org.hoso.outage.Outage;
import org.hoso.outage.OutageEffect;
import org.hoso.procedure.LocalText;
import org.junit.jupiter.api.Test;

/** Outages, warnings, the outbox of mails, and the control list of late dossiers. */
abstract class TimekeepingContract extends StoreContract {

    private static final Instant NOW = Samples.NOW;

    TimekeepingContract(TestDatabase database) {
        super(database);
    }

    private Dossier open(int number, String unit) {
        var dossier = Samples.open("H47.1-260302-%04d".formatted(number), unit, Optional.of(NOW));
        return stores.write(() -> stores.dossiers.insert(dossier, Set.of()));
    }

    private static Outage outage(Set<String> units) {
        return new Outage(
                0,
                1,
                new Outage.Terms(
                        NOW,
                        Optional.of(NOW.plusSeconds(3600)),
                        Set.of(),
                        Set.of(),
                        units,
                        "12/QĐ-UBND",
                        LocalDate.of(2026, 3, 2),
                        "Mất điện",
                        false),
                new OfficialRef(7, "Nguyễn Thị Lan"),
                NOW,
                Outage.Progress.waiting());
    }

    @Test
    void anOutageComesBackAsItWasStoredAndOnlyTheRevisionSeenChangesIt() {
        var stored = stores.write(() -> stores.outages.insert(outage(Set.of("A", "B"))));

        assertThat(stores.read(() -> stores.outages.find(stored.id()))).contains(stored);
        assertThat(stores.read(() -> stores.outages.pending())).containsExactly(stored);
        var changed =
                stored.withTerms(outage(Set.of("A")).terms()).withProgress(new Outage.Progress(false, 9, 3, 2, 1));
        assertThat(stores.write(() -> stores.outages.update(changed, 5))).isFalse();
        assertThat(stores.write(() -> stores.outages.update(changed, 1))).isTrue();
        assertThat(stores.read(() -> stores.outages.newest(5))).containsExactly(changed);
        assertThat(stores.read(() -> stores.outages.pending())).isEmpty();
    }

    @Test
    void affectedAreOpenDossiersInScopeAndThoseTouchedBefore() {
        var first = open(1, "A");
        var second = open(2, "B");
        var third = open(3, "A");
        var ended = open(4, "A");
        stores.run(() -> stores.dossiers.update(Samples.inState(ended, DossierState.STOPPED, NOW), Set.of()));
        var stored = stores.write(() -> stores.outages.insert(outage(Set.of("A"))));

        assertThat(stores.read(() -> stores.outages.affected(stored, 0, 10))).containsExactly(first.id(), third.id());
        assertThat(stores.read(() -> stores.outages.affected(stored, first.id(), 10)))
                .containsExactly(third.id());
        var effect = new OutageEffect(
                stored.id(), second.id(), second.code(), Optional.of(NOW), Optional.of(NOW.plusSeconds(60)));
        stores.run(() -> stores.outages.save(effect));
        stores.run(() -> stores.outages.save(effect));
        assertThat(stores.read(() -> stores.outages.affected(stored, 0, 10)))
                .containsExactly(first.id(), second.id(), third.id());
        assertThat(stores.read(() -> stores.outages.effects(stored.id(), 0, 10)))
                .containsExactly(effect);
        var everywhere = stores.write(() -> stores.outages.insert(outage(Set.of())));
        assertThat(stores.read(() -> stores.outages.affected(everywhere, 0, 2)))
                .containsExactly(first.id(), second.id());
    }

    @Test
    void allOpenDossiersAreLookedAtAgainInPortions() {
        var first = open(1, "A");
        var second = open(2, "B");
        var ended = open(3, "A");
        stores.run(() -> stores.dossiers.update(Samples.inState(ended, DossierState.STOPPED, NOW), Set.of()));
        stores.run(() -> stores.notices.lookAgain(first.id(), first.version(), Optional.empty()));
        stores.run(() -> stores.notices.lookAgain(second.id(), second.version(), Optional.of(NOW.plusSeconds(60))));
        assertThat(stores.read(() -> stores.notices.toLookAt(NOW, 10))).isEmpty();

        assertThat(stores.write(() -> stores.notices.lookAgainBehind(0, 1))).contains(first.id());
        assertThat(stores.read(() -> stores.notices.toLookAt(NOW, 10))).containsExactly(first.id());
        assertThat(stores.write(() -> stores.notices.lookAgainBehind(first.id(), 10)))
                .contains(second.id());
        assertThat(stores.write(() -> stores.notices.lookAgainBehind(second.id(), 10)))
                .isEmpty();
        assertThat(stores.read(() -> stores.notices.toLookAt(NOW, 10))).containsExactly(first.id(), second.id());

        stores.run(() -> stores.notices.keepShares("[70, 90]"));
        assertThat(stores.read(() -> stores.notices.shares())).isEqualTo("[70, 90]");
    }

    @Test
    void aDossierIsLookedAtAfterEachChangeAndWhenItsTimeHasCome() {
        var dossier = open(1, "A");
        assertThat(stores.read(() -> stores.notices.toLookAt(NOW, 10))).containsExactly(dossier.id());

        stores.run(() -> stores.notices.lookAgain(dossier.id(), dossier.version(), Optional.of(NOW.plusSeconds(60))));
        assertThat(stores.read(() -> stores.notices.toLookAt(NOW, 10))).isEmpty();
        assertThat(stores.read(() -> stores.notices.toLookAt(NOW.plusSeconds(60), 10)))
                .containsExactly(dossier.id());
        assertThat(stores.read(() -> stores.dossiers.find(dossier.id()))
                        .orElseThrow()
                        .version())
                .isEqualTo(dossier.version());

        var changed = stores.write(() -> stores.dossiers.update(dossier, Set.of()));
        assertThat(stores.read(() -> stores.notices.toLookAt(NOW, 10))).containsExactly(dossier.id());
        stores.run(() -> stores.notices.lookAgain(dossier.id(), dossier.version(), Optional.empty()));
        assertThat(stores.read(() -> stores.notices.toLookAt(NOW, 10))).containsExactly(dossier.id());
        stores.run(() -> stores.notices.lookAgain(dossier.id(), changed.version(), Optional.empty()));
        assertThat(stores.read(() -> stores.notices.toLookAt(NOW.plusSeconds(1_000_000), 10)))
                .isEmpty();
    }

    @Test
    void warningsAreReadByTheirOwnOfficialOnly() {
        var dossier = open(1, "A");
        stores.run(() -> {
            stores.notices.insert(notice(dossier, 7, "legal-70"));
            stores.notices.insert(notice(dossier, 7, "legal-90"));
            stores.notices.insert(notice(dossier, 8, "legal-90"));
        });

        assertThat(stores.read(() -> stores.notices.codes(dossier.id())))
                .containsExactlyInAnyOrder("legal-70", "legal-90");
        List<Notice> mine = stores.read(() -> stores.notices.newest(7, 10));
        assertThat(mine).extracting(Notice::code).containsExactly("legal-90", "legal-70");
        assertThat(mine.get(0).stepName()).contains(new LocalText("Thẩm định", "Examination"));
        stores.run(() -> stores.notices.read(8, mine.get(0).id(), NOW));
        assertThat(stores.read(() -> stores.notices.unread(7, 100))).isEqualTo(2);
        stores.run(() -> stores.notices.read(7, mine.get(0).id(), NOW));
        assertThat(stores.read(() -> stores.notices.unread(7, 100))).isEqualTo(1);
        stores.run(() -> stores.notices.read(7, 0, NOW));
        assertThat(stores.read(() -> stores.notices.unread(7, 100))).isZero();
        assertThat(stores.read(() -> stores.notices.unread(8, 100))).isEqualTo(1);
    }

    private static Notice notice(Dossier dossier, long official, String code) {
        return new Notice(
                0,
                official,
                dossier.id(),
                dossier.code(),
                code,
                Notice.Kind.LEGAL,
                70,
                Optional.of(new LocalText("Thẩm định", "Examination")),
                Optional.of(NOW),
                NOW,
                Optional.empty());
    }

    @Test
    void aMailStaysInTheOutboxUntilItIsSentOrGivenUp() {
        stores.run(() -> stores.notices.insertMail(Mail.of("lan@example.vn", "Nhắc", "Hồ sơ", NOW)));

        var mail = stores.read(() -> stores.notices.mailsToSend(NOW, 10)).get(0);
        stores.run(() -> stores.notices.updateMail(mail.failed("refused", Optional.of(NOW.plusSeconds(60)))));
        assertThat(stores.read(() -> stores.notices.mailsToSend(NOW, 10))).isEmpty();
        var again = stores.read(() -> stores.notices.mailsToSend(NOW.plusSeconds(60), 10))
                .get(0);
        assertThat(again.attempts()).isEqualTo(1);
        assertThat(again.fault()).isEqualTo("refused");
        stores.run(() -> stores.notices.updateMail(again.sent(NOW)));
        assertThat(stores.read(() -> stores.notices.mailsToSend(NOW.plusSeconds(1_000), 10)))
                .isEmpty();
    }

    @Test
    void theControlListLeavesOutDossiersWhoseApplicantHasADateThatStillHolds() {
        var none = open(1, "A");
        var broken = open(2, "A");
        var held = open(3, "A");
        stores.run(() -> {
            stores.dossiers.update(broken.withTiming(broken.timing().withDuePromised(NOW.minusSeconds(1))), Set.of());
            stores.dossiers.update(held.withTiming(held.timing().withDuePromised(NOW.plusSeconds(1))), Set.of());
        });
        var late = Criteria.seenThrough(List.of(Scope.all()))
                .withNarrowing(Narrowing.none().withPromisedBefore(NOW));

        // The samples carry a promise of their own, which is broken by then.
        assertThat(stores.read(() -> stores.dossiers
                        .page(late, org.hoso.core.port.DossierStore.Order.NEWEST, Optional.empty(), 10)
                        .rows()))
                .extracting(Dossier::id)
                .contains(broken.id())
                .doesNotContain(held.id())
                .hasSizeLessThanOrEqualTo(2);
        assertThat(none.id()).isPositive();
    }
}
