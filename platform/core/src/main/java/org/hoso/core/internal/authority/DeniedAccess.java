package org.hoso.core.internal.authority;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.hoso.core.port.OrganisationStore;
import org.hoso.core.port.OrganisationStore.AuditEntry;
import org.hoso.core.port.Transactions;
import org.hoso.decision.Reason;
import org.hoso.security.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes look-ups of persons and refused access to the audit log, in a transaction of its own, so not inside another. No
 * personal data: ids and codes only.
 */
public final class DeniedAccess {

    private static final Logger LOG = LoggerFactory.getLogger(DeniedAccess.class);
    private static final List<String> WORTH_AUDIT = List.of("not-found", "right.missing");

    private final Transactions transactions;
    private final OrganisationStore store;
    private final Clock clock;

    public DeniedAccess(Transactions transactions, OrganisationStore store, Clock clock) {
        this.transactions = transactions;
        this.store = store;
        this.clock = clock;
    }

    /** Records the refusal when it is one of access; other refusals are no matter of security. */
    public void record(Actor actor, String what, String object, List<Reason> reasons) {
        reasons.stream()
                .map(Reason::code)
                .filter(WORTH_AUDIT::contains)
                .findFirst()
                .ifPresent(code -> {
                    LOG.warn("Refused {} of {} to official {}: {}", what, object, actor.officialId(), code);
                    audit(actor, "access.refused", object, what + " " + code);
                });
    }

    /** Writes any line to the audit log. */
    public void audit(Actor actor, String event, String object, String details) {
        AuditEntry entry = new AuditEntry(
                clock.instant().truncatedTo(ChronoUnit.MILLIS), actor.officialId(), event, object, details, "");
        transactions.write(() -> {
            store.audit(entry);
            return entry;
        });
    }
}
