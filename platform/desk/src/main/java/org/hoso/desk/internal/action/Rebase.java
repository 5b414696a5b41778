package org.hoso.desk.internal.action;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.hoso.dossier.DossierDetails;

/** Brings what was begun on an older dossier onto a newer one, without losing what was typed. */
interface Rebase {

    /**
     * A value that both have changed, to different ones.
     *
     * @param words  a value as people read it
     * @param choose takes true for the own value, false for the other's
     */
    record Conflict(String label, String mine, String theirs, UnaryOperator<String> words, Consumer<Boolean> choose) {}

    /** Takes over what only the other has changed; answers with what both have. */
    List<Conflict> onto(DossierDetails newer);
}
