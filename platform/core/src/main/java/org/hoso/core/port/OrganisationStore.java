package org.hoso.core.port;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hoso.organisation.Assignment;
import org.hoso.organisation.Delegation;
import org.hoso.organisation.Official;
import org.hoso.organisation.Unit;
import org.osgi.annotation.versioning.ProviderType;

/** Keeps units, accounts, credentials and assignments. Called inside a transaction only. */
@ProviderType
public interface OrganisationStore {

    List<Unit> units();

    /** Adds or replaces by code. */
    void saveUnits(List<Unit> units);

    List<Official> officials();

    Optional<Official> official(long id);

    boolean hasOfficials();

    /** Adds (id 0) or replaces; returns it with its id. */
    Official saveOfficial(Official official);

    List<Assignment> assignments();

    List<Assignment> assignments(long officialId);

    /** Adds (id 0) or replaces; returns it with its id. */
    Assignment saveAssignment(Assignment assignment);

    /** Delegations this official has given or received, also past ones. */
    List<Delegation> delegations(long officialId);

    /** All delegations in force on {@code day}. */
    List<Delegation> delegationsOn(LocalDate day);

    /** Adds (id 0) or replaces; returns it with its id. */
    Delegation saveDelegation(Delegation delegation);

    Optional<Credential> credential(long officialId);

    /** By user name, ignoring case. */
    Optional<Credential> credential(String username);

    void saveCredential(Credential credential);

    /** Writes a line of the audit log (log-ins, look-ups of persons, refused access, administration). */
    void audit(AuditEntry entry);

    /** Newest audit lines, newest first. */
    List<AuditEntry> audit(int limit);

    /** A new number each time it is called, for caches: changes whenever units, officials or assignments change. */
    long revision();

    /**
     * What a log-in needs.
     *
     * @param hash        algorithm, iterations, salt and hash in one text
     * @param stamp       changes when all sessions are to end
     * @param failures    failed log-ins since the last success
     * @param lockedUntil empty when not locked
     */
    record Credential(long officialId, String hash, long stamp, int failures, Optional<Instant> lockedUntil) {}

    /** A line of the audit log; {@code details} holds no personal data beyond codes and ids. */
    record AuditEntry(Instant at, long officialId, String event, String object, String details, String remoteAddress) {}
}
