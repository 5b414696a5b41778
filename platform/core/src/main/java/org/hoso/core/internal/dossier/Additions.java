package org.hoso.core.internal.dossier;

import java.util.Optional;
import java.util.Set;
import org.hoso.core.internal.check.Fees;
import org.hoso.decision.Decision;
import org.hoso.decision.Reason;
import org.hoso.dossier.Dossier;
import org.hoso.dossier.DossierCommand;
import org.hoso.dossier.FeeLine;
import org.hoso.procedure.ProcedureVersion.ClockStart;

/** What is added to a dossier without moving it: money, files, notes. Pure; state and right have been checked. */
final class Additions {

    private Additions() {}

    static Decision<Change> collectFee(Situation s, DossierCommand.CollectFee command) {
        Dossier dossier = s.dossier();
        Optional<FeeLine> owed = dossier.content().fees().stream()
                .filter(fee -> fee.code().equals(command.feeCode()) && !fee.isSettled())
                .findFirst();
        if (owed.isEmpty()) {
            return Decision.refused(Reason.at("fee." + command.feeCode(), "fee.settled"));
        }
        Dossier paid = dossier.withContent(dossier.content()
                .withFees(Fees.paid(dossier.content().fees(), Set.of(command.feeCode()), s.now(), s.by())));
        boolean starts = paid.state().isOpen()
                && s.procedure().clockStartOf(dossier.procedure().caseCode()) == ClockStart.PAYMENT
                && Fees.areSettledBeforeProcessing(paid.content().fees());
        return Decision.allowed(Change.to(starts ? Moves.clockStarted(s, paid) : paid, "")
                .detail("fee", command.feeCode())
                .detail("amount", String.valueOf(owed.get().amountVnd())));
    }

    static Decision<Change> addFiles(Situation s, DossierCommand.AddFiles command) {
        return command.uploads().isEmpty()
                ? Decision.refused(Reason.at("uploads", "field.required"))
                : Decision.allowed(Change.to(s.dossier(), "").uploads(command.uploads()));
    }

    static Decision<Change> addNote(Situation s) {
        return s.comment().isEmpty()
                ? Decision.refused(Reason.at("comment", "comment.required"))
                : Decision.allowed(Change.to(s.dossier(), s.comment()));
    }
}
