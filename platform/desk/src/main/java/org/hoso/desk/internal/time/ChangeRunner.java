package org.hoso.desk.internal.time;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import java.util.List;
import java.util.function.Consumer;
import org.hoso.clock.CalendarChange;
import org.hoso.decision.Decision;
import org.hoso.decision.Reason;
import org.hoso.desk.internal.DeskServices;
import org.hoso.desk.internal.Seat;
import org.hoso.ui.kit.Texts;
import org.hoso.ui.kit.Toasts;

/** Says how many open dossiers a change may move, and makes it when that is wanted. */
record ChangeRunner(DeskServices services, Texts texts, Runnable after) {

    /** {@code refused} gets the reasons; {@code done} is told when the change is made. */
    void run(CalendarChange change, Consumer<List<Reason>> refused, Runnable done) {
        var affected = services.calendars().affected(Seat.actorAtWork(), change);
        if (affected instanceof Decision.Allowed<Long> allowed) {
            if (allowed.value() == 0) {
                make(change, refused, done);
            } else {
                ask(change, allowed.value(), refused, done);
            }
        } else {
            refused.accept(affected.reasons());
        }
    }

    private void ask(CalendarChange change, long dossiers, Consumer<List<Reason>> refused, Runnable done) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(texts.get("calendar.affected.title"));
        dialog.setText(texts.get("calendar.affected", String.valueOf(dossiers)));
        dialog.setCancelable(true);
        dialog.setCancelText(texts.get("common.cancel"));
        dialog.setConfirmText(texts.get("common.save"));
        dialog.addConfirmListener(event -> make(change, refused, done));
        dialog.open();
    }

    private void make(CalendarChange change, Consumer<List<Reason>> refused, Runnable done) {
        var decision = services.calendars().change(Seat.actorAtWork(), change);
        if (decision.isAllowed()) {
            Toasts.done(texts.get("calendar.saved"));
            done.run();
            after.run();
        } else {
            refused.accept(decision.reasons());
        }
    }
}
