package org.hoso.desk.internal.action;

import java.util.List;
import java.util.function.Consumer;
import org.hoso.decision.Decision;
import org.hoso.decision.Reason;
import org.hoso.desk.internal.DeskServices;
import org.hoso.desk.internal.Seat;
import org.hoso.dossier.Dossier;
import org.hoso.dossier.DossierAction;
import org.hoso.dossier.DossierCommand;
import org.hoso.ui.kit.Reasons;
import org.hoso.ui.kit.Texts;
import org.hoso.ui.kit.Toasts;

/** Carries commands out for the official at work and says what came of it. */
public final class ActionRunner {

    private final DeskServices services;
    private final Texts texts;

    public ActionRunner(DeskServices services, Texts texts) {
        this.services = services;
        this.texts = texts;
    }

    /** Carries the command out; a refusal is shown as a message that stays. */
    public void run(DossierCommand command, String code, Consumer<Dossier> then) {
        var decision = execute(command);
        if (decision instanceof Decision.Allowed<Dossier> allowed) {
            done(command.action(), allowed.value(), then);
        } else {
            Toasts.failed(texts, code + ": " + Reasons.text(texts, decision.reasons()));
        }
    }

    Decision<Dossier> execute(DossierCommand command) {
        var decision = services.commands().execute(Seat.actorAtWork(), command);
        return decision instanceof Decision.Refused<Dossier> refused
                ? Decision.refused(refused.reasons().stream().map(this::worded).toList())
                : decision;
    }

    /** Tells that it is done. What was only taken can be given back for ten seconds. */
    void done(DossierAction action, Dossier dossier, Consumer<Dossier> then) {
        var text = texts.get("action.done", texts.of("action", action), dossier.code());
        then.accept(dossier);
        if (action == DossierAction.TAKE) {
            Toasts.offer(
                    text,
                    texts.get("action.undo"),
                    () -> run(
                            new DossierCommand.Release(dossier.id(), dossier.version(), texts.get("action.undone")),
                            dossier.code(),
                            then));
        } else {
            Toasts.done(text);
        }
    }

    /** The action named in a stale refusal, in words. */
    private Reason worded(Reason reason) {
        if (!"dossier.stale".equals(reason.code())) {
            return reason;
        }
        List<String> arguments = reason.arguments().stream()
                .map(each -> texts.has("action." + each) ? texts.get("action." + each) : each)
                .toList();
        return new Reason(reason.code(), reason.field(), arguments);
    }
}
