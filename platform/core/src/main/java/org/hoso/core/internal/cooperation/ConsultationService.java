package org.hoso.core.internal.cooperation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hoso.cooperation.Consultation;
import org.hoso.cooperation.ConsultationAnswer;
import org.hoso.cooperation.ConsultationRequest;
import org.hoso.cooperation.Consultations;
import org.hoso.core.internal.check.Texts;
import org.hoso.core.internal.dossier.Consulting;
import org.hoso.core.internal.dossier.Workbench;
import org.hoso.decision.Decision;
import org.hoso.decision.Reason;
import org.hoso.dossier.Dossier;
import org.hoso.dossier.OfficialRef;
import org.hoso.dossier.Page;
import org.hoso.organisation.Unit;
import org.hoso.organisation.UnitKind;
import org.hoso.security.Actor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Consulting other units. */
@Component(service = {Consultations.class, ConsultationService.class})
public final class ConsultationService implements Consultations {

    private static final int MOST_ROWS = 50;
    private static final int MOST_SILENT = 100;
    private static final Duration BETWEEN_REMINDERS = Duration.ofHours(1);

    private final Workbench bench;
    private final ConsultationRights rights;

    @Activate
    public ConsultationService(@Reference Workbench bench) {
        this.bench = bench;
        this.rights = new ConsultationRights(bench);
    }

    @Override
    public boolean mayAsk(Actor actor, long dossierId) {
        return bench.transactions()
                .read(() -> bench.dossiers().find(dossierId))
                .filter(dossier -> rights.mayAsk(actor, dossier))
                .isPresent();
    }

    @Override
    public List<Unit> askable(Actor actor) {
        return bench.organisation().units(bench.today()).stream()
                .filter(unit -> unit.kind() != UnitKind.POST_OFFICE)
                .toList();
    }

    @Override
    public Decision<Consultation> ask(Actor actor, long dossierId, ConsultationRequest request) {
        return told(
                actor, "CONSULT", "dossier " + dossierId, bench.transactions().write(() -> {
                    Optional<Dossier> found = bench.dossiers()
                            .find(dossierId)
                            .filter(dossier -> bench.authoriser().maySee(actor, dossier, bench.today()));
                    if (found.isEmpty()) {
                        return Decision.refused(Reason.of("not-found"));
                    }
                    Dossier dossier = found.get();
                    if (!rights.isAskable(dossier)) {
                        return Decision.refused(Reason.of("state.wrong", dossier.state()));
                    }
                    if (!rights.mayAsk(actor, dossier)) {
                        return Decision.refused(Reason.of("right.missing", "CONSULT"));
                    }
                    OfficialRef by = OfficialRef.of(actor);
                    List<Reason> faults =
                            Consulting.faults(bench, request, dossier.position().unitCode(), by, bench.today());
                    return faults.isEmpty()
                            ? Decision.allowed(Consulting.open(bench, dossier, request, by, bench.now()))
                            : Decision.refused(faults);
                }));
    }

    @Override
    public Decision<Consultation> answer(Actor actor, long consultationId, ConsultationAnswer answer) {
        String words = Texts.clean(answer.words());
        OfficialRef by = OfficialRef.of(actor);
        return change(actor, consultationId, "CONSULT_ANSWER", true, found -> {
            List<Reason> faults = new ArrayList<>();
            if (words.isEmpty() && answer.opinion() != Consultation.Opinion.AGREE) {
                faults.add(Reason.at("words", "field.required"));
            }
            Texts.lines("words", words, Texts.COMMENT).ifPresent(faults::add);
            faults.addAll(Consulting.uploadFaults(bench, answer.uploads(), by));
            if (!faults.isEmpty()) {
                return Decision.refused(faults);
            }
            Instant now = bench.now();
            List<Long> files = Consulting.attach(bench, found.dossierId(), answer.uploads(), by, now);
            return Decision.allowed(saved(
                    found.answered(new Consultation.Answer(answer.opinion(), words, files, by, now)),
                    by,
                    now,
                    Consulting.ANSWER,
                    words,
                    Map.of("opinion", answer.opinion().name())));
        });
    }

    @Override
    public Decision<Consultation> recall(Actor actor, long consultationId, String comment) {
        String words = Texts.clean(comment);
        return change(actor, consultationId, "CONSULT_RECALL", false, found -> {
            Optional<Reason> fault = words.isEmpty()
                    ? Optional.of(Reason.at("comment", "comment.required"))
                    : Texts.lines("comment", words, Texts.COMMENT);
            Instant now = bench.now();
            return fault.isPresent()
                    ? Decision.refused(fault.get())
                    : Decision.allowed(saved(
                            found.closed(Consultation.State.RECALLED, now),
                            OfficialRef.of(actor),
                            now,
                            Consulting.RECALL,
                            words,
                            Map.of()));
        });
    }

