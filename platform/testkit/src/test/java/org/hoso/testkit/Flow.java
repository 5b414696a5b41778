package org.hoso.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hoso.decision.Decision;
import org.hoso.decision.Reason;
import org.hoso.dossier.CodedText;
import org.hoso.dossier.Dossier;
import org.hoso.dossier.DossierAction;
import org.hoso.dossier.DossierCommand;
import org.hoso.dossier.DossierState;
import org.hoso.dossier.Obligation;
import org.hoso.dossier.Proof;
import org.hoso.dossier.ReceptionRequest;
import org.hoso.dossier.Suspension;
import org.hoso.dossier.TaxNotice;

/** Drives dossiers of the fixtures' procedure through their life. */
final class Flow {

    static final CodedText REASON = new CodedText("missing", Optional.of("PROOF"), "Thiếu giấy tờ chứng minh");

    static final CodedText APOLOGY = new CodedText("workload", Optional.empty(), "Số lượng hồ sơ tăng đột biến");

    static final Proof PROOF = Proof.of("45/XM", LocalDate.of(2026, 6, 1));

    static final TaxNotice NOTICE = new TaxNotice(
            "registration-fee", "TB-01", LocalDate.of(2026, 6, 1), 1_250_000, Optional.of(LocalDate.of(2026, 7, 1)));

    private final TestPlatform platform;

    Flow(TestPlatform platform) {
        this.platform = platform;
    }

    Dossier received() {
        return received(Fixtures.request());
    }

    Dossier received(ReceptionRequest request) {
        return allowed(platform.reception().receive(platform.actor(Fixtures.CLERK), request));
    }

    /** A new dossier brought into this state. */
    Dossier in(DossierState state) {
        return switch (state) {
            case RECEIVED -> received();
            case HANDED_OVER -> run(Fixtures.CLERK, in(DossierState.RECEIVED), DossierAction.HAND_OVER);
            case IN_PROCESS -> run(Fixtures.OFFICER, in(DossierState.HANDED_OVER), DossierAction.TAKE);
            case AWAITING_SIGNATURE ->
                run(Fixtures.OFFICER, in(DossierState.IN_PROCESS), DossierAction.SUBMIT_FOR_SIGNATURE);
            case REFUSAL_PROPOSED -> run(Fixtures.OFFICER, in(DossierState.IN_PROCESS), DossierAction.PROPOSE_REFUSAL);
            case SUPPLEMENT_REQUESTED ->
                run(Fixtures.OFFICER, in(DossierState.IN_PROCESS), DossierAction.REQUEST_SUPPLEMENT);
            case FINISHED -> run(Fixtures.LEADER, in(DossierState.AWAITING_SIGNATURE), DossierAction.SIGN);
            case RETURNED -> run(Fixtures.RESULT_CLERK, in(DossierState.FINISHED), DossierAction.RETURN_RESULT);
            case REFUSED -> run(Fixtures.HEAD, in(DossierState.REFUSAL_PROPOSED), DossierAction.REFUSE);
            case WITHDRAWN -> run(Fixtures.CLERK, in(DossierState.RECEIVED), DossierAction.WITHDRAW);
            case STOPPED -> run(Fixtures.HEAD, in(DossierState.RECEIVED), DossierAction.STOP);
            case FINANCIAL_OBLIGATION ->
                run(Fixtures.OFFICER, in(DossierState.IN_PROCESS), DossierAction.REQUEST_OBLIGATION);
            case SUSPENDED -> run(Fixtures.OFFICER, in(DossierState.IN_PROCESS), DossierAction.PAUSE);
        };
    }

    Dossier run(long official, Dossier dossier, DossierAction action) {
        return allowed(execute(official, command(action, dossier)));
    }

    Decision<Dossier> execute(long official, DossierCommand command) {
        return platform.commands().execute(platform.actor(official), command);
    }

