package org.hoso.core.internal.history;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hoso.core.internal.authority.ActionStates;
import org.hoso.core.internal.time.Vietnam;
import org.hoso.dossier.CodedText;
import org.hoso.dossier.Dossier;
import org.hoso.dossier.DossierAction;
import org.hoso.dossier.DossierCommand;
import org.hoso.organisation.Role;
import org.hoso.procedure.ProcedureVersion;
import org.hoso.procedure.StepDefinition;
import org.hoso.security.Actor;

/** Who does what next with a dossier of any procedure. */
final class Acts {

    /** An act of an official. */
    record Act(Actor by, DossierCommand command) {}

    private final Crew crew;
    private final Filer filer;

    Acts(Crew crew, Filer filer) {
        this.crew = crew;
        this.filer = filer;
    }

    Act next(Life life, Dossier dossier, ProcedureVersion procedure, java.time.Instant at) {
        return switch (dossier.state()) {
            case RECEIVED -> atCounter(life, dossier);
            case HANDED_OVER -> take(life, dossier, procedure);
            case IN_PROCESS -> inStep(life, dossier, procedure, at);
            case AWAITING_SIGNATURE ->
                new Act(
                        stepWorker(life, dossier, procedure),
                        new DossierCommand.Sign(id(dossier), version(dossier), ""));
            case REFUSAL_PROPOSED ->
                new Act(
                        atOneStop(life, Role.ONE_STOP_HEAD),
                        new DossierCommand.Refuse(id(dossier), version(dossier), List.of(), ""));
            case SUPPLEMENT_REQUESTED ->
                new Act(
                        clerk(life),
                        new DossierCommand.TakeInSupplement(
                                id(dossier), version(dossier), List.of(), Map.of(), Map.of(), "Đã nhận đủ giấy tờ."));
            case FINISHED ->
                new Act(
                        atOneStop(life, Role.RESULT_CLERK),
                        new DossierCommand.ReturnResult(
                                id(dossier),
                                version(dossier),
                                dossier.owner().name(),
                                dossier.owner().identityNumber(),
                                ""));
            case FINANCIAL_OBLIGATION, SUSPENDED, RETURNED, REFUSED, WITHDRAWN, STOPPED ->
                throw new IllegalStateException("nothing is done with a dossier that is " + dossier.state());
        };
    }

    Actor clerk(Life life) {
        return atOneStop(life, Role.RECEIVING_CLERK);
    }

    private Act atCounter(Life life, Dossier dossier) {
        if (life.turn == Life.Turn.WITHDRAWN) {
            return new Act(
                    clerk(life),
                    new DossierCommand.Withdraw(
                            id(dossier), version(dossier), "Người nộp đề nghị rút hồ sơ tại quầy."));
        }
        if (life.turn == Life.Turn.SUPPLEMENT_AT_COUNTER && !life.asked) {
            return new Act(clerk(life), askSupplement(life, dossier));
        }
        return new Act(clerk(life), new DossierCommand.HandOver(id(dossier), version(dossier), ""));
    }

    private Act take(Life life, Dossier dossier, ProcedureVersion procedure) {
        Actor by = stepWorker(life, dossier, procedure);
        life.holder = by;
        return new Act(by, new DossierCommand.Take(id(dossier), version(dossier)));
    }

    private Act inStep(Life life, Dossier dossier, ProcedureVersion procedure, java.time.Instant at) {
        Actor by = life.holder == null ? stepWorker(life, dossier, procedure) : life.holder;
        if (life.turn == Life.Turn.REFUSED) {
            return new Act(
                    by,
                    new DossierCommand.ProposeRefusal(
                            id(dossier),
                            version(dossier),
                            List.of(new CodedText(
                                    "other", Optional.empty(), "Không thuộc thẩm quyền giải quyết của cơ quan.")),
                            ""));
        }
        if (life.turn == Life.Turn.SUPPLEMENT_IN_STEP && !life.asked) {
            return new Act(by, askSupplement(life, dossier));
        }
        Map<String, String> values = filer.values(life.random, dossier, Vietnam.date(at));
        DossierAction main = ActionStates.main(dossier, procedure).orElseThrow();
        return new Act(by, completion(main, dossier, values));
    }

    private static DossierCommand completion(DossierAction main, Dossier dossier, Map<String, String> values) {
        long id = id(dossier);
        long version = version(dossier);
        return switch (main) {
            case PROCESS -> new DossierCommand.Process(id, version, values, "Đã kiểm tra.");
            case SUBMIT_FOR_SIGNATURE -> new DossierCommand.SubmitForSignature(id, version, values, "Trình ký.");
            case FINISH -> new DossierCommand.Finish(id, version, values, "Đã giải quyết.");
            default -> throw new IllegalStateException(main + " completes no step");
        };
    }

    private static DossierCommand askSupplement(Life life, Dossier dossier) {
        life.asked = true;
        return new DossierCommand.RequestSupplement(
                id(dossier),
                version(dossier),
                List.of(new CodedText("unclear", Optional.empty(), "Tờ khai ghi chưa rõ; đề nghị ghi lại.")),
                Optional.empty(),
                "");
    }

    private Actor stepWorker(Life life, Dossier dossier, ProcedureVersion procedure) {
        StepDefinition step =
                dossier.position().stepCode().flatMap(procedure::step).orElseThrow();
        return crew.actor(step.role(), dossier.position().unitCode(), life.someone);
    }

    private Actor atOneStop(Life life, Role role) {
        return crew.actor(role, life.place.oneStop(), life.someone);
    }

    private static long id(Dossier dossier) {
        return dossier.id();
    }

    private static long version(Dossier dossier) {
        return dossier.version();
    }
}
