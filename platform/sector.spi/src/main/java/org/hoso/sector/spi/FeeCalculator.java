package org.hoso.sector.spi;

import java.util.List;
import java.util.Map;
import org.hoso.dossier.FeeLine;
import org.hoso.procedure.ProcedureCase;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Computes fees when amount times quantity less exemptions is not enough. Registered with the property
 * {@code hoso.procedure}. Called as {@link EligibilityRule} is; a calculator that throws refuses the reception with
 * {@code rule.failed}.
 */
@ConsumerType
public interface FeeCalculator {

    /** The fee lines in VND, given those the platform computed from the definition. */
    List<FeeLine> calculate(
            ProcedureCase procedureCase,
            Map<String, String> form,
            Map<String, String> exemptions,
            List<FeeLine> standard);
}
