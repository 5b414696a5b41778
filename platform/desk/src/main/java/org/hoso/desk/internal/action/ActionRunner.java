package org.hoso.desk.internal.action;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.hoso.decision.Decision;
import org.hoso.decision.Reason;
import org.hoso.desk.internal.DeskServices;
import org.hoso.desk.internal.Seat;
import org.hoso.document.LetterKind;
import org.hoso.dossier.Dossier;
import org.hoso.dossier.DossierAction;
import org.hoso.dossier.DossierCommand;
import org.hoso.ui.kit.PdfPreview;
import org.hoso.ui.kit.Reasons;
import org.hoso.ui.kit.Texts;
import org.hoso.ui.kit.Toasts;

/** Carries commands out for the official at work and says what came of it. */
public final class ActionRunner {

    private static final Set<String> WITH_ACTION = Set.of("dossier.stale", "undo.changed", "undo.not-internal");

    /** Actions that stay in the house: the core decides, this only offers. */
    private static final Set<DossierAction> INTERNAL = EnumSet.of(
            DossierAction.HAND_OVER,
            DossierAction.TAKE,
            DossierAction.RELEASE,
            DossierAction.ASSIGN,
            DossierAction.PROCESS,
            DossierAction.SUBMIT_FOR_SIGNATURE,
            DossierAction.SIGN,
            DossierAction.SEND_BACK,
            DossierAction.FINISH,
            DossierAction.PROPOSE_REFUSAL);

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

    /** Tells that it is done. What stayed in the house can be taken back: for ten seconds here, later by its key. */
    void done(DossierAction action, Dossier dossier, Consumer<Dossier> then) {
        var text = texts.get("action.done", texts.of("action", action), dossier.code());
        then.accept(dossier);
        if (action == DossierAction.CORRECT) {
            Toasts.offer(text, texts.get("correct.reprint"), () -> receipt(dossier));
        } else if (INTERNAL.contains(action)) {
            Seat.current().ifPresent(seat -> seat.did(dossier.id(), dossier.version()));
            Toasts.offer(text, texts.get("action.undo"), () -> undo(dossier.id(), dossier.version(), then));
        } else {
            Toasts.done(text);
        }
    }

    /** The receipt as it is now. */
    private void receipt(Dossier dossier) {
        var actor = Seat.actorAtWork();
        new PdfPreview(
                        texts,
                        texts.of("letter", LetterKind.RECEIPT) + " · " + dossier.code(),
                        () -> services.letters().print(actor, dossier.id(), LetterKind.RECEIPT))
                .open();
    }

    /** Takes the last action on a dossier back and says what came of it. */
    public void undo(long dossierId, long version, Consumer<Dossier> then) {
        Seat.current().ifPresent(Seat::undid);
        var decision = services.undo().undo(Seat.actorAtWork(), dossierId, version);
        if (decision instanceof Decision.Allowed<Dossier> allowed) {
            Toasts.done(texts.get("undo.done", allowed.value().code()));
            then.accept(allowed.value());
        } else {
            Toasts.failed(
                    texts,
                    Reasons.text(
                            texts, decision.reasons().stream().map(this::worded).toList()));
        }
    }

    /** The action named in a stale refusal, in words. */
    private Reason worded(Reason reason) {
        if (!WITH_ACTION.contains(reason.code())) {
            return reason;
        }
        List<String> arguments = reason.arguments().stream()
                .map(each -> texts.has("action." + each) ? texts.get("action." + each) : each)
                .toList();
        return new Reason(reason.code(), reason.field(), arguments);
    }
}
