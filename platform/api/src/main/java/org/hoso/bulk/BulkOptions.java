package org.hoso.bulk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hoso.document.LetterKind;
import org.hoso.dossier.CodedText;

/**
 * What is the same for every item.
 *
 * @param comment    words for each journal
 * @param reasons    items of a supplement request
 * @param answerBy   day until which the supplement is to be brought
 * @param officialId to whom to assign
 * @param columns    columns of an export, names of {@link org.hoso.workplace.ListColumn}; empty for all
 * @param language   language of an export, vi or en
 * @param letter     what is printed; empty for jobs that print nothing
 */
public record BulkOptions(
        String comment,
        List<CodedText> reasons,
        Optional<LocalDate> answerBy,
        Optional<Long> officialId,
        List<String> columns,
        String language,
        Optional<LetterKind> letter) {

    public BulkOptions {
        reasons = List.copyOf(reasons);
        columns = List.copyOf(columns);
    }

    /** Without a letter. */
    public BulkOptions(
            String comment,
            List<CodedText> reasons,
            Optional<LocalDate> answerBy,
            Optional<Long> officialId,
            List<String> columns,
            String language) {
        this(comment, reasons, answerBy, officialId, columns, language, Optional.empty());
    }

    public static BulkOptions print(LetterKind letter) {
        return new BulkOptions("", List.of(), Optional.empty(), Optional.empty(), List.of(), "vi", Optional.of(letter));
    }

    public static BulkOptions none() {
        return comment("");
    }

    public static BulkOptions comment(String comment) {
        return new BulkOptions(comment, List.of(), Optional.empty(), Optional.empty(), List.of(), "vi");
    }

    public static BulkOptions assignTo(long officialId, String comment) {
        return new BulkOptions(comment, List.of(), Optional.empty(), Optional.of(officialId), List.of(), "vi");
    }

    public static BulkOptions supplement(List<CodedText> reasons, Optional<LocalDate> answerBy, String comment) {
        return new BulkOptions(comment, reasons, answerBy, Optional.empty(), List.of(), "vi");
    }

    public static BulkOptions export(List<String> columns, String language) {
        return new BulkOptions("", List.of(), Optional.empty(), Optional.empty(), columns, language);
    }
}
