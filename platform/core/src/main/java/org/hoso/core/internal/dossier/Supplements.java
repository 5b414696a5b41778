package org.hoso.core.internal.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hoso.core.internal.check.PaperCheck;
import org.hoso.decision.Decision;
import org.hoso.decision.Reason;
import org.hoso.dossier.CodedText;
import org.hoso.dossier.Dossier;
import org.hoso.dossier.DossierCommand;
import org.hoso.dossier.DossierState;
import org.hoso.dossier.PaperLine;
import org.hoso.dossier.SupplementRequest;

/** Asking for a supplement and taking it in. Pure; the state and the right have been checked. */
final class Supplements {

    private Supplements() {}

    static Decision<Change> request(Situation s, DossierCommand.RequestSupplement command) {
        List<CodedText> items = Reasons.clean(command.items());
        List<Reason> faults = new ArrayList<>(Reasons.check(items));
        command.answerBy()
                .filter(day -> day.isBefore(s.today()))
                .ifPresent(day -> faults.add(Reason.at("answerBy", "field.date")));
        if (!faults.isEmpty()) {
            return Decision.refused(faults);
        }
        Dossier dossier = s.dossier();
        SupplementRequest request = new SupplementRequest(
                dossier.supplements().size() + 1,
                s.now(),
                s.by(),
                items,
                command.answerBy(),
                dossier.position(),
                Optional.empty(),
                Optional.empty());
        List<SupplementRequest> requests = new ArrayList<>(dossier.supplements());
        requests.add(request);
        Dossier waiting = Moves.to(s, dossier.position().with(DossierState.SUPPLEMENT_REQUESTED, s.now()), "supplement")
                .withSupplements(requests);
        return Decision.allowed(Reasons.describe(Change.to(waiting, s.comment()), items)
                .detail("supplement", String.valueOf(request.number())));
    }

    static Decision<Change> takeIn(Situation s, DossierCommand.TakeInSupplement command) {
        Optional<SupplementRequest> open = s.dossier().openSupplement();
        if (open.isEmpty()) {
            return Decision.refused(Reason.of("state.wrong", s.dossier().state()));
        }
        List<PaperLine> papers = PaperCheck.clean(command.papers());
        List<Reason> faults = s.procedure()
                .caseOf(s.dossier().procedure().caseCode())
                .map(each -> PaperCheck.lines(each, papers))
                .orElse(List.of());
        if (!faults.isEmpty()) {
            return Decision.refused(faults);
        }
        return StepCompletion.withValues(s, command.values()).map(dossier -> {
            Dossier back = Moves.backTo(s.with(dossier), open.get().before(), "step");
            Dossier taken = back.withContent(back.content().withPapers(merged(dossier, papers)))
                    .withSupplements(answered(s, dossier, open.get()));
            return Change.to(taken, s.comment())
                    .uploads(command.uploads())
                    .detail("supplement", String.valueOf(open.get().number()));
        });
    }

    private static List<PaperLine> merged(Dossier dossier, List<PaperLine> papers) {
        List<PaperLine> lines = new ArrayList<>(dossier.content().papers());
        lines.removeIf(old -> !old.paperCode().isEmpty()
                && papers.stream().anyMatch(line -> line.paperCode().equals(old.paperCode())));
        lines.addAll(papers);
        return lines;
    }

    private static List<SupplementRequest> answered(Situation s, Dossier dossier, SupplementRequest open) {
        List<SupplementRequest> requests = new ArrayList<>(dossier.supplements());
        requests.set(
                requests.size() - 1,
                new SupplementRequest(
                        open.number(),
                        open.askedAt(),
                        open.askedBy(),
                        open.items(),
                        open.answerBy(),
                        open.before(),
                        Optional.of(s.now()),
                        Optional.of(s.by())));
        return requests;
    }
}
