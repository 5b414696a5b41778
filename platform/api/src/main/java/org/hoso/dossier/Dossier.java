package org.hoso.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hoso.clock.ClockInterval;
import org.hoso.procedure.Channel;

/**
 * A dossier as a whole, a snapshot. Files and journal are read beside it.
 *
 * @param id            0 until stored
 * @param version       counts changes; a command must name the version its actor has seen
 * @param code          {@code agency-yymmdd-sequence}, never changed once given
 * @param trackingToken secret of the QR code on the receipt
 * @param clock         the clock ledger, oldest first
 * @param interruptions suspensions, financial obligations and apologies
 */
public record Dossier(
        long id,
        long version,
        String code,
        String trackingToken,
        ProcedureRef procedure,
        Channel channel,
        Places places,
        Position position,
        Person owner,
        Optional<Person> submitter,
        Content content,
        Timing timing,
        List<SupplementRequest> supplements,
        Optional<Refusal> refusal,
        Optional<ResultReturn> resultReturn,
        List<ClockInterval> clock,
        Interruptions interruptions) {

    public Dossier {
        supplements = List.copyOf(supplements);
        clock = List.copyOf(clock);
    }

    /** Without interruptions. */
    public Dossier(
            long id,
            long version,
            String code,
            String trackingToken,
            ProcedureRef procedure,
            Channel channel,
            Places places,
            Position position,
            Person owner,
            Optional<Person> submitter,
            Content content,
            Timing timing,
            List<SupplementRequest> supplements,
            Optional<Refusal> refusal,
            Optional<ResultReturn> resultReturn,
            List<ClockInterval> clock) {
        this(
                id,
                version,
                code,
                trackingToken,
                procedure,
                channel,
                places,
                position,
                owner,
                submitter,
                content,
                timing,
                supplements,
                refusal,
                resultReturn,
                clock,
                Interruptions.NONE);
    }

    /** The definition it was received under. */
    public record ProcedureRef(String sector, String code, String version, String caseCode) {}

    /**
     * Places that must not be merged.
     *
     * @param receivingUnit one-stop that received it and returns the result
     * @param competentUnit territory whose authority decides
     */
    public record Places(String receivingUnit, String competentUnit) {}

    /**
     * What it contains.
     *
     * @param summary one line of plain words (trích yếu)
     * @param form    values of the electronic form, field code to text
     * @param sets    number of sets of papers
     * @param authority why the submitter may hand it in, empty when the owner does or when they only bring it
     */
    public record Content(
            String summary,
            Map<String, String> form,
            List<PaperLine> papers,
            List<FeeLine> fees,
            int sets,
            Delivery delivery,
            Optional<Authority> authority) {
        public Content {
            form = Map.copyOf(form);
            papers = List.copyOf(papers);
            fees = List.copyOf(fees);
        }

        /** Without an authority. */
        public Content(
                String summary,
                Map<String, String> form,
                List<PaperLine> papers,
                List<FeeLine> fees,
                int sets,
                Delivery delivery) {
            this(summary, form, papers, fees, sets, delivery, Optional.empty());
        }

        public Content withForm(Map<String, String> newForm) {
            return new Content(summary, newForm, papers, fees, sets, delivery, authority);
        }

        public Content withPapers(List<PaperLine> newPapers) {
            return new Content(summary, form, newPapers, fees, sets, delivery, authority);
        }

        public Content withFees(List<FeeLine> newFees) {
            return new Content(summary, form, papers, newFees, sets, delivery, authority);
        }
    }

    /**
     * Its times. The first due date is never overwritten.
     *
     * @param clockStart  when the legal time began, empty while it has not
     * @param dueOriginal the due date printed on the receipt; empty for procedures without one
     * @param dueCurrent  the due date after pauses
     * @param duePromised the date promised in an apology
     */
    public record Timing(
            Instant receivedAt,
            OfficialRef receivedBy,
            Optional<Instant> clockStart,
            Optional<Instant> dueOriginal,
            Optional<Instant> dueCurrent,
            Optional<Instant> duePromised,
            Optional<Instant> finishedAt,
            Optional<Instant> returnedAt) {

        /** The clock has begun: both due dates are set; the first one only when there was none. */
        public Timing withClockStart(Instant start, Optional<Instant> due) {
            return new Timing(
                    receivedAt,
                    receivedBy,
                    Optional.of(start),
                    dueOriginal.or(() -> due),
                    due,
                    duePromised,
                    finishedAt,
                    returnedAt);
        }

        public Timing withDueCurrent(Optional<Instant> due) {
            return new Timing(
                    receivedAt, receivedBy, clockStart, dueOriginal, due, duePromised, finishedAt, returnedAt);
        }

        public Timing withDuePromised(Instant due) {
            return new Timing(
                    receivedAt,
                    receivedBy,
                    clockStart,
                    dueOriginal,
                    dueCurrent,
                    Optional.of(due),
                    finishedAt,
                    returnedAt);
        }

        public Timing withFinishedAt(Instant instant) {
            return new Timing(
                    receivedAt,
                    receivedBy,
                    clockStart,
                    dueOriginal,
                    dueCurrent,
                    duePromised,
                    Optional.of(instant),
                    returnedAt);
        }

        /** Not finished after all. */
        public Timing withoutFinish() {
            return new Timing(
                    receivedAt,
                    receivedBy,
                    clockStart,
                    dueOriginal,
                    dueCurrent,
                    duePromised,
                    Optional.empty(),
                    Optional.empty());
        }

        public Timing withReturnedAt(Instant instant) {
            return new Timing(
                    receivedAt,
                    receivedBy,
                    clockStart,
                    dueOriginal,
                    dueCurrent,
                    duePromised,
                    finishedAt,
                    Optional.of(instant));
        }
    }

    /** Shorthand for the state of the position. */
    public DossierState state() {
        return position.state();
    }

    /** The last supplement request when it is still unanswered. */
    public Optional<SupplementRequest> openSupplement() {
        return supplements.isEmpty()
                ? Optional.empty()
                : Optional.of(supplements.get(supplements.size() - 1))
                        .filter(request -> request.takenInAt().isEmpty());
    }

    public Dossier withPosition(Position newPosition) {
        return copy(newPosition, content, timing, supplements, refusal, resultReturn, clock, interruptions);
    }

    /** With another applicant, after a correction. */
    public Dossier withApplicant(Person newOwner, Optional<Person> newSubmitter) {
        return new Dossier(
                id,
                version,
                code,
                trackingToken,
                procedure,
                channel,
                places,
                position,
                newOwner,
                newSubmitter,
                content,
                timing,
                supplements,
                refusal,
                resultReturn,
                clock,
                interruptions);
    }

    public Dossier withContent(Content newContent) {
        return copy(position, newContent, timing, supplements, refusal, resultReturn, clock, interruptions);
    }

    public Dossier withTiming(Timing newTiming) {
        return copy(position, content, newTiming, supplements, refusal, resultReturn, clock, interruptions);
    }

    public Dossier withSupplements(List<SupplementRequest> newSupplements) {
        return copy(position, content, timing, newSupplements, refusal, resultReturn, clock, interruptions);
    }

    public Dossier withRefusal(Optional<Refusal> newRefusal) {
        return copy(position, content, timing, supplements, newRefusal, resultReturn, clock, interruptions);
    }

    public Dossier withResultReturn(ResultReturn newReturn) {
        return copy(position, content, timing, supplements, refusal, Optional.of(newReturn), clock, interruptions);
    }

    public Dossier withClock(List<ClockInterval> newClock) {
        return copy(position, content, timing, supplements, refusal, resultReturn, newClock, interruptions);
    }

    public Dossier withInterruptions(Interruptions newInterruptions) {
        return copy(position, content, timing, supplements, refusal, resultReturn, clock, newInterruptions);
    }

    /** The same dossier under another id, version and code; for the storage only. */
    public Dossier stored(long newId, long newVersion, String newCode) {
        return new Dossier(
                newId,
                newVersion,
                newCode,
                trackingToken,
                procedure,
                channel,
                places,
                position,
                owner,
                submitter,
                content,
                timing,
                supplements,
                refusal,
                resultReturn,
                clock,
                interruptions);
    }

    private Dossier copy(
            Position newPosition,
            Content newContent,
            Timing newTiming,
            List<SupplementRequest> newSupplements,
            Optional<Refusal> newRefusal,
            Optional<ResultReturn> newReturn,
            List<ClockInterval> newClock,
            Interruptions newInterruptions) {
        return new Dossier(
                id,
                version,
                code,
                trackingToken,
                procedure,
                channel,
                places,
                newPosition,
                owner,
                submitter,
                newContent,
                newTiming,
                newSupplements,
                newRefusal,
                newReturn,
                newClock,
                newInterruptions);
    }
}
