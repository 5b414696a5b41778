package org.hoso.core.internal.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hoso.decision.Reason;
import org.hoso.dossier.FeeLine;
import org.hoso.dossier.OfficialRef;
import org.hoso.procedure.FeeDefinition;
import org.hoso.procedure.ProcedureCase;

/** Computes fees: amount times quantity, nothing for an exempt group. Faults stand at {@code fee.CODE}. */
public final class Fees {

    private static final Pattern QUANTITY = Pattern.compile("[0-9]{1,6}(\\.[0-9]{1,6})?");

    private Fees() {}

    /** The lines of a case, all unpaid; a quantity that is not filled in, or no number, counts as none. */
    public static List<FeeLine> standard(
            ProcedureCase procedureCase, Map<String, String> form, Map<String, String> exemptions) {
        return procedureCase.fees().stream()
                .map(fee -> line(fee, form, Optional.ofNullable(exemptions.get(fee.code()))))
                .toList();
    }

    /** Exemptions that are not for this fee: {@code field.choice}. */
    public static List<Reason> check(ProcedureCase procedureCase, Map<String, String> exemptions) {
        List<Reason> reasons = new ArrayList<>();
        exemptions.forEach((feeCode, exemption) -> {
            boolean known = procedureCase.fees().stream()
                    .filter(fee -> fee.code().equals(feeCode))
                    .anyMatch(fee -> isExempt(fee, Optional.of(exemption)));
            if (!known) {
                reasons.add(Reason.at("fee." + feeCode, "field.choice"));
            }
        });
        return reasons;
    }

    /** The lines with those in {@code codes} paid. */
    public static List<FeeLine> paid(List<FeeLine> fees, Set<String> codes, Instant at, OfficialRef by) {
        return fees.stream()
                .map(fee -> codes.contains(fee.code()) && !fee.isSettled() ? paid(fee, at, by) : fee)
                .toList();
    }

    /** Fees due on receipt that are not settled: {@code fee.unpaid}. */
    public static List<Reason> unpaidOnReceipt(List<FeeLine> fees) {
        return fees.stream()
                .filter(fee -> fee.timing() == FeeDefinition.Timing.ON_RECEIPT && !fee.isSettled())
                .map(fee -> Reason.at("fee." + fee.code(), "fee.unpaid"))
                .toList();
    }

    /**
     * True when the last fee due before processing is settled, which starts the clock of cases that start with payment:
     * those due on receipt, or all of them when there is none.
     */
    public static boolean areSettledBeforeProcessing(List<FeeLine> fees) {
        boolean anyOnReceipt = fees.stream().anyMatch(fee -> fee.timing() == FeeDefinition.Timing.ON_RECEIPT);
        return fees.stream()
                .filter(fee -> !anyOnReceipt || fee.timing() == FeeDefinition.Timing.ON_RECEIPT)
                .allMatch(FeeLine::isSettled);
    }

    private static FeeLine line(FeeDefinition fee, Map<String, String> form, Optional<String> exemption) {
        int quantity = fee.quantityField()
                .map(field -> quantity(form.getOrDefault(field, "")))
                .orElse(1);
        boolean exempt = isExempt(fee, exemption);
        return new FeeLine(
                fee.code(),
                quantity,
                fee.amountVnd(),
                exempt ? 0 : Math.multiplyExact(fee.amountVnd(), quantity),
                exempt ? exemption : Optional.empty(),
                fee.timing(),
                Optional.empty(),
                Optional.empty());
    }

    private static int quantity(String value) {
        return QUANTITY.matcher(value).matches()
                ? new BigDecimal(value).setScale(0, RoundingMode.CEILING).intValueExact()
                : 0;
    }

    private static boolean isExempt(FeeDefinition fee, Optional<String> exemption) {
        return exemption
                .filter(code ->
                        fee.exemptions().stream().anyMatch(each -> each.code().equals(code)))
                .isPresent();
    }

    private static FeeLine paid(FeeLine fee, Instant at, OfficialRef by) {
        return new FeeLine(
                fee.code(),
                fee.quantity(),
                fee.unitAmountVnd(),
                fee.amountVnd(),
                fee.exemption(),
                fee.timing(),
                Optional.of(at),
                Optional.of(by));
    }
}
