package org.hoso.core.internal.demonstration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.IntConsumer;
import java.util.random.RandomGenerator;
import org.hoso.calendar.WorkingCalendar;
import org.hoso.core.internal.dossier.DossierServices;
import org.hoso.core.internal.time.Vietnam;
import org.hoso.decision.Decision;
import org.hoso.dossier.CodedText;
import org.hoso.dossier.Dossier;
import org.hoso.dossier.DossierCommand;
import org.hoso.dossier.Proof;
import org.hoso.dossier.Suspension;
import org.hoso.organisation.Organisation;
import org.hoso.organisation.Unit;
import org.hoso.security.Actor;

/**
 * Lets officials work through the platform's own use cases in the past weeks: every act happens at its time, in order,
 * within working hours, and what would lie after now does not happen.
 */
final class Simulation {

    private static final int WORKING_DAYS = 30;
    private static final int DAYS_OF_PILE = 2;

    /** The next act of a dossier: a reception when there is no dossier yet. */
    private record Event(Instant at, int number, String commune, Optional<Dossier> dossier, Story story, int act) {}

    private final DossierServices services;
    private final Organisation organisation;
    private final SettableClock clock;
    private final Map<String, Actor> actors;
    private final RandomGenerator random;
    private final Filings filings;
    private final WorkingCalendar calendar = WorkingCalendar.vietnam();
    private final PriorityQueue<Event> events =
            new PriorityQueue<>(Comparator.comparing(Event::at).thenComparing(Event::number));

    Simulation(
            DossierServices services,
            Organisation organisation,
            SettableClock clock,
            Map<String, Actor> actors,
            RandomGenerator random,
            Names names) {
        this.services = services;
        this.organisation = organisation;
        this.clock = clock;
        this.actors = actors;
        this.random = random;
        this.filings = new Filings(random, names);
    }

    void run(int dossiers, Instant now, IntConsumer progress) {
        int span = WORKING_DAYS * calendar.dayMinutes();
        for (int i = 0; i < dossiers; i++) {
            // More of them lately, so that the queues of today are filled.
            double share = random.nextDouble();
            Instant at = calendar.minusMinutes(now, Math.round(share * share * span));
            String commune = Staff.COMMUNES.get(i % Staff.COMMUNES.size());
            events.add(new Event(at, i, commune, Optional.empty(), Story.of(random), 0));
        }
        play(now, progress);
    }

    /** Dossiers of the last days that nobody has touched since they were received at the first commune. */
    void pile(int dossiers, Instant now, IntConsumer progress) {
        Instant first = calendar.minusMinutes(now, (long) DAYS_OF_PILE * calendar.dayMinutes());
        long span = calendar.minutesBetween(first, now);
        for (int i = 0; i < dossiers; i++) {
            Instant at = calendar.plusMinutes(first, span * i / dossiers);
            events.add(new Event(at, i, Staff.COMMUNES.get(0), Optional.empty(), new Story(List.of()), 0));
        }
        play(now, progress);
    }

    private void play(Instant now, IntConsumer progress) {
        int received = 0;
        while (!events.isEmpty() && !events.peek().at().isAfter(now)) {
            Event event = events.remove();
            clock.set(event.at());
            if (event.dossier().isEmpty()) {
                received++;
                progress.accept(received);
            }
            Dossier after = event.dossier().map(dossier -> act(event, dossier)).orElseGet(() -> receive(event));
            int next = event.dossier().isPresent() ? event.act() + 1 : 0;
            if (next < event.story().acts().size()) {
                Instant at = calendar.plusMinutes(
                        event.at(), event.story().acts().get(next).minutes());
                events.add(new Event(at, event.number(), event.commune(), Optional.of(after), event.story(), next));
            }
        }
    }

    private Dossier receive(Event event) {
        String name = organisation.unit(event.commune()).map(Unit::name).orElse(event.commune());
        var request = filings.next(event.commune(), name, Vietnam.date(event.at()));
        Actor clerk = actor(event.number() % 3 == 0 ? "buudien" : "tiepnhan", event.commune());
        return done(services.reception().receive(clerk, request));
    }

