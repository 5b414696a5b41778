package org.hoso.dossier;

import java.util.Optional;

/**
 * Which page of which list. Rows come by due date, earliest first, those without one last (DONE_TODAY: newest change
 * first).
 *
 * @param text          words to be found in code, name, phone or identity number, without diacritics; empty for all
 * @param procedureCode only this procedure, or empty
 * @param limit         1 to 50
 */
public record ListRequest(
        Queue queue, String text, Optional<String> procedureCode, Optional<Page.Cursor> after, int limit) {

    public static ListRequest first(Queue queue) {
        return new ListRequest(queue, "", Optional.empty(), Optional.empty(), 50);
    }
}
