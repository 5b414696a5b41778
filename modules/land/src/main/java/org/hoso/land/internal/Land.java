package org.hoso.land.internal;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Codes of the procedures, registers and fields, as in {@code HOSO-INF/procedure}, and the keys of parcels. */
public final class Land {

    public static final String TRANSFER = "1.013831";
    public static final String CANCEL = "1.011443";

    /** Registers. */
    public static final String PARCEL = "parcel";

    public static final String CERTIFICATE = "certificate";
    public static final String MORTGAGE = "mortgage";
    public static final String RECEIPT = "mortgage-receipt";

    /** Fields of register entries beside those of the form. */
    public static final String ACTION = "action";

    public static final String REGISTRATION = "registration";
    public static final String MOMENT = "moment";
    public static final String ORDER = "order";
    public static final String HOLDER = "holder";
    public static final String DOSSIER = "dossierCode";

    /** The five procedures of security interests and what each writes in the register. */
    public static final Map<String, String> MORTGAGES = Map.of(
            "1.011441",
            "register",
            "1.011442",
            "change",
            CANCEL,
            "cancel",
            "1.011444",
            "notice",
            "1.011445",
            "convert");

    /** All procedures of the sector. */
    public static final Set<String> PROCEDURES = Set.of(
            TRANSFER,
            "1.013833",
            "1.013980",
            "1.013978",
            "1.012783",
            "1.012786",
            "1.012784",
            "1.012781",
            "1.012782",
            "1.012793",
            "1.013992",
            "1.013995",
            "1.013988",
            "1.012766",
            "1.011441",
            "1.011442",
            CANCEL,
            "1.011444",
            "1.011445");

    /** What a register keeps of a parcel and its certificate. */
    static final List<String> PARCEL_FIELDS = List.of(
            "parcelUnit",
            "mapSheet",
            "parcelNumber",
            "area",
            "purpose",
            "term",
            "parcelAddress",
            "certificateNumber",
            "certificateEntry",
            "certificateDate");

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BREAKS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Land() {}

    /** The search term of a parcel, as the procedures' {@code terms} make it; empty while a part is missing. */
    public static Optional<String> parcelKey(Values values) {
        return values.has("parcelUnit") && values.has("mapSheet") && values.has("parcelNumber")
                ? Optional.of("p" + plain(values.text("parcelUnit")) + "x" + plain(values.text("mapSheet")) + "x"
                        + plain(values.text("parcelNumber")) + "z")
                : Optional.empty();
    }

    /** The search term of a certificate; empty without a serial number. */
    public static Optional<String> certificateKey(Values values) {
        return values.find("certificateNumber").map(number -> "gcn" + plain(number) + "z");
    }

    /** The parcel of a form with its keys, for a register entry. */
    static Map<String, String> parcel(Values form) {
        Map<String, String> fields = new LinkedHashMap<>();
        PARCEL_FIELDS.forEach(code -> form.find(code).ifPresent(value -> fields.put(code, value)));
        parcelKey(form).ifPresent(key -> fields.put("parcelKey", key));
        certificateKey(new Values(fields)).ifPresent(key -> fields.put("certificateKey", key));
        return fields;
    }

    private static String plain(String text) {
        String bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        String lower = bare.replace('đ', 'd').replace('Đ', 'd').toLowerCase(Locale.ROOT);
        return BREAKS.matcher(lower).replaceAll("");
    }
}
