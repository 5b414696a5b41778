package org.hoso.core.internal.cooperation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hoso.cooperation.PaperMark;
import org.hoso.cooperation.PaperMarks;
import org.hoso.core.internal.check.Texts;
import org.hoso.core.internal.dossier.Workbench;
import org.hoso.decision.Decision;
import org.hoso.decision.Reason;
import org.hoso.dossier.Dossier;
import org.hoso.dossier.DossierAction;
import org.hoso.dossier.OfficialRef;
import org.hoso.procedure.ProcedureVersion;
import org.hoso.security.Actor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Marks on papers. */
@Component(service = PaperMarks.class)
public final class PaperMarkService implements PaperMarks {

    private static final Set<String> REASONS = Set.of("", "missing", "unclear", "expired", "wrong-form", "other");
    private static final int WORDS = 1_000;

    private final Workbench bench;

    @Activate
    public PaperMarkService(@Reference Workbench bench) {
        this.bench = bench;
    }

    @Override
    public List<PaperMark> ofDossier(Actor actor, long dossierId) {
        return bench.transactions()
                .read(() -> bench.dossiers()
                        .find(dossierId)
                        .filter(dossier -> bench.mayRead(actor, dossier))
                        .map(dossier -> bench.cooperation().marks(dossierId))
                        .orElse(List.of()));
    }

    @Override
    public boolean mayMark(Actor actor, long dossierId) {
        return bench.transactions().read(() -> bench.dossiers().find(dossierId)).stream()
                .anyMatch(dossier -> bench.procedureOf(dossier)
                        .filter(procedure ->
                                objection(actor, dossier, procedure).isEmpty())
                        .isPresent());
    }

    @Override
    public Decision<Optional<PaperMark>> mark(
            Actor actor,
            long dossierId,
            String paperCode,
            Optional<PaperMark.Verdict> verdict,
            String reason,
            String words) {
        Decision<Optional<PaperMark>> decision = bench.transactions().write(() -> {
            Optional<Dossier> dossier = bench.dossiers()
                    .find(dossierId)
                    .filter(each -> bench.authoriser().maySee(actor, each, bench.today()));
            Optional<ProcedureVersion> procedure = dossier.flatMap(bench::procedureOf);
            if (dossier.isEmpty() || procedure.isEmpty()) {
                return Decision.refused(Reason.of("not-found"));
            }
            Optional<Reason> objection = objection(actor, dossier.get(), procedure.get());
            if (objection.isPresent()) {
                return Decision.refused(objection.get());
            }
            String clean = Texts.clean(words);
            List<Reason> faults = faults(dossier.get(), procedure.get(), paperCode, reason, clean);
            if (!faults.isEmpty()) {
                return Decision.refused(faults);
            }
            Optional<PaperMark> mark = verdict.map(
                    each -> new PaperMark(paperCode, each, reason, clean, OfficialRef.of(actor), bench.now()));
            mark.ifPresentOrElse(
                    each -> bench.cooperation().saveMark(dossierId, each),
                    () -> bench.cooperation().removeMark(dossierId, paperCode));
            return Decision.allowed(mark);
        });
        bench.deniedAccess().record(actor, "MARK", "dossier " + dossierId, decision.reasons());
        return decision;
    }

    private static List<Reason> faults(
            Dossier dossier, ProcedureVersion procedure, String paperCode, String reason, String words) {
        List<Reason> faults = new ArrayList<>();
        boolean known = procedure
                .caseOf(dossier.procedure().caseCode())
                .filter(each ->
                        each.papers().stream().anyMatch(paper -> paper.code().equals(paperCode)))
                .isPresent();
        if (!known) {
            faults.add(Reason.at("paper." + paperCode, "paper.unknown"));
        }
        if (!REASONS.contains(reason)) {
            faults.add(Reason.at("reason", "field.choice"));
        }
        Texts.lines("words", words, WORDS).ifPresent(faults::add);
        return faults;
    }

    private Optional<Reason> objection(Actor actor, Dossier dossier, ProcedureVersion procedure) {
        return bench.authoriser().objection(actor, DossierAction.REQUEST_SUPPLEMENT, dossier, procedure, bench.today());
    }
}