    /** A command without a fault. */
    static DossierCommand command(DossierAction action, Dossier dossier) {
        long id = dossier.id();
        long version = dossier.version();
        return switch (action) {
            case HAND_OVER -> new DossierCommand.HandOver(id, version, "");
            case TAKE -> new DossierCommand.Take(id, version);
            case RELEASE -> new DossierCommand.Release(id, version, "");
            case ASSIGN -> new DossierCommand.Assign(id, version, Fixtures.SECOND_OFFICER, "");
            case TAKE_BACK -> new DossierCommand.TakeBack(id, version, "");
            case PROCESS -> new DossierCommand.Process(id, version, Map.of(), "");
            case SUBMIT_FOR_SIGNATURE -> new DossierCommand.SubmitForSignature(id, version, Map.of(), "");
            case SIGN -> new DossierCommand.Sign(id, version, "");
            case SEND_BACK -> new DossierCommand.SendBack(id, version, "Xem lại");
            case FINISH -> new DossierCommand.Finish(id, version, Map.of(), "");
            case RETURN_RESULT -> new DossierCommand.ReturnResult(id, version, "Nguyễn Văn An", "049090001234", "");
            case REQUEST_SUPPLEMENT ->
                new DossierCommand.RequestSupplement(id, version, List.of(REASON), Optional.empty(), "");
            case TAKE_IN_SUPPLEMENT ->
                new DossierCommand.TakeInSupplement(id, version, List.of(), Map.of(), Map.of(), "");
            case REQUEST_OBLIGATION ->
                new DossierCommand.RequestObligation(id, version, "12/PC", Optional.empty(), Proof.none(), "");
            case RECORD_NOTICE ->
                new DossierCommand.RecordNotice(
                        id, version, List.of(NOTICE), Optional.of(NOTICE.issuedOn()), Proof.none(), "");
            case CONFIRM_OBLIGATION ->
                new DossierCommand.ConfirmObligation(id, version, Obligation.Outcome.PAID, Optional.empty(), PROOF, "");
            case PAUSE ->
                new DossierCommand.Pause(
                        id,
                        version,
                        Suspension.Kind.VERIFICATION,
                        "Xác minh nơi cư trú",
                        Optional.empty(),
                        Optional.of(LocalDate.of(2026, 6, 10)),
                        Proof.none(),
                        "");
            case RESUME -> new DossierCommand.Resume(id, version, Optional.empty(), PROOF, "");
            case APOLOGISE ->
                new DossierCommand.Apologise(id, version, List.of(APOLOGY), Optional.of(LocalDate.of(2026, 6, 12)), "");
            case PROPOSE_REFUSAL -> new DossierCommand.ProposeRefusal(id, version, List.of(REASON), "");
            case REFUSE -> new DossierCommand.Refuse(id, version, List.of(REASON), "");
            case WITHDRAW -> new DossierCommand.Withdraw(id, version, "Đề nghị tại quầy");
            case STOP -> new DossierCommand.Stop(id, version, REASON, "");
            case CORRECT ->
                new DossierCommand.Correct(
                        id,
                        version,
                        dossier.owner(),
                        dossier.submitter(),
                        dossier.content().authority(),
                        dossier.content().form(),
                        dossier.content().papers(),
                        dossier.content().sets() + 1,
                        dossier.content().delivery(),
                        "Ghi nhầm số bộ");
            case COLLECT_FEE -> new DossierCommand.CollectFee(id, version, "COPY");
            case ADD_FILES -> new DossierCommand.AddFiles(id, version, Map.of());
            case ADD_NOTE -> new DossierCommand.AddNote(id, version, "Đã gọi điện");
        };
    }

    static <T> T allowed(Decision<T> decision) {
        assertThat(decision.reasons()).isEmpty();
        return decision.asOptional().orElseThrow();
    }

    static List<String> codes(Decision<?> decision) {
        return decision.reasons().stream().map(Reason::code).toList();
    }

    /** Codes with their fields, as field:code. */
    static List<String> faults(List<Reason> reasons) {
        return reasons.stream()
                .map(reason -> reason.field().orElse("") + ":" + reason.code())
                .toList();
    }
}