    @Override
    public Decision<Consultation> remind(Actor actor, long consultationId) {
        return change(actor, consultationId, "CONSULT_REMIND", false, found -> {
            Instant now = bench.now();
            boolean lately = found.remindedAt()
                    .filter(at -> at.plus(BETWEEN_REMINDERS).isAfter(now))
                    .isPresent();
            return lately
                    ? Decision.refused(Reason.of("consultation.reminded"))
                    : Decision.allowed(
                            saved(found.reminded(now), OfficialRef.of(actor), now, Consulting.REMIND, "", Map.of()));
        });
    }

    @Override
    public List<Line> ofDossier(Actor actor, long dossierId) {
        return bench.transactions()
                .read(() -> bench.dossiers()
                        .find(dossierId)
                        .filter(dossier -> bench.mayRead(actor, dossier))
                        .map(dossier -> bench.cooperation().consultations(dossierId).stream()
                                .map(each -> new Line(
                                        each,
                                        each.isOpen() && rights.mayAnswer(actor, dossier, each),
                                        each.isOpen() && rights.mayAsk(actor, dossier)))
                                .toList())
                        .orElse(List.of()));
    }

    @Override
    public Page<Consultation> toAnswer(Actor actor, Optional<Page.Cursor> after, int limit) {
        List<String> units = bench.answeringUnits(actor);
        int most = Math.max(1, Math.min(MOST_ROWS, limit));
        return units.isEmpty()
                ? new Page<>(List.of(), Optional.empty())
                : bench.transactions().read(() -> bench.cooperation().toAnswer(units, after, most));
    }

    @Override
    public Optional<Long> countToAnswer(Actor actor) {
        List<String> units = bench.answeringUnits(actor);
        return units.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        bench.transactions().read(() -> bench.cooperation().countToAnswer(units)));
    }

    /** Closes those in which silence agrees and whose time is over, each in a transaction of its own; returns how many. */
    public int closeSilent() {
        Instant now = bench.now();
        List<Long> ids = bench.transactions().read(() -> bench.cooperation().silentBefore(now, MOST_SILENT));
        int closed = 0;
        for (long id : ids) {
            Actor system = Actor.system("Hệ thống");
            Decision<Consultation> decision = change(
                    system,
                    id,
                    "CONSULT_SILENCE",
                    false,
                    found -> Decision.allowed(saved(
                            found.closed(Consultation.State.AGREED_BY_SILENCE, now),
                            OfficialRef.of(system),
                            now,
                            Consulting.SILENCE,
                            "",
                            Map.of())));
            closed += decision.isAllowed() ? 1 : 0;
        }
        return closed;
    }

    private Decision<Consultation> change(
            Actor actor,
            long id,
            String what,
            boolean answering,
            Function<Consultation, Decision<Consultation>> decide) {
        return told(actor, what, "consultation " + id, bench.transactions().write(() -> {
            Optional<Consultation> found = bench.cooperation().consultation(id);
            Optional<Dossier> dossier = found.flatMap(each -> bench.dossiers().find(each.dossierId()))
                    .filter(each -> bench.mayRead(actor, each));
            if (found.isEmpty() || dossier.isEmpty()) {
                return Decision.refused(Reason.of("not-found"));
            }
            if (!found.get().isOpen()) {
                return Decision.refused(Reason.of("consultation.closed"));
            }
            boolean may = answering
                    ? rights.mayAnswer(actor, dossier.get(), found.get())
                    : rights.mayAsk(actor, dossier.get());
            return may ? decide.apply(found.get()) : Decision.refused(Reason.of("right.missing", what));
        }));
    }

    private Consultation saved(
            Consultation changed,
            OfficialRef by,
            Instant now,
            String action,
            String words,
            Map<String, String> details) {
        bench.cooperation().update(changed);
        Dossier dossier = bench.dossiers().find(changed.dossierId()).orElseThrow();
        Consulting.journal(bench, dossier, changed, by, now, action, words, details);
        return changed;
    }

    private Decision<Consultation> told(Actor actor, String what, String object, Decision<Consultation> decision) {
        bench.deniedAccess().record(actor, what, object, decision.reasons());
        decision.asOptional()
                .flatMap(
                        done -> bench.transactions().read(() -> bench.dossiers().find(done.dossierId())))
                .ifPresent(bench::tell);
        return decision;
    }
}
