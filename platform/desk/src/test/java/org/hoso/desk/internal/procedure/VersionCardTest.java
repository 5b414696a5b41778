package org.hoso.desk.internal.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hoso.desk.internal.DeskTexts;
import org.hoso.organisation.Role;
import org.hoso.organisation.UnitKind;
import org.hoso.organisation.UnitLevel;
import org.hoso.procedure.Channel;
import org.hoso.procedure.FeeDefinition;
import org.hoso.procedure.LocalText;
import org.hoso.procedure.PaperDefinition;
import org.hoso.procedure.ProcedureCase;
import org.hoso.procedure.ProcedureVersion;
import org.hoso.procedure.StepDefinition;
import org.hoso.procedure.TimeLimit;
import org.hoso.ui.kit.Texts;
import org.junit.jupiter.api.Test;

class VersionCardTest {

    private static final Texts TEXTS = DeskTexts.of(Texts.VIETNAMESE);
    private static final PaperDefinition FORM =
            new PaperDefinition("P1", text("Đơn"), 1, 0, PaperDefinition.Mode.SUBMIT, true, text(""));
    private static final FeeDefinition FEE = new FeeDefinition(
            "F1",
            text("Lệ phí"),
            FeeDefinition.Kind.FEE,
            50_000,
            Optional.empty(),
            FeeDefinition.Timing.ON_RECEIPT,
            List.of(),
            "12/NQ",
            true);

    private static LocalText text(String words) {
        return new LocalText(words, words);
    }

    private static ProcedureVersion version(int days, List<PaperDefinition> papers, List<FeeDefinition> fees) {
        return new ProcedureVersion(
                "1.000001",
                "L1",
                "local",
                text("Thử"),
                text("Cấp phép"),
                LocalDate.of(2026, 8, 3),
                Set.of(UnitLevel.COMMUNE),
                Set.of(Channel.POST, Channel.DIRECT),
                ProcedureVersion.ClockStart.COUNTER_RECEIPT,
                "1/QĐ",
                Optional.empty(),
                text("Giấy phép"),
                List.of(new ProcedureCase("normal", text("Thường"), TimeLimit.workingDays(days), papers, fees)),
                List.of(),
                List.of(new StepDefinition(
                        "process",
                        text("Thụ lý"),
                        StepDefinition.Kind.PROCESS,
                        Role.PROFESSIONAL_OFFICER,
                        UnitKind.DIVISION,
                        new BigDecimal("6.0"),
                        Optional.empty())),
                "{owner}");
    }

    @Test
    void saysEverythingInWords() {
        List<String> words = new ArrayList<>();
        VersionCard.of(TEXTS, version(3, List.of(FORM), List.of(FEE)))
                .forEach(part -> words.add(part.label() + ": " + part.words()));
        assertThat(words)
                .contains(
                        "Kênh tiếp nhận: Trực tiếp, Bưu chính",
                        "Thời hạn · Thường: 3 ngày làm việc",
                        "Giấy tờ · Thường: Đơn · 1 bản chính, 0 bản sao · Phải nộp · Bắt buộc",
                        "Phí, lệ phí · Thường: Lệ phí · Lệ phí · 50.000 đ · Tiếp nhận · 12/NQ",
                        "Bước 1: Thụ lý · Chuyên viên thụ lý · Phòng, bộ phận chuyên môn · 6 giờ làm việc");
    }

    @Test
    void theSameDefinitionHasNoDifferences() {
        assertThat(VersionCard.differences(
                        TEXTS, version(3, List.of(FORM), List.of()), version(3, List.of(FORM), List.of())))
                .isEmpty();
    }

    @Test
    void whatChangedCameAndWentIsToldByPart() {
        var differences = VersionCard.differences(
                TEXTS, version(3, List.of(FORM), List.of()), version(5, List.of(), List.of(FEE)));

        assertThat(differences)
                .extracting(each -> each.label() + " | " + each.before().orElse("-") + " | "
                        + each.after().orElse("-"))
                .containsExactly(
                        "Thời hạn · Thường | 3 ngày làm việc | 5 ngày làm việc",
                        "Phí, lệ phí · Thường | - | Lệ phí · Lệ phí · 50.000 đ · Tiếp nhận · 12/NQ",
                        "Giấy tờ · Thường | Đơn · 1 bản chính, 0 bản sao · Phải nộp · Bắt buộc | -");
    }
}
