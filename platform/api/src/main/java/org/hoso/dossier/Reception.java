package org.hoso.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hoso.decision.Decision;
import org.hoso.decision.Reason;
import org.hoso.organisation.Unit;
import org.hoso.procedure.ProcedureVersion;
import org.hoso.security.Actor;
import org.osgi.annotation.versioning.ProviderType;

/** Receiving at the counter. Any thread. */
@ProviderType
public interface Reception {

    /** The one-stops at which the actor may receive today, by name; empty for others than clerks. */
    List<Unit> counters(Actor actor);

    /** The procedures the actor may receive there today, by Vietnamese name. */
    List<ProcedureVersion> procedures(Actor actor, String receivingUnit);

    /** What the fees would be; unknown codes give an empty list. */
    List<FeeLine> fees(String procedureCode, String caseCode, Map<String, String> form, Map<String, String> exemptions);

    /** The due date if it were received now; empty when the case has none. */
    Optional<Instant> due(String procedureCode, String caseCode, String receivingUnit);

    /**
     * Things worth a second look that do not stop the reception, at their fields: {@code identity.province},
     * {@code identity.year}, {@code paper.missing-optional}, {@code applicant.open-dossier}.
     */
    List<Reason> warnings(Actor actor, ReceptionRequest request);

    /**
     * Receives: allocates the code, computes the due date, writes everything in one transaction.
     *
     * <p>Refusals, at their fields where there is one: {@code right.missing}, {@code procedure.unknown},
     * {@code case.unknown}, {@code channel.closed}, {@code field.required}, {@code field.too-long},
     * {@code field.pattern}, {@code field.date}, {@code field.number}, {@code field.choice}, {@code identity.form},
     * {@code phone.form}, {@code field.unknown}, {@code paper.missing}, {@code paper.unknown}, {@code agency.missing} (no
     * unit above the counter has an identifier for codes), {@code rule.failed}, {@code fee.unpaid}, {@code upload.unknown}, and those of the sector.
     */
    Decision<Dossier> receive(Actor actor, ReceptionRequest request);

    /**
     * Owner and submitter of an earlier dossier that the actor may see, the owner first; empty when there is none of this
     * code, and for others than clerks.
     */
    List<Person> personsOf(Actor actor, String dossierCode);

    /** Persons of earlier dossiers with this identity number, newest first, at most 5; the look-up is logged. */
    List<Person> knownPersons(Actor actor, String identityNumber);
}
