package org.hoso.desk.internal.frame;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.dom.Element;
import java.util.List;
import org.hoso.ui.kit.Texts;

/** The map of the keys. */
final class KeyMapDialog extends Dialog {

    private static final List<List<String>> KEYS = List.of(
            List.of("/", "keys.search"),
            List.of("F2", "keys.intake"),
            List.of("j  k  ↓  ↑", "keys.move"),
            List.of("Enter", "keys.open"),
            List.of("Space  x", "keys.select"),
            List.of("w", "keys.wide"),
            List.of("c", "keys.claim"),
            List.of("a", "keys.main"),
            List.of("s", "keys.supplement"),
            List.of("n", "keys.note"),
            List.of("d", "keys.side"),
            List.of("[  ]", "keys.neighbours"),
            List.of("Ctrl+Enter", "keys.confirm"),
            List.of("Ctrl+Z", "keys.undo"),
            List.of("F8  F7", "keys.intake-next"),
            List.of("F9", "keys.intake-papers"),
            List.of("F4", "keys.intake-fees"),
            List.of("Alt+1  Alt+5", "keys.intake-known"),
            List.of("Alt+S", "keys.intake-scan"),
            List.of("Alt+R", "keys.intake-draft"),
            List.of("Esc", "keys.close"),
            List.of("?", "keys.map"));

    KeyMapDialog(Texts texts) {
        setHeaderTitle(texts.get("keys.title"));
        var body = new NativeTableBody();
        for (var line : KEYS) {
            var key = new NativeTableCell();
            for (var each : line.get(0).split("  ", -1)) {
                key.getElement().appendChild(new Element("kbd").setText(each));
            }
            body.add(new NativeTableRow(key, new NativeTableCell(texts.get(line.get(1)))));
        }
        var table = new NativeTable(body);
        table.addClassName("desk-keys");
        add(table);
        getFooter().add(new Button(texts.get("common.close"), event -> close()));
    }
}
