package org.hoso.desk.internal.action;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hoso.dossier.DossierDetails;
import org.hoso.procedure.FormField;
import org.hoso.ui.kit.GeneratedForm;

/** Brings a form that was begun on an older dossier onto a newer one, without losing what was typed. */
final class FormRebase {

    /** A field that both have changed, to different values. */
    record Conflict(FormField field, String mine, String theirs) {}

    private final GeneratedForm form;
    private Map<String, String> base;

    FormRebase(GeneratedForm form, DossierDetails details) {
        this.form = form;
        this.base = details.dossier().content().form();
    }

    /** What the official has changed since the newest dossier that was seen. */
    Map<String, String> changes() {
        return form.changes(base);
    }

    /** Takes over what only the other has changed; answers with what both have. */
    List<Conflict> onto(DossierDetails newer) {
        Map<String, String> theirs = newer.dossier().content().form();
        Map<String, String> mine = changes();
        var conflicts = new ArrayList<Conflict>();
        newer.procedure().form().stream()
                .flatMap(section -> section.fields().stream())
                .forEach(field -> {
                    var code = field.code();
                    var their = theirs.getOrDefault(code, "");
                    if (their.equals(base.getOrDefault(code, ""))) {
                        return;
                    }
                    var typed = mine.get(code);
                    if (typed == null) {
                        form.setValue(code, their);
                    } else if (!typed.equals(their)) {
                        conflicts.add(new Conflict(field, typed, their));
                    }
                });
        base = theirs;
        return conflicts;
    }

    /** Decides a conflict. */
    void choose(Conflict conflict, boolean mine) {
        form.setValue(conflict.field().code(), mine ? conflict.mine() : conflict.theirs());
    }
}
