package org.hoso.document.internal.letter;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hoso.clock.DossierExplanation;
import org.hoso.clock.Explanation;
import org.hoso.clock.Timeliness;
import org.hoso.core.port.LetterWriter.Facts;
import org.hoso.dossier.CodedText;
import org.hoso.dossier.Delivery;
import org.hoso.dossier.Dossier;
import org.hoso.dossier.DossierState;
import org.hoso.dossier.FeeLine;
import org.hoso.dossier.JournalEntry;
import org.hoso.dossier.OfficialRef;
import org.hoso.dossier.PaperLine;
import org.hoso.dossier.Person;
import org.hoso.dossier.Position;
import org.hoso.dossier.Refusal;
import org.hoso.dossier.ResultReturn;
import org.hoso.dossier.SupplementRequest;
import org.hoso.organisation.Role;
import org.hoso.organisation.Unit;
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

/** A dossier of a commune from receipt to return, and variations of it. */
final class Samples {

    static final String CODE = "H47.18.05-260105-0001";
    static final String TRACKING = "https://dichvucong.example.vn/tra-cuu/Zx81kQm5rT0aVb3nYc7LpW2d";
    static final String CONTACT = "0235 3 852 456, motcua.dientho@example.vn";

    static final OfficialRef CLERK = new OfficialRef(11, "Nguyễn Thị Thu Hường");
    static final OfficialRef OFFICER = new OfficialRef(12, "Trần Quốc Khánh");
    static final OfficialRef LEADER = new OfficialRef(13, "Lê Đức Thuỵ");
    static final OfficialRef HEAD = new OfficialRef(14, "Phạm Ngọc Ẩn");

    private static final LocalDate FROM = LocalDate.of(2020, 1, 1);
    private static final Instant RECEIVED = Instant.parse("2026-01-05T01:15:00Z");
    private static final Instant DUE = Instant.parse("2026-01-08T10:00:00Z");

    private Samples() {}

    static Facts usual() {
        return facts(dossier(owner(), Optional.empty(), papers(), Delivery.counter()), procedure());
    }

    static Facts supplement(int number) {
        var items = List.of(
                new CodedText(
                        "missing",
                        Optional.of("GCS"),
                        "chưa nộp bản chính Giấy chứng sinh do Bệnh viện Đa khoa khu vực Quảng Nam cấp"),
                new CodedText(
                        "unclear",
                        Optional.of("TK"),
                        "mục quê quán của người được khai sinh ghi chưa đủ cấp xã, huyện"),
                new CodedText("other", Optional.empty(), "Xuất trình bản chính căn cước công dân của cha và mẹ."));
        Dossier dossier = usual().dossier();
        var requests = new ArrayList<SupplementRequest>();
        for (int i = 1; i <= number; i++) {
            requests.add(new SupplementRequest(
                    i,
                    Instant.parse("2026-01-06T08:05:00Z"),
                    OFFICER,
                    items,
                    Optional.of(LocalDate.of(2026, 2, 5)),
                    dossier.position(),
                    Optional.empty(),
                    Optional.empty()));
        }
        return facts(dossier.withSupplements(requests), procedure());
    }

    static Facts refusal() {
        Dossier dossier = usual().dossier();
        var refusal = new Refusal(
                List.of(
                        new CodedText(
                                "other",
                                Optional.empty(),
                                "Trẻ em đã được đăng ký khai sinh tại Ủy ban nhân dân phường Điện An ngày 12 tháng 12"
                                        + " năm 2025; việc đăng ký lại không thuộc trường hợp quy định."),
                        new CodedText("wrong-form", Optional.of("TK"), "")),
                OFFICER,
                Instant.parse("2026-01-06T08:05:00Z"),
                dossier.position(),
                Optional.of(HEAD),
                Optional.of(Instant.parse("2026-01-07T02:00:00Z")));
        return facts(dossier.withRefusal(Optional.of(refusal)), procedure());
    }

