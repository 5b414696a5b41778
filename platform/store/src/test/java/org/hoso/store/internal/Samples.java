package org.hoso.store.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hoso.clock.ClockInterval;
import org.hoso.clock.Evidence;
import org.hoso.core.port.DossierStore.Criteria;
import org.hoso.core.port.DossierStore.Scope;
import org.hoso.dossier.Apology;
import org.hoso.dossier.CodedText;
import org.hoso.dossier.Delivery;
import org.hoso.dossier.Dossier;
import org.hoso.dossier.DossierState;
import org.hoso.dossier.FeeLine;
import org.hoso.dossier.Interruptions;
import org.hoso.dossier.JournalEntry;
import org.hoso.dossier.Obligation;
import org.hoso.dossier.OfficialRef;
import org.hoso.dossier.PaperLine;
import org.hoso.dossier.Person;
import org.hoso.dossier.Position;
import org.hoso.dossier.Refusal;
import org.hoso.dossier.ResultReturn;
import org.hoso.dossier.SupplementRequest;
import org.hoso.dossier.Suspension;
import org.hoso.dossier.TaxNotice;
import org.hoso.procedure.Channel;
import org.hoso.procedure.FeeDefinition;

/** Dossiers and entries for the tests. */
final class Samples {

    /** With nanoseconds, which must survive. */
    static final Instant NOW = Instant.parse("2026-03-02T01:15:30.123456789Z");

    static final OfficialRef CLERK = new OfficialRef(7, "Nguyễn Thị Hồng");
    static final Person OWNER = new Person(
            Person.Kind.CITIZEN,
            "Trần Văn Ấn",
            "049090001234",
            Optional.of(LocalDate.of(1990, 2, 3)),
            "0905123456",
            "",
            "thôn 2, xã Đại Hồng");

    private Samples() {}

