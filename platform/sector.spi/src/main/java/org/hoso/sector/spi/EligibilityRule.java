package org.hoso.sector.spi;

import java.time.LocalDate;
import java.util.List;
import org.hoso.decision.Reason;
import org.hoso.dossier.ReceptionRequest;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A rule of the sector that decides whether a dossier may be received. Registered as an OSGi service with the property
 * {@value #PROCEDURE} (one code or several).
 *
 * <p>Called by the platform after its own checks of the form, on the thread of the use case, before the transaction
 * writes anything; possibly several times for one reception. It must be pure and answer within 500 ms; a rule that
 * throws refuses the reception with {@code rule.failed}, and the fault is logged.
 */
@ConsumerType
public interface EligibilityRule {

    /** Service property: code or codes of the procedures the rule is for. */
    String PROCEDURE = "hoso.procedure";

    /**
     * The reasons why it may not be received, at their fields ({@code form.CODE}); empty when it may. Their texts are in
     * the sector's i18n files under {@code reason.CODE}.
     */
    List<Reason> check(ReceptionRequest request, LocalDate today);
}
