package org.hoso.desk.internal.draft;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.hoso.decision.Reason;
import org.hoso.ui.kit.Formats;
import org.hoso.ui.kit.Later;
import org.hoso.ui.kit.Reasons;
import org.hoso.ui.kit.Texts;

/** Says when the draft of the page was last saved, and loudly when it could not be. */
public final class DraftStatus extends Span implements DraftKeeper.Listener {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final Texts texts;
    private final UI page;
    private volatile String shown = "";

    public DraftStatus(Texts texts, UI page) {
        this.texts = texts;
        this.page = page;
        addClassNames("desk-draft-status", "hoso-small");
        getElement().setAttribute("role", "status");
    }

    @Override
    public void saved(Instant at) {
        say(texts.get("draft.saved", TIME.format(at.atZone(Formats.ZONE))), false);
    }

    @Override
    public void failed(List<Reason> reasons, boolean again) {
        say(Reasons.text(texts, reasons) + (again ? " " + texts.get("draft.again") : ""), true);
    }

    /** Says nothing, because there is no draft. */
    public void clear() {
        shown = "";
        setText("");
        setClassName("hoso-late", false);
    }

    /** The page hears of it only when the words change, which is at most once a minute while all is well. */
    private void say(String words, boolean bad) {
        if (!words.equals(shown)) {
            shown = words;
            Later.on(page, () -> {
                setText(words);
                setClassName("hoso-late", bad);
                setClassName("hoso-muted", !bad);
                getElement().setAttribute("role", bad ? "alert" : "status");
            });
        }
    }
}
