package org.hoso.desk.internal.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import org.hoso.decision.Decision;
import org.hoso.decision.Reason;
import org.hoso.desk.internal.DeskServices;
import org.hoso.desk.internal.Seat;
import org.hoso.desk.internal.action.MomentField;
import org.hoso.procedure.LocalText;
import org.hoso.ui.kit.ConfirmKey;
import org.hoso.ui.kit.Marks;
import org.hoso.ui.kit.Reasons;
import org.hoso.ui.kit.Texts;
import org.hoso.ui.kit.Toasts;
import org.hoso.workplace.Announcement;

/** Posting an announcement. A refusal leaves everything typed. */
final class AnnouncementDialog extends Dialog {

    private static final int LONGEST = 1_000;

    private final DeskServices services;
    private final Texts texts;
    private final Runnable after;
    private final Marks marks;
    private final Div message = new Div();
    private final Select<Announcement.Level> level = new Select<>();
    private final TextArea words;
    private final TextArea english;
    private final MomentField from;
    private final MomentField to;

    AnnouncementDialog(DeskServices services, Texts texts, Runnable after) {
        this.services = services;
        this.texts = texts;
        this.after = after;
        this.marks = new Marks(texts);
        level.setLabel(texts.get("announcement.level"));
        level.setItems(Announcement.Level.values());
        level.setItemLabelGenerator(each -> texts.of("announcement.level", each));
        level.setValue(Announcement.Level.INFORMATION);
        words = area("announcement.words", "text.vi");
        words.setRequiredIndicatorVisible(true);
        words.setAutofocus(true);
        english = area("announcement.english", "text.en");
        english.setHelperText(texts.get("announcement.english.hint"));
        from = new MomentField("from", texts.get("announcement.from"), texts.get("moment.now"), texts, marks);
        to = new MomentField("to", texts.get("announcement.to"), texts.get("announcement.to.hint"), texts, marks);
        setHeaderTitle(texts.get("announcement.new"));
        setWidth("min(44rem, 95vw)");
        setCloseOnOutsideClick(false);
        var body = new Div(message, words, english, new FormLayout(level, from, to));
        body.addClassName("hoso-stack");
        add(body);
        var post = new Button(texts.get("announcement.post"), click -> post());
        post.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        ConfirmKey.on(post);
        getFooter().add(new Button(texts.get("common.cancel"), click -> close()), post);
    }

    private TextArea area(String key, String name) {
        var area = new TextArea(texts.get(key));
        area.setMaxLength(LONGEST);
        area.setWidthFull();
        area.setManualValidation(true);
        marks.add(name, area);
        return area;
    }

    private void post() {
        message.removeAll();
        var faults = new ArrayList<Reason>(from.faults());
        faults.addAll(to.faults());
        Decision<Announcement> decision = faults.isEmpty()
                ? services.announcements().post(Seat.actorAtWork(), typed())
                : Decision.refused(faults);
        if (decision.isAllowed()) {
            close();
            Toasts.done(texts.get("announcement.posted"));
            after.run();
        } else {
            var rest = marks.show(decision.reasons());
            if (!rest.isEmpty()) {
                message.add(Reasons.error(texts, rest));
            }
        }
    }

    private Announcement typed() {
        var other = english.getValue().isBlank() ? words.getValue() : english.getValue();
        return new Announcement(
                0,
                level.getValue(),
                from.moment().orElseGet(services::now),
                to.moment(),
                new LocalText(words.getValue(), other),
                "");
    }
}
