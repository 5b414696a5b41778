package org.hoso.testkit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hoso.dossier.Delivery;
import org.hoso.dossier.PaperLine;
import org.hoso.dossier.Person;
import org.hoso.dossier.ReceptionRequest;
import org.hoso.organisation.Assignment;
import org.hoso.organisation.Official;
import org.hoso.organisation.Role;
import org.hoso.organisation.Unit;
import org.hoso.organisation.UnitKind;
import org.hoso.organisation.UnitLevel;
import org.hoso.procedure.Channel;
import org.hoso.procedure.FeeDefinition;
import org.hoso.procedure.FormField;
import org.hoso.procedure.FormSection;
import org.hoso.procedure.LocalText;
import org.hoso.procedure.PaperDefinition;
import org.hoso.procedure.ProcedureCase;
import org.hoso.procedure.ProcedureVersion;
import org.hoso.procedure.StepDefinition;
import org.hoso.procedure.TimeLimit;

/**
 * A small locality: province 49, district 502 with a one-stop and a division, its communes 20335 and 20338 with one-stop
 * and desk, and a post office; one official per role, and one procedure. The figures are made up for tests.
 */
public final class Fixtures {

    public static final String PROVINCE = "49";
    public static final String DISTRICT = "502";
    public static final String DISTRICT_ONE_STOP = "502.MC";
    public static final String DISTRICT_DIVISION = "502.TP";
    public static final String COMMUNE = "20335";
    public static final String COMMUNE_ONE_STOP = "20335.MC";
    public static final String COMMUNE_DESK = "20335.TP";
    public static final String OTHER_COMMUNE = "20338";
    public static final String OTHER_ONE_STOP = "20338.MC";
    public static final String OTHER_DESK = "20338.TP";
    public static final String POST_OFFICE = "BD.502";

    public static final long CLERK = 101;
    public static final long HEAD = 102;
    public static final long OFFICER = 103;
    public static final long SECOND_OFFICER = 104;
    public static final long LEADER = 105;
    public static final long RESULT_CLERK = 106;
    public static final long POSTAL_CLERK = 107;
    public static final long SUPERVISOR = 108;
    public static final long SYSTEM_ADMINISTRATOR = 109;
    public static final long PROCEDURE_ADMINISTRATOR = 110;
    public static final long OTHER_CLERK = 201;
    public static final long OTHER_OFFICER = 202;
    public static final long OTHER_LEADER = 203;
    public static final long OTHER_HEAD = 204;

    public static final String SECTOR = "test";
    public static final String PROCEDURE = "9.000001";
    public static final String CASE = "normal";
    public static final String HANDLER = "test.examine";

    private static final LocalDate FROM = LocalDate.of(2020, 1, 1);

    private Fixtures() {}

    public static List<Unit> units() {
        return List.of(
                unit(PROVINCE, null, "Tỉnh Quảng Nam", UnitLevel.PROVINCE, UnitKind.PEOPLES_COMMITTEE),
                unit(DISTRICT, PROVINCE, "Thành phố Tam Kỳ", UnitLevel.DISTRICT, UnitKind.PEOPLES_COMMITTEE),
                unit(DISTRICT_ONE_STOP, DISTRICT, "Một cửa Tam Kỳ", UnitLevel.DISTRICT, UnitKind.ONE_STOP),
                unit(DISTRICT_DIVISION, DISTRICT, "Phòng Tư pháp Tam Kỳ", UnitLevel.DISTRICT, UnitKind.DIVISION),
                unit(POST_OFFICE, DISTRICT, "Bưu điện Tam Kỳ", UnitLevel.DISTRICT, UnitKind.POST_OFFICE),
                unit(COMMUNE, DISTRICT, "Phường Tân Thạnh", UnitLevel.COMMUNE, UnitKind.PEOPLES_COMMITTEE),
                unit(COMMUNE_ONE_STOP, COMMUNE, "Một cửa Tân Thạnh", UnitLevel.COMMUNE, UnitKind.ONE_STOP),
                unit(COMMUNE_DESK, COMMUNE, "Tư pháp Tân Thạnh", UnitLevel.COMMUNE, UnitKind.DIVISION),
                unit(OTHER_COMMUNE, DISTRICT, "Phường An Mỹ", UnitLevel.COMMUNE, UnitKind.PEOPLES_COMMITTEE),
                unit(OTHER_ONE_STOP, OTHER_COMMUNE, "Một cửa An Mỹ", UnitLevel.COMMUNE, UnitKind.ONE_STOP),
                unit(OTHER_DESK, OTHER_COMMUNE, "Tư pháp An Mỹ", UnitLevel.COMMUNE, UnitKind.DIVISION));
    }