    /** In time, and yet late: two supplements were asked for. */
    static Facts returnedAfter(int supplements) {
        return facts(
                returned()
                        .dossier()
                        .withSupplements(supplement(supplements).dossier().supplements()),
                procedure());
    }

    static Facts returned() {
        Dossier dossier = usual().dossier()
                .withResultReturn(new ResultReturn(
                        "Nguyễn Văn Đường", "049088001234", "", Instant.parse("2026-01-07T07:40:00Z"), CLERK));
        return facts(dossier, procedure());
    }

    /** Everything that may be missing is missing. */
    static Facts bare() {
        Dossier usual = usual().dossier();
        var dossier = dossier(Person.citizen("", "", "", ""), Optional.empty(), List.of(), Delivery.counter());
        var timing = dossier.timing();
        dossier = dossier.withContent(new Dossier.Content("", Map.of(), List.of(), List.of(), 1, Delivery.counter()))
                .withTiming(new Dossier.Timing(
                        timing.receivedAt(),
                        new OfficialRef(0, ""),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
        return new Facts(
                dossier.withSupplements(usual.supplements()),
                procedure(),
                List.of(),
                unit("18.05.01", "Bộ phận Tiếp nhận và Trả kết quả", UnitKind.ONE_STOP),
                Optional.empty(),
                Map.of(),
                "Tỉnh Quảng Nam",
                "",
                TRACKING);
    }

    /** Long names, many papers, long notes. */
    static Facts huge() {
        String name =
                "Công ty trách nhiệm hữu hạn một thành viên Đầu tư, Xây dựng và Phát triển hạ tầng khu công nghiệp"
                        + " Điện Nam – Điện Ngọc thuộc Tổng công ty cổ phần Thương mại và Dịch vụ miền Trung";
        var papers = new ArrayList<PaperLine>();
        for (int i = 0; i < 30; i++) {
            papers.add(new PaperLine(
                    i % 3 == 0 ? "GCS" : "",
                    i % 2,
                    i,
                    i % 5 == 0,
                    "Giấy tờ số " + i + " kèm theo bản vẽ hoàn công được cơ quan có thẩm quyền xác nhận"));
        }
        var owner = new Person(
                Person.Kind.ORGANISATION,
                name,
                "4000123456",
                Optional.empty(),
                "02353123456",
                "x".repeat(180) + "@example.vn",
                "Lô 7, đường số 3, khu công nghiệp Điện Nam – Điện Ngọc, phường Điện Nam Bắc, thị xã Điện Bàn, tỉnh Quảng Nam");
        var dossier = dossier(
                owner,
                Optional.of(Person.citizen("Huỳnh Thị Ngọc Hoàng Oanh", "049188001234", "", "")),
                papers,
                new Delivery(Delivery.Kind.POST, owner.address()));
        return facts(dossier, procedure());
    }

    static Facts facts(Dossier dossier, ProcedureVersion procedure) {
        return new Facts(
                dossier,
                procedure,
                journal(),
                unit("18.05.01", "Bộ phận Tiếp nhận và Trả kết quả xã Điện Thọ", UnitKind.ONE_STOP),
                Optional.of(unit("20590", "Xã Điện Thọ", UnitKind.PEOPLES_COMMITTEE)),
                Map.of(
                        "18.05.01", "Bộ phận Tiếp nhận và Trả kết quả xã Điện Thọ",
                        "18.05.02", "Công chức Tư pháp – Hộ tịch",
                        "20590", "Ủy ban nhân dân xã Điện Thọ"),
                "Tỉnh Quảng Nam",
                CONTACT,
                TRACKING,
                List.of(),
                Optional.of(explained(dossier)));
    }

    /** Counted as the platform does, and judged by the number of supplement requests. */
    private static DossierExplanation explained(Dossier dossier) {
        boolean twice = dossier.supplements().size() > 1;
        var lines = List.of(
                line("STARTED", "Bắt đầu tính: 08:15 ngày 05/01/2026"),
                line("LIMIT_WORKING_DAYS", "Thời hạn: 3 ngày làm việc"),
                line("RECEIPT_DATE", "Cách tính: theo ngày tiếp nhận; ngày 05/01/2026 không tính"),
                line("MAKE_UP_WORK", "Có tính 10/01/2026: Làm bù"),
                line("DUE", "Ngày hẹn trả: 17:00 ngày 08/01/2026"),
                line("CALENDAR", "Lịch làm việc: Việt Nam 2023–2026"));
        return new DossierExplanation(
                dossier.code(),
                RECEIVED,
                explanation(lines),
                explanation(List.of()),
                new Timeliness(
                        twice ? Timeliness.Result.LATE : Timeliness.Result.EARLY,
                        true,
                        Instant.parse("2026-01-07T04:00:00Z"),
                        twice ? Timeliness.Reason.SUPPLEMENTED_TWICE : Timeliness.Reason.WITHIN_TIME),
                Optional.of(DUE));
    }

    private static Explanation.Line line(String code, String words) {
        return new Explanation.Line(code, text(words));
    }

    private static Explanation explanation(List<Explanation.Line> lines) {
        return new Explanation(Optional.of(DUE), lines, "Việt Nam 2023–2026", List.of());
    }

    private static List<JournalEntry> journal() {
        var journal = new ArrayList<JournalEntry>();
        entry(journal, "2026-01-05T01:15:00Z", CLERK, "RECEIVE", null, DossierState.RECEIVED, "18.05.01", "");
        entry(
                journal,
                "2026-01-05T01:20:00Z",
                CLERK,
                "COLLECT_FEE",
                DossierState.RECEIVED,
                DossierState.RECEIVED,
                "18.05.01",
                "");
        entry(
                journal,
                "2026-01-05T02:00:00Z",
                CLERK,
                "HAND_OVER",
                DossierState.RECEIVED,
                DossierState.HANDED_OVER,
                "18.05.02",
                "Bản giấy chuyển kèm theo");
        entry(
                journal,
                "2026-01-05T02:10:00Z",
                OFFICER,
                "TAKE",
                DossierState.HANDED_OVER,
                DossierState.IN_PROCESS,
                "18.05.02",
                "");
        entry(
                journal,
                "2026-01-06T03:30:00Z",
                OFFICER,
                "SUBMIT_FOR_SIGNATURE",
                DossierState.IN_PROCESS,
                DossierState.AWAITING_SIGNATURE,
                "20590",
                "");
        entry(
                journal,
                "2026-01-07T04:00:00Z",
                LEADER,
                "SIGN",
                DossierState.AWAITING_SIGNATURE,
                DossierState.FINISHED,
                "18.05.01",
                "");
        entry(
                journal,
                "2026-01-07T07:40:00Z",
                CLERK,
                "RETURN_RESULT",
                DossierState.FINISHED,
                DossierState.RETURNED,
                "18.05.01",
                "");
        return journal;
    }

    private static void entry(
            List<JournalEntry> journal,
            String at,
            OfficialRef by,
            String action,
            @org.jspecify.annotations.Nullable DossierState from,
            DossierState to,
            String unit,
            String comment) {
        journal.add(new JournalEntry(
                1,
                journal.size() + 1,
                Instant.parse(at),
                by,
                action,
                Optional.ofNullable(from),
                to,
                Optional.empty(),
                unit,
                comment,
                Map.of(),
                "0".repeat(64),
                "0".repeat(64)));
    }

    private static Person owner() {
        return new Person(
                Person.Kind.CITIZEN,
                "Nguyễn Văn Đường",
                "049088001234",
                Optional.of(LocalDate.of(1988, 3, 1)),
                "0905 123 456",
                "duong.nguyen@example.vn",
                "Thôn Đông Hòa, xã Điện Thọ, thị xã Điện Bàn, tỉnh Quảng Nam");
    }

    private static List<PaperLine> papers() {
        return List.of(
                new PaperLine("TK", 1, 0, false, ""),
                new PaperLine("GCS", 1, 1, false, ""),
                new PaperLine("CC", 1, 0, false, ""),
                new PaperLine("", 0, 1, false, "Giấy ủy quyền của mẹ cháu bé"));
    }

    private static Dossier dossier(
            Person owner, Optional<Person> submitter, List<PaperLine> papers, Delivery delivery) {
        var position = new Position(DossierState.RECEIVED, Optional.empty(), "18.05.01", Optional.empty(), RECEIVED);
        return new Dossier(
                1,
                1,
                CODE,
                "Zx81kQm5rT0aVb3nYc7LpW2d",
                new Dossier.ProcedureRef("civil-status", "2.000635", "1.0", "usual"),
                Channel.DIRECT,
                new Dossier.Places("18.05.01", "20590"),
                position,
                owner,
                submitter,
                new Dossier.Content(
                        "Đăng ký khai sinh cho cháu Nguyễn Hoàng Ánh Dương",
                        Map.of(),
                        papers,
                        List.of(new FeeLine(
                                "copy",
                                2,
                                8_000,
                                16_000,
                                Optional.empty(),
                                FeeDefinition.Timing.ON_RECEIPT,
                                Optional.of(RECEIVED),
                                Optional.of(CLERK))),
                        1,
                        delivery),
                new Dossier.Timing(
                        RECEIVED,
                        CLERK,
                        Optional.of(RECEIVED),
                        Optional.of(DUE),
                        Optional.of(DUE),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    static ProcedureVersion procedure() {
        var kase = new ProcedureCase(
                "usual",
                text("Trường hợp thông thường"),
                TimeLimit.workingDays(3),
                List.of(
                        paper("TK", "Tờ khai đăng ký khai sinh theo mẫu", PaperDefinition.Mode.SUBMIT),
                        paper("GCS", "Giấy chứng sinh", PaperDefinition.Mode.SUBMIT),
                        paper("CC", "Căn cước công dân của người yêu cầu", PaperDefinition.Mode.PRESENT)),
                List.of(new FeeDefinition(
                        "copy",
                        text("Cấp bản sao Trích lục hộ tịch"),
                        FeeDefinition.Kind.CHARGE,
                        8_000,
                        Optional.empty(),
                        FeeDefinition.Timing.ON_RECEIPT,
                        List.of(),
                        "",
                        true)));
        return new ProcedureVersion(
                "1.001193",
                "1.0",
                "civil-status",
                text("Hộ tịch"),
                text("Đăng ký khai sinh"),
                FROM,
                Set.of(UnitLevel.COMMUNE),
                Set.of(Channel.DIRECT),
                ProcedureVersion.ClockStart.COUNTER_RECEIPT,
                "",
                Optional.empty(),
                text("Giấy khai sinh"),
                List.of(kase),
                List.of(),
                List.of(new StepDefinition(
                        "check",
                        text("Thẩm tra"),
                        StepDefinition.Kind.PROCESS,
                        Role.PROFESSIONAL_OFFICER,
                        UnitKind.DIVISION,
                        BigDecimal.ONE,
                        Optional.empty())),
                "");
    }

    private static PaperDefinition paper(String code, String name, PaperDefinition.Mode mode) {
        return new PaperDefinition(code, text(name), 1, 0, mode, true, text("-"));
    }

    private static LocalText text(String vi) {
        return new LocalText(vi, vi);
    }

    private static Unit unit(String code, String name, UnitKind kind) {
        return new Unit(
                code,
                Optional.empty(),
                name,
                name,
                UnitLevel.COMMUNE,
                kind,
                Optional.empty(),
                FROM,
                Optional.empty(),
                Optional.empty());
    }
}
