package org.hoso.document.internal.file;

/** What a content turned out to be. */
sealed interface Finding {

    /** A sound content of a known type. */
    record Sound(String mediaType) implements Finding {}

    /** A content that is not taken, with the type it was found to be and the cause. */
    record Unfit(String mediaType, Cause cause) implements Finding {}

    /** Why a content is not taken. */
    enum Cause {
        /** A type nobody can examine. */
        UNKNOWN("unknown"),
        /** A container of other files, or one that grows beyond measure when opened. */
        ARCHIVE("archive"),
        /** Cut off, or not what its first bytes promise. */
        DAMAGED("damaged"),
        /** A document with a program in it. */
        MACROS("macros"),
        /** An image with more pixels than any scan has. */
        TOO_MANY_PIXELS("too-many-pixels");

        private final String code;

        Cause(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }
    }

    static Finding damaged(String mediaType) {
        return new Unfit(mediaType, Cause.DAMAGED);
    }
}
