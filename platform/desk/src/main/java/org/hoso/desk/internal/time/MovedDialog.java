package org.hoso.desk.internal.time;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.server.streams.InputStreamDownloadHandler;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.hoso.clock.MovedDate;
import org.hoso.clock.Recount;
import org.hoso.desk.internal.DeskServices;
import org.hoso.desk.internal.Names;
import org.hoso.desk.internal.Seat;
import org.hoso.organisation.Unit;
import org.hoso.security.Actor;
import org.hoso.ui.kit.Formats;
import org.hoso.ui.kit.Texts;

/** What a count anew has moved: code, unit, old and new date; all of it as CSV. */
final class MovedDialog extends Dialog {

    MovedDialog(DeskServices services, Texts texts, Recount recount) {
        var actor = Seat.actorAtWork();
        setHeaderTitle(texts.get("calendar.moved", recount.moved()));
        setWidth("min(56rem, 95vw)");
        setHeight("80vh");
        var grid = new Grid<MovedDate>();
        grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_ROW_STRIPES);
        grid.addComponentColumn(MovedDialog::link).setHeader(texts.get("calendar.moved.code"));
        grid.addColumn(line -> name(services, line.unitCode()))
                .setHeader(texts.get("calendar.unit"))
                .setFlexGrow(2);
        grid.addColumn(line -> line.before().map(Formats::dateTime).orElse(""))
                .setHeader(texts.get("calendar.moved.before"));
        grid.addColumn(line -> line.after().map(Formats::dateTime).orElse(""))
                .setHeader(texts.get("calendar.moved.after"));
        grid.setItems(services.calendars()
                .moved(actor, recount.id(), Optional.empty())
                .asOptional()
                .orElse(List.of()));
        grid.setSizeFull();
        add(grid);
        var keep = new Anchor(csv(services, texts, actor, recount), texts.get("calendar.moved.csv"));
        var close = new Button(texts.get("common.close"), event -> close());
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        getFooter().add(keep, close);
    }

    private static Anchor link(MovedDate line) {
        var link = new Anchor(Names.dossierAddress(line.dossierCode()), line.dossierCode());
        link.addClassName("hoso-number");
        link.getElement().setAttribute("router-link", true);
        return link;
    }

    private static String name(DeskServices services, String code) {
        return services.organisation().unit(code).map(Unit::name).orElse(code);
    }

    private static InputStreamDownloadHandler csv(DeskServices services, Texts texts, Actor actor, Recount recount) {
        return DownloadHandler.fromInputStream(event -> {
            var bytes = MovedCsv.write(
                            texts,
                            code -> name(services, code),
                            after -> services.calendars()
                                    .moved(actor, recount.id(), after)
                                    .asOptional()
                                    .orElse(List.of()))
                    .getBytes(StandardCharsets.UTF_8);
            return new DownloadResponse(
                    new ByteArrayInputStream(bytes), "tinh-lai-" + recount.id() + ".csv", "text/csv", bytes.length);
        });
    }
}
