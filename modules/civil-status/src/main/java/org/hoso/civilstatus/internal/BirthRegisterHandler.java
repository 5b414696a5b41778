package org.hoso.civilstatus.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hoso.decision.Reason;
import org.hoso.dossier.Dossier;
import org.hoso.register.RegisterDraft;
import org.hoso.sector.spi.FormValues;
import org.hoso.sector.spi.StepHandler;
import org.osgi.service.component.annotations.Component;

/**
 * Enters the birth in the register when the leader signs. The facts are checked again, because the officer may have
 * corrected them since the reception. Books run per year; a dossier is entered once, also when it is signed again. A birth that is combined
 * with a recognition is entered in both registers.
 */
@Component(property = StepHandler.NAME + "=birth-register")
public final class BirthRegisterHandler implements StepHandler {

    /** Words the published procedure wants in the register when neither parent is known. */
    private static final String UNKNOWN_PARENTS = "Trẻ chưa xác định được cha, mẹ";

    @Override
    public Outcome complete(Completion completion) {
        Dossier dossier = completion.dossier();
        if (completion.entries().stream().anyMatch(entry -> entry.register().equals(BirthForm.REGISTER))) {
            return Outcome.nothing();
        }
        List<Reason> reasons = BirthFacts.check(
                dossier.procedure().caseCode(), dossier.content().form(), completion.today());
        if (!reasons.isEmpty()) {
            return new Outcome(reasons, Map.of(), List.of());
        }
        String book = "KS/" + completion.today().getYear();
        List<RegisterDraft> drafts = new ArrayList<>();
        drafts.add(new RegisterDraft(BirthForm.REGISTER, book, completion.today(), certified(dossier)));
        CivilEvent.of(dossier.procedure().code())
                .filter(event -> !CivilRegisterHandler.isEntered(completion, event))
                .map(event -> CivilRegisterHandler.draft(
                        completion, event, recognised(dossier.content().form())))
                .ifPresent(drafts::add);
        return new Outcome(List.of(), Map.of(), drafts);
    }

    /** The form of a birth combined with a recognition, with the parent who is recognised under the names of the other register. */
    private static Map<String, String> recognised(Map<String, String> form) {
        String parent = BirthFacts.recognisedParent(form);
        Map<String, String> values = new LinkedHashMap<>(form);
        values.put("parentSex", parent.equals("mother") ? "female" : "male");
        for (String fact : List.of("Name", "Ethnicity", "Nationality", "Residence", "IdentityNumber")) {
            values.put("parent" + fact, form.getOrDefault(parent + fact, ""));
        }
        return values;
    }

    private static Map<String, String> certified(Dossier dossier) {
        FormValues form = new FormValues(dossier.content().form());
        Map<String, String> fields = new LinkedHashMap<>();
        BirthForm.CERTIFIED.forEach(code -> form.find(code).ifPresent(value -> fields.put(code, value)));
        fields.put("requesterName", dossier.submitter().orElse(dossier.owner()).name());
        fields.put("dossierCode", dossier.code());
        if (dossier.procedure().caseCode().equals(BirthForm.UNKNOWN_PARENTS)) {
            fields.put("note", UNKNOWN_PARENTS);
        }
        return fields;
    }
}
