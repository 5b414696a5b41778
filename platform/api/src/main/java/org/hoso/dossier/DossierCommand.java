package org.hoso.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Something an actor wants to do with one dossier.
 *
 * <p>{@code version} is the version the actor has seen; when the dossier has changed since, the command is refused with
 * {@code dossier.stale} (who, when, what) and nothing is overwritten.
 */
public sealed interface DossierCommand {

    long dossierId();

    long version();

    /** The action this command carries out. */
    DossierAction action();

    /** Words of the official for the journal, up to 2,000 characters; empty text when the command has none. */
    default String comment() {
        return "";
    }

    /** From the counter to the unit of the first step. */
    record HandOver(long dossierId, long version, String comment) implements DossierCommand {
        @Override
        public DossierAction action() {
            return DossierAction.HAND_OVER;
        }
    }

    /** An official of the unit takes it to work on it. */
    record Take(long dossierId, long version) implements DossierCommand {
        @Override
        public DossierAction action() {
            return DossierAction.TAKE;
        }
    }

    /** The holder gives it back to the unit. */
    record Release(long dossierId, long version, String comment) implements DossierCommand {
        @Override
        public DossierAction action() {
            return DossierAction.RELEASE;
        }
    }

    /**
     * The leader of the unit, or the head of the one-stop that received it, gives it to an official who does this step
     * there; it leaves the hands of whoever held it, be they absent or not.
     */
    record Assign(long dossierId, long version, long officialId, String comment) implements DossierCommand {
        @Override
        public DossierAction action() {
            return DossierAction.ASSIGN;
        }
    }

    /** Whoever handed it over or submitted it takes it back, as long as nobody has taken or signed it. */
    record TakeBack(long dossierId, long version, String comment) implements DossierCommand {
        @Override
        public DossierAction action() {
            return DossierAction.TAKE_BACK;
        }
    }

    /** Completes a step whose next step is another processing step. {@code values} are form values to change. */
    record Process(long dossierId, long version, Map<String, String> values, String comment) implements DossierCommand {
        public Process {
            values = Map.copyOf(values);
        }

        @Override
        public DossierAction action() {
            return DossierAction.PROCESS;
        }
    }

    /** Completes a step whose next step is a signature. */
    record SubmitForSignature(long dossierId, long version, Map<String, String> values, String comment)
            implements DossierCommand {
        public SubmitForSignature {
            values = Map.copyOf(values);
        }

        @Override
        public DossierAction action() {
            return DossierAction.SUBMIT_FOR_SIGNATURE;
        }
    }

    /** The leader signs; the dossier goes to the next step or, after the last, is finished. */
    record Sign(long dossierId, long version, String comment) implements DossierCommand {
        @Override
        public DossierAction action() {
            return DossierAction.SIGN;
        }
    }

    /** The leader or head sends it back to whoever submitted or proposed; the comment is required. */
    record SendBack(long dossierId, long version, String comment) implements DossierCommand {
        @Override
        public DossierAction action() {
            return DossierAction.SEND_BACK;
        }
    }

    /** Completes the last step when it is a processing step. */
    record Finish(long dossierId, long version, Map<String, String> values, String comment) implements DossierCommand {
        public Finish {
            values = Map.copyOf(values);
        }

        @Override
        public DossierAction action() {
            return DossierAction.FINISH;
        }
    }

    /** Hands the result to the applicant. Fees due on return must be settled. */
    record ReturnResult(
            long dossierId, long version, String receiverName, String receiverIdentityNumber, String comment)
            implements DossierCommand {
        @Override
        public DossierAction action() {
            return DossierAction.RETURN_RESULT;
        }
    }

    /** Asks the applicant to supplement; at least one item. The clock stands still until it is taken in. */
    record RequestSupplement(
            long dossierId, long version, List<CodedText> items, Optional<LocalDate> answerBy, String comment)
            implements DossierCommand {
        public RequestSupplement {
            items = List.copyOf(items);
        }

        @Override
        public DossierAction action() {
            return DossierAction.REQUEST_SUPPLEMENT;
        }
    }

    /** Takes the supplement in; the dossier returns to where it lay. {@code uploads} maps upload id to paper code. */
    record TakeInSupplement(
            long dossierId,
            long version,
            List<PaperLine> papers,
            Map<String, String> values,
            Map<String, String> uploads,
            String comment)
            implements DossierCommand {
        public TakeInSupplement {
            papers = List.copyOf(papers);
            values = Map.copyOf(values);
            uploads = Map.copyOf(uploads);
        }

        @Override
        public DossierAction action() {
            return DossierAction.TAKE_IN_SUPPLEMENT;
        }
    }

    /**
     * Sends the slip to the tax office: the clock stands still, the tax office holds it.
     *
     * @param slip number of the slip
     * @param at   when it was sent, empty for now; not before the dossier came to where it lies
     */
    record RequestObligation(
            long dossierId, long version, String slip, Optional<Instant> at, Proof proof, String comment)
            implements DossierCommand {
        @Override
        public DossierAction action() {
            return DossierAction.REQUEST_OBLIGATION;
        }
    }

