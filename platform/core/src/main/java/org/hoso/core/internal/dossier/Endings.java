package org.hoso.core.internal.dossier;

import java.util.ArrayList;
import java.util.List;
import org.hoso.core.internal.check.Numbers;
import org.hoso.core.internal.check.Texts;
import org.hoso.decision.Decision;
import org.hoso.decision.Reason;
import org.hoso.dossier.CodedText;
import org.hoso.dossier.Dossier;
import org.hoso.dossier.DossierCommand;
import org.hoso.dossier.DossierState;
import org.hoso.dossier.FeeLine;
import org.hoso.dossier.Position;
import org.hoso.dossier.ResultReturn;

/** Withdrawing, stopping and returning the result. Pure; the state and the right have been checked. */
final class Endings {

    private static final int NAME = 200;

    private Endings() {}

    static Decision<Change> withdraw(Situation s) {
        if (s.comment().isEmpty()) {
            return Decision.refused(Reason.at("comment", "comment.required"));
        }
        Dossier withdrawn = Moves.to(s, Moves.counter(s, DossierState.WITHDRAWN), "withdrawn");
        return Decision.allowed(Change.to(withdrawn, s.comment()));
    }

    static Decision<Change> stop(Situation s, DossierCommand.Stop command) {
        List<CodedText> reasons = Reasons.clean(List.of(command.reason()));
        List<Reason> faults = Reasons.check(reasons);
        if (!faults.isEmpty()) {
            return Decision.refused(faults);
        }
        Dossier stopped = Moves.to(s, Moves.counter(s, DossierState.STOPPED), "stopped");
        String words = s.comment().isEmpty() ? reasons.get(0).text() : s.comment();
        return Decision.allowed(Reasons.describe(Change.to(stopped, words), reasons));
    }

    static Decision<Change> returnResult(Situation s, DossierCommand.ReturnResult command) {
        String receiver = Texts.clean(command.receiverName());
        String number = command.receiverIdentityNumber().replaceAll("\\s", "");
        List<Reason> faults = new ArrayList<>();
        if (receiver.isEmpty()) {
            faults.add(Reason.at("receiverName", "field.required"));
        }
        Texts.line("receiverName", receiver, NAME).ifPresent(faults::add);
        if (!number.isEmpty() && !Numbers.isIdentity(number)) {
            faults.add(Reason.at("receiverIdentityNumber", "identity.form"));
        }
        s.dossier().content().fees().stream()
                .filter(fee -> !fee.isSettled())
                .map(FeeLine::code)
                .forEach(code -> faults.add(Reason.at("fee." + code, "fee.unsettled")));
        if (!faults.isEmpty()) {
            return Decision.refused(faults);
        }
        Position returned = s.dossier().position().with(DossierState.RETURNED, s.now());
        Dossier after = Moves.to(s, returned, "returned")
                .withResultReturn(new ResultReturn(receiver, number, s.comment(), s.now(), s.by()));
        return Decision.allowed(Change.to(after.withTiming(after.timing().withReturnedAt(s.now())), s.comment()));
    }
}
