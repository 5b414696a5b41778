package org.hoso.register;

import java.util.Set;

/**
 * What somebody at a counter wants to know while receiving.
 *
 * @param procedures procedures for whose intake it is asked; the actor must be a clerk for one of them
 * @param register   register id of the sector, such as certificate
 * @param text       words of which each must begin a term of the entry, without diacritics
 * @param fields     codes of the fields of the entry that the intake needs; nothing else is told
 */
public record IntakeLookup(Set<String> procedures, String register, String text, Set<String> fields) {

    public IntakeLookup {
        procedures = Set.copyOf(procedures);
        fields = Set.copyOf(fields);
    }
}
