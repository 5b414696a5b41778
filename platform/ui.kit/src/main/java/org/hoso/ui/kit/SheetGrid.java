package org.hoso.ui.kit;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import elemental.json.Json;
import elemental.json.JsonArray;
import elemental.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Many rows typed by keyboard or pasted from a spreadsheet (tabs between columns, lines between rows). It works in the
 * browser alone; the server hears of it after a pause, when the focus leaves it, and before Ctrl+Enter. Used under the
 * lock of the session.
 */
public final class SheetGrid extends Div {

    private static final String EVENT = "hoso-sheet";
    private static final int PAUSE_MILLIS = 1_000;
    private static final int LONGEST_KEY = 20;

    /** A column; {@code width} is a CSS length. */
    public record Column(String label, boolean required, int maximum, String width, String hint) {}

    /** A row; {@code key} names it as long as it is on the page. */
    public record Row(String key, List<String> values) {
        public Row {
            values = List.copyOf(values);
        }

        /** True when nothing is typed in it. */
        public boolean isBlank() {
            return values.stream().allMatch(String::isBlank);
        }
    }

    /** What is said about a row. */
    public enum State {
        GOOD,
        BAD,
        /** It is done and cannot be changed any more. */
        DONE
    }

    /** What is said about a row, and what is wrong at which of its columns. */
    public record Mark(State state, String message, Map<Integer, String> faults) {
        public Mark {
            faults = Map.copyOf(faults);
        }
    }

    private final Texts texts;
    private final List<Column> columns;
    private final int most;
    private final List<Runnable> listeners = new ArrayList<>();
    private List<Row> rows = List.of();
    private Map<String, Mark> marks = Map.of();

    /** {@code most} rows at most. */
    public SheetGrid(Texts texts, List<Column> columns, int most) {
        this.texts = texts;
        this.columns = List.copyOf(columns);
        this.most = most;
        addClassName("hoso-sheet");
        getElement()
                .addEventListener(
                        EVENT,
                        event -> typed(
                                Json.parse("{\"rows\":" + event.getEventData().getString("event.detail") + "}")
                                        .getArray("rows")))
                .addEventData("event.detail");
    }

    private void typed(JsonArray sent) {
        var typed = new ArrayList<Row>();
        for (int i = 0; i < Math.min(most, sent.length()); i++) {
            JsonObject row = sent.getObject(i);
            JsonArray cells = row.getArray("values");
            var values = new ArrayList<String>();
            for (int j = 0; j < columns.size(); j++) {
                var text = j < cells.length() ? cells.getString(j) : "";
                values.add(
                        text.substring(0, Math.min(text.length(), columns.get(j).maximum())));
            }
            var key = row.getString("key");
            typed.add(new Row(key.substring(0, Math.min(key.length(), LONGEST_KEY)), values));
        }
        rows = List.copyOf(typed);
        listeners.forEach(Runnable::run);
    }

    /** The rows with something in them, in order. */
    public List<Row> rows() {
        return rows.stream().filter(row -> !row.isBlank()).toList();
    }

    /** Shows rows instead of those that are there. */
    public void show(List<Row> newRows) {
        rows = List.copyOf(newRows);
        marks = Map.of();
        if (isAttached()) {
            showRows();
        }
    }

    /** Says something about rows, by their keys; what was said before is gone. */
    public void mark(Map<String, Mark> newMarks) {
        marks = Map.copyOf(newMarks);
        if (isAttached()) {
            showMarks();
        }
    }

    /** What was last said about the rows. */
    public Map<String, Mark> marks() {
        return marks;
    }

    /** Is called when rows were typed or pasted. */
    public void addChangeListener(Runnable listener) {
        listeners.add(listener);
    }

    /** Puts the focus into the first cell. */
    public void focus() {
        getElement().executeJs("this.hosoSheet && this.hosoSheet.focus(0, 0)");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        JsonObject words = Json.createObject();
        words.put("state", texts.get("sheet.state"));
        getElement()
                .executeJs(
                        Scripts.read("sheet.js") + "\ninstallHosoSheet(this, $0, $1, $2, $3);",
                        json(columns),
                        words,
                        most,
                        PAUSE_MILLIS);
        showRows();
        showMarks();
    }

    private void showRows() {
        JsonArray all = Json.createArray();
        for (var row : rows()) {
            JsonObject each = Json.createObject();
            each.put("key", row.key());
            JsonArray values = Json.createArray();
            row.values().forEach(value -> values.set(values.length(), value));
            each.put("values", values);
            all.set(all.length(), each);
        }
        getElement().executeJs("this.hosoSheet.show($0)", all);
    }

    private void showMarks() {
        JsonObject all = Json.createObject();
        marks.forEach((key, mark) -> {
            JsonObject each = Json.createObject();
            each.put("state", mark.state().name().toLowerCase(java.util.Locale.ROOT));
            each.put("message", mark.message());
            JsonObject faults = Json.createObject();
            mark.faults().forEach((column, message) -> faults.put(String.valueOf(column), message));
            each.put("faults", faults);
            all.put(key, each);
        });
        getElement().executeJs("this.hosoSheet.mark($0)", all);
    }

    private static JsonArray json(List<Column> columns) {
        JsonArray all = Json.createArray();
        for (var column : columns) {
            JsonObject each = Json.createObject();
            each.put("label", column.label());
            each.put("required", column.required());
            each.put("maximum", column.maximum());
            each.put("width", column.width());
            each.put("hint", column.hint());
            all.set(all.length(), each);
        }
        return all;
    }
}
