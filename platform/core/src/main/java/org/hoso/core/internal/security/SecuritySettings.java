package org.hoso.core.internal.security;

/** The configuration {@code org.hoso.security}. */
public @interface SecuritySettings {

    /** Iterations of PBKDF2 for new hashes; older hashes are renewed when their owner logs in. */
    int iterations() default 600_000;

    /** Failed log-ins in a row after which an account is locked. */
    int lockoutFailures() default 5;

    /** Minutes an account stays locked. */
    int lockoutMinutes() default 15;

    /** Failed log-ins from one address within the window after which the address must wait. */
    int addressFailures() default 60;

    /** Minutes of that window. */
    int addressMinutes() default 5;
}
