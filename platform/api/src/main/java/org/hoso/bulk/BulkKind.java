package org.hoso.bulk;

/** What can be done with many dossiers at once. */
public enum BulkKind {
    HAND_OVER,
    TAKE,
    ASSIGN,
    SIGN,
    REQUEST_SUPPLEMENT,
    RETURN_RESULT,
    /** Writes a letter of each dossier into files; changes no dossier. */
    PRINT,
    /** Writes the list into a spreadsheet; changes no dossier. */
    EXPORT,
    /** Takes back what another job did, as far as nobody has acted since. */
    UNDO;

    /** True when the job goes through dossiers one by one, each with its result. */
    public boolean hasItems() {
        return this != EXPORT;
    }

    /** True when what it did can be taken back for a while. */
    public boolean isUndoable() {
        return this == HAND_OVER || this == TAKE || this == ASSIGN || this == SIGN;
    }
}
