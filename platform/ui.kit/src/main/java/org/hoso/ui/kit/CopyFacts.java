package org.hoso.ui.kit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;

/**
 * Labels with their values, each with a button that copies the value to the clipboard: for officials who must type the
 * same data into another system. Copying happens in the browser alone, without a round trip.
 */
public final class CopyFacts extends Div {

    /** Works also where the clipboard of the browser is refused, as on pages without TLS. */
    private static final String COPY = """
            this.addEventListener('click', async () => {
              try { await navigator.clipboard.writeText($0); }
              catch (refused) {
                const area = document.createElement('textarea');
                area.value = $0; document.body.append(area); area.select();
                document.execCommand('copy'); area.remove(); this.focus();
              }
              this.setAttribute('aria-pressed', 'true');
            });
            """;

    private final String copyLabel;

    /** {@code copyLabel} is the word before the field's label on each button, for screen readers. */
    public CopyFacts(String copyLabel) {
        this.copyLabel = copyLabel;
        addClassName("hoso-copy-facts");
    }

    /** Adds a line; a blank value is left out. */
    public CopyFacts put(String label, String value) {
        if (!value.isBlank()) {
            Span name = new Span(label);
            name.addClassName("hoso-copy-label");
            Span text = new Span(value);
            text.addClassName("hoso-copy-value");
            add(new Div(name, text, copyButton(copyLabel + " " + label, value)));
        }
        return this;
    }

    /** A button that copies {@code value}; its name is {@code label}. */
    public static Button copyButton(String label, String value) {
        Button copy = new Button(VaadinIcon.COPY_O.create());
        copy.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE, ButtonVariant.LUMO_ICON);
        copy.setAriaLabel(label);
        copy.setTooltipText(label);
        copy.getElement().executeJs(COPY, value);
        return copy;
    }
}
