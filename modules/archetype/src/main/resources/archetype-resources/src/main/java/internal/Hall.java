package ${package}.internal;

/** Codes, as in the files under HOSO-INF. Dossiers and registers keep them: never change one that is in use. */
public final class Hall {

    public static final String PROCEDURE = "0.000001.VD";
    public static final String REGISTER = "hall";
    public static final String HANDLER = "${sector}.book";

    public static final String USE_DATE = "useDate";
    public static final String PURPOSE = "purpose";
    public static final String GUESTS = "guests";
    public static final String BORROWER = "borrower";
    public static final String DOSSIER = "dossierCode";

    /** Field of an entry by which everything on one day is found. */
    public static final String DAY = "day";

    private Hall() {}

    /** The search term of a day, such as hall20260601z. */
    public static String day(java.time.LocalDate date) {
        return "hall" + date.toString().replace("-", "") + "z";
    }
}
