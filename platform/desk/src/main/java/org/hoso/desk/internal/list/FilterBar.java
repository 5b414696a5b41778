package org.hoso.desk.internal.list;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.hoso.desk.internal.DeskServices;
import org.hoso.dossier.DossierFilter;
import org.hoso.dossier.ListOrder;
import org.hoso.dossier.Queue;
import org.hoso.procedure.ProcedureVersion;
import org.hoso.ui.kit.Fold;
import org.hoso.ui.kit.Texts;

/** Narrows and orders a list: words and procedure at hand, everything else in a dialog. */
final class FilterBar extends Div {

    private final Texts texts;
    private final Runnable changed;
    private final TextField words = new TextField();
    private final ComboBox<ProcedureVersion> procedure = new ComboBox<>();
    private final Select<ListOrder> order = new Select<>();
    private final Button more;
    private DossierFilter filter = DossierFilter.none();
    private boolean quiet;

    FilterBar(DeskServices services, Texts texts, Runnable changed) {
        this.texts = texts;
        this.changed = changed;
        addClassName("desk-filters");
        words.setPlaceholder(texts.get("list.filter"));
        words.setAriaLabel(texts.get("list.filter"));
        words.setClearButtonVisible(true);
        words.setMaxLength(200);
        words.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        words.addClassName("desk-filter");
        words.addValueChangeListener(
                event -> set(filter.withText(event.getValue().strip())));
        procedure.setPlaceholder(texts.get("list.procedure"));
        procedure.setAriaLabel(texts.get("list.procedure"));
        procedure.setClearButtonVisible(true);
        procedure.setItemLabelGenerator(each -> each.code() + " · " + texts.of(each.name()));
        procedure.setItems(
                (each, typed) -> Fold.matches(each.code() + " " + texts.of(each.name()), typed),
                services.catalogue().receivable(services.today()));
        procedure.addClassName("desk-filter-wide");
        procedure.addValueChangeListener(event -> set(filter.withProcedures(Optional.ofNullable(event.getValue())
                .map(each -> Set.of(each.code()))
                .orElseGet(Set::of))));
        order.setItems(Arrays.asList(ListOrder.values()));
        order.setItemLabelGenerator(each -> each == null ? texts.get("list.order") : texts.of("order", each));
        order.setEmptySelectionAllowed(true);
        order.setEmptySelectionCaption(texts.get("list.order"));
        order.setAriaLabel(texts.get("list.order"));
        order.addClassName("desk-order");
        order.addValueChangeListener(event -> tell());
        more = new Button(
                VaadinIcon.FILTER.create(), event -> new FilterDialog(services, texts, filter, this::set).open());
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        more.setTooltipText(texts.get("filter.more"));
        add(words, procedure, order, more);
    }

    private void set(DossierFilter newFilter) {
        if (!quiet && !newFilter.equals(filter)) {
            filter = newFilter;
            label();
            tell();
        }
    }

    private void tell() {
        if (!quiet) {
            changed.run();
        }
    }

    /** Shows a filter and an order without telling anybody. */
    void show(DossierFilter newFilter, Optional<ListOrder> newOrder) {
        quiet = true;
        filter = newFilter;
        words.setValue(newFilter.text());
        var items = procedure.getListDataView().getItems();
        procedure.setValue(
                newFilter.procedures().size() == 1
                        ? items.filter(each -> newFilter.procedures().contains(each.code()))
                                .findFirst()
                                .orElse(null)
                        : null);
        order.setValue(newOrder.orElse(null));
        quiet = false;
        label();
    }

    private void label() {
        var count = FilterDialog.conditions(filter);
        more.setText(count == 0 ? "" : String.valueOf(count));
        more.setAriaLabel(texts.get("filter.more.label", count));
    }

    DossierFilter filter() {
        return filter;
    }

    Optional<ListOrder> order() {
        return order.getOptionalValue();
    }

    /** The order that the queue has of its own is told in words only. */
    static String title(Texts texts, Queue queue) {
        return texts.of("queue", queue);
    }
}
