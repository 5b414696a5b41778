package org.hoso.system;

import java.util.List;
import org.hoso.decision.Decision;
import org.osgi.annotation.versioning.ProviderType;

/** Fills an empty installation with the demonstration locality, through the platform's own rules. */
@ProviderType
public interface Demonstration {

    /** An account one can log in with. */
    record Account(String username, String password, String fullName, String roles, String unit) {}

    /**
     * Loads units, officials and dossiers from a fixed seed, dated around today: the first 1,000 in the past weeks at some
     * communes, further ones as the history of all communes before. Refused {@code demonstration.not-empty} when there are
     * accounts already, unless the same number was asked for and its history is not complete, because it was interrupted:
     * then it is gone on with. Refused {@code demonstration.interrupted} when the thread was interrupted,
     * {@code demonstration.no-sector} when no procedure is receivable.
     *
     * @return the accounts worth showing
     */
    default Decision<List<Account>> load(int dossiers, Progress progress) {
        return load(dossiers, 0, progress);
    }

    /**
     * As {@link #load(int, Progress)}, and {@code waiting} more dossiers, received in the last days at the counter of the
     * first commune and not handed over yet: a pile for work on many at once.
     */
    Decision<List<Account>> load(int dossiers, int waiting, Progress progress);
}
