package org.hoso.store.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hoso.clock.CalendarDay;
import org.hoso.clock.CountingRule;
import org.hoso.clock.MovedDate;
import org.hoso.clock.Recount;
import org.hoso.clock.WorkingCalendars;
import org.hoso.clock.WorkingWeek;
import org.hoso.core.port.CalendarStore.StoredYear;
import org.hoso.core.port.CalendarStore.UnitDay;
import org.hoso.core.port.RecountStore.Cursor;
import org.hoso.core.port.RecountStore.Head;
import org.hoso.core.port.RecountStore.Move;
import org.hoso.core.port.RecountStore.OpenClock;
import org.hoso.core.port.RecountStore.Run;
import org.hoso.dossier.Dossier;
import org.junit.jupiter.api.Test;

/** Working calendars, and due dates counted anew. */
abstract class CalendarStoresContract extends StoreContract {

    private static final Instant LATER = Instant.parse("2026-06-05T10:00:00Z");

    CalendarStoresContract(TestDatabase database) {
        super(database);
    }

    private static CalendarDay day(String date) {
        return new CalendarDay(
                LocalDate.parse(date), CalendarDay.Kind.IN_LIEU, CalendarDay.Part.MORNING, "Tết Dương lịch", "QĐ 1");
    }

    @Test
    void calendarsComeBackAsTheyWereAndEachChangeHasItsNumber() {
        var week = new WorkingWeek(
                "20536", LocalDate.of(2026, 1, 1), Map.of(DayOfWeek.MONDAY, "07:00-11:30, 13:30-17:00"));
        var inherited = new WorkingWeek("20536", LocalDate.of(2026, 7, 1), Map.of());
        var rule = new CountingRule(LocalDate.of(2026, 1, 1), CountingRule.Convention.HOUR_SLOT, false);
        assertThat(stores.<Long>read(() -> stores.calendars.revision())).isZero();
        stores.run(() -> {
            stores.calendars.saveWeek(week);
            stores.calendars.saveWeek(inherited);
            stores.calendars.saveDay("20536", day("2026-05-04"));
            stores.calendars.saveRule(rule);
        });
        stores.run(() -> stores.calendars.removeWeek("20536", inherited.validFrom()));

        var content = stores.read(() -> stores.calendars.content());
        assertThat(content.weeks()).containsExactly(week);
        assertThat(content.days()).containsExactly(new UnitDay("20536", day("2026-05-04")));
        assertThat(content.rules()).containsExactly(rule);
        assertThat(stores.<Long>read(() -> stores.calendars.revision())).isEqualTo(5);
    }

    @Test
    void aYearIsReplacedAsAWhole() {
        var draft = new StoredYear(2027, false, "", "Bưởi", Samples.NOW);
        var last = new StoredYear(2027, true, "QĐ 9/QĐ-TTg", "Bưởi", Samples.NOW);
        stores.run(() -> stores.calendars.saveYear(draft, List.of(day("2027-01-01"), day("2027-02-05"))));
        stores.run(() -> stores.calendars.saveDay("20536", day("2027-02-05")));
        stores.run(() -> stores.calendars.saveYear(last, List.of(day("2027-01-01"), day("2027-02-06"))));

        var content = stores.read(() -> stores.calendars.content());
        assertThat(content.years()).containsExactly(last);
        assertThat(content.days())
                .containsExactlyInAnyOrder(
                        new UnitDay(WorkingCalendars.LOCALITY, day("2027-01-01")),
                        new UnitDay(WorkingCalendars.LOCALITY, day("2027-02-06")),
                        new UnitDay("20536", day("2027-02-05")));
    }

    private Dossier stored(String code) {
        var dossier = stores.write(() -> stores.dossiers.insert(Samples.full(code), Set.of()));
        stores.run(() -> stores.dossiers.append(Samples.entry(dossier.id(), 1)));
        return dossier;
    }

