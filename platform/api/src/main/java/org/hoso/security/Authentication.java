package org.hoso.security;

import org.hoso.decision.Decision;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Log-in of officials. Passwords are kept as PBKDF2 hashes with their own salt. Any thread; a log-in takes some
 * hundred milliseconds of processor time on purpose and is not for the UI lock of other people.
 */
@ProviderType
public interface Authentication {

    /** A successful log-in. {@code stamp} must be compared with {@link #stamp} on later requests. */
    record Login(Actor actor, long stamp, boolean mustChangePassword) {}

    /**
     * Checks name and password. Refusals: {@code login.failed} (also for unknown names, in the same time),
     * {@code login.locked} with the minutes to wait, {@code login.throttled} with the seconds to wait (per address).
     */
    Decision<Login> login(String username, char[] password, String remoteAddress);

    /** The actor with today's assignments. Refused {@code login.ended} when the account was closed or logged out everywhere. */
    Decision<Actor> refresh(long officialId, long stamp);

    /** Changes the own password. Refusals: {@code password.wrong}, {@code password.weak}, {@code password.same}. */
    Decision<Login> changePassword(Actor actor, char[] current, char[] next);

    /** Ends every session of the actor: their stamps are refused from now on. */
    void logoutEverywhere(Actor actor);
}
