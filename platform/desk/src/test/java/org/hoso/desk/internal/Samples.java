package org.hoso.desk.internal;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hoso.clock.ClockInterval;
import org.hoso.clock.DossierExplanation;
import org.hoso.clock.Explanation;
import org.hoso.clock.TimeLeft;
import org.hoso.clock.Timeliness;
import org.hoso.dossier.ActionOffer;
import org.hoso.dossier.Delivery;
import org.hoso.dossier.Dossier;
import org.hoso.dossier.DossierAction;
import org.hoso.dossier.DossierDetails;
import org.hoso.dossier.DossierRow;
import org.hoso.dossier.DossierState;
import org.hoso.dossier.JournalEntry;
import org.hoso.dossier.OfficialRef;
import org.hoso.dossier.PaperLine;
import org.hoso.dossier.Person;
import org.hoso.dossier.Position;
import org.hoso.dossier.TimeSheet;
import org.hoso.organisation.Assignment;
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
import org.hoso.security.Actor;

/** A locality small enough to be seen whole. */
final class Samples {

    static final LocalDate DAY = LocalDate.of(2020, 1, 1);
    static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");
    static final DossierExplanation EXPLAINED = new DossierExplanation(
            "H47.20227-260302-0001",
            NOW,
            new Explanation(
                    Optional.of(NOW),
                    List.of(
                            new Explanation.Line("STARTED", new LocalText("Bắt đầu tính: 09:00", "Started: 09:00")),
                            new Explanation.Line("DUE", new LocalText("Ngày hẹn trả: 05/03", "Due: 05/03"))),
                    "VN",
                    List.of(2027)),
            new Explanation(
                    Optional.of(NOW),
                    List.of(new Explanation.Line("LEFT", new LocalText("Còn 2 ngày", "2 days left"))),
                    "VN",
                    List.of(2027)),
            new Timeliness(Timeliness.Result.LATE, false, NOW, Timeliness.Reason.SUPPLEMENTED_TWICE),
            Optional.of(NOW));
    static final Unit ONE_STOP = new Unit(
            "20227.01",
            Optional.of("20227"),
            "Bộ phận một cửa xã Bình Minh",
            "One-stop of Binh Minh",
            UnitLevel.COMMUNE,
            UnitKind.ONE_STOP,
            Optional.of("H47.20227"),
            DAY,
            Optional.empty(),
            Optional.empty());
    static final Actor CLERK = new Actor(
            Actor.Kind.OFFICIAL,
            7,
            "lan",
            "Nguyễn Thị Lan",
            List.of(new Assignment(
                    1, 7, Role.RECEIVING_CLERK, ONE_STOP.code(), Set.of(), Optional.empty(), DAY, Optional.empty())));
    static final PaperDefinition CERTIFICATE = new PaperDefinition(
            "GCS",
            new LocalText("Giấy chứng sinh", "Certificate of birth"),
            1,
            0,
            PaperDefinition.Mode.SUBMIT,
            true,
            new LocalText("Bệnh viện cấp", "From the hospital"));
    static final FeeDefinition COPY_FEE = new FeeDefinition(
            "BS",
            new LocalText("Phí bản sao", "Copies"),
            FeeDefinition.Kind.CHARGE,
            8000,
            Optional.of("copies"),
            FeeDefinition.Timing.ON_RECEIPT,
            List.of(),
            "281/2016/TT-BTC",
            true);
    static final ProcedureVersion BIRTH = new ProcedureVersion(
            "1.001193",
            "1.0",
            "civil-status",
            new LocalText("Hộ tịch", "Civil status"),
            new LocalText("Đăng ký khai sinh", "Birth registration"),
            DAY,
            Set.of(UnitLevel.COMMUNE),
            Set.of(Channel.DIRECT, Channel.POST),
            ProcedureVersion.ClockStart.COUNTER_RECEIPT,
            "163/QĐ-BTP",
            Optional.empty(),
            new LocalText("Giấy khai sinh", "Birth certificate"),
            List.of(new ProcedureCase(
                    "MD",
                    new LocalText("Thông thường", "Normal"),
                    TimeLimit.workingDays(1),
                    List.of(CERTIFICATE),
                    List.of(COPY_FEE))),
            List.of(
                    new FormSection(
                            "child",
                            new LocalText("Người được khai sinh", "Child"),
                            List.of(
                                    field("childName", "Họ tên trẻ", FormField.Kind.PERSON_NAME, true),
                                    field("childBirthDate", "Ngày sinh trẻ", FormField.Kind.DATE, true),
                                    field("copies", "Số bản sao", FormField.Kind.NUMBER, false))),
                    new FormSection(
                            "outcome",
                            new LocalText("Kết quả", "Outcome"),
                            List.of(field("bookNumber", "Số vào sổ", FormField.Kind.TEXT, false)),
                            true)),
            List.of(new StepDefinition(
                    "B1",
                    new LocalText("Thẩm định", "Examination"),
                    StepDefinition.Kind.PROCESS,
                    Role.PROFESSIONAL_OFFICER,
                    UnitKind.DIVISION,
                    BigDecimal.ONE,
                    Optional.empty())),
            "Khai sinh {childName}");

