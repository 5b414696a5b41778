package org.hoso.core.internal.bench;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hoso.organisation.Role;
import org.hoso.organisation.UnitKind;
import org.hoso.organisation.UnitLevel;
import org.hoso.procedure.Channel;
import org.hoso.procedure.FormField;
import org.hoso.procedure.FormSection;
import org.hoso.procedure.LocalText;
import org.hoso.procedure.PaperDefinition;
import org.hoso.procedure.ProcedureCase;
import org.hoso.procedure.ProcedureVersion;
import org.hoso.procedure.StepDefinition;
import org.hoso.procedure.TimeLimit;

/** The procedure of the measurements: twenty form fields, three papers, five steps. No procedure of any law. */
final class BenchProcedure {

    static final String SECTOR = "bench";
    static final String CODE = "BENCH.1";
    static final String CASE = "normal";
    static final int STEPS = 5;
    static final List<String> PAPERS = List.of("P1", "P2", "P3");

    /** Field codes by what they hold. */
    static final List<String> TEXTS = codes("text", 8);

    static final List<String> DATES = codes("date", 3);
    static final List<String> NUMBERS = codes("number", 4);
    static final List<String> CHOICES = codes("choice", 2);
    static final String NAME = "name";
    static final String IDENTITY = "identity";
    static final String REMARK = "remark";

    private static final int DAYS = 10;

    private BenchProcedure() {}

    static ProcedureVersion version() {
        List<FormField> fields = new ArrayList<>();
        fields.add(field(NAME, FormField.Kind.PERSON_NAME));
        fields.add(field(IDENTITY, FormField.Kind.IDENTITY_NUMBER));
        TEXTS.forEach(code -> fields.add(field(code, FormField.Kind.TEXT)));
        DATES.forEach(code -> fields.add(field(code, FormField.Kind.DATE)));
        NUMBERS.forEach(code -> fields.add(field(code, FormField.Kind.NUMBER)));
        CHOICES.forEach(code -> fields.add(field(code, FormField.Kind.CHOICE)));
        fields.add(field(REMARK, FormField.Kind.LONG_TEXT));
        return new ProcedureVersion(
                CODE,
                "1",
                SECTOR,
                text("Đo tốc độ", "Measurement"),
                text("Thủ tục dùng để đo tốc độ hệ thống", "Procedure for measuring the system"),
                LocalDate.of(2020, 1, 1),
                EnumSet.allOf(UnitLevel.class),
                Set.of(Channel.DIRECT, Channel.ONLINE, Channel.POST),
                ProcedureVersion.ClockStart.COUNTER_RECEIPT,
                "",
                Optional.empty(),
                text("Không có kết quả thật", "No real result"),
                List.of(new ProcedureCase(
                        CASE,
                        text("Trường hợp chung", "Ordinary case"),
                        TimeLimit.workingDays(DAYS),
                        PAPERS.stream().map(BenchProcedure::paper).toList(),
                        List.of())),
                List.of(new FormSection("form", text("Nội dung", "Content"), fields)),
                steps(),
                "{" + NAME + "}, {" + TEXTS.get(0) + "}");
    }

    private static List<StepDefinition> steps() {
        List<StepDefinition> steps = new ArrayList<>();
        for (int i = 1; i <= STEPS; i++) {
            steps.add(new StepDefinition(
                    "step" + i,
                    text("Bước " + i, "Step " + i),
                    StepDefinition.Kind.PROCESS,
                    Role.PROFESSIONAL_OFFICER,
                    UnitKind.DIVISION,
                    BigDecimal.valueOf(16),
                    Optional.empty()));
        }
        return steps;
    }

    private static FormField field(String code, FormField.Kind kind) {
        List<FormField.Choice> choices = kind == FormField.Kind.CHOICE
                ? List.of(
                        new FormField.Choice("a", text("Loại A", "Kind A")),
                        new FormField.Choice("b", text("Loại B", "Kind B")))
                : List.of();
        return new FormField(
                code,
                text("Trường " + code, "Field " + code),
                kind,
                !code.equals(REMARK),
                Optional.empty(),
                Optional.empty(),
                kind == FormField.Kind.LONG_TEXT ? 2_000 : 200,
                Optional.empty(),
                choices,
                Optional.empty());
    }

    private static PaperDefinition paper(String code) {
        return new PaperDefinition(
                code, text("Giấy tờ " + code, "Paper " + code), 1, 0, PaperDefinition.Mode.SUBMIT, true, text("", ""));
    }

    private static List<String> codes(String kind, int number) {
        List<String> codes = new ArrayList<>();
        for (int i = 1; i <= number; i++) {
            codes.add(kind + i);
        }
        return List.copyOf(codes);
    }

    private static LocalText text(String vi, String en) {
        return new LocalText(vi, en);
    }
}
