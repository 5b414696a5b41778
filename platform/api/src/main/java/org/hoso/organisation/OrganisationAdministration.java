package org.hoso.organisation;

import java.io.Reader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hoso.decision.Decision;
import org.hoso.security.Actor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Changing the organisation. Every call asks for the role SYSTEM_ADMINISTRATOR (refusal {@code right.missing}), is one
 * transaction, and is written to the audit log.
 */
@ProviderType
public interface OrganisationAdministration {

    /** What an import would do or has done: how many units are new, changed, unchanged. */
    record ImportReport(int added, int changed, int unchanged) {}

    /** All accounts, also closed ones, by full name; at most 5,000. */
    Decision<List<Official>> officials(Actor actor);

    /** All assignments of one official, also past ones, newest first. */
    Decision<List<Assignment>> assignments(Actor actor, long officialId);

    /**
     * Reads units from CSV with the header {@code code,name,name_en,level,parent_code} (kind PEOPLES_COMMITTEE);
     * all or nothing. Refusals: {@code import.line} with line number and what is wrong, one per line.
     */
    Decision<ImportReport> importTerritories(Actor actor, Reader csv, LocalDate validFrom);

    /** Adds or replaces one unit. Refusals: {@code unit.parent.unknown}, {@code unit.dates}, {@code unit.unknown}, {@code field.required}. */
    Decision<Unit> saveUnit(Actor actor, Unit unit);

    /**
     * Creates an account with a first password, which the person must change at the first login.
     * Refusals at fields: {@code username.taken}, {@code username.form}, {@code password.weak}, {@code field.required}.
     */
    Decision<Official> createOfficial(Actor actor, NewOfficial official, char[] firstPassword);

    /** Changes name, contact, employer or active state; closing an account ends its sessions. */
    Decision<Official> updateOfficial(Actor actor, Official official);

    /** Sets a new first password, lifts a lock, and ends all sessions of the account. */
    Decision<Official> resetPassword(Actor actor, long officialId, char[] firstPassword);

    /** Adds an assignment (id 0) or changes its end. Refusals: {@code assignment.dates}, {@code unit.unknown}. */
    Decision<Assignment> assign(Actor actor, Assignment assignment);

    /** An account to be created. */
    record NewOfficial(
            String username, String fullName, String employerUnit, Optional<String> email, Optional<String> phone) {}
}