    /**
     * Records notices of the tax office beside those already there.
     *
     * @param handedOver day on which the applicant got them, empty while not; from then on the applicant holds the clock
     */
    record RecordNotice(
            long dossierId,
            long version,
            List<TaxNotice> notices,
            Optional<LocalDate> handedOver,
            Proof proof,
            String comment)
            implements DossierCommand {
        public RecordNotice {
            notices = List.copyOf(notices);
        }

        @Override
        public DossierAction action() {
            return DossierAction.RECORD_NOTICE;
        }
    }

    /** The obligation is settled or does not arise; the dossier returns to where it lay. A proof is required. */
    record ConfirmObligation(
            long dossierId, long version, Obligation.Outcome outcome, Optional<Instant> at, Proof proof, String comment)
            implements DossierCommand {
        @Override
        public DossierAction action() {
            return DossierAction.CONFIRM_OBLIGATION;
        }
    }

    /**
     * Lets the dossier wait. Whether the time counts is the locality's setting for the kind and the procedure.
     *
     * @param ground      the rule or fact behind it, required
     * @param at          when it began, empty for now; not before the dossier came to where it lies
     * @param expectedEnd the last day by which it should be over, required
     * @param proof       for FORCE_MAJEURE number and date of the written decision
     */
    record Pause(
            long dossierId,
            long version,
            Suspension.Kind kind,
            String ground,
            Optional<Instant> at,
            Optional<LocalDate> expectedEnd,
            Proof proof,
            String comment)
            implements DossierCommand {
        @Override
        public DossierAction action() {
            return DossierAction.PAUSE;
        }
    }

    /** Ends a suspension; the dossier returns to where it lay. A proof is required. */
    record Resume(long dossierId, long version, Optional<Instant> at, Proof proof, String comment)
            implements DossierCommand {
        @Override
        public DossierAction action() {
            return DossierAction.RESUME;
        }
    }

    /** Apologises for not keeping the date and promises {@code newDay}; reasons are required. */
    record Apologise(long dossierId, long version, List<CodedText> reasons, Optional<LocalDate> newDay, String comment)
            implements DossierCommand {
        public Apologise {
            reasons = List.copyOf(reasons);
        }

        @Override
        public DossierAction action() {
            return DossierAction.APOLOGISE;
        }
    }

    /** Proposes to refuse; the head of the one-stop decides. */
    record ProposeRefusal(long dossierId, long version, List<CodedText> reasons, String comment)
            implements DossierCommand {
        public ProposeRefusal {
            reasons = List.copyOf(reasons);
        }

        @Override
        public DossierAction action() {
            return DossierAction.PROPOSE_REFUSAL;
        }
    }

    /** The head of the one-stop refuses; an empty list takes the proposed reasons. */
    record Refuse(long dossierId, long version, List<CodedText> reasons, String comment) implements DossierCommand {
        public Refuse {
            reasons = List.copyOf(reasons);
        }

        @Override
        public DossierAction action() {
            return DossierAction.REFUSE;
        }
    }

    /** The applicant withdraws; the comment says how they asked for it. */
    record Withdraw(long dossierId, long version, String comment) implements DossierCommand {
        @Override
        public DossierAction action() {
            return DossierAction.WITHDRAW;
        }
    }

    /** Ends it without a result; a reason is required. */
    record Stop(long dossierId, long version, CodedText reason, String comment) implements DossierCommand {
        @Override
        public DossierAction action() {
            return DossierAction.STOP;
        }
    }

    /**
     * Puts right what was taken down wrongly at reception: the applicant, the form, the papers, sets and delivery, each as
     * it is to be from now on. Code, procedure, case, moment of receipt and money stay; the comment gives the reason and
     * is required. Checked like a reception; refused {@code correct.nothing} when nothing is different.
     */
    record Correct(
            long dossierId,
            long version,
            Person owner,
            Optional<Person> submitter,
            Optional<Authority> authority,
            Map<String, String> form,
            List<PaperLine> papers,
            int sets,
            Delivery delivery,
            String comment)
            implements DossierCommand {
        public Correct {
            form = Map.copyOf(form);
            papers = List.copyOf(papers);
        }

        @Override
        public DossierAction action() {
            return DossierAction.CORRECT;
        }
    }

    /** Takes the money of one fee line. */
    record CollectFee(long dossierId, long version, String feeCode) implements DossierCommand {
        @Override
        public DossierAction action() {
            return DossierAction.COLLECT_FEE;
        }
    }

    /** Adds files; {@code uploads} maps upload id to paper code (empty text for others). */
    record AddFiles(long dossierId, long version, Map<String, String> uploads) implements DossierCommand {
        public AddFiles {
            uploads = Map.copyOf(uploads);
        }

        @Override
        public DossierAction action() {
            return DossierAction.ADD_FILES;
        }
    }

    /** Adds a note to the journal. */
    record AddNote(long dossierId, long version, String comment) implements DossierCommand {
        @Override
        public DossierAction action() {
            return DossierAction.ADD_NOTE;
        }
    }
}
