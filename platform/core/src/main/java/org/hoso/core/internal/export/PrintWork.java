package org.hoso.core.internal.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.hoso.bulk.BulkItem;
import org.hoso.core.internal.document.LetterService;
import org.hoso.core.internal.dossier.Workbench;
import org.hoso.core.internal.system.DataFolder;
import org.hoso.core.internal.time.Vietnam;
import org.hoso.core.port.BulkStore;
import org.hoso.core.port.BulkStore.Job;
import org.hoso.core.port.LetterWriter.Facts;
import org.hoso.decision.Decision;
import org.hoso.document.LetterKind;
import org.hoso.dossier.Dossier;
import org.hoso.security.Actor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Prints a letter of many dossiers, some at a time: their PDF is written before their results are, under the number of
 * its first item, so that a part that was broken off is written over. Several parts end in one archive.
 */
@Component(service = PrintWork.class)
public final class PrintWork {

    /** A booklet a printer takes in one go, and a wait that is short when somebody cancels. */
    private static final int PART = 50;

    /** What became of one item. */
    private record Printed(BulkItem item, Decision<Dossier> result) {}

    private final Workbench bench;
    private final BulkStore store;
    private final LetterService letters;
    private final ExportFolder folder;

    @Activate
    public PrintWork(
            @Reference Workbench bench,
            @Reference BulkStore store,
            @Reference LetterService letters,
            @Reference DataFolder data) {
        this.bench = bench;
        this.store = store;
        this.letters = letters;
        this.folder = new ExportFolder(data.path());
    }

    /** Prints the next part; true when nothing is left to do. */
    public boolean advance(Job job, Actor actor, BooleanSupplier stopping) {
        List<BulkItem> part = bench.transactions().read(() -> store.pending(job.id(), PART));
        try {
            if (part.isEmpty()) {
                finish(job);
                return true;
            }
            return !stopping.getAsBoolean() && print(job, actor, part);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean print(Job job, Actor actor, List<BulkItem> part) throws IOException {
        LetterKind kind = job.options().letter().orElse(LetterKind.RECEIPT);
        List<Facts> facts = new ArrayList<>();
        List<Printed> results = new ArrayList<>();
        for (BulkItem item : part) {
            Decision<Facts> each = letters.facts(actor, item.dossierId(), kind);
            each.asOptional().ifPresent(facts::add);
            results.add(new Printed(item, each.map(Facts::dossier)));
        }
        if (!facts.isEmpty()) {
            Path file = folder.part(job.id(), part.get(0).number());
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                letters.set(kind, facts, out);
            }
        }
        boolean unused = bench.transactions().write(() -> {
            results.forEach(printed -> settle(job, printed));
            return true;
        });
        return false;
    }

    private void settle(Job job, Printed printed) {
        boolean unused = store.settle(
                job.id(),
                printed.item().number(),
                printed.result().isAllowed() ? BulkItem.State.DONE : BulkItem.State.REFUSED,
                printed.result().reasons(),
                printed.result().asOptional().map(Dossier::version).orElse(0L),
                bench.now());
    }

    private void finish(Job job) throws IOException {
        folder.removeOld(bench.now());
        Optional<String> ending = folder.gather(job.id());
        String kind = job.options().letter().orElse(LetterKind.RECEIPT).form();
        boolean unused = bench.transactions().write(() -> {
            store.progress(
                    job.id(),
                    store.tally(job.id()).getOrDefault(BulkItem.State.DONE, 0),
                    ending.map(each ->
                            "hoso-" + kind + "-" + Vietnam.date(job.startedAt()) + "-" + job.id() + "." + each));
            return true;
        });
    }
}
