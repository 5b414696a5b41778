package org.hoso.civilstatus.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hoso.decision.Reason;
import org.hoso.sector.spi.FormValues;

/** Whether the facts of a death, marriage, recognition, change or marital status fit each other. Pure. */
final class CivilFacts {

    private final FormValues form;
    private final LocalDate today;
    private final MarriageAges ages;
    private final List<Reason> reasons = new ArrayList<>();

    private CivilFacts(Map<String, String> form, LocalDate today, MarriageAges ages) {
        this.form = new FormValues(form);
        this.today = today;
        this.ages = ages;
    }

    /** What does not fit, at its field; empty when all does. */
    static List<Reason> check(CivilEvent event, Map<String, String> form, LocalDate today, MarriageAges ages) {
        CivilFacts facts = new CivilFacts(form, today, ages);
        facts.notAfterToday(event);
        switch (event) {
            case DEATH -> facts.death();
            case MARRIAGE -> facts.marriage();
            case RECOGNITION -> facts.recognition();
            case CHANGE -> facts.change();
            case MARITAL_STATUS -> facts.maritalStatus();
        }
        return List.copyOf(facts.reasons);
    }

    private void notAfterToday(CivilEvent event) {
        event.certified().stream()
                .filter(code -> code.endsWith("Date"))
                .forEach(code -> form.date(code)
                        .filter(date -> date.isAfter(today))
                        .ifPresent(date -> at(code, "civil.date-future", FormValues.day(date))));
    }

    private void death() {
        if (isBefore("deathDate", "deceasedBirthDate")) {
            at("deathDate", "civil.death-before-birth");
        }
    }

    private void marriage() {
        sameNumber("husbandIdentityNumber", "wifeIdentityNumber", "civil.same-person");
        oldEnough("husbandBirthDate", ages.man());
        oldEnough("wifeBirthDate", ages.woman());
    }

    private void oldEnough(String code, int years) {
        form.date(code)
                .filter(birth -> birth.plusYears(years).isAfter(today))
                .ifPresent(birth -> at(code, "civil.too-young", years));
    }

    private void recognition() {
        sameNumber("parentIdentityNumber", "childIdentityNumber", "civil.same-person");
        Optional<LocalDate> parent = form.date("parentBirthDate");
        Optional<LocalDate> child = form.date("childBirthDate");
        if (parent.isPresent() && child.isPresent() && !parent.get().isBefore(child.get())) {
            at("parentBirthDate", "civil.parent-not-older");
        }
        boolean wrongFather = form.text("recognitionKind").equals("father")
                && form.text("parentSex").equals("female");
        boolean wrongMother = form.text("recognitionKind").equals("mother")
                && form.text("parentSex").equals("male");
        if (wrongFather || wrongMother) {
            at("parentSex", "civil.parent-sex");
        }
    }

    private void change() {
        Optional<String> from = form.find("changeFrom");
        if (from.isPresent()
                && from.get()
                        .toLowerCase(Locale.ROOT)
                        .equals(form.text("changeTo").toLowerCase(Locale.ROOT))) {
            at("changeTo", "civil.nothing-changed");
        }
        if (isBefore("eventDate", "personBirthDate")) {
            at("eventDate", "civil.event-before-birth");
        }
    }

    private void maritalStatus() {
        if (!form.has("purposeWords")) {
            at("purposeWords", "civil.purpose-missing");
        }
        boolean ended = form.text("statusKind").equals("divorced")
                || form.text("statusKind").equals("widowed");
        if (ended && !form.has("statusReference")) {
            at("statusReference", "civil.reference-missing");
        }
        if (form.text("statusKind").equals("married")
                && form.text("purposeKind").equals("marriage")) {
            at("statusKind", "civil.already-married");
        }
    }

    private void sameNumber(String first, String second, String reason) {
        if (form.has(first) && form.find(first).equals(form.find(second))) {
            at(second, reason);
        }
    }

    private boolean isBefore(String first, String second) {
        Optional<LocalDate> one = form.date(first);
        Optional<LocalDate> other = form.date(second);
        return one.isPresent() && other.isPresent() && one.get().isBefore(other.get());
    }

    private void at(String field, String code, Object... arguments) {
        reasons.add(Reason.at("form." + field, code, arguments));
    }
}
