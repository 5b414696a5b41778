package org.hoso.core.internal.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hoso.decision.Reason;
import org.hoso.dossier.Person;

/** Checks an applicant. Fields are named {@code owner.name} and so on, by the prefix given. */
public final class PersonCheck {

    private static final Pattern EMAIL = Pattern.compile("[^\\s@]{1,64}@[^\\s@.]+(\\.[^\\s@.]+)+");
    private static final int NAME = 200;
    private static final int ADDRESS = 500;
    private static final int EMAIL_LENGTH = 200;
    private static final LocalDate EARLIEST_BIRTH = LocalDate.of(1900, 1, 1);

    private PersonCheck() {}

    /** The person with texts in NFC, trimmed, and numbers without blanks. */
    public static Person clean(Person person) {
        return new Person(
                person.kind(),
                Texts.clean(person.name()),
                person.identityNumber().replaceAll("\\s", ""),
                person.birthDate(),
                Numbers.phone(person.phone()),
                Texts.clean(person.email()),
                Texts.clean(person.address()));
    }

    /**
     * What is wrong with a cleaned person.
     *
     * @param contact true when an identity number or a phone must be given, because tracking asks for one
     */
    public static List<Reason> check(String prefix, Person person, LocalDate today, boolean contact) {
        List<Reason> reasons = new ArrayList<>();
        if (person.name().isEmpty()) {
            reasons.add(Reason.at(prefix + ".name", "field.required"));
        }
        Texts.line(prefix + ".name", person.name(), NAME).ifPresent(reasons::add);
        Texts.line(prefix + ".address", person.address(), ADDRESS).ifPresent(reasons::add);
        identity(prefix, person, contact).ifPresent(reasons::add);
        person.birthDate()
                .filter(date -> date.isAfter(today) || date.isBefore(EARLIEST_BIRTH))
                .ifPresent(date -> reasons.add(Reason.at(prefix + ".birthDate", "field.date")));
        if (!person.phone().isEmpty() && !Numbers.isPhone(person.phone())) {
            reasons.add(Reason.at(prefix + ".phone", "phone.form"));
        }
        if (person.email().length() > EMAIL_LENGTH) {
            reasons.add(Reason.at(prefix + ".email", "field.too-long", EMAIL_LENGTH));
        } else if (!person.email().isEmpty() && !EMAIL.matcher(person.email()).matches()) {
            reasons.add(Reason.at(prefix + ".email", "field.pattern"));
        }
        return reasons;
    }

    /** What is worth a second look: {@code identity.province}, {@code identity.year}. */
    public static List<Reason> warnings(String prefix, Person person) {
        List<Reason> warnings = new ArrayList<>();
        String number = person.identityNumber();
        if (person.kind() == Person.Kind.ORGANISATION || !Numbers.isIdentity(number)) {
            return warnings;
        }
        if (!Numbers.provinceIsKnown(number)) {
            warnings.add(Reason.at(prefix + ".identityNumber", "identity.province", number.substring(0, 3)));
        }
        person.birthDate()
                .filter(date -> !Numbers.yearAgrees(number, date))
                .ifPresent(
                        date -> warnings.add(Reason.at(prefix + ".identityNumber", "identity.year", date.getYear())));
        return warnings;
    }

    private static Optional<Reason> identity(String prefix, Person person, boolean contact) {
        String number = person.identityNumber();
        if (number.isEmpty()) {
            return contact && person.phone().isEmpty()
                    ? Optional.of(Reason.at(prefix + ".identityNumber", "field.required"))
                    : Optional.empty();
        }
        boolean well = switch (person.kind()) {
            case CITIZEN -> Numbers.isIdentity(number);
            case ORGANISATION -> Numbers.isTaxCode(number);
            case HOUSEHOLD -> Numbers.isIdentity(number) || Numbers.isTaxCode(number);
        };
        return well ? Optional.empty() : Optional.of(Reason.at(prefix + ".identityNumber", "identity.form"));
    }
}
