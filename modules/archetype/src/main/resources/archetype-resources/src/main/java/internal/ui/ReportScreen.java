package ${package}.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import ${package}.internal.SectorMessages;
import org.hoso.organisation.Role;
import org.hoso.procedure.LocalText;
import org.hoso.ui.slot.ScreenContext;
import org.hoso.ui.slot.SectorScreen;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** A report: how often the hall was lent in each month, and to how many people. */
@org.osgi.service.component.annotations.Component
public final class ReportScreen implements SectorScreen {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/uuuu", Locale.ROOT);

    private final Bookings bookings;
    private final SectorMessages messages;

    @Activate
    public ReportScreen(@Reference Bookings bookings, @Reference SectorMessages messages) {
        this.bookings = bookings;
        this.messages = messages;
    }

    @Override
    public String id() {
        return "${sector}-report";
    }

    @Override
    public LocalText title() {
        return messages.text("screen.report");
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.PROFESSIONAL_OFFICER, Role.LEADER, Role.SUPERVISOR);
    }

    @Override
    public Component create(ScreenContext context) {
        Grid<Bookings.Month> grid = new Grid<>();
        grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_ROW_STRIPES);
        grid.addColumn(line -> MONTH.format(line.month())).setHeader(words(context, "screen.column.month"));
        grid.addColumn(Bookings.Month::bookings).setHeader(words(context, "screen.column.bookings"));
        grid.addColumn(Bookings.Month::guests).setHeader(words(context, "screen.column.guests"));
        grid.setEmptyStateText(words(context, "screen.bookings.empty"));
        grid.setSizeFull();
        grid.setItems(bookings.report(context.actor()));
        VerticalLayout screen = new VerticalLayout(
                new Paragraph(messages.say(context.locale(), "screen.report.hint", Bookings.MOST)), grid);
        screen.setSizeFull();
        screen.setPadding(false);
        return screen;
    }

    private String words(ScreenContext context, String key) {
        return messages.say(context.locale(), key);
    }
}
