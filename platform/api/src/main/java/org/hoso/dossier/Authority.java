package org.hoso.dossier;

/**
 * Why somebody else than the owner may hand the dossier in.
 *
 * @param document the document of authority in words: what, number, day, who certified it; empty text when there is none
 */
public record Authority(Kind kind, String document) {

    /** Kind of authority. */
    public enum Kind {
        /** Authorised in writing (người được ủy quyền); the document is asked for. */
        AUTHORISED,
        /** A close relative, whose authorisation needs no certification. */
        RELATIVE,
        /** Represents the owner by law or as its head. */
        REPRESENTATIVE,
        /** The public post, with a copy of the consignment slip; the document is asked for. */
        POST;

        /** True when the document must be named. */
        public boolean needsDocument() {
            return this == AUTHORISED || this == POST;
        }
    }
}
