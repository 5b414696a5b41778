package org.hoso.desk.internal;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hoso.decision.Decision;
import org.hoso.decision.Reason;
import org.hoso.organisation.Role;
import org.hoso.organisation.UnitKind;
import org.hoso.organisation.UnitLevel;
import org.hoso.procedure.Channel;
import org.hoso.procedure.Completion;
import org.hoso.procedure.LocalProcedure;
import org.hoso.procedure.LocalText;
import org.hoso.procedure.ProcedureAdministration;
import org.hoso.procedure.ProcedureCase;
import org.hoso.procedure.ProcedureVersion;
import org.hoso.procedure.StepDefinition;
import org.hoso.procedure.TimeLimit;
import org.hoso.security.Actor;

/** Two procedures: one of a sector with twelve open dossiers, and a draft of the locality. */
final class FakeProcedures implements ProcedureAdministration {

    static final String DRAFT = "1.000001";
    static final LocalText NAME = new LocalText("Cấp giấy phép thử", "Test permit");

    final List<Completion> kept = new ArrayList<>();
    final List<Completion> published = new ArrayList<>();
    final Deque<List<Reason>> refusals = new ArrayDeque<>();
    final List<ProcedureVersion> definitions = new ArrayList<>();
    long open;

    private boolean may(Actor actor) {
        return actor.has(Role.PROCEDURE_ADMINISTRATOR, Samples.DAY);
    }

    private Row birth() {
        return new Row(
                Samples.BIRTH.code(),
                Samples.BIRTH.name(),
                Samples.BIRTH.field(),
                Samples.BIRTH.sector(),
                Samples.BIRTH.levels(),
                State.RECEIVABLE,
                List.of(),
                false,
                false,
                List.of(new Version("1.0", Samples.DAY, true, 12)));
    }

    private Row draft() {
        return new Row(
                DRAFT,
                NAME,
                new LocalText("Thử", "Test"),
                "local",
                Set.of(UnitLevel.COMMUNE),
                published.isEmpty() ? State.DRAFT : State.RECEIVABLE,
                published.isEmpty() ? List.of(Reason.of("catalogue.time-without-unit", "5")) : List.of(),
                !kept.isEmpty(),
                false,
                definitions.stream()
                        .map(each -> new Version(each.version(), each.from(), true, open))
                        .toList());
    }

    @Override
    public Decision<Rows> rows(Actor actor, Filter filter, int offset, int limit) {
        if (!may(actor)) {
            return Decision.refused(Reason.of("right.missing", "CATALOGUE"));
        }
        var rows = List.of(birth(), draft()).stream()
                .filter(each ->
                        filter.state().map(state -> state == each.state()).orElse(true))
                .filter(each -> filter.text().isEmpty() || each.name().vi().contains(filter.text()))
                .toList();
        return Decision.allowed(new Rows(rows.stream().skip(offset).limit(limit).toList(), rows.size()));
    }

    @Override
    public Decision<Details> open(Actor actor, String code) {
        return may(actor) ? Decision.allowed(details()) : Decision.refused(Reason.of("right.missing", "CATALOGUE"));
    }

    private Details details() {
        return new Details(
                draft(),
                Optional.of(new LocalProcedure(
                        DRAFT,
                        NAME.vi(),
                        "Thử",
                        Set.of(UnitLevel.COMMUNE),
                        "UBND cấp xã",
                        Map.of(Channel.DIRECT, "5"),
                        "1/QĐ",
                        Samples.DAY,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty())),
                Optional.of(completion()),
                definitions);
    }

    static Completion completion() {
        return new Completion(
                List.of(new ProcedureCase(
                        "normal",
                        new LocalText("Thông thường", "Ordinary"),
                        TimeLimit.workingDays(0),
                        List.of(),
                        List.of())),
                List.of(new StepDefinition(
                        "process",
                        new LocalText("Thụ lý", "Process"),
                        StepDefinition.Kind.PROCESS,
                        Role.PROFESSIONAL_OFFICER,
                        UnitKind.DIVISION,
                        new BigDecimal("6"),
                        Optional.empty())),
                Set.of(Channel.DIRECT),
                Samples.DAY);
    }

    @Override
    public Decision<Details> keep(Actor actor, String code, Completion completion) {
        kept.add(completion);
        return Decision.allowed(details());
    }

    @Override
    public Decision<Details> discard(Actor actor, String code) {
        kept.clear();
        return Decision.allowed(details());
    }

    @Override
    public Decision<Details> publish(Actor actor, String code, Completion completion) {
        if (!refusals.isEmpty()) {
            return Decision.refused(refusals.remove());
        }
        published.add(completion);
        return Decision.allowed(details());
    }
}
