package org.hoso.system;

import java.util.List;
import java.util.function.IntConsumer;
import org.hoso.decision.Decision;
import org.osgi.annotation.versioning.ProviderType;

/** Fills an empty installation with the demonstration locality, through the platform's own rules. */
@ProviderType
public interface Demonstration {

    /** An account one can log in with. */
    record Account(String username, String password, String fullName, String roles, String unit) {}

    /**
     * Loads units, officials and dossiers from a fixed seed, dated around today. Refused {@code demonstration.not-empty}
     * when there are accounts already, {@code demonstration.no-sector} when no procedure is receivable.
     *
     * @param progress is told the number of dossiers made so far
     * @return the accounts worth showing
     */
    Decision<List<Account>> load(int dossiers, IntConsumer progress);
}