    /** A dossier with every part filled. */
    static Dossier full(String code) {
        var position = new Position(
                DossierState.IN_PROCESS, Optional.of("verify"), "20536-TP", Optional.of(CLERK), NOW.plusNanos(1));
        var item = new CodedText("missing", Optional.of("GCS"), "Thiếu giấy chứng sinh \"bản chính\"");
        return new Dossier(
                0,
                0,
                code,
                "token-" + code,
                new Dossier.ProcedureRef("civil-status", "1.001193", "1.0", "standard"),
                Channel.DIRECT,
                new Dossier.Places("20536-MC", "20536"),
                position,
                OWNER,
                Optional.of(Person.citizen("Lê Thị Bưởi", "049091001234", "", "")),
                new Dossier.Content(
                        "Khai sinh cho Trần Bảo Châu",
                        Map.of("childName", "Trần Bảo Châu", "birthDate", "2026-02-20"),
                        List.of(new PaperLine("GCS", 1, 0, false, "")),
                        List.of(new FeeLine(
                                "copy",
                                2,
                                8000,
                                16000,
                                Optional.of("poor"),
                                FeeDefinition.Timing.ON_RECEIPT,
                                Optional.of(NOW),
                                Optional.of(CLERK))),
                        1,
                        new Delivery(Delivery.Kind.POST, "12 Hùng Vương")),
                new Dossier.Timing(
                        NOW,
                        CLERK,
                        Optional.of(NOW),
                        Optional.of(NOW.plusSeconds(3600)),
                        Optional.of(NOW.plusSeconds(7200)),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                List.of(new SupplementRequest(
                        1,
                        NOW,
                        CLERK,
                        List.of(item),
                        Optional.of(LocalDate.of(2026, 3, 10)),
                        position,
                        Optional.empty(),
                        Optional.empty())),
                Optional.of(new Refusal(List.of(item), CLERK, NOW, position, Optional.empty(), Optional.empty())),
                Optional.of(new ResultReturn("Trần Văn Ấn", "049090001234", "", NOW, CLERK)),
                List.of(
                        interval(NOW, Optional.of(NOW.plusSeconds(60))),
                        interval(NOW.plusSeconds(60), Optional.of(NOW.plusSeconds(120))),
                        new ClockInterval(
                                ClockInterval.Holder.OUTAGE,
                                Optional.of("20536-TP"),
                                Optional.of("verify"),
                                NOW.plusSeconds(120),
                                Optional.empty(),
                                false,
                                "outage",
                                Optional.of("12/QĐ"),
                                CLERK.name(),
                                Optional.of(EVIDENCE),
                                Optional.of(new ClockInterval.Displaced(
                                        7,
                                        ClockInterval.Holder.UNIT,
                                        "step",
                                        Optional.empty(),
                                        CLERK.name(),
                                        Optional.of(EVIDENCE))))),
                interruptions(position, item));
    }

    private static final Evidence EVIDENCE =
            new Evidence("12/QĐ", Optional.of(LocalDate.of(2026, 3, 2)), Optional.of("a".repeat(64)));

    private static Interruptions interruptions(Position position, CodedText reason) {
        return new Interruptions(
                List.of(new Suspension(
                        1,
                        Suspension.Kind.POSTING,
                        false,
                        NOW,
                        CLERK,
                        "Niêm yết",
                        Optional.of(EVIDENCE),
                        LocalDate.of(2026, 3, 20),
                        position,
                        Optional.of(NOW.plusSeconds(9)),
                        Optional.of(CLERK),
                        Optional.empty())),
                List.of(new Obligation(
                        1,
                        "3/PC",
                        NOW,
                        CLERK,
                        Optional.empty(),
                        List.of(new TaxNotice(
                                "registration-fee",
                                "TB 1",
                                LocalDate.of(2026, 3, 3),
                                12_345_678_901L,
                                Optional.of(LocalDate.of(2026, 4, 1)))),
                        Optional.of(LocalDate.of(2026, 3, 4)),
                        position,
                        Optional.of(Obligation.Outcome.DEFERRED),
                        Optional.of(NOW),
                        Optional.of(CLERK),
                        Optional.of(EVIDENCE))),
                List.of(new Apology(1, NOW, CLERK, List.of(reason), NOW, NOW.plusSeconds(1))));
    }

    static ClockInterval interval(Instant start, Optional<Instant> end) {
        return new ClockInterval(
                ClockInterval.Holder.UNIT,
                Optional.of("20536-TP"),
                Optional.of("verify"),
                start,
                end,
                true,
                "step",
                Optional.empty(),
                CLERK.name());
    }

    /** An open dossier without the rare parts, held by nobody of {@code unit}. */
    static Dossier open(String code, String unit, Optional<Instant> due) {
        var full = full(code);
        var position = new Position(DossierState.HANDED_OVER, Optional.of("verify"), unit, Optional.empty(), NOW);
        return full.withPosition(position)
                .withTiming(full.timing().withDueCurrent(due))
                .withSupplements(List.of())
                .withRefusal(Optional.empty());
    }

    static Dossier inState(Dossier dossier, DossierState state, Instant since) {
        return dossier.withPosition(dossier.position().with(state, since));
    }

    static Dossier receivedAt(Dossier dossier, Instant at) {
        var timing = dossier.timing();
        return dossier.withTiming(new Dossier.Timing(
                at,
                timing.receivedBy(),
                timing.clockStart(),
                timing.dueOriginal(),
                timing.dueCurrent(),
                timing.duePromised(),
                timing.finishedAt(),
                timing.returnedAt()));
    }

    /** Another procedure, received online at another place. */
    static Dossier elsewhere(String code, Instant receivedAt) {
        var here = receivedAt(open(code, "B-TP", Optional.empty()), receivedAt);
        return new Dossier(
                0,
                0,
                code,
                here.trackingToken(),
                new Dossier.ProcedureRef("civil-status", "2.000635", "1.0", "standard"),
                Channel.ONLINE,
                new Dossier.Places("B-MC", "B"),
                here.position(),
                here.owner(),
                here.submitter(),
                here.content(),
                here.timing(),
                here.supplements(),
                here.refusal(),
                here.resultReturn(),
                here.clock());
    }

    static JournalEntry entry(long dossierId, int sequence) {
        return new JournalEntry(
                dossierId,
                sequence,
                NOW.plusNanos(sequence),
                CLERK,
                "RECEIVE",
                sequence == 1 ? Optional.empty() : Optional.of(DossierState.RECEIVED),
                DossierState.RECEIVED,
                Optional.empty(),
                "20536-MC",
                "ghi chú",
                Map.of("code", "x"),
                "0".repeat(64),
                String.valueOf(sequence % 10).repeat(64));
    }

    static Criteria all() {
        return criteria(Set.of(), List.of(), List.of(Scope.all()), List.of());
    }

    static Criteria criteria(Set<DossierState> states, List<String> units, List<Scope> scopes, List<String> words) {
        return new Criteria(
                states,
                units,
                Optional.empty(),
                scopes,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                words);
    }
}
