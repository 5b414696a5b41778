package org.hoso.civilstatus.internal;

import java.util.List;

/** Codes of the birth registration: procedure, register and fields, as in {@code HOSO-INF/procedure/1.001193.xml}. */
public final class BirthForm {

    public static final String PROCEDURE = "1.001193";
    /** Every procedure that ends in the register of births. */
    public static final List<String> PROCEDURES = List.of(PROCEDURE, "1.004884", "1.003583", "2.000986", "1.000689");

    public static final String REGISTER = "birth";
    public static final String ABANDONED = "abandoned";
    public static final String UNKNOWN_PARENTS = "unknown-parents";

    /** Days within which parents have the duty to register (Law on Civil Status); later registration is accepted. */
    public static final int DUTY_DAYS = 60;

    /** What the register of births certifies. */
    static final List<String> CERTIFIED = List.of(
            "childName",
            "childBirthDate",
            "childSex",
            "childEthnicity",
            "childNationality",
            "childBirthPlace",
            "childHomeTown",
            "childIdentityNumber",
            "motherName",
            "motherBirthYear",
            "motherEthnicity",
            "motherNationality",
            "motherResidence",
            "motherIdentityNumber",
            "fatherName",
            "fatherBirthYear",
            "fatherEthnicity",
            "fatherNationality",
            "fatherResidence",
            "fatherIdentityNumber",
            "marriageCertificate",
            "requesterRelation");

    /** Facts of a parent beside the name. */
    static final List<String> PARENT_FACTS =
            List.of("BirthYear", "Ethnicity", "Nationality", "Residence", "IdentityNumber");

    private BirthForm() {}

    /** What the register of births certifies, in the order in which it is shown. */
    public static List<String> certified() {
        return CERTIFIED;
    }
}
