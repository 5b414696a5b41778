package org.hoso.core.internal.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.hoso.core.internal.check.Fees;
import org.hoso.core.internal.sector.SectorServices;
import org.hoso.decision.Decision;
import org.hoso.decision.Reason;
import org.hoso.dossier.FeeLine;
import org.hoso.dossier.ReceptionRequest;
import org.hoso.procedure.ProcedureCase;
import org.hoso.sector.spi.EligibilityRule;
import org.hoso.sector.spi.FeeCalculator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks the rules and the fee calculator of a sector; what they throw refuses with {@code rule.failed}. */
final class SectorRules {

    private static final Logger LOG = LoggerFactory.getLogger(SectorRules.class);

    private final SectorServices sectors;

    SectorRules(SectorServices sectors) {
        this.sectors = sectors;
    }

    /** The reasons of all rules of the procedure. */
    List<Reason> check(ReceptionRequest request, LocalDate today) {
        List<Reason> reasons = new ArrayList<>();
        for (EligibilityRule rule : sectors.rules(request.procedureCode())) {
            reasons.addAll(guarded("A rule of " + request.procedureCode(), () -> rule.check(request, today))
                    .orElseGet(() -> List.of(Reason.of("rule.failed"))));
        }
        return reasons;
    }

    /** The fees of the case, by the sector's calculator when it has one. */
    Decision<List<FeeLine>> fees(
            String procedureCode,
            ProcedureCase procedureCase,
            Map<String, String> form,
            Map<String, String> exemptions) {
        List<FeeLine> standard = Fees.standard(procedureCase, form, exemptions);
        Optional<FeeCalculator> calculator = sectors.calculator(procedureCode);
        if (calculator.isEmpty()) {
            return Decision.allowed(standard);
        }
        return guarded(
                        "The fee calculator of " + procedureCode,
                        () -> calculator.get().calculate(procedureCase, form, exemptions, standard))
                .map(lines -> Decision.allowed(List.copyOf(lines)))
                .orElseGet(() -> Decision.refused(Reason.of("rule.failed")));
    }

    private static <T> Optional<T> guarded(String what, Supplier<T> call) {
        try {
            return Optional.ofNullable(call.get());
        } catch (RuntimeException | LinkageError e) {
            LOG.error("{} failed", what, e);
            return Optional.empty();
        }
    }
}
