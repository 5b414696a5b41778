package org.hoso.core.internal.organisation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hoso.decision.Reason;
import org.hoso.organisation.Official;
import org.hoso.organisation.OrganisationAdministration.NewOfficial;
import org.hoso.organisation.Unit;

/** How the data of an account must look, and how typed ones are tidied. Pure. */
public final class AccountRules {

    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._@-]{2,39}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
    private static final Pattern PHONE = Pattern.compile("[+0-9][0-9 .-]{6,19}");

    private AccountRules() {}

    /** User names are kept in lower case, names in composed form without blanks around. */
    public static NewOfficial tidy(NewOfficial typed) {
        return new NewOfficial(
                typed.username().strip().toLowerCase(Locale.ROOT),
                tidyName(typed.fullName()),
                typed.employerUnit().strip(),
                tidy(typed.email()),
                tidy(typed.phone()));
    }

    static Official tidy(Official typed, Official stored) {
        return new Official(
                stored.id(),
                stored.username(),
                tidyName(typed.fullName()),
                typed.employerUnit().strip(),
                tidy(typed.email()),
                tidy(typed.phone()),
                typed.active(),
                stored.mustChangePassword());
    }

    /** Problems of a tidied account, without those of its password. */
    public static List<Reason> problems(NewOfficial official) {
        var problems = new ArrayList<Reason>();
        if (official.username().isEmpty()) {
            problems.add(Reason.at("username", "field.required"));
        } else if (!USERNAME.matcher(official.username()).matches()) {
            problems.add(Reason.at("username", "username.form"));
        }
        problems.addAll(contact(official.fullName(), official.email(), official.phone()));
        return problems;
    }

    static List<Reason> problems(Official official, Map<String, Unit> units) {
        var problems = new ArrayList<>(contact(official.fullName(), official.email(), official.phone()));
        problems.addAll(employer(official.employerUnit(), units));
        return problems;
    }

    static List<Reason> employer(String unitCode, Map<String, Unit> units) {
        if (unitCode.isEmpty()) {
            return List.of(Reason.at("employerUnit", "field.required"));
        }
        return units.containsKey(unitCode) ? List.of() : List.of(Reason.at("employerUnit", "unit.unknown", unitCode));
    }

    private static List<Reason> contact(String fullName, Optional<String> email, Optional<String> phone) {
        var problems = new ArrayList<Reason>();
        if (fullName.isEmpty()) {
            problems.add(Reason.at("fullName", "field.required"));
        }
        email.filter(text -> !EMAIL.matcher(text).matches())
                .ifPresent(text -> problems.add(Reason.at("email", "field.pattern")));
        phone.filter(text -> !PHONE.matcher(text).matches())
                .ifPresent(text -> problems.add(Reason.at("phone", "field.pattern")));
        return problems;
    }

    private static String tidyName(String name) {
        return Normalizer.normalize(name.strip().replaceAll("\\s+", " "), Normalizer.Form.NFC);
    }

    private static Optional<String> tidy(Optional<String> text) {
        return text.map(String::strip).filter(each -> !each.isEmpty());
    }
}
