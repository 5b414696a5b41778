package org.hoso.core.internal.check;

import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * Shapes of identity numbers, tax codes and phone numbers. Identity numbers have no check digit (Circular
 * 59/2021/TT-BCA art. 4), so only their shape can be refused; a disagreement with the birth year or an unknown province
 * part is worth a warning only.
 */
public final class Numbers {

    private static final Pattern IDENTITY = Pattern.compile("[0-9]{12}|[0-9]{9}");
    private static final Pattern TAX = Pattern.compile("[0-9]{10}(-?[0-9]{3})?");
    private static final Pattern MOBILE = Pattern.compile("0[35789][0-9]{8}");
    private static final Pattern LANDLINE = Pattern.compile("02[0-9]{8,9}");
    private static final int[] TAX_WEIGHTS = {31, 29, 23, 19, 17, 13, 7, 5, 3};
    private static final int LAST_PROVINCE = 96;

    private Numbers() {}

    /** True for 12 digits (personal identity number) or 9 (old identity card). */
    public static boolean isIdentity(String number) {
        return IDENTITY.matcher(number).matches();
    }

    /** True for a tax code of 10 digits, or 13 with the branch, whose check digit is right. */
    public static boolean isTaxCode(String number) {
        if (!TAX.matcher(number).matches()
                || number.startsWith("0000000", 2)
                || number.length() > 10 && number.endsWith("000")) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < TAX_WEIGHTS.length; i++) {
            sum += TAX_WEIGHTS[i] * (number.charAt(i) - '0');
        }
        return 10 - sum % 11 == number.charAt(9) - '0';
    }

    /** A phone number with the national prefix and without blanks, dots or +84. */
    public static String phone(String typed) {
        String bare = typed.replaceAll("[\\s.()-]", "");
        return bare.startsWith("+84") ? "0" + bare.substring(3) : bare;
    }

    /** True for a mobile or landline number as {@link #phone} gives it. */
    public static boolean isPhone(String number) {
        return MOBILE.matcher(number).matches() || LANDLINE.matcher(number).matches();
    }

    /** False when a 12-digit number has a province part outside 001 to 096 (other codes: born abroad). */
    public static boolean provinceIsKnown(String number) {
        if (number.length() != 12) {
            return true;
        }
        int province = Integer.parseInt(number.substring(0, 3));
        return province >= 1 && province <= LAST_PROVINCE;
    }

    /** False when the century and year digits of a 12-digit number disagree with the birth date. */
    public static boolean yearAgrees(String number, LocalDate birthDate) {
        if (number.length() != 12) {
            return true;
        }
        int century = 1900 + (number.charAt(3) - '0') / 2 * 100;
        return century + Integer.parseInt(number.substring(4, 6)) == birthDate.getYear();
    }
}
