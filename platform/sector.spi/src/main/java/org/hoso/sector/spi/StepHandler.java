package org.hoso.sector.spi;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hoso.cooperation.ConsultationRequest;
import org.hoso.decision.Reason;
import org.hoso.dossier.Dossier;
import org.hoso.dossier.OfficialRef;
import org.hoso.register.RegisterDraft;
import org.hoso.register.RegisterEntry;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * What a sector does when a step is completed. Registered as an OSGi service with the property {@value #NAME}, the name
 * used by the step in the procedure file.
 *
 * <p>Called once per completion on a thread of the platform, inside the use case's transaction but without access to
 * it: the handler answers with what is to be written, and the platform writes it together with the dossier. When the
 * transaction is tried again the handler is called again, so it must have no effect outside its answer. It has two
 * seconds; one that throws or takes longer refuses the command with {@code step.failed} and changes nothing: the step is
 * parked with the fault, which the dossier and the administrator's modules page show, until an official tries again.
 */
@ConsumerType
public interface StepHandler {

    /** Service property: name of the handler. */
    String NAME = "hoso.step.handler";

    /** Decides what completing the step writes. */
    Outcome complete(Completion completion);

    /**
     * Decides what is written when an official takes the dossier at the step, or is given it: the receipt by the unit that
     * does the step. Called like {@link #complete}; {@code completion.dossier()} is the dossier in the official's hands. A
     * dossier can be taken several times, so look into {@code completion.entries()}.
     */
    default Outcome taken(Completion completion) {
        return Outcome.nothing();
    }

    /**
     * The completion at hand.
     *
     * @param dossier the dossier, with the form values already changed by the official
     * @param entries what the register holds for this dossier already
     */
    record Completion(Dossier dossier, String stepCode, OfficialRef by, LocalDate today, List<RegisterEntry> entries) {}

    /**
     * What is to be written; when {@code refusals} is not empty, nothing is.
     *
     * @param values  form values to set
     * @param entries register entries to add
     * @param consultations questions to other units, asked in the name of the official once the step is completed; they
     *     have clocks of their own and do not hold the dossier up
     */
    record Outcome(
            List<Reason> refusals,
            Map<String, String> values,
            List<RegisterDraft> entries,
            List<ConsultationRequest> consultations) {
        public Outcome {
            refusals = List.copyOf(refusals);
            values = Map.copyOf(values);
            entries = List.copyOf(entries);
            consultations = List.copyOf(consultations);
        }

        /** Without consultations. */
        public Outcome(List<Reason> refusals, Map<String, String> values, List<RegisterDraft> entries) {
            this(refusals, values, entries, List.of());
        }

        /** The same, asking another unit too. */
        public Outcome consulting(ConsultationRequest request) {
            List<ConsultationRequest> more = new ArrayList<>(consultations);
            more.add(request);
            return new Outcome(refusals, values, entries, more);
        }

        public static Outcome nothing() {
            return new Outcome(List.of(), Map.of(), List.of());
        }

        public static Outcome refused(Reason reason) {
            return new Outcome(List.of(reason), Map.of(), List.of());
        }

        public static Outcome entry(RegisterDraft draft) {
            return new Outcome(List.of(), Map.of(), List.of(draft));
        }
    }
}
