package org.hoso.desk.internal.action;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hoso.desk.internal.DeskServices;
import org.hoso.desk.internal.dossier.FormValues;
import org.hoso.dossier.DossierDetails;
import org.hoso.ui.kit.GeneratedForm;
import org.hoso.ui.kit.Texts;

/** Rebases the electronic form. */
final class FormRebase implements Rebase {

    private final DeskServices services;
    private final Texts texts;
    private final GeneratedForm form;
    private Map<String, String> base;

    FormRebase(DeskServices services, Texts texts, GeneratedForm form, DossierDetails details) {
        this.services = services;
        this.texts = texts;
        this.form = form;
        this.base = details.dossier().content().form();
    }

    /** What the official has changed since the newest dossier that was seen. */
    Map<String, String> changes() {
        return form.changes(base);
    }

    @Override
    public List<Conflict> onto(DossierDetails newer) {
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
                        conflicts.add(new Conflict(
                                texts.of(field.label()),
                                typed,
                                their,
                                value -> FormValues.shown(services, texts, field, value),
                                own -> form.setValue(code, own ? typed : their)));
                    }
                });
        base = theirs;
        return conflicts;
    }
}