    @Test
    void dueDatesMoveOnlyWhereNobodyWasFaster() {
        var first = stored("A-1");
        var second = stored("A-2");
        assertThat(stores.<Long>read(() -> stores.recounts.countDue(Samples.NOW, Set.of())))
                .isEqualTo(2);
        assertThat(stores.<Long>read(() -> stores.recounts.countDue(Samples.NOW, Set.of("20536-MC"))))
                .isEqualTo(2);
        assertThat(stores.<Long>read(() -> stores.recounts.countDue(Samples.NOW, Set.of("elsewhere"))))
                .isZero();
        List<OpenClock> rows = stores.read(() -> stores.recounts.after(new Cursor(0, -1), 1));
        assertThat(rows).extracting(OpenClock::code).containsExactly("A-1");
        assertThat(rows.get(0).due()).isEqualTo(first.timing().dueCurrent().orElseThrow());

        var moved = stores.write(() -> {
            var last = stores.recounts.move(List.of(
                    new Move(first.id(), first.version(), LATER), new Move(second.id(), second.version() + 7, LATER)));
            stores.recounts.append(List.of(Samples.entry(first.id(), 2)));
            return last;
        });

        assertThat(moved).containsOnlyKeys(first.id());
        var after = stores.read(() -> stores.dossiers.find(first.id()).orElseThrow());
        assertThat(after.version()).isEqualTo(first.version() + 1);
        assertThat(after.timing().dueCurrent()).contains(LATER);
        assertThat(after.timing().dueOriginal()).isEqualTo(first.timing().dueOriginal());
        assertThat(stores.read(() -> stores.dossiers.find(second.id()).orElseThrow()))
                .isEqualTo(second);
        assertThat(stores.read(() -> stores.dossiers.journal(first.id()))).hasSize(2);
        assertThat(stores.read(() -> stores.recounts.of(List.of(first.id()))))
                .extracting(OpenClock::version)
                .containsExactly(after.version());
    }

    @Test
    void aCountGoesByIdSoThatAMovedDossierIsNotMetAgain() {
        var first = stored("A-1");
        var second = stored("A-2");
        var due = first.timing().dueCurrent().orElseThrow();
        stores.run(() -> stores.recounts.move(List.of(new Move(first.id(), first.version(), LATER))));

        assertThat(codes(new Cursor(due.toEpochMilli(), -1))).containsExactly("A-1", "A-2");
        assertThat(codes(new Cursor(due.toEpochMilli(), first.id()))).containsExactly("A-2");
        assertThat(codes(new Cursor(due.toEpochMilli(), second.id()))).isEmpty();
        assertThat(codes(new Cursor(LATER.toEpochMilli(), -1))).containsExactly("A-1");
    }

    private List<String> codes(Cursor cursor) {
        return stores.read(() -> stores.recounts.after(cursor, 10)).stream()
                .map(OpenClock::code)
                .toList();
    }

    @Test
    void warningsLookAtAMovedDossierAgain() {
        var dossier = stored("A-1");
        stores.run(() -> stores.notices.lookAgain(dossier.id(), dossier.version(), Optional.of(LATER)));
        assertThat(stores.<List<Long>>read(() -> stores.notices.toLookAt(Samples.NOW, 10)))
                .isEmpty();

        stores.run(() -> stores.recounts.move(List.of(new Move(dossier.id(), dossier.version(), LATER))));

        assertThat(stores.<List<Long>>read(() -> stores.notices.toLookAt(Samples.NOW, 10)))
                .containsExactly(dossier.id());
    }

    @Test
    void aMovedDossierTellsTheEndOfItsJournal() {
        var dossier = stored("A-1");
        stores.run(() -> stores.dossiers.append(Samples.entry(dossier.id(), 2)));
        var last = stores.read(() -> stores.dossiers.lastEntry(dossier.id()).orElseThrow());

        var heads = stores.write(() -> stores.recounts.move(List.of(new Move(dossier.id(), dossier.version(), LATER))));

        assertThat(heads).isEqualTo(Map.of(dossier.id(), new Head(2, last.at(), last.hash())));
    }

    @Test
    void aRunAndItsReportAreKept() {
        var asked = new Run(
                new Recount(
                        0,
                        Samples.NOW,
                        "Bưởi",
                        "day *",
                        LocalDate.of(2026, 6, 3),
                        0,
                        0,
                        0,
                        Optional.empty(),
                        Optional.empty()),
                new Cursor(5, -1));
        var stored = stores.write(() -> stores.recounts.save(asked));
        assertThat(stores.read(() -> stores.recounts.next())).contains(stored);
        var line = new MovedDate(1, "A-1", "20536-MC", Optional.of(Samples.NOW), Optional.empty());
        stores.run(() -> stores.recounts.report(stored.recount().id(), List.of(line)));
        var r = stored.recount();
        var ended = new Run(
                new Recount(
                        r.id(),
                        r.asked(),
                        r.by(),
                        r.cause(),
                        r.from(),
                        4,
                        4,
                        1,
                        Optional.of(Samples.NOW),
                        Optional.of(LATER)),
                new Cursor(9, 3));
        stores.run(() -> stores.recounts.save(ended));

        assertThat(stores.read(() -> stores.recounts.next())).isEmpty();
        assertThat(stores.read(() -> stores.recounts.latest(5))).containsExactly(ended.recount());
        assertThat(stores.read(() -> stores.recounts.report(r.id(), 0, 10))).containsExactly(line);
        assertThat(stores.read(() -> stores.recounts.report(r.id(), 1, 10))).isEmpty();
    }
}