    public static List<Official> officials() {
        return List.of(
                official(CLERK, "clerk", "Nguyễn Thị Lan", COMMUNE),
                official(HEAD, "head", "Trần Văn Minh", COMMUNE),
                official(OFFICER, "officer", "Lê Thị Hoa", COMMUNE),
                official(SECOND_OFFICER, "officer2", "Phạm Văn Đức", COMMUNE),
                official(LEADER, "leader", "Võ Thị Thu", COMMUNE),
                official(RESULT_CLERK, "result", "Đặng Văn Nam", COMMUNE),
                official(POSTAL_CLERK, "postal", "Bùi Thị Mai", POST_OFFICE),
                official(SUPERVISOR, "supervisor", "Hồ Văn Bình", DISTRICT),
                official(SYSTEM_ADMINISTRATOR, "admin", "Ngô Thị Hạnh", PROVINCE),
                official(PROCEDURE_ADMINISTRATOR, "procedures", "Đỗ Văn Khoa", PROVINCE),
                official(OTHER_CLERK, "clerk.b", "Huỳnh Thị Nga", OTHER_COMMUNE),
                official(OTHER_OFFICER, "officer.b", "Phan Văn Tài", OTHER_COMMUNE),
                official(OTHER_LEADER, "leader.b", "Trương Thị Yến", OTHER_COMMUNE),
                official(OTHER_HEAD, "head.b", "Dương Văn Sơn", OTHER_COMMUNE));
    }

    public static List<Assignment> assignments() {
        return List.of(
                assignment(1, CLERK, Role.RECEIVING_CLERK, COMMUNE_ONE_STOP),
                assignment(2, HEAD, Role.ONE_STOP_HEAD, COMMUNE_ONE_STOP),
                assignment(3, OFFICER, Role.PROFESSIONAL_OFFICER, COMMUNE_DESK),
                assignment(4, SECOND_OFFICER, Role.PROFESSIONAL_OFFICER, COMMUNE_DESK),
                assignment(5, LEADER, Role.LEADER, COMMUNE),
                assignment(6, RESULT_CLERK, Role.RESULT_CLERK, COMMUNE_ONE_STOP),
                assignment(7, POSTAL_CLERK, Role.RECEIVING_CLERK, COMMUNE_ONE_STOP),
                assignment(8, SUPERVISOR, Role.SUPERVISOR, DISTRICT),
                assignment(9, SYSTEM_ADMINISTRATOR, Role.SYSTEM_ADMINISTRATOR, PROVINCE),
                assignment(10, PROCEDURE_ADMINISTRATOR, Role.PROCEDURE_ADMINISTRATOR, PROVINCE),
                assignment(11, OTHER_CLERK, Role.RECEIVING_CLERK, OTHER_ONE_STOP),
                assignment(12, OTHER_OFFICER, Role.PROFESSIONAL_OFFICER, OTHER_DESK),
                assignment(13, OTHER_LEADER, Role.LEADER, OTHER_COMMUNE),
                assignment(14, OTHER_HEAD, Role.ONE_STOP_HEAD, OTHER_ONE_STOP));
    }

    public static TestOrganisation organisation() {
        return new TestOrganisation(units(), officials(), assignments());
    }

    /** A commune procedure: three working days, two papers, a fee on receipt per copy, examined and then signed. */
    public static ProcedureVersion procedure() {
        return procedure(TimeLimit.workingDays(3), ProcedureVersion.ClockStart.COUNTER_RECEIPT, Optional.empty());
    }

