package org.hoso.desk.internal.list;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.function.Consumer;
import org.hoso.bulk.BulkKind;
import org.hoso.dossier.Queue;
import org.hoso.ui.kit.Texts;

/** What can be done with the selected dossiers; not there while nothing is selected. */
final class SelectionBar extends Div {

    private final Texts texts;
    private final Consumer<BulkKind> begin;
    private final Runnable clear;
    private final Runnable all;

    /**
     * @param begin is called with what is to be done
     * @param all   takes the whole list instead of the selected lines
     * @param clear selects nothing
     */
    SelectionBar(Texts texts, Consumer<BulkKind> begin, Runnable all, Runnable clear) {
        this.texts = texts;
        this.begin = begin;
        this.all = all;
        this.clear = clear;
        addClassNames("hoso-row", "desk-selection");
        getElement().setAttribute("role", "toolbar");
        setVisible(false);
    }

    /** Shows how many are selected; {@code whole} when the whole list is meant. */
    void show(Queue queue, int selected, boolean whole, String listCount) {
        removeAll();
        setVisible(selected > 0 || whole);
        var words = new Span(whole ? texts.get("bulk.whole", listCount) : texts.get("bulk.selected", selected));
        words.addClassName("hoso-strong");
        add(words);
        kinds(queue).forEach(kind -> {
            var button = new Button(texts.of("bulk", kind), event -> begin.accept(kind));
            button.addThemeVariants(ButtonVariant.LUMO_SMALL);
            add(button);
        });
        if (!whole) {
            var more = new Button(texts.get("bulk.all", listCount), event -> all.run());
            more.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
            add(more);
        }
        var none = new Button(VaadinIcon.CLOSE_SMALL.create(), event -> clear.run());
        none.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        none.setAriaLabel(texts.get("bulk.clear"));
        none.setTooltipText(texts.get("bulk.clear"));
        add(none);
    }

    static List<BulkKind> kinds(Queue queue) {
        return switch (queue) {
            case TO_HAND_OVER -> List.of(BulkKind.HAND_OVER, BulkKind.REQUEST_SUPPLEMENT, BulkKind.PRINT);
            case UNCLAIMED -> List.of(BulkKind.TAKE, BulkKind.ASSIGN, BulkKind.PRINT);
            case MINE -> List.of(BulkKind.REQUEST_SUPPLEMENT, BulkKind.ASSIGN, BulkKind.PRINT);
            case TO_SIGN -> List.of(BulkKind.SIGN, BulkKind.PRINT);
            case TO_RETURN -> List.of(BulkKind.RETURN_RESULT, BulkKind.PRINT);
            case LATE, SOON_LATE, ALL_OPEN ->
                List.of(BulkKind.HAND_OVER, BulkKind.TAKE, BulkKind.ASSIGN, BulkKind.SIGN, BulkKind.PRINT);
            default -> List.of(BulkKind.PRINT);
        };
    }
}
