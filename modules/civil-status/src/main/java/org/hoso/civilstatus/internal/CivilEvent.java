package org.hoso.civilstatus.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is registered beside births: which procedures lead to which register, under which book, and what is certified, in
 * the order in which it is printed. The short names of the books are Hoso's labels, not legal codes.
 */
@SuppressWarnings("ImmutableEnumChecker") // all lists are unmodifiable
public enum CivilEvent {
    DEATH(
            "death",
            "KT",
            List.of("1.000656"),
            List.of(
                    "deceasedName",
                    "deceasedBirthDate",
                    "deceasedSex",
                    "deceasedEthnicity",
                    "deceasedNationality",
                    "deceasedResidence",
                    "deceasedIdentityNumber",
                    "deathDate",
                    "deathTime",
                    "deathPlace",
                    "deathCause",
                    "deathNotice"),
            Optional.empty()),
    MARRIAGE(
            "marriage",
            "KH",
            List.of("1.000894", "2.000806"),
            List.of(
                    "husbandName",
                    "husbandBirthDate",
                    "husbandEthnicity",
                    "husbandNationality",
                    "husbandResidence",
                    "husbandIdentityNumber",
                    "wifeName",
                    "wifeBirthDate",
                    "wifeEthnicity",
                    "wifeNationality",
                    "wifeResidence",
                    "wifeIdentityNumber"),
            Optional.of("bothPresent")),
    RECOGNITION(
            "recognition",
            "CMC",
            List.of("1.001022", "1.000689"),
            List.of(
                    "recognitionKind",
                    "parentName",
                    "parentBirthDate",
                    "parentSex",
                    "parentEthnicity",
                    "parentNationality",
                    "parentResidence",
                    "parentIdentityNumber",
                    "childName",
                    "childBirthDate",
                    "childSex",
                    "childEthnicity",
                    "childNationality",
                    "childResidence",
                    "childIdentityNumber"),
            Optional.of("recognitionBothPresent")),
    CHANGE(
            "change",
            "TĐ",
            List.of("1.004859"),
            List.of(
                    "personName",
                    "personBirthDate",
                    "personSex",
                    "personEthnicity",
                    "personNationality",
                    "personResidence",
                    "personIdentityNumber",
                    "eventKind",
                    "eventRegisteredAt",
                    "eventNumber",
                    "eventBook",
                    "eventDate",
                    "changeItem",
                    "changeFrom",
                    "changeTo",
                    "changeReason"),
            Optional.empty()),
    MARITAL_STATUS(
            "marital-status",
            "XN",
            List.of("1.004873"),
            List.of(
                    "personName",
                    "personBirthDate",
                    "personSex",
                    "personEthnicity",
                    "personNationality",
                    "personResidence",
                    "personIdentityNumber",
                    "statusPeriod",
                    "statusKind",
                    "statusReference",
                    "purposeKind",
                    "purposeWords"),
            Optional.empty());

    private final String register;
    private final String bookPrefix;
    private final List<String> procedures;
    private final List<String> certified;
    private final Optional<String> presenceField;

    CivilEvent(
            String register,
            String bookPrefix,
            List<String> procedures,
            List<String> certified,
            Optional<String> presenceField) {
        this.register = register;
        this.bookPrefix = bookPrefix;
        this.procedures = procedures;
        this.certified = certified;
        this.presenceField = presenceField;
    }

    /** The event a procedure registers, or empty for births and copies. */
    public static Optional<CivilEvent> of(String procedureCode) {
        return Arrays.stream(values())
                .filter(event -> event.procedures.contains(procedureCode))
                .findFirst();
    }

    /** The event a register is for, or empty for the register of births. */
    public static Optional<CivilEvent> ofRegister(String register) {
        return Arrays.stream(values())
                .filter(event -> event.register.equals(register))
                .findFirst();
    }

    /** Every procedure that ends in a civil-status register, births included. */
    public static List<String> procedures() {
        return Stream.concat(
                        BirthForm.PROCEDURES.stream(),
                        Arrays.stream(values()).flatMap(event -> event.procedures.stream()))
                .distinct()
                .toList();
    }

    public String register() {
        return register;
    }

    /** The book of a year; books run per year. */
    public String book(int year) {
        return bookPrefix + "/" + year;
    }

    /** The procedure whose texts name the fields. */
    public String textsOf() {
        return procedures.get(0);
    }

    public List<String> certified() {
        return certified;
    }

    /** The field the officer ticks once all who must come have come and signed; empty when nobody has to. */
    public Optional<String> presenceField() {
        return presenceField;
    }
}
