package org.hoso.core.internal.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.hoso.bulk.BulkJob;
import org.hoso.bulk.BulkTarget;
import org.hoso.core.internal.dossier.DossierQueries;
import org.hoso.core.internal.dossier.Workbench;
import org.hoso.core.internal.system.DataFolder;
import org.hoso.core.internal.time.Vietnam;
import org.hoso.core.port.BulkStore;
import org.hoso.core.port.BulkStore.Job;
import org.hoso.core.port.DossierStore.Criteria;
import org.hoso.core.port.DossierStore.Order;
import org.hoso.core.port.SheetWriter;
import org.hoso.dossier.Dossier;
import org.hoso.dossier.Page;
import org.hoso.security.Actor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Writes a list into a spreadsheet, page by page. It is written beside its place and put there when it is complete; an
 * export that was broken off begins anew.
 */
@Component(service = ExportWork.class)
public final class ExportWork {

    private static final int PAGE = 200;

    private final Workbench bench;
    private final BulkStore store;
    private final DossierQueries queries;
    private final SheetWriter sheets;
    private final ExportFolder folder;

    @Activate
    public ExportWork(
            @Reference Workbench bench,
            @Reference BulkStore store,
            @Reference DossierQueries queries,
            @Reference SheetWriter sheets,
            @Reference DataFolder data) {
        this.bench = bench;
        this.store = store;
        this.queries = queries;
        this.sheets = sheets;
        this.folder = new ExportFolder(data.path());
    }

    /** How many rows the list has now. */
    public int total(Actor actor, BulkTarget.Whole list) {
        return queries.criteria(actor, list.queue(), list.filter())
                .map(criteria -> bench.transactions().read(() ->
                        (int) Math.min(Integer.MAX_VALUE, bench.dossiers().count(criteria))))
                .orElse(0);
    }

    /** Writes the whole file; true when nothing is left to do, false when it was broken off. */
    public boolean write(Job job, Actor actor, BooleanSupplier stopping) {
        try {
            folder.removeOld(bench.now());
            Path draft = folder.draft(job.id());
            int rows;
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(draft))) {
                rows = write(job, actor, stopping, out);
            }
            if (rows >= 0) {
                finish(job, rows);
            }
            return rows >= 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void finish(Job job, int rows) throws IOException {
        folder.complete(job.id());
        String name = "hoso-" + Vietnam.date(job.startedAt()) + "-" + job.id() + ".xlsx";
        keep(job.id(), rows, Optional.of(name));
    }

    /** The number of rows written, or -1 when it was broken off. */
    private int write(Job job, Actor actor, BooleanSupplier stopping, OutputStream out) throws IOException {
        BulkTarget.Whole list = job.whole().orElseThrow();
        SheetTexts texts = SheetTexts.of(job.options().language());
        SheetColumns columns = new SheetColumns(texts, job.options().columns());
        Optional<Criteria> criteria = queries.criteria(actor, list.queue(), list.filter());
        Order order = DossierQueries.order(list.queue(), list.order());
        String made = texts.get("made")
                .formatted(Vietnam.format(job.startedAt()), job.by().name());
        int rows = 0;
        try (SheetWriter.Sheet sheet = sheets.begin(texts.of(list.queue()), List.of(made), columns.columns(), out)) {
            Optional<Page.Cursor> after = Optional.empty();
            boolean more = criteria.isPresent();
            while (more) {
                if (stopping.getAsBoolean() || isCancelled(job.id())) {
                    return -1;
                }
                Page<Dossier> page = page(criteria.orElseThrow(), order, after);
                for (Dossier dossier : page.rows()) {
                    sheet.row(columns.values(queries.row(dossier)));
                }
                rows += page.rows().size();
                keep(job.id(), rows, Optional.empty());
                after = page.next();
                more = after.isPresent();
            }
        }
        return rows;
    }

    private Page<Dossier> page(Criteria criteria, Order order, Optional<Page.Cursor> after) {
        return bench.transactions().read(() -> bench.dossiers().page(criteria, order, after, PAGE));
    }

    private boolean isCancelled(long id) {
        return bench.transactions()
                .read(() -> store.find(id))
                .filter(job -> job.state() == BulkJob.State.RUNNING)
                .isEmpty();
    }

    private void keep(long id, int rows, Optional<String> fileName) {
        boolean unused = bench.transactions().write(() -> {
            store.progress(id, rows, fileName);
            return true;
        });
    }

    /** The file of a finished export; empty when it is not there any more. */
    public Optional<InputStream> open(long id) throws IOException {
        return folder.open(id);
    }
}
