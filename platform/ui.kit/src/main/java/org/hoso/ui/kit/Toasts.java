package org.hoso.ui.kit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;

/** Short messages at the bottom of the page. A failure stays until it is closed. */
public final class Toasts {

    private static final int SECONDS = 1000;

    private Toasts() {}

    public static void done(String text) {
        Notification.show(text, 4 * SECONDS, Notification.Position.BOTTOM_START)
                .addThemeVariants(NotificationVariant.LUMO_CONTRAST);
    }

    /** A message with one thing to do, shown for ten seconds. */
    public static Notification offer(String text, String action, Runnable then) {
        var notification = new Notification();
        notification.setPosition(Notification.Position.BOTTOM_START);
        notification.setDuration(10 * SECONDS);
        notification.addThemeVariants(NotificationVariant.LUMO_CONTRAST);
        var button = new Button(action, event -> {
            notification.close();
            then.run();
        });
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        notification.add(row(new Span(text), button));
        notification.open();
        return notification;
    }

    public static void failed(Texts texts, String text) {
        var notification = new Notification();
        notification.setPosition(Notification.Position.BOTTOM_START);
        notification.setDuration(0);
        notification.addThemeVariants(NotificationVariant.LUMO_ERROR);
        var close = new Button(VaadinIcon.CLOSE_SMALL.create(), event -> notification.close());
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        close.setAriaLabel(texts.get("common.close"));
        notification.add(row(new Span(text), close));
        notification.open();
    }

    private static HorizontalLayout row(Span text, Button button) {
        var row = new HorizontalLayout(text, button);
        row.setAlignItems(HorizontalLayout.Alignment.CENTER);
        return row;
    }
}