    private Dossier act(Event event, Dossier dossier) {
        String commune = event.commune();
        long id = dossier.id();
        long version = dossier.version();
        boolean atCounter = dossier.position().stepCode().isEmpty();
        String officer = "chuyenvien";
        return switch (event.story().acts().get(event.act()).kind()) {
            case HAND_OVER -> execute("tiepnhan", commune, new DossierCommand.HandOver(id, version, ""));
            case TAKE -> execute(officer, commune, new DossierCommand.Take(id, version));
            case EXAMINE ->
                execute(
                        officer,
                        commune,
                        new DossierCommand.SubmitForSignature(id, version, examined(dossier, event.at()), ""));
            case SIGN -> execute("lanhdao", commune, new DossierCommand.Sign(id, version, ""));
            case SEND_BACK ->
                execute(
                        "lanhdao",
                        commune,
                        new DossierCommand.SendBack(id, version, "Kiểm tra lại nơi sinh và quê quán."));
            case RETURN ->
                execute(
                        "traketqua",
                        commune,
                        new DossierCommand.ReturnResult(
                                id,
                                version,
                                dossier.owner().name(),
                                dossier.owner().identityNumber(),
                                ""));
            case ASK_SUPPLEMENT ->
                execute(
                        atCounter ? "tiepnhan" : officer,
                        commune,
                        new DossierCommand.RequestSupplement(
                                id,
                                version,
                                List.of(new CodedText(
                                        "unclear",
                                        Optional.of("DECLARATION"),
                                        "Tờ khai ghi chưa rõ; đề nghị ghi lại.")),
                                Optional.empty(),
                                ""));
            case TAKE_IN ->
                execute(
                        "tiepnhan",
                        commune,
                        new DossierCommand.TakeInSupplement(id, version, List.of(), Map.of(), Map.of(), ""));
            case PAUSE ->
                execute(
                        officer,
                        commune,
                        new DossierCommand.Pause(
                                id,
                                version,
                                Suspension.Kind.VERIFICATION,
                                "Xác minh thông tin nơi cư trú trước đây",
                                Optional.empty(),
                                Optional.of(dayAfter(event.at(), 3)),
                                Proof.of(event.number() + 1 + "/UBND-XM", Vietnam.date(event.at())),
                                ""));
            case RESUME ->
                execute(
                        officer,
                        commune,
                        new DossierCommand.Resume(
                                id,
                                version,
                                Optional.empty(),
                                Proof.of(event.number() + 1 + "/UBND-TL", Vietnam.date(event.at())),
                                ""));
            case APOLOGISE ->
                execute(
                        "motcua",
                        commune,
                        new DossierCommand.Apologise(
                                id,
                                version,
                                List.of(new CodedText(
                                        "workload", Optional.empty(), "Số lượng hồ sơ nhiều, chưa xử lý kịp")),
                                Optional.of(dayAfter(event.at(), 5)),
                                ""));
            case PROPOSE_REFUSAL ->
                execute(
                        officer,
                        commune,
                        new DossierCommand.ProposeRefusal(
                                id,
                                version,
                                List.of(new CodedText(
                                        "other",
                                        Optional.empty(),
                                        "Không thuộc thẩm quyền giải quyết của xã, phường.")),
                                ""));
            case REFUSE -> execute("motcua", commune, new DossierCommand.Refuse(id, version, List.of(), ""));
            case WITHDRAW ->
                execute(
                        "tiepnhan",
                        commune,
                        new DossierCommand.Withdraw(id, version, "Người nộp đề nghị rút hồ sơ tại quầy."));
            case STOP ->
                execute(
                        "tiepnhan",
                        commune,
                        new DossierCommand.Stop(
                                id,
                                version,
                                new CodedText("other", Optional.empty(), "Quá thời hạn bổ sung hồ sơ."),
                                ""));
        };
    }

    private LocalDate dayAfter(Instant at, int workingDays) {
        return Vietnam.date(calendar.plusMinutes(at, (long) workingDays * calendar.dayMinutes()));
    }

    private Map<String, String> examined(Dossier dossier, Instant at) {
        return filings.examined(dossier.procedure().code(), dossier.content().form(), Vietnam.date(at));
    }

    private Dossier execute(String role, String commune, DossierCommand command) {
        return done(services.commands().execute(actor(role, commune), command));
    }

    private Actor actor(String role, String unit) {
        Actor actor = actors.get(role + "." + unit);
        if (actor == null) {
            throw new IllegalStateException("the demonstration has no " + role + " at " + unit);
        }
        return actor;
    }

    /** The demonstration obeys the rules, so a refusal is a fault of the demonstration. */
    private static Dossier done(Decision<Dossier> decision) {
        return decision.asOptional()
                .orElseThrow(() -> new IllegalStateException("the demonstration was refused: " + decision.reasons()));
    }
}
