package org.hoso.desk.internal.list;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hoso.bulk.BulkItem;
import org.hoso.bulk.BulkJob;
import org.hoso.bulk.BulkJobs;
import org.hoso.desk.internal.DeskServices;
import org.hoso.desk.internal.Seat;
import org.hoso.security.Actor;
import org.hoso.ui.kit.Formats;
import org.hoso.ui.kit.Reasons;
import org.hoso.ui.kit.Texts;

/** What became of each item of a job, on the page and as a file. */
final class JobReport extends Dialog {

    private static final int PAGE = 500;

    private final DeskServices services;
    private final Texts texts;
    private final BulkJob job;

    JobReport(DeskServices services, Texts texts, BulkJob job) {
        this.services = services;
        this.texts = texts;
        this.job = job;
        setHeaderTitle(texts.get("job.report") + " · " + texts.of("bulk", job.kind()));
        setWidth("min(54rem, 95vw)");
        setHeight("80vh");
        var actor = Seat.actorAtWork();
        var grid = new Grid<BulkItem>();
        grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_ROW_STRIPES);
        grid.addColumn(BulkItem::code)
                .setHeader(texts.get("job.code"))
                .setWidth("17rem")
                .setFlexGrow(0);
        grid.addColumn(item -> texts.of("itemstate", item.state()))
                .setHeader(texts.get("job.result"))
                .setWidth("9rem")
                .setFlexGrow(0);
        grid.addColumn(item -> Reasons.text(texts, item.reasons())).setHeader(texts.get("job.why"));
        // Items are numbered from 1 without a gap: the offset of a page is the number of the item before it.
        grid.setItems(new CallbackDataProvider<BulkItem, Void>(
                query -> services
                        .bulk()
                        .items(actor, job.id(), Optional.empty(), query.getOffset(), Math.min(PAGE, query.getLimit()))
                        .stream(),
                query -> job.total(),
                BulkItem::number));
        grid.setSizeFull();
        add(grid);
        var file = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    var content = ("\uFEFF" + table(actor)).getBytes(StandardCharsets.UTF_8);
                    return new DownloadResponse(
                            new ByteArrayInputStream(content),
                            "hoso-" + job.id() + ".csv",
                            "text/csv;charset=utf-8",
                            content.length);
                }),
                texts.get("common.download"));
        getFooter().add(file, new Button(texts.get("common.close"), event -> close()));
    }

    private String table(Actor actor) {
        var lines = new ArrayList<String>();
        lines.add(line(
                List.of(texts.get("job.code"), texts.get("job.result"), texts.get("job.why"), texts.get("job.time"))));
        int after = 0;
        List<BulkItem> page;
        do {
            page = services.bulk().items(actor, job.id(), Optional.empty(), after, PAGE);
            for (var item : page) {
                lines.add(line(List.of(
                        item.code(),
                        texts.of("itemstate", item.state()),
                        Reasons.text(texts, item.reasons()),
                        item.settledAt().map(Formats::dateTime).orElse(""))));
                after = item.number();
            }
        } while (page.size() == PAGE && after < BulkJobs.MOST);
        return String.join("\r\n", lines) + "\r\n";
    }

    /** A line whose cells no spreadsheet takes for formulas. */
    static String line(List<String> cells) {
        return String.join(",", cells.stream().map(JobReport::cell).toList());
    }

    private static String cell(String text) {
        boolean dangerous = !text.isEmpty() && "=+-@\t\r\n|".indexOf(text.charAt(0)) >= 0;
        return '"' + (dangerous ? "'" : "") + text.replace("\"", "\"\"") + '"';
    }
}
