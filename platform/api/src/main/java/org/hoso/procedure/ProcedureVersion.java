package org.hoso.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hoso.organisation.UnitLevel;

/**
 * A procedure as it is in force from a day on. A dossier keeps the version under which it was received.
 *
 * @param code       national code (mã TTHC), such as 1.001193
 * @param version    version of this definition, such as 1.0
 * @param sector     id of the sector that brings it
 * @param field      field of the catalogue (lĩnh vực)
 * @param from       first day on which it applies
 * @param levels     levels at which it is handled
 * @param channels   channels open by the definition
 * @param clockStart what starts the legal time of cases that do not say it themselves
 * @param decision   the publishing decision, such as 163/QĐ-BTP
 * @param resultCode national code of the result (KQ…), empty when none is known
 * @param cases      at least one
 * @param form       sections of the electronic form, in order
 * @param steps      at least one, in order
 * @param summary    pattern of the dossier's summary with {field} placeholders
 * @param siteField  the UNIT field that says where the matter lies (a parcel); its territory is competent, wherever the
 *                   dossier is received. Empty when the receiving one-stop's own is
 * @param searchTerms patterns with {field} placeholders whose words find the dossier besides its summary
 */
public record ProcedureVersion(
        String code,
        String version,
        String sector,
        LocalText field,
        LocalText name,
        LocalDate from,
        Set<UnitLevel> levels,
        Set<Channel> channels,
        ClockStart clockStart,
        String decision,
        Optional<String> resultCode,
        LocalText resultName,
        List<ProcedureCase> cases,
        List<FormSection> form,
        List<StepDefinition> steps,
        String summary,
        Optional<String> siteField,
        List<String> searchTerms) {

    public ProcedureVersion {
        levels = Set.copyOf(levels);
        channels = Set.copyOf(channels);
        cases = List.copyOf(cases);
        form = List.copyOf(form);
        steps = List.copyOf(steps);
        searchTerms = List.copyOf(searchTerms);
    }

    /** A definition without a site and without search terms of its own. */
    public ProcedureVersion(
            String code,
            String version,
            String sector,
            LocalText field,
            LocalText name,
            LocalDate from,
            Set<UnitLevel> levels,
            Set<Channel> channels,
            ClockStart clockStart,
            String decision,
            Optional<String> resultCode,
            LocalText resultName,
            List<ProcedureCase> cases,
            List<FormSection> form,
            List<StepDefinition> steps,
            String summary) {
        this(
                code,
                version,
                sector,
                field,
                name,
                from,
                levels,
                channels,
                clockStart,
                decision,
                resultCode,
                resultName,
                cases,
                form,
                steps,
                summary,
                Optional.empty(),
                List.of());
    }

    /** The event that starts the legal time. */
    public enum ClockStart {
        COUNTER_RECEIPT,
        SPECIALIST_RECEIPT,
        PAYMENT
    }

    /** The sections of the form that are filled in when a dossier is received. */
    public List<FormSection> intakeForm() {
        return form.stream().filter(section -> !section.byOfficial()).toList();
    }

    /** The case with this code, or empty. */
    public Optional<ProcedureCase> caseOf(String caseCode) {
        return cases.stream().filter(each -> each.code().equals(caseCode)).findFirst();
    }

    /** What starts the legal time of a case: its own event, else that of the procedure. */
    public ClockStart clockStartOf(String caseCode) {
        return caseOf(caseCode).flatMap(ProcedureCase::clockStart).orElse(clockStart);
    }

    /** The step with this code, or empty. */
    public Optional<StepDefinition> step(String stepCode) {
        return steps.stream().filter(each -> each.code().equals(stepCode)).findFirst();
    }

    /** The step after {@code stepCode}, or empty when it is the last. */
    public Optional<StepDefinition> stepAfter(String stepCode) {
        for (int i = 0; i < steps.size() - 1; i++) {
            if (steps.get(i).code().equals(stepCode)) {
                return Optional.of(steps.get(i + 1));
            }
        }
        return Optional.empty();
    }

    /** The form field with this code, or empty. */
    public Optional<FormField> field(String fieldCode) {
        return form.stream()
                .flatMap(section -> section.fields().stream())
                .filter(each -> each.code().equals(fieldCode))
                .findFirst();
    }
}