    private Samples() {}

    private static FormField field(String code, String label, FormField.Kind kind, boolean required) {
        return new FormField(
                code,
                new LocalText(label, label),
                kind,
                required,
                Optional.empty(),
                Optional.empty(),
                100,
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    static Dossier dossier(long id, long version, DossierState state) {
        return new Dossier(
                id,
                version,
                code(id),
                "token",
                new Dossier.ProcedureRef("civil-status", "1.001193", "1.0", "MD"),
                Channel.DIRECT,
                new Dossier.Places(ONE_STOP.code(), "20227"),
                new Position(state, Optional.of("B1"), ONE_STOP.code(), Optional.empty(), NOW),
                Person.citizen("TRẦN VĂN AN", "049090000123", "0905123456", "Thôn 1"),
                Optional.empty(),
                new Dossier.Content(
                        "Khai sinh TRẦN BÌNH",
                        Map.of("childName", "TRẦN BÌNH"),
                        List.of(new PaperLine("GCS", 1, 0, false, "")),
                        List.of(),
                        1,
                        Delivery.counter()),
                new Dossier.Timing(
                        NOW,
                        OfficialRef.of(CLERK),
                        Optional.of(NOW),
                        Optional.of(NOW.plusSeconds(86400)),
                        Optional.of(NOW.plusSeconds(86400)),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(new ClockInterval(
                        ClockInterval.Holder.UNIT,
                        Optional.of(ONE_STOP.code()),
                        Optional.of("B1"),
                        NOW,
                        Optional.empty(),
                        true,
                        "step",
                        Optional.empty(),
                        "Nguyễn Thị Lan")));
    }

    static String code(long id) {
        return "H47.20227-260302-%04d".formatted(id);
    }

    static TimeLeft time() {
        return new TimeLeft(
                Optional.of(NOW.plusSeconds(86400)),
                Optional.of(480L + 120),
                480,
                ClockInterval.Holder.UNIT,
                false,
                false,
                TimeLeft.Urgency.CALM);
    }

    static TimeSheet timeSheet() {
        var interval = dossier(1, 1, DossierState.IN_PROCESS).clock().get(0);
        return new TimeSheet(
                List.of(new TimeSheet.Line(interval, 600)),
                List.of(new TimeSheet.StepTime(
                        "B1",
                        new LocalText("Thẩm định", "Examination"),
                        ONE_STOP.code(),
                        NOW,
                        Optional.empty(),
                        60,
                        600,
                        Optional.of(NOW.plusSeconds(3600)),
                        TimeSheet.Result.OVER)),
                List.of(new TimeSheet.Share(ClockInterval.Holder.UNIT, Optional.of(ONE_STOP.code()), true, 600)),
                Optional.of(new TimeSheet.ApologyOffer(
                        java.time.LocalDate.of(2026, 3, 10), java.time.LocalDate.of(2026, 3, 16), 1)),
                480);
    }

    static DossierDetails details(Dossier dossier, DossierAction... actions) {
        var offers = new java.util.ArrayList<ActionOffer>();
        for (var action : actions) {
            offers.add(new ActionOffer(action, offers.isEmpty()));
        }
        var entry = new JournalEntry(
                dossier.id(),
                1,
                NOW,
                OfficialRef.of(CLERK),
                "RECEIVE",
                Optional.empty(),
                dossier.state(),
                Optional.empty(),
                ONE_STOP.code(),
                "",
                Map.of(),
                "0".repeat(64),
                "1".repeat(64));
        return new DossierDetails(dossier, BIRTH, true, time(), List.of(), List.of(entry), offers, Optional.empty());
    }

    static DossierRow row(Dossier dossier) {
        return new DossierRow(
                dossier.id(),
                dossier.version(),
                dossier.code(),
                "1.001193",
                BIRTH.name(),
                dossier.owner().name(),
                dossier.content().summary(),
                dossier.state(),
                Optional.of(BIRTH.steps().get(0).name()),
                ONE_STOP.name(),
                Optional.empty(),
                dossier.channel(),
                ONE_STOP.name(),
                ONE_STOP.name(),
                NOW,
                NOW,
                time());
    }
}
