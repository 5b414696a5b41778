package org.hoso.desk.internal.dossier;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import org.hoso.ui.kit.Texts;

/** Small tables that are read, not worked in. */
public final class Tables {

    private Tables() {}

    /** A table with these heads, by the keys of their texts; it scrolls sideways where there is no room. */
    public static Component of(Texts texts, List<String> heads, List<? extends List<? extends Component>> rows) {
        var head = new NativeTableRow();
        heads.forEach(key -> head.add(new NativeTableHeaderCell(texts.get(key))));
        var body = new NativeTableBody();
        for (var cells : rows) {
            var row = new NativeTableRow();
            cells.forEach(cell -> row.add(new NativeTableCell(cell)));
            body.add(row);
        }
        var tableHead = new NativeTableHeader();
        tableHead.add(head);
        var table = new NativeTable(tableHead, body);
        table.addClassName("desk-table");
        var scroll = new Div(table);
        scroll.addClassName("desk-scroll");
        return scroll;
    }
}
