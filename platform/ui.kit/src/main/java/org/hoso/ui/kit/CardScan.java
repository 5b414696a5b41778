package org.hoso.ui.kit;

import com.vaadin.flow.component.Component;
import elemental.json.Json;
import elemental.json.JsonObject;
import java.util.function.BiConsumer;

/**
 * Hears a scanner that types the QR code of a citizen card, whatever on the page has the focus; a field it is typed into
 * keeps what it held.
 */
public final class CardScan {

    static final String EVENT = "hoso-card";

    private CardScan() {}

    /**
     * {@code scanned} is called with the person whose fields had the focus ({@code owner}, {@code submitter}; empty text
     * for none), and the card.
     */
    public static void on(Component root, BiConsumer<String, CitizenCard> scanned) {
        root.getElement()
                .addEventListener(EVENT, event -> {
                    JsonObject scan = Json.parse(event.getEventData().getString("event.detail"));
                    CitizenCard.parse(scan.getString("line"))
                            .ifPresent(card -> scanned.accept(scan.getString("part"), card));
                })
                .addEventData("event.detail");
        root.addAttachListener(
                event -> root.getElement().executeJs(Scripts.read("cardscan.js") + "\ninstallHosoCardScan(this);"));
    }
}
