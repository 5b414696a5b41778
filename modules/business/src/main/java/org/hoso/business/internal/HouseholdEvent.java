package org.hoso.business.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What happens to a household business, by procedure and case; each is one entry of the register. */
public enum HouseholdEvent {
    FOUNDED("1.001612", ""),
    CHANGED("2.000720", ""),
    SUSPENDED("1.001570", "suspend"),
    RESUMED("1.001570", "resume"),
    ENDED("1.001266", ""),
    REISSUED("2.000575", ""),
    UPDATED("1.014034", ""),
    STOPPED("1.014035", "");

    /** Register in which the history of every household business stands. */
    public static final String REGISTER = "household-business";

    private final String procedure;
    private final String caseCode;

    HouseholdEvent(String procedure, String caseCode) {
        this.procedure = procedure;
        this.caseCode = caseCode;
    }

    /** The event of a dossier, or empty for other procedures. */
    public static Optional<HouseholdEvent> of(String procedureCode, String caseCode) {
        return Arrays.stream(values())
                .filter(event -> event.procedure.equals(procedureCode))
                .filter(event -> event.caseCode.isEmpty() || event.caseCode.equals(caseCode))
                .findFirst();
    }

    /** The procedures about household businesses. */
    public static List<String> procedures() {
        return Arrays.stream(values()).map(event -> event.procedure).distinct().toList();
    }

    public String procedure() {
        return procedure;
    }

    /** Key of its name in the sector's texts, and its code in the register. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
