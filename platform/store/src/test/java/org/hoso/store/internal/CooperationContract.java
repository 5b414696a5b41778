package org.hoso.store.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hoso.cooperation.Consultation;
import org.hoso.cooperation.ForeignReference;
import org.hoso.cooperation.PaperMark;
import org.hoso.dossier.OfficialRef;
import org.hoso.organisation.Delegation;
import org.hoso.organisation.Official;
import org.junit.jupiter.api.Test;

/** Consultations, marks, codes of other systems and deputies. */
abstract class CooperationContract extends StoreContract {

    private static final OfficialRef BY = new OfficialRef(7, "Bưởi");
    private static final Instant NOW = Samples.NOW;

    CooperationContract(TestDatabase database) {
        super(database);
    }

    private long dossier(String code) {
        return stores.write(() -> stores.dossiers.insert(Samples.full(code), Set.of()))
                .id();
    }

    private static Consultation consultation(long dossier, int number, String unit, Instant due, boolean silence) {
        return new Consultation(
                0,
                dossier,
                "A-1",
                number,
                Consultation.Kind.OPINION,
                "20536-TP",
                unit,
                Optional.of("verify"),
                "Có đồng ý không?",
                List.of(3L, 5L),
                BY,
                NOW,
                due,
                silence,
                false,
                Consultation.State.OPEN,
                Optional.empty(),
                0,
                Optional.empty(),
                Optional.empty());
    }

    private Consultation stored(long dossier, int number, String unit, Instant due, boolean silence) {
        return stores.write(() -> stores.cooperation.insert(consultation(dossier, number, unit, due, silence)));
    }

    @Test
    void consultationsComeBackAsTheyWereAndAsTheyBecame() {
        long dossier = dossier("A-1");
        var first = stored(dossier, 1, "THUE", NOW, true);
        var second = stored(dossier, 2, "QLDD", NOW, false);
        assertThat(stores.read(() -> stores.cooperation.consultations(dossier))).containsExactly(first, second);
        var answered = first.reminded(NOW.plusSeconds(1))
                .answered(new Consultation.Answer(
                        Consultation.Opinion.DISAGREE, "Còn nợ", List.of(9L), BY, NOW.plusSeconds(2)));
        stores.run(() -> stores.cooperation.update(answered));
        stores.run(() -> stores.cooperation.update(second.closed(Consultation.State.RECALLED, NOW.plusSeconds(3))));
        assertThat(stores.read(() -> stores.cooperation.consultation(first.id())))
                .contains(answered);
        assertThat(stores.read(() -> stores.cooperation.countToAnswer(List.of("THUE", "QLDD"))))
                .isZero();
    }

    @Test
    void whatIsToBeAnsweredComesInPagesMostUrgentFirst() {
        long dossier = dossier("A-1");
        var late = stored(dossier, 1, "THUE", NOW.plus(2, ChronoUnit.DAYS), false);
        var soon = stored(dossier, 2, "THUE", NOW.plus(1, ChronoUnit.DAYS), false);
        var same = stored(dossier, 3, "QLDD", NOW.plus(1, ChronoUnit.DAYS), false);
        stored(dossier, 4, "other", NOW, false);
        var units = List.of("THUE", "QLDD");
        var first = stores.read(() -> stores.cooperation.toAnswer(units, Optional.empty(), 2));
        assertThat(first.rows()).containsExactly(soon, same);
        var second = stores.read(() -> stores.cooperation.toAnswer(units, first.next(), 2));
        assertThat(second.rows()).containsExactly(late);
        assertThat(second.next()).isEmpty();
        assertThat(stores.read(() -> stores.cooperation.countToAnswer(units))).isEqualTo(3);
    }

