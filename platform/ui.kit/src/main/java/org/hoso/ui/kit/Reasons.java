package org.hoso.ui.kit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import org.hoso.decision.Reason;

/** Coded reasons as words and as a message on the page. */
public final class Reasons {

    private Reasons() {}

    /**
     * The words of a reason: the text {@code reason.CODE}. A sector's own reason without a text here is shown by its
     * first argument, or by its code.
     */
    public static String text(Texts texts, Reason reason) {
        var key = "reason." + reason.code();
        if (texts.has(key)) {
            return texts.get(key, reason.arguments().toArray());
        }
        return reason.arguments().isEmpty()
                ? texts.get("reason.unknown", reason.code())
                : String.join(" ", reason.arguments());
    }

    /** All reasons in one line. */
    public static String text(Texts texts, List<Reason> reasons) {
        return String.join(" ", reasons.stream().map(each -> text(texts, each)).toList());
    }

    /** A message with the reasons, read aloud at once by screen readers. */
    public static Div error(Texts texts, List<Reason> reasons) {
        return message(reasons.stream().map(each -> text(texts, each)).toList(), true);
    }

    /** A message with things worth a second look. */
    public static Div warning(Texts texts, List<Reason> reasons) {
        return message(reasons.stream().map(each -> text(texts, each)).toList(), false);
    }

    /** A message of given lines; an error or a warning. */
    public static Div message(List<String> lines, boolean error) {
        var box = new Div((error ? VaadinIcon.EXCLAMATION_CIRCLE : VaadinIcon.WARNING).create());
        box.addClassNames("hoso-message", error ? "hoso-late" : "hoso-soon");
        box.getElement().setAttribute("role", error ? "alert" : "status");
        if (lines.size() == 1) {
            box.add(new Span(lines.get(0)));
        } else {
            var list = new UnorderedList();
            lines.forEach(line -> list.add(new ListItem(line)));
            box.add(list);
        }
        return box;
    }
}
