package org.hoso.desk.internal.intake;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hoso.dossier.BatchReception;
import org.hoso.dossier.Person;
import org.hoso.organisation.Unit;
import org.hoso.procedure.FormField;
import org.hoso.procedure.ProcedureVersion;
import org.hoso.ui.kit.Dates;
import org.hoso.ui.kit.Fold;
import org.hoso.ui.kit.SheetGrid;
import org.hoso.ui.kit.Texts;

/** The columns of a batch: the owner, then the form of the procedure; and how a row of texts becomes one of data. */
final class BatchColumns {

    private static final List<String> OWNER = List.of("identityNumber", "name", "birthDate", "phone", "address");
    private static final Set<String> YES = Set.of("x", "co", "true", "1", "yes");
    private static final int TAX_CODE = 10;
    private static final int TAX_CODE_OF_BRANCH = 13;

    private final Texts texts;
    private final List<FormField> fields;
    private final List<Unit> units;

    /** {@code units} are those that a cell may name. */
    BatchColumns(Texts texts, ProcedureVersion procedure, List<Unit> units) {
        this.texts = texts;
        this.units = List.copyOf(units);
        this.fields = procedure.intakeForm().stream()
                .flatMap(section -> section.fields().stream())
                .toList();
    }

    List<SheetGrid.Column> columns() {
        var columns = new ArrayList<SheetGrid.Column>();
        columns.add(column("person.identityNumber", false, 20, "9rem"));
        columns.add(column("person.name", true, 200, "13rem"));
        columns.add(column("person.birthDate", false, 10, "6.5rem"));
        columns.add(column("person.phone", false, 20, "7rem"));
        columns.add(column("person.address", false, 500, "14rem"));
        for (var field : fields) {
            columns.add(new SheetGrid.Column(
                    texts.of(field.label()),
                    field.required(),
                    field.maxLength() > 0 ? field.maxLength() : 1000,
                    field.kind() == FormField.Kind.LONG_TEXT ? "16rem" : "9rem",
                    hint(field)));
        }
        return columns;
    }

    private SheetGrid.Column column(String key, boolean required, int maximum, String width) {
        return new SheetGrid.Column(texts.get(key), required, maximum, width, "");
    }

    private String hint(FormField field) {
        return field.kind() == FormField.Kind.CHOICE
                ? String.join(
                        ", ",
                        field.choices().stream()
                                .map(each -> texts.of(each.name()))
                                .toList())
                : field.hint().map(texts::of).orElse("");
    }

    /** The row's data. What cannot be read stays as typed, and is refused by the core. */
    BatchReception.Row row(SheetGrid.Row typed) {
        var number = cell(typed, 0).replaceAll("\\s", "");
        var digits = number.replace("-", "").length();
        var kind = digits == TAX_CODE || digits == TAX_CODE_OF_BRANCH ? Person.Kind.ORGANISATION : Person.Kind.CITIZEN;
        var owner = new Person(
                kind, cell(typed, 1), number, Dates.parse(cell(typed, 2)), cell(typed, 3), "", cell(typed, 4));
        var form = new LinkedHashMap<String, String>();
        for (int i = 0; i < fields.size(); i++) {
            var value = value(fields.get(i), cell(typed, OWNER.size() + i));
            if (!value.isEmpty()) {
                form.put(fields.get(i).code(), value);
            }
        }
        return new BatchReception.Row(typed.key(), owner, form);
    }

    /** The column in which the birth date is mistyped. */
    Optional<Integer> mistyped(SheetGrid.Row typed) {
        var text = cell(typed, 2);
        return !text.isEmpty() && Dates.parse(text).isEmpty() ? Optional.of(2) : Optional.empty();
    }

    private static String cell(SheetGrid.Row row, int column) {
        return column < row.values().size()
                ? Normalizer.normalize(row.values().get(column).strip(), Normalizer.Form.NFC)
                : "";
    }

    private String value(FormField field, String text) {
        return switch (field.kind()) {
            case DATE -> Dates.parse(text).map(Object::toString).orElse(text);
            case BOOLEAN -> YES.contains(Fold.fold(text)) ? "true" : "";
            case CHOICE ->
                field.choices().stream()
                        .filter(each -> each.code().equalsIgnoreCase(text)
                                || Fold.fold(texts.of(each.name())).equals(Fold.fold(text)))
                        .findFirst()
                        .map(FormField.Choice::code)
                        .orElse(text);
            case UNIT -> unit(text);
            default -> text;
        };
    }

    /** A unit by its code or, when only one is called so, by its name; else what was typed. */
    private String unit(String text) {
        var named = Stream.of(
                        units.stream().filter(each -> each.code().equals(text)).toList(),
                        units.stream()
                                .filter(each -> Fold.fold(each.name()).equals(Fold.fold(text)))
                                .toList())
                .filter(each -> each.size() == 1)
                .findFirst();
        return named.map(each -> each.get(0).code()).orElse(text);
    }

    /** The columns by the names that reasons use. */
    Map<String, Integer> byField() {
        var columns = new LinkedHashMap<String, Integer>();
        for (int i = 0; i < OWNER.size(); i++) {
            columns.put("owner." + OWNER.get(i), i);
        }
        for (int i = 0; i < fields.size(); i++) {
            columns.put("form." + fields.get(i).code(), OWNER.size() + i);
        }
        return columns;
    }
}