    public static ProcedureVersion procedure(
            TimeLimit limit, ProcedureVersion.ClockStart clockStart, Optional<String> handler) {
        return new ProcedureVersion(
                PROCEDURE,
                "1.0",
                SECTOR,
                text("Thử nghiệm"),
                text("Thủ tục thử nghiệm"),
                FROM,
                Set.of(UnitLevel.COMMUNE),
                Set.of(Channel.DIRECT, Channel.POST),
                clockStart,
                "1/QĐ-THU",
                Optional.of("KQ.T01.000001"),
                text("Giấy chứng nhận thử nghiệm"),
                List.of(new ProcedureCase(CASE, text("Thông thường"), limit, papers(), fees())),
                List.of(new FormSection("main", text("Thông tin"), fields())),
                List.of(
                        step(
                                "examine",
                                StepDefinition.Kind.PROCESS,
                                Role.PROFESSIONAL_OFFICER,
                                UnitKind.DIVISION,
                                handler),
                        step(
                                "sign",
                                StepDefinition.Kind.SIGN,
                                Role.LEADER,
                                UnitKind.PEOPLES_COMMITTEE,
                                Optional.empty())),
                "Thử nghiệm cho {subject}");
    }

    /** A reception of that procedure without a fault, at the commune's one-stop. */
    public static ReceptionRequest request() {
        return request(COMMUNE_ONE_STOP, Map.of("subject", "Nguyễn Văn An", "copies", "2"));
    }

    public static ReceptionRequest request(String receivingUnit, Map<String, String> form) {
        return new ReceptionRequest(
                PROCEDURE,
                CASE,
                Channel.DIRECT,
                receivingUnit,
                Person.citizen("Nguyễn Văn An", "049090001234", "0905123456", "12 Phan Bội Châu, Tân Thạnh"),
                Optional.empty(),
                form,
                List.of(new PaperLine("REQUEST", 1, 0, false, "")),
                Map.of(),
                Map.of(),
                Set.of("COPY"),
                1,
                Delivery.counter());
    }

    private static List<PaperDefinition> papers() {
        return List.of(
                new PaperDefinition(
                        "REQUEST", text("Tờ khai"), 1, 0, PaperDefinition.Mode.SUBMIT, true, text("Có chữ ký")),
                new PaperDefinition(
                        "PROOF", text("Giấy tờ chứng minh"), 0, 1, PaperDefinition.Mode.SUBMIT, false, text("Nếu có")));
    }

    private static List<FeeDefinition> fees() {
        return List.of(new FeeDefinition(
                "COPY",
                text("Lệ phí bản sao"),
                FeeDefinition.Kind.FEE,
                8_000,
                Optional.of("copies"),
                FeeDefinition.Timing.ON_RECEIPT,
                List.of(new FeeDefinition.Exemption("POOR", text("Hộ nghèo"))),
                "1/QĐ-THU",
                true));
    }

    private static List<FormField> fields() {
        return List.of(
                field("subject", FormField.Kind.PERSON_NAME, true, 100),
                new FormField(
                        "copies",
                        text("Số bản"),
                        FormField.Kind.NUMBER,
                        false,
                        Optional.of(1L),
                        Optional.of(20L),
                        2,
                        Optional.empty(),
                        List.of(),
                        Optional.empty()),
                field("day", FormField.Kind.DATE, false, 10));
    }

    /** A form field without further conditions. */
    public static FormField field(String code, FormField.Kind kind, boolean required, int maxLength) {
        return new FormField(
                code,
                text(code),
                kind,
                required,
                Optional.empty(),
                Optional.empty(),
                maxLength,
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    /** A step with a budget of four hours. */
    public static StepDefinition step(
            String code, StepDefinition.Kind kind, Role role, UnitKind place, Optional<String> handler) {
        return new StepDefinition(code, text(code), kind, role, place, BigDecimal.valueOf(4), handler);
    }

    /** The same words in both languages. */
    public static LocalText text(String words) {
        return new LocalText(words, words);
    }

    private static Unit unit(
            String code,
            @org.jspecify.annotations.Nullable String parent,
            String name,
            UnitLevel level,
            UnitKind kind) {
        Optional<String> agency = switch (kind) {
            case PEOPLES_COMMITTEE -> Optional.of("H47." + code);
            default -> Optional.empty();
        };
        return new Unit(
                code,
                Optional.ofNullable(parent),
                name,
                name,
                level,
                kind,
                agency,
                FROM,
                Optional.empty(),
                Optional.empty());
    }

    private static Official official(long id, String username, String fullName, String employer) {
        return new Official(
                id, username, fullName, employer, Optional.of(username + "@example.vn"), Optional.empty(), true, false);
    }

    private static Assignment assignment(long id, long officialId, Role role, String unit) {
        return new Assignment(id, officialId, role, unit, Set.of(), Optional.empty(), FROM, Optional.empty());
    }
}
