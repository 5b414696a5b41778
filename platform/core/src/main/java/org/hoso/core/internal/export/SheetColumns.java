package org.hoso.core.internal.export;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hoso.core.internal.time.Vietnam;
import org.hoso.core.port.SheetWriter.Column;
import org.hoso.dossier.DossierRow;
import org.hoso.workplace.ListColumn;

/** The columns of a list as those of a sheet: what stands in two lines on the screen stands in columns of its own. */
final class SheetColumns {

    private record Cell(Column column, Function<DossierRow, Object> value) {}

    private final SheetTexts texts;
    private final List<Cell> cells = new ArrayList<>();

    /** {@code names} are those of {@link ListColumn}; unknown ones are left out, none at all stands for all. */
    SheetColumns(SheetTexts texts, List<String> names) {
        this.texts = texts;
        Arrays.stream(ListColumn.values())
                .filter(column -> names.isEmpty() || names.contains(column.name()))
                .sorted(java.util.Comparator.comparingInt(column -> names.indexOf(column.name())))
                .forEach(this::add);
    }

    private void add(ListColumn column) {
        switch (column) {
            case WHO -> {
                add("code", 24, DossierRow::code);
                add("owner", 28, DossierRow::ownerName);
            }
            case WHAT -> {
                add("summary", 44, DossierRow::summary);
                add("step", 24, row -> row.stepName().map(texts::of).orElse(""));
            }
            case WHERE -> {
                add("state", 20, row -> texts.of(row.state()));
                add("unit", 28, DossierRow::unitName);
                add("official", 24, row -> row.officialName().orElse(""));
            }
            case TIME -> {
                add("due", 17, row -> moment(row.time().due()));
                add("hours", 14, SheetColumns::hours);
            }
            case PROCEDURE -> {
                add("procedure-code", 14, DossierRow::procedureCode);
                add("procedure", 44, row -> texts.of(row.procedureName()));
            }
            case OFFICIAL -> add("official", 24, row -> row.officialName().orElse(""));
            case CHANNEL -> add("channel", 14, row -> texts.of(row.channel()));
            case RECEIVING_UNIT -> add("receiving-unit", 28, DossierRow::receivingUnitName);
            case COMPETENT_UNIT -> add("competent-unit", 28, DossierRow::competentUnitName);
            case RECEIVED -> add("received", 17, row -> moment(Optional.of(row.receivedAt())));
            case DUE -> add("due", 17, row -> moment(row.time().due()));
            case CHANGED -> add("changed", 17, row -> moment(Optional.of(row.changedAt())));
        }
    }

    private void add(String key, int width, Function<DossierRow, Object> value) {
        String heading = texts.get("column." + key);
        if (cells.stream().noneMatch(cell -> cell.column().heading().equals(heading))) {
            cells.add(new Cell(new Column(heading, width), value));
        }
    }

    List<Column> columns() {
        return cells.stream().map(Cell::column).toList();
    }

    List<Object> values(DossierRow row) {
        return cells.stream().map(cell -> cell.value().apply(row)).toList();
    }

    /** Local time of Vietnam, or empty text. */
    static Object moment(Optional<Instant> at) {
        return at.<Object>map(instant -> LocalDateTime.ofInstant(instant, Vietnam.ZONE))
                .orElse("");
    }

    private static Object hours(DossierRow row) {
        return row.time()
                .workingMinutes()
                .<Object>map(minutes -> Math.round(minutes / 6.0) / 10.0)
                .orElse("");
    }
}
