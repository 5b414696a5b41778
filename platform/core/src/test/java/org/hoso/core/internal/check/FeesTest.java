package org.hoso.core.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hoso.procedure.FeeDefinition;
import org.hoso.procedure.LocalText;
import org.hoso.procedure.ProcedureCase;
import org.hoso.procedure.TimeLimit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Fees")
class FeesTest {

    @ParameterizedTest(name = "{0} copies cost {2} VND")
    @CsvSource({"'',0,0", "three,0,0", "0,0,0", "1,1,8000", "3,3,24000", "2.5,3,24000"})
    void are_counted_by_their_field_and_cost_nothing_while_it_is_empty(String copies, int quantity, long amount) {
        var line = Fees.standard(perCopy(Optional.of("copies")), Map.of("copies", copies), Map.of())
                .get(0);
        assertThat(line.quantity()).isEqualTo(quantity);
        assertThat(line.amountVnd()).isEqualTo(amount);
    }

    @Test
    void without_a_field_are_for_one() {
        var line = Fees.standard(perCopy(Optional.empty()), Map.of(), Map.of()).get(0);
        assertThat(line.amountVnd()).isEqualTo(8000);
    }

    private static ProcedureCase perCopy(Optional<String> field) {
        var name = new LocalText("Bản sao", "Copy");
        var fee = new FeeDefinition(
                "COPY",
                name,
                FeeDefinition.Kind.CHARGE,
                8000,
                field,
                FeeDefinition.Timing.ON_RECEIPT,
                List.of(),
                "281/2016/TT-BTC",
                true);
        return new ProcedureCase("STANDARD", name, TimeLimit.none(), List.of(), List.of(fee));
    }
}
