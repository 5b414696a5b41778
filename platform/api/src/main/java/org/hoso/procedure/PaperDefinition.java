package org.hoso.procedure;

/**
 * A component of a dossier (thành phần hồ sơ).
 *
 * @param originals number of originals the applicant must hand in
 * @param copies    number of copies the applicant must hand in
 * @param mode      handed in, or only shown at the counter
 * @param required  false when it is needed only in the situation named in {@code hint}
 * @param hint      plain words for a clerk without training in the sector
 */
public record PaperDefinition(
        String code, LocalText name, int originals, int copies, Mode mode, boolean required, LocalText hint) {

    /** Whether a paper stays with the dossier. */
    public enum Mode {
        /** Phải nộp. */
        SUBMIT,
        /** Phải xuất trình. */
        PRESENT
    }
}
