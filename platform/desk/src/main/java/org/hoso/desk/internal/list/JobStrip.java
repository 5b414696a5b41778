package org.hoso.desk.internal.list;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Optional;
import org.hoso.bulk.BulkJob;
import org.hoso.bulk.BulkKind;
import org.hoso.desk.internal.DeskServices;
import org.hoso.desk.internal.Seat;
import org.hoso.ui.kit.Reasons;
import org.hoso.ui.kit.Texts;
import org.hoso.ui.kit.Toasts;

/**
 * The official's running jobs with progress, and those that ended and were not put away yet, on whatever page or computer
 * they were begun.
 */
final class JobStrip extends Div {

    private static final int POLL_MILLIS = 1000;
    private static final int NEWEST = 5;

    private final DeskServices services;
    private final Texts texts;
    private final Runnable ended;
    private Registration polling = () -> {};
    private List<BulkJob> shown = List.of();

    /** {@code ended} is called when a job has come to its end. */
    JobStrip(DeskServices services, Texts texts, Runnable ended) {
        this.services = services;
        this.texts = texts;
        this.ended = ended;
        addClassName("desk-jobs");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        polling = event.getUI().addPollListener(poll -> refresh());
        refresh();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        polling.remove();
        event.getUI().setPollInterval(-1);
        super.onDetach(event);
    }

    /** Shows what was begun or has changed. */
    void refresh() {
        var actor = Seat.current();
        if (actor.isEmpty()) {
            return;
        }
        var jobs = services.bulk().onDesk(actor.get().actor(), NEWEST);
        boolean running = jobs.stream().anyMatch(job -> !job.state().isFinished());
        getUI().ifPresent(ui -> ui.setPollInterval(running ? POLL_MILLIS : -1));
        if (!jobs.equals(shown)) {
            boolean newlyEnded = jobs.stream()
                    .filter(job -> job.state().isFinished())
                    .anyMatch(job -> shown.stream()
                            .anyMatch(
                                    old -> old.id() == job.id() && !old.state().isFinished()));
            shown = jobs;
            removeAll();
            jobs.forEach(job -> add(line(job)));
            if (newlyEnded) {
                ended.run();
            }
        }
    }

    private Div line(BulkJob job) {
        var line = new Div();
        line.addClassNames("hoso-row", "desk-job");
        line.getElement().setAttribute("role", "status");
        var name = new Span(texts.of("bulk", job.kind()));
        name.addClassName("hoso-strong");
        line.add(name, new Span(words(job)));
        if (job.state().isFinished()) {
            finished(job, line);
        } else {
            var bar = new ProgressBar(0, Math.max(1, job.total()), Math.min(job.settled(), Math.max(1, job.total())));
            bar.addClassName("desk-job-bar");
            line.add(bar, small("job.cancel", () -> tell(services.bulk().cancel(Seat.actorAtWork(), job.id()))));
        }
        return line;
    }

    private String words(BulkJob job) {
        var words = job.state().isFinished()
                ? texts.get(
                        job.state() == BulkJob.State.CANCELLED ? "job.cancelled" : "job.done", job.done(), job.total())
                : texts.get("job.running", job.settled(), job.total());
        int others = job.refused() + job.failed();
        return others == 0 ? words : words + " · " + texts.get("job.refused", others);
    }

    private void finished(BulkJob job, Div line) {
        boolean undone = shown.stream().anyMatch(other -> other.undoOf().equals(Optional.of(job.id())));
        if (job.kind().isUndoable() && job.done() > 0 && !undone) {
            line.add(small("action.undo", () -> {
                tell(services.bulk().undo(Seat.actorAtWork(), job.id()));
            }));
        }
        if (job.fileName().isPresent()) {
            line.add(file(job));
        }
        if (job.kind().hasItems()) {
            line.add(small("job.report", () -> new JobReport(services, texts, job).open()));
        }
        var away = new Button(VaadinIcon.CLOSE_SMALL.create(), event -> {
            services.bulk().putAway(Seat.actorAtWork(), job.id());
            refresh();
        });
        away.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        away.setAriaLabel(texts.get("job.away"));
        line.add(away);
    }

    /** Rights are asked again when it is fetched. */
    private Anchor file(BulkJob job) {
        var actor = Seat.actorAtWork();
        var handler = DownloadHandler.fromInputStream(event -> services.bulk()
                .file(actor, job.id())
                .map(stream -> new DownloadResponse(
                        stream,
                        job.fileName().orElse("hoso.xlsx"),
                        mediaType(job.fileName().orElse("")),
                        -1))
                .orElseGet(() -> DownloadResponse.error(404)));
        return new Anchor(handler, texts.get(job.kind() == BulkKind.PRINT ? "job.print" : "job.file"));
    }

    private static String mediaType(String fileName) {
        if (fileName.endsWith(".pdf")) {
            return "application/pdf";
        }
        return fileName.endsWith(".zip")
                ? "application/zip"
                : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    }

    private void tell(org.hoso.decision.Decision<?> decision) {
        if (!decision.isAllowed()) {
            Toasts.failed(texts, Reasons.text(texts, decision.reasons()));
        }
        refresh();
    }

    private Button small(String key, Runnable action) {
        var button = new Button(texts.get(key), event -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        return button;
    }
}