    @Test
    void silenceIsFoundWhenTheTimeIsOver() {
        long dossier = dossier("A-1");
        var over = stored(dossier, 1, "THUE", NOW.minusSeconds(1), true);
        stored(dossier, 2, "THUE", NOW.minusSeconds(1), false);
        stored(dossier, 3, "THUE", NOW.plusSeconds(1), true);
        assertThat(stores.read(() -> stores.cooperation.silentBefore(NOW, 10))).containsExactly(over.id());
    }

    @Test
    void aMarkIsReplacedAndRemovedByItsPaper() {
        long dossier = dossier("A-1");
        var wrong = new PaperMark("GCS", PaperMark.Verdict.WRONG, "expired", "Hết hạn", BY, NOW);
        var right = new PaperMark("GCS", PaperMark.Verdict.OK, "", "", BY, NOW.plusSeconds(1));
        stores.run(() -> stores.cooperation.saveMark(dossier, wrong));
        stores.run(() -> stores.cooperation.saveMark(dossier, right));
        assertThat(stores.read(() -> stores.cooperation.marks(dossier))).containsExactly(right);
        stores.run(() -> stores.cooperation.removeMark(dossier, "GCS"));
        stores.run(() -> stores.cooperation.removeMark(dossier, "GCS"));
        assertThat(stores.read(() -> stores.cooperation.marks(dossier))).isEmpty();
    }

    @Test
    void dossiersAreFoundByForeignCodesHoweverTyped() {
        long first = dossier("A-1");
        long second = dossier("A-2");
        var reference = new ForeignReference("Bộ Công an", "G01.899-260601-000123", BY, NOW);
        stores.run(() -> stores.cooperation.addReference(first, reference));
        stores.run(() -> stores.cooperation.addReference(
                second, new ForeignReference("Cổng DVCQG", "G01.899-260602-000001", BY, NOW)));
        assertThat(stores.read(() -> stores.cooperation.references(first))).containsExactly(reference);
        assertThat(stores.read(() -> stores.cooperation.dossiersBy(List.of("g01", "899", "260601"), 10)))
                .containsExactly(first);
        assertThat(stores.read(() -> stores.cooperation.dossiersBy(List.of("g01899"), 10)))
                .containsExactly(second, first);
        assertThat(stores.read(() -> stores.cooperation.dossiersBy(List.of("899"), 10)))
                .isEmpty();
        stores.run(() -> stores.cooperation.removeReference(first, "G01.899-260601-000123"));
        assertThat(stores.read(() -> stores.cooperation.references(first))).isEmpty();
    }

    @Test
    void delegationsAreFoundFromBothSidesAndByDay() {
        long absent = official("vang");
        long deputy = official("thay");
        var day = LocalDate.of(2026, 3, 2);
        var given = stores.write(() -> stores.organisation.saveDelegation(
                new Delegation(0, absent, deputy, day, day.plusDays(1), "Nghỉ", NOW, Optional.empty())));
        assertThat(stores.read(() -> stores.organisation.delegations(absent))).containsExactly(given);
        assertThat(stores.read(() -> stores.organisation.delegations(deputy))).containsExactly(given);
        assertThat(stores.read(() -> stores.organisation.delegationsOn(day.plusDays(1))))
                .containsExactly(given);
        assertThat(stores.read(() -> stores.organisation.delegationsOn(day.plusDays(2))))
                .isEmpty();
        var revoked = new Delegation(
                given.id(), absent, deputy, day, day.plusDays(1), "Nghỉ", NOW, Optional.of(NOW.plusSeconds(5)));
        stores.run(() -> stores.organisation.saveDelegation(revoked));
        assertThat(stores.read(() -> stores.organisation.delegationsOn(day))).isEmpty();
        assertThat(stores.read(() -> stores.organisation.delegations(absent))).containsExactly(revoked);
    }

    private long official(String username) {
        return stores.write(() -> stores.organisation.saveOfficial(new Official(
                        0, username, "Lê Thị Bưởi", "20536", Optional.empty(), Optional.empty(), true, false)))
                .id();
    }
}
