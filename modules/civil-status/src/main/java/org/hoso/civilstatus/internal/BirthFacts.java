package org.hoso.civilstatus.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hoso.decision.Reason;
import org.hoso.sector.spi.FormValues;

/**
 * Whether the facts of a birth fit each other. By the published procedure: while the father is not known, ethnicity and
 * nationality of the child follow the mother, and the part about the father stays empty; when neither parent is known,
 * both parts stay empty. Registering more than sixty days after the birth is no reason to refuse.
 */
final class BirthFacts {

    private final boolean withoutParents;
    private final FormValues form;
    private final LocalDate today;
    private final List<Reason> reasons = new ArrayList<>();

    private BirthFacts(String caseCode, Map<String, String> form, LocalDate today) {
        this.withoutParents = caseCode.equals(BirthForm.ABANDONED) || caseCode.equals(BirthForm.UNKNOWN_PARENTS);
        this.form = new FormValues(form);
        this.today = today;
    }

    /** What does not fit, at its field; empty when all does. */
    static List<Reason> check(String caseCode, Map<String, String> form, LocalDate today) {
        BirthFacts facts = new BirthFacts(caseCode, form, today);
        facts.checkBirthDate();
        facts.checkParents();
        facts.checkRecognition();
        return List.copyOf(facts.reasons);
    }

    private void checkBirthDate() {
        form.date("childBirthDate")
                .filter(date -> date.isAfter(today))
                .ifPresent(date ->
                        reasons.add(Reason.at("form.childBirthDate", "birth.date-future", FormValues.day(date))));
    }

    private void checkParents() {
        if (withoutParents) {
            refuseParent("mother");
            refuseParent("father");
            return;
        }
        checkParent("mother");
        checkParent("father");
        if (!form.has("motherName") && !form.has("fatherName")) {
            reasons.add(Reason.at("form.motherName", "birth.no-parent"));
        }
        if (form.has("motherIdentityNumber")
                && form.find("motherIdentityNumber").equals(form.find("fatherIdentityNumber"))) {
            reasons.add(Reason.at("form.fatherIdentityNumber", "birth.parents-same"));
        }
        if (form.has("motherName") && !form.has("fatherName")) {
            checkSameAsMother("Ethnicity", "birth.ethnicity-of-mother");
            checkSameAsMother("Nationality", "birth.nationality-of-mother");
        }
    }

    /** The parent a combined recognition is about: the one named, for a recognised child whoever is known. */
    static String recognisedParent(Map<String, String> form) {
        FormValues values = new FormValues(form);
        boolean mother = values.text("recognitionKind").equals("mother") || !values.has("fatherName");
        return mother && !values.text("recognitionKind").equals("father") ? "mother" : "father";
    }

    private void checkRecognition() {
        if (form.has("recognitionKind") && !form.has(recognisedParent(form.map()) + "Name")) {
            reasons.add(Reason.at("form." + recognisedParent(form.map()) + "Name", "civil.parent-missing"));
        }
    }

    private void refuseParent(String parent) {
        if (form.has(parent + "Name") || hasFacts(parent)) {
            reasons.add(Reason.at("form." + parent + "Name", "birth.parent-of-abandoned"));
        }
    }

    private void checkParent(String parent) {
        if (!form.has(parent + "Name")) {
            if (hasFacts(parent)) {
                reasons.add(Reason.at("form." + parent + "Name", "birth.parent-name-missing"));
            }
            if (form.text("requesterRelation").equals(parent)) {
                reasons.add(Reason.at("form.requesterRelation", "birth.relation-parent"));
            }
            return;
        }
        Optional<Integer> childYear = form.date("childBirthDate").map(LocalDate::getYear);
        Optional<Integer> parentYear = form.number(parent + "BirthYear");
        if (childYear.isPresent() && parentYear.isPresent() && parentYear.get() >= childYear.get()) {
            reasons.add(Reason.at("form." + parent + "BirthYear", "birth.parent-year"));
        }
    }

    private boolean hasFacts(String parent) {
        return BirthForm.PARENT_FACTS.stream().anyMatch(fact -> form.has(parent + fact));
    }

    private void checkSameAsMother(String fact, String code) {
        String mother = form.text("mother" + fact);
        if (!mother.isEmpty() && !mother.equalsIgnoreCase(form.text("child" + fact))) {
            reasons.add(Reason.at("form.child" + fact, code, mother));
        }
    }
}
