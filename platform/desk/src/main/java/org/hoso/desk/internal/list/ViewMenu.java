package org.hoso.desk.internal.list;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.hoso.decision.Decision;
import org.hoso.desk.internal.DeskServices;
import org.hoso.desk.internal.Seat;
import org.hoso.dossier.Queue;
import org.hoso.ui.kit.Marks;
import org.hoso.ui.kit.Texts;
import org.hoso.ui.kit.Toasts;
import org.hoso.ui.kit.UnitNames;
import org.hoso.workplace.ListColumn;
import org.hoso.workplace.ListLayout;
import org.hoso.workplace.ListView;

/** Views of a queue: those kept under a name, the columns, and saving what stands there now. */
final class ViewMenu extends MenuBar {

    private final DeskServices services;
    private final Texts texts;
    private final Supplier<ListLayout> layout;
    private final Consumer<ListLayout> columns;
    private final Consumer<Optional<ListView>> choose;
    private final Runnable export;
    private Queue queue = Queue.ALL_OPEN;

    /**
     * @param layout  what stands there now
     * @param columns shows another set of columns
     * @param choose  shows a view, or the standard one when empty
     * @param export  writes the list into a file
     */
    ViewMenu(
            DeskServices services,
            Texts texts,
            Supplier<ListLayout> layout,
            Consumer<ListLayout> columns,
            Consumer<Optional<ListView>> choose,
            Runnable export) {
        this.services = services;
        this.texts = texts;
        this.layout = layout;
        this.columns = columns;
        this.choose = choose;
        this.export = export;
        addThemeVariants(MenuBarVariant.LUMO_TERTIARY, MenuBarVariant.LUMO_DROPDOWN_INDICATORS);
    }

    void show(Queue newQueue, Optional<Long> view) {
        queue = newQueue;
        removeAll();
        var views = services.views().views(Seat.actorAtWork(), queue);
        var name = views.stream()
                .filter(each -> view.filter(id -> id == each.id()).isPresent())
                .map(ListView::name)
                .findFirst()
                .orElse(texts.get("view.menu"));
        var top = addItem(name);
        top.setAriaLabel(texts.get("view.menu.label", name));
        var menu = top.getSubMenu();
        menu.addItem(texts.get("view.standard"), event -> choose.accept(Optional.empty()));
        views.forEach(each -> menu.addItem(label(each), event -> choose.accept(Optional.of(each))));
        menu.addSeparator();
        var chooseColumns = menu.addItem(texts.get("view.columns")).getSubMenu();
        var shown =
                layout.get().columns().stream().map(ListLayout.Column::column).toList();
        for (var column : ListColumn.values()) {
            var item = chooseColumns.addItem(texts.of("column", column), event -> toggle(column));
            item.setCheckable(true);
            item.setChecked(shown.contains(column));
        }
        menu.addItem(texts.get("view.save"), event -> save());
        views.stream()
                .filter(each -> each.owner().id() == Seat.actorAtWork().officialId())
                .filter(each -> view.filter(id -> id == each.id()).isPresent())
                .forEach(each -> menu.addItem(texts.get("view.remove", each.name()), event -> remove(each)));
        menu.addSeparator();
        menu.addItem(texts.get("view.export"), event -> export.run());
    }

    private String label(ListView view) {
        return view.unit().isEmpty()
                ? view.name()
                : texts.get("view.published", view.name(), view.owner().name());
    }

    private void toggle(ListColumn column) {
        var now = layout.get();
        var next = new ArrayList<>(now.columns());
        if (!next.removeIf(each -> each.column() == column)) {
            next.add(new ListLayout.Column(column, 0));
        }
        if (!next.isEmpty()) {
            columns.accept(now.withColumns(next));
        }
    }

    private void remove(ListView view) {
        var unused = services.views().remove(Seat.actorAtWork(), view.id());
        choose.accept(Optional.empty());
    }

    private void save() {
        var dialog = new Dialog();
        dialog.setHeaderTitle(texts.get("view.save"));
        dialog.setWidth("min(26rem, 95vw)");
        var name = new TextField(texts.get("view.name"));
        name.setMaxLength(80);
        name.setWidthFull();
        name.setAutofocus(true);
        var unit = new ComboBox<String>(texts.get("view.publish"));
        unit.setItems(services.views().publishableUnits(Seat.actorAtWork()));
        unit.setItemLabelGenerator(code -> services.organisation()
                .unit(code)
                .map(each -> UnitNames.name(texts, each))
                .orElse(code));
        unit.setClearButtonVisible(true);
        unit.setWidthFull();
        unit.setHelperText(texts.get("view.publish.words"));
        unit.setVisible(unit.getListDataView().getItemCount() > 0);
        var marks = new Marks(texts);
        marks.add("name", name);
        marks.add("unit", unit);
        var body = new Div(name, unit);
        body.addClassName("hoso-stack");
        dialog.add(body);
        var confirm = new Button(texts.get("common.save"), VaadinIcon.CHECK.create(), event -> {
            var decision = services.views()
                    .save(Seat.actorAtWork(), queue, name.getValue(), layout.get(), unit.getOptionalValue());
            if (decision instanceof Decision.Allowed<ListView> allowed) {
                dialog.close();
                Toasts.done(texts.get("view.saved", allowed.value().name()));
                choose.accept(Optional.of(allowed.value()));
            } else {
                var rest = marks.show(decision.reasons());
                rest.forEach(reason -> Toasts.failed(texts, org.hoso.ui.kit.Reasons.text(texts, reason)));
            }
        });
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.getFooter().add(new Button(texts.get("common.cancel"), event -> dialog.close()), confirm);
        dialog.open();
    }
}
