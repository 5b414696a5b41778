package ${package}.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.FlexComponent;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.function.BiConsumer;
import ${package}.internal.Hall;
import ${package}.internal.SectorMessages;
import org.hoso.sector.spi.FormValues;
import org.hoso.ui.slot.IntakeSection;
import org.hoso.ui.slot.ScreenContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** An intake section: a button that puts the next free day into the form. */
@org.osgi.service.component.annotations.Component
public final class FreeDaySection implements IntakeSection {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Bookings bookings;
    private final SectorMessages messages;
    private final Clock clock;

    @Activate
    public FreeDaySection(@Reference Bookings bookings, @Reference SectorMessages messages, @Reference Clock clock) {
        this.bookings = bookings;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public boolean appliesTo(String procedureCode) {
        return procedureCode.equals(Hall.PROCEDURE);
    }

    @Override
    public Component create(ScreenContext context, Map<String, String> values, BiConsumer<String, String> setter) {
        Span found = new Span();
        Button take = new Button(messages.say(context.locale(), "screen.free.take"), click -> bookings.nextFree(
                        context.actor(), LocalDate.ofInstant(clock.instant(), ZONE))
                .ifPresentOrElse(
                        day -> {
                            setter.accept(Hall.USE_DATE, day.toString());
                            found.setText(messages.say(context.locale(), "screen.free.taken", FormValues.day(day)));
                        },
                        () -> found.setText(messages.say(context.locale(), "screen.free.none", Bookings.DAYS))));
        HorizontalLayout content = new HorizontalLayout(take, found);
        content.setAlignItems(FlexComponent.Alignment.BASELINE);
        Details section = new Details(messages.say(context.locale(), "screen.free"), content);
        section.setOpened(true);
        return section;
    }
}
