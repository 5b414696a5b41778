package org.hoso.core.internal.dossier;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.hoso.core.internal.check.Texts;
import org.hoso.core.internal.sector.SectorCalls;
import org.hoso.core.internal.time.Vietnam;
import org.hoso.core.port.DossierStore;
import org.hoso.core.search.SearchTerms;
import org.hoso.decision.Decision;
import org.hoso.decision.Reason;
import org.hoso.document.Upload;
import org.hoso.dossier.Dossier;
import org.hoso.dossier.DossierAction;
import org.hoso.dossier.DossierCommand;
import org.hoso.dossier.DossierCommands;
import org.hoso.dossier.JournalEntry;
import org.hoso.dossier.OfficialRef;
import org.hoso.dossier.ParkedStep;
import org.hoso.procedure.ProcedureVersion;
import org.hoso.procedure.StepDefinition;
import org.hoso.register.RegisterDraft;
import org.hoso.register.RegisterEntry;
import org.hoso.sector.spi.StepHandler;
import org.hoso.security.Actor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Carries out commands: loads, checks rights, lets the flow's class decide, saves everything together. */
@Component(service = {DossierCommands.class, CommandService.class})
public final class CommandService implements DossierCommands {

    private record Done(Dossier before, Dossier after) {}

    /** {@code behalf}: the absent official for whom the actor acts. */
    private record Decided(Situation situation, Change change, Optional<OfficialRef> behalf) {}

    /** Actions decided from the dossier alone. */
    private static final Set<DossierAction> FORESEEABLE = EnumSet.of(
            DossierAction.HAND_OVER,
            DossierAction.TAKE,
            DossierAction.ASSIGN,
            DossierAction.REQUEST_SUPPLEMENT,
            DossierAction.RETURN_RESULT);

    private final Workbench bench;

