package org.hoso.civilstatus.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hoso.decision.Reason;
import org.hoso.dossier.Dossier;
import org.hoso.procedure.Channel;
import org.hoso.sector.spi.FormValues;
import org.hoso.sector.spi.StepHandler;
import org.osgi.service.component.annotations.Component;

/**
 * Lets a dossier go to signature only when those who must be present have been (marriage, recognition), and, when it was
 * filed online, when the applicant has confirmed the e-form or one day has passed without an answer: silence counts as
 * consent (published procedure 1.001193).
 */
@Component(property = StepHandler.NAME + "=civil-examine")
public final class ExamineHandler implements StepHandler {

    static final String SENT_ON = "eformSentOn";
    static final String ANSWER = "eformAnswer";

    @Override
    public Outcome complete(Completion completion) {
        Dossier dossier = completion.dossier();
        FormValues form = new FormValues(dossier.content().form());
        List<Reason> reasons = new ArrayList<>();
        CivilEvent.of(dossier.procedure().code())
                .flatMap(CivilEvent::presenceField)
                .filter(field -> !form.text(field).equals("true"))
                .ifPresent(field -> reasons.add(Reason.at("form." + field, "civil.presence-missing")));
        if (dossier.channel() == Channel.ONLINE) {
            unconfirmed(form, completion.today()).ifPresent(reasons::add);
        }
        return new Outcome(reasons, Map.of(), List.of());
    }

    private static Optional<Reason> unconfirmed(FormValues form, LocalDate today) {
        Optional<LocalDate> sent = form.date(SENT_ON);
        if (sent.isEmpty() || sent.get().isAfter(today)) {
            return Optional.of(Reason.at("form." + SENT_ON, "civil.eform-not-sent"));
        }
        return switch (form.text(ANSWER)) {
            case "confirmed" -> Optional.empty();
            case "corrections" -> Optional.of(Reason.at("form." + ANSWER, "civil.eform-corrections"));
            default ->
                today.isAfter(sent.get().plusDays(1))
                        ? Optional.empty()
                        : Optional.of(Reason.at(
                                "form." + ANSWER,
                                "civil.eform-waiting",
                                FormValues.day(sent.get().plusDays(1))));
        };
    }
}
