package org.hoso.civilstatus.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hoso.decision.Reason;
import org.hoso.dossier.Dossier;
import org.hoso.register.RegisterDraft;
import org.hoso.sector.spi.FormValues;
import org.hoso.sector.spi.StepHandler;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Enters a death, marriage, recognition, change or marital status in its register when the leader signs. The facts are
 * checked again, because the officer may have corrected them; a dossier is entered once, also when it is signed again.
 */
@Component(property = StepHandler.NAME + "=civil-register")
public final class CivilRegisterHandler implements StepHandler {

    private final MarriageAges ages;

    @Activate
    public CivilRegisterHandler(@Reference MarriageAges ages) {
        this.ages = ages;
    }

    @Override
    public Outcome complete(Completion completion) {
        return CivilEvent.of(completion.dossier().procedure().code())
                .filter(event -> !isEntered(completion, event))
                .map(event -> enter(completion, event))
                .orElseGet(Outcome::nothing);
    }

    private Outcome enter(Completion completion, CivilEvent event) {
        List<Reason> reasons =
                CivilFacts.check(event, completion.dossier().content().form(), completion.today(), ages);
        return reasons.isEmpty()
                ? Outcome.entry(
                        draft(completion, event, completion.dossier().content().form()))
                : new Outcome(reasons, Map.of(), List.of());
    }

    static boolean isEntered(Completion completion, CivilEvent event) {
        return completion.entries().stream().anyMatch(entry -> entry.register().equals(event.register()));
    }

    /** The entry of an event from the values of a form. */
    static RegisterDraft draft(Completion completion, CivilEvent event, Map<String, String> values) {
        Dossier dossier = completion.dossier();
        FormValues form = new FormValues(values);
        Map<String, String> fields = new LinkedHashMap<>();
        event.certified().forEach(code -> form.find(code).ifPresent(value -> fields.put(code, value)));
        fields.put("requesterName", dossier.submitter().orElse(dossier.owner()).name());
        fields.put("dossierCode", dossier.code());
        return new RegisterDraft(
                event.register(), event.book(completion.today().getYear()), completion.today(), fields);
    }
}