    @Activate
    public CommandService(@Reference Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Decision<Dossier> execute(Actor actor, DossierCommand command) {
        return execute(actor, command, decision -> true);
    }

    /**
     * As {@link #execute(Actor, DossierCommand)}, and {@code along} is told the decision in the same transaction: what it
     * writes is kept or lost together with the change; when it throws, nothing was done.
     */
    public Decision<Dossier> execute(Actor actor, DossierCommand command, Predicate<Decision<Dossier>> along) {
        Decision<Done> decision;
        try {
            decision = bench.transactions().write(() -> {
                Decision<Done> done = attempt(actor, command);
                boolean unused = along.test(done.map(Done::after));
                return done;
            });
        } catch (DossierStore.StaleDossier e) {
            decision = bench.transactions().write(() -> {
                Decision<Done> stale = Decision.refused(stale(command.dossierId()));
                boolean unused = along.test(stale.map(Done::after));
                return stale;
            });
        }
        bench.deniedAccess()
                .record(actor, command.action().name(), "dossier " + command.dossierId(), decision.reasons());
        decision.asOptional().ifPresent(done -> bench.listeners().changed(Optional.of(done.before()), done.after()));
        return decision.map(Done::after);
    }

    /**
     * What stands against a command, without carrying it out; nothing is logged. Whether a step can be completed only its
     * sector can tell, and is not asked here; nor are words of the journal read.
     */
    public List<Reason> objections(Actor actor, DossierCommand command, Dossier dossier) {
        Instant now = bench.now();
        if (!bench.authoriser().maySee(actor, dossier, Vietnam.date(now))) {
            return List.of(Reason.of("not-found"));
        }
        Optional<ProcedureVersion> procedure = bench.procedureOf(dossier);
        if (procedure.isEmpty()) {
            return List.of(Reason.of("sector.absent", dossier.procedure().sector()));
        }
        Optional<Reason> objection =
                bench.authoriser().objection(actor, command.action(), dossier, procedure.get(), Vietnam.date(now));
        if (objection.isPresent()) {
            return List.of(objection.get());
        }
        return FORESEEABLE.contains(command.action())
                ? decide(
                                situation(actor, command.comment(), dossier, procedure.get(), now, List::of),
                                command,
                                Optional.empty())
                        .reasons()
                : List.of();
    }

    /**
     * The dossier as the command would leave it; nothing is written or logged. Only for commands that no sector has a part
     * in. To be called inside a transaction.
     */
    public Decision<Dossier> foresee(Actor actor, DossierCommand command) {
        return decided(actor, command).map(each -> each.change().after());
    }

    private Decision<Done> attempt(Actor actor, DossierCommand command) {
        return decided(actor, command).then(each -> save(each.situation(), command, each.change(), each.behalf()));
    }

    private Decision<Decided> decided(Actor actor, DossierCommand command) {
        Instant clock = bench.now();
        Optional<Dossier> found = bench.dossiers()
                .find(command.dossierId())
                .filter(dossier -> bench.authoriser().maySee(actor, dossier, Vietnam.date(clock)));
        if (found.isEmpty()) {
            return Decision.refused(Reason.of("not-found"));
        }
        Dossier dossier = found.get();
        if (dossier.version() != command.version()) {
            return Decision.refused(stale(dossier.id()));
        }
        Optional<ProcedureVersion> procedure = bench.procedureOf(dossier);
        if (procedure.isEmpty()) {
            return Decision.refused(
                    Reason.of("sector.absent", dossier.procedure().sector()));
        }
        Situation situation = situation(actor, command.comment(), dossier, procedure.get(), clock);
        Optional<Reason> objection =
                bench.authoriser().objection(actor, command.action(), dossier, procedure.get(), situation.today());
        if (objection.isPresent()) {
            return Decision.refused(objection.get());
        }
        Optional<OfficialRef> behalf = bench.authoriser()
                .actsFor(actor, command.action(), dossier, procedure.get(), situation.today())
                .flatMap(bench.organisation()::official)
                .map(official -> new OfficialRef(official.id(), official.fullName()));
        Optional<Reason> fault = Texts.lines("comment", situation.comment(), Texts.COMMENT);
        return fault.isPresent()
                ? Decision.refused(fault.get())
                : decide(situation, command, behalf).map(change -> new Decided(situation, change, behalf));
    }

    Situation situation(Actor actor, String comment, Dossier dossier, ProcedureVersion procedure, Instant clock) {
        return situation(
                actor,
                comment,
                dossier,
                procedure,
                clock,
                () -> bench.dossiers().journal(dossier.id()));
    }

    private Situation situation(
            Actor actor,
            String comment,
            Dossier dossier,
            ProcedureVersion procedure,
            Instant clock,
            Supplier<List<JournalEntry>> journal) {
        Instant since = dossier.position().since();
        Instant now = clock.isBefore(since) ? since : clock;
        return new Situation(
                dossier,
                procedure,
                OfficialRef.of(actor),
                now,
                Texts.clean(comment),
                journal,
                bench.dueDates().of(dossier),
                step -> bench.places().unitOf(step, procedure, dossier, Vietnam.date(now)),
                id -> bench.organisation()
                        .official(id)
                        .filter(official -> official.active())
                        .isPresent(),
                unit -> bench.organisation().unit(unit).isPresent(),
                bench.rules(),
                upload -> bench.documents().upload(upload).map(Upload::sha256));
    }

    /** {@code behalf}: the absent official for whom the actor acts. */
    private Decision<Change> decide(Situation s, DossierCommand command, Optional<OfficialRef> behalf) {
        return switch (command.action()) {
            case HAND_OVER -> HandOvers.handOver(s);
            case TAKE -> HandOvers.take(s, behalf.orElse(s.by())).then(change -> taken(s, change));
            case RELEASE -> HandOvers.release(s);
            case ASSIGN ->
                HandOvers.assign(s, (DossierCommand.Assign) command, bench.workers(s.dossier(), s.procedure()))
                        .then(change -> taken(s, change));
            case TAKE_BACK -> TakeBacks.takeBack(s);
            case PROCESS -> complete(s, ((DossierCommand.Process) command).values());
            case SUBMIT_FOR_SIGNATURE -> complete(s, ((DossierCommand.SubmitForSignature) command).values());
            case SIGN -> complete(s, Map.of());
            case FINISH -> complete(s, ((DossierCommand.Finish) command).values());
            case SEND_BACK -> SendBacks.sendBack(s);
            case REQUEST_SUPPLEMENT -> Supplements.request(s, (DossierCommand.RequestSupplement) command);
            case TAKE_IN_SUPPLEMENT -> Supplements.takeIn(s, (DossierCommand.TakeInSupplement) command);
            case REQUEST_OBLIGATION -> Obligations.request(s, (DossierCommand.RequestObligation) command);
            case RECORD_NOTICE -> Obligations.record(s, (DossierCommand.RecordNotice) command);
            case CONFIRM_OBLIGATION -> Obligations.confirm(s, (DossierCommand.ConfirmObligation) command);
            case PAUSE -> Suspensions.pause(s, (DossierCommand.Pause) command);
            case RESUME -> Suspensions.resume(s, (DossierCommand.Resume) command);
            case APOLOGISE -> Apologies.apologise(s, (DossierCommand.Apologise) command);
            case PROPOSE_REFUSAL -> Refusals.propose(s, (DossierCommand.ProposeRefusal) command);
            case REFUSE -> Refusals.refuse(s, (DossierCommand.Refuse) command);
            case WITHDRAW -> Endings.withdraw(s);
            case STOP -> Endings.stop(s, (DossierCommand.Stop) command);
            case RETURN_RESULT -> Endings.returnResult(s, (DossierCommand.ReturnResult) command);
            case CORRECT ->
                Corrections.correct(
                        s,
                        (DossierCommand.Correct) command,
                        request -> new SectorRules(bench.sectors()).check(request, s.today()));
            case COLLECT_FEE -> Additions.collectFee(s, (DossierCommand.CollectFee) command);
            case ADD_FILES -> Additions.addFiles(s, (DossierCommand.AddFiles) command);
            case ADD_NOTE -> Additions.addNote(s);
        };
    }

    private Decision<Change> complete(Situation s, Map<String, String> values) {
        if (!bench.isSectorRunning(s.dossier().procedure().sector())) {
            return Decision.refused(
                    Reason.of("sector.absent", s.dossier().procedure().sector()));
        }
        Optional<String> name =
                s.dossier().position().stepCode().flatMap(s.procedure()::step).flatMap(step -> step.handler());
        List<RegisterEntry> entries =
                name.isPresent() ? bench.registers().ofDossier(s.dossier().id()) : List.of();
        return StepCompletion.complete(
                s,
                values,
                entries,
                completion -> name.map(handler -> call(handler, each -> each.complete(completion), completion))
                        .orElseGet(() -> Decision.allowed(StepHandler.Outcome.nothing()))
                        .then(outcome -> checked(s, outcome)));
    }

    /** The consultations a sector asks for must be possible. */
    private Decision<StepHandler.Outcome> checked(Situation s, StepHandler.Outcome outcome) {
        List<Reason> faults = outcome.consultations().stream()
                .flatMap(request -> Consulting.faults(bench, request, "", s.by(), s.today()).stream())
                .toList();
        return faults.isEmpty() ? Decision.allowed(outcome) : Decision.refused(faults);
    }

    /** The sector's part in a receipt by the unit that does the step. */
    private Decision<Change> taken(Situation s, Change change) {
        Optional<StepDefinition> step = s.dossier().position().stepCode().flatMap(s.procedure()::step);
        Optional<String> name = step.flatMap(StepDefinition::handler);
        if (name.isEmpty()) {
            return Decision.allowed(change);
        }
        StepHandler.Completion completion = new StepHandler.Completion(
                change.after(),
                step.get().code(),
                s.by(),
                s.today(),
                bench.registers().ofDossier(s.dossier().id()));
        return call(name.get(), handler -> handler.taken(completion), completion)
                .then(outcome -> checked(s, outcome))
                .then(outcome -> outcome.refusals().isEmpty()
                        ? Decision.allowed(StepCompletion.written(change, outcome))
                        : Decision.refused(outcome.refusals()));
    }

    private Decision<StepHandler.Outcome> call(
            String name, Function<StepHandler, StepHandler.Outcome> question, StepHandler.Completion completion) {
        Optional<StepHandler> handler = bench.sectors().handler(name);
        if (handler.isEmpty()) {
            return Decision.refused(
                    Reason.of("sector.absent", completion.dossier().procedure().sector()));
        }
        SectorCalls.Answer<StepHandler.Outcome> answer =
                bench.calls().ask("Step handler " + name, () -> question.apply(handler.get()));
        return answer.value().map(Decision::allowed).orElseGet(() -> {
            park(name, answer.fault(), completion);
            return Decision.refused(Reason.of("step.failed", name));
        });
    }

    /** Keeps what went wrong in the same transaction; the dossier stays as it is, and an official tries again. */
    private void park(String handler, String fault, StepHandler.Completion completion) {
        Dossier dossier = completion.dossier();
        ParkedStep step = new ParkedStep(
                dossier.id(), dossier.code(), completion.stepCode(), handler, fault, bench.now(), completion.by(), 1);
        bench.parked().park(bench.parked().parked(dossier.id()).map(step::after).orElse(step));
    }

    /** A step of a sector that went on is not parked any more. */
    private void unpark(Situation s) {
        s.dossier()
                .position()
                .stepCode()
                .flatMap(s.procedure()::step)
                .flatMap(StepDefinition::handler)
                .ifPresent(handler -> bench.parked().unpark(s.dossier().id()));
    }

    private Decision<Done> save(Situation s, DossierCommand command, Change change, Optional<OfficialRef> behalf) {
        List<Reason> faults = Uploads.faults(bench.documents(), change.uploads(), s.by());
        if (!faults.isEmpty()) {
            return Decision.refused(faults);
        }
        Optional<JournalEntry> last = bench.dossiers().lastEntry(s.dossier().id());
        Dossier stored = DossierTerms.areSame(s.dossier(), change.after(), s.procedure())
                ? bench.dossiers().update(change.after())
                : bench.dossiers().update(change.after(), DossierTerms.of(change.after(), Optional.of(s.procedure())));
        Map<String, String> details = new TreeMap<>(change.details());
        details.putAll(Uploads.describe(bench.documents(), change.uploads()));
        Uploads.attach(bench.documents(), change.uploads(), stored.id(), s.by(), s.now());
        behalf.ifPresent(absent -> Behalf.describe(details, absent));
        change.entries().forEach(draft -> {
            RegisterEntry entry = enter(s, draft);
            details.put("register." + draft.register(), entry.book() + " " + entry.number());
        });
        JournalWriter.append(
                bench.dossiers(),
                last,
                s.now(),
                s.by(),
                command.action().name(),
                Optional.of(s.dossier().state()),
                stored,
                change.comment(),
                details);
        unpark(s);
        change.consultations().forEach(request -> Consulting.open(bench, stored, request, s.by(), s.now()));
        return Decision.allowed(new Done(s.dossier(), stored));
    }

    private RegisterEntry enter(Situation s, RegisterDraft draft) {
        String territory = s.dossier().places().competentUnit();
        int number = bench.registers().nextNumber(territory, draft.register(), draft.book());
        // Taken after the number, whose lock orders the writers of a book: numbers and moments run alike.
        Instant madeAt = bench.now();
        RegisterEntry entry = new RegisterEntry(
                0,
                s.dossier().procedure().sector(),
                draft.register(),
                territory,
                draft.book(),
                number,
                draft.entryDate(),
                s.dossier().id(),
                draft.fields(),
                madeAt.isBefore(s.now()) ? s.now() : madeAt,
                s.by().name());
        List<String> values = new java.util.ArrayList<>(draft.fields().values());
        values.add(String.valueOf(number));
        values.add(draft.book());
        return bench.registers().insert(entry, SearchTerms.of(values));
    }

    Reason stale(long dossierId) {
        Optional<JournalEntry> last = bench.dossiers().lastEntry(dossierId);
        Function<JournalEntry, Reason> told =
                entry -> Reason.of("dossier.stale", entry.by().name(), Vietnam.format(entry.at()), entry.action());
        return last.map(told).orElseGet(() -> Reason.of("dossier.stale", "", "", ""));
    }
}
