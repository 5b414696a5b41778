package org.hoso.business.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hoso.dossier.Dossier;
import org.hoso.register.RegisterDraft;
import org.hoso.sector.spi.FormValues;
import org.hoso.sector.spi.StepHandler;
import org.osgi.service.component.annotations.Component;

/**
 * Enters what happened to a household business in the register when the leader signs: the history of a business is the
 * list of its entries. A stopped procedure changes no business and is not entered.
 */
@Component(property = StepHandler.NAME + "=household-register")
public final class HouseholdRegisterHandler implements StepHandler {

    /** Field of an entry by which suspensions that end on a day are found. */
    public static final String ENDS_ON = "endsOnKey";

    static final List<String> CERTIFIED = List.of(
            "businessName",
            "businessNumber",
            "businessAddress",
            "businessLines",
            "businessCapital",
            "businessPhone",
            "businessStart",
            "changeWords",
            "changeDate",
            "periodFrom",
            "periodTo",
            "periodReason",
            "endDate",
            "endReason",
            "reissueReason",
            "ownerName",
            "ownerBirthDate",
            "ownerSex",
            "ownerEthnicity",
            "ownerNationality",
            "ownerResidence",
            "ownerIdentityNumber",
            "nationalReference");

    @Override
    public Outcome complete(Completion completion) {
        Dossier dossier = completion.dossier();
        Optional<HouseholdEvent> event = HouseholdEvent.of(
                        dossier.procedure().code(), dossier.procedure().caseCode())
                .filter(each -> each != HouseholdEvent.STOPPED)
                .filter(each -> completion.entries().isEmpty());
        return event.map(each -> Outcome.entry(new RegisterDraft(
                        HouseholdEvent.REGISTER,
                        "HKD/" + completion.today().getYear(),
                        completion.today(),
                        fields(dossier, each))))
                .orElseGet(Outcome::nothing);
    }

    private static Map<String, String> fields(Dossier dossier, HouseholdEvent event) {
        FormValues form = new FormValues(dossier.content().form());
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("event", event.code());
        CERTIFIED.forEach(code -> form.find(code).ifPresent(value -> fields.put(code, value)));
        if (event == HouseholdEvent.SUSPENDED) {
            form.date("periodTo").ifPresent(end -> fields.put(ENDS_ON, endsOn(end)));
        }
        fields.put("dossierCode", dossier.code());
        return fields;
    }

    /** The search term of suspensions whose last day is {@code day}. */
    public static String endsOn(java.time.LocalDate day) {
        return "ends" + day.toString().replace("-", "") + "x";
    }
}
