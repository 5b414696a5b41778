package org.hoso.core.internal.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hoso.core.internal.dossier.Workbench;
import org.hoso.core.internal.time.Vietnam;
import org.hoso.core.port.DossierStore.Criteria;
import org.hoso.core.port.DossierStore.Narrowing;
import org.hoso.core.port.DossierStore.Order;
import org.hoso.core.port.LetterWriter;
import org.hoso.core.port.SheetWriter;
import org.hoso.decision.Decision;
import org.hoso.decision.Reason;
import org.hoso.document.PrintedFile;
import org.hoso.dossier.Dossier;
import org.hoso.dossier.Page;
import org.hoso.dossier.ReceptionBook;
import org.hoso.organisation.Role;
import org.hoso.organisation.Unit;
import org.hoso.organisation.UnitKind;
import org.hoso.security.Actor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The book of received dossiers on screen, printed and as a spreadsheet. */
@Component(service = ReceptionBook.class)
public final class BookService implements ReceptionBook {

    private static final int PAGE = 200;
    private static final int MOST_SHOWN = 50;
    private static final Set<Role> AT_COUNTER = Set.of(Role.RECEIVING_CLERK, Role.RESULT_CLERK, Role.ONE_STOP_HEAD);

    private final Workbench bench;
    private final LetterWriter letters;
    private final SheetWriter sheets;

    @Activate
    public BookService(@Reference Workbench bench, @Reference LetterWriter letters, @Reference SheetWriter sheets) {
        this.bench = bench;
        this.letters = letters;
        this.sheets = sheets;
    }

    @Override
    public List<Unit> units(Actor actor) {
        LocalDate today = bench.today();
        return bench.organisation().units(today).stream()
                .filter(unit -> unit.kind() == UnitKind.ONE_STOP)
                .filter(unit -> maySee(actor, unit.code(), today))
                .sorted(Comparator.comparing(Unit::name))
                .toList();
    }

    private boolean maySee(Actor actor, String unit, LocalDate today) {
        return bench.authoriser().assignments(actor, today).stream()
                .anyMatch(assignment -> AT_COUNTER.contains(assignment.role())
                        ? assignment.unitCode().equals(unit)
                        : assignment.role() == Role.SUPERVISOR
                                && bench.organisation().isWithin(unit, assignment.unitCode()));
    }

    @Override
    public Decision<Page<Line>> page(
            Actor actor, String unitCode, LocalDate from, LocalDate to, Optional<Page.Cursor> after, int limit) {
        int most = Math.max(1, Math.min(MOST_SHOWN, limit));
        return criteria(actor, unitCode, from, to).map(criteria -> lines(criteria, after, most));
    }

    private Page<Line> lines(Criteria criteria, Optional<Page.Cursor> after, int limit) {
        Page<Dossier> page =
                bench.transactions().read(() -> bench.dossiers().page(criteria, Order.RECEIVED, after, limit));
        return new Page<>(page.rows().stream().map(BookService::line).toList(), page.next());
    }

    private Decision<Criteria> criteria(Actor actor, String unitCode, LocalDate from, LocalDate to) {
        if (!maySee(actor, unitCode, bench.today())) {
            Reason missing = Reason.of("right.missing", "BOOK");
            bench.deniedAccess().record(actor, "BOOK", "unit " + unitCode, List.of(missing));
            return Decision.refused(missing);
        }
        if (to.isBefore(from)) {
            return Decision.refused(Reason.at("to", "field.date"));
        }
        return Decision.allowed(Criteria.seenThrough(bench.authoriser().scopes(actor, bench.today()))
                .withNarrowing(Narrowing.none()
                        .withReceivingUnits(Set.of(unitCode))
                        .withReceived(
                                Optional.of(Vietnam.startOf(from)), Optional.of(Vietnam.startOf(to.plusDays(1))))));
    }

    private static Line line(Dossier dossier) {
        return new Line(
                dossier.id(),
                dossier.code(),
                dossier.content().summary(),
                dossier.content().sets(),
                dossier.owner().name(),
                dossier.owner().address(),
                dossier.owner().phone(),
                dossier.timing().receivedAt(),
                dossier.timing().dueCurrent(),
                dossier.timing().returnedAt(),
                dossier.resultReturn().map(each -> each.by().name()).orElse(""),
                dossier.resultReturn().map(each -> each.receiverName()).orElse(""),
                dossier.timing().receivedBy().name(),
                dossier.state());
    }

    @Override
    public Decision<PrintedFile> print(Actor actor, String unitCode, LocalDate from, LocalDate to) {
        return whole(actor, unitCode, from, to, MOST_PRINTED)
                .map(lines -> file(
                        unitCode,
                        from,
                        to,
                        "pdf",
                        "application/pdf",
                        out -> letters.write(BookForm.document(heading(unitCode, from, to), lines), out)));
    }

    @Override
    public Decision<PrintedFile> sheet(Actor actor, String unitCode, LocalDate from, LocalDate to) {
        return whole(actor, unitCode, from, to, MOST_ROWS)
                .map(lines -> file(unitCode, from, to, "xlsx", SheetWriter.MEDIA_TYPE, out -> {
                    BookForm.Heading heading = heading(unitCode, from, to);
                    try (SheetWriter.Sheet sheet = sheets.begin(
                            BookForm.TITLE, List.of(heading.unit(), heading.period()), BookForm.sheetColumns(), out)) {
                        for (int i = 0; i < lines.size(); i++) {
                            sheet.row(BookForm.sheetRow(i + 1, lines.get(i)));
                        }
                    }
                }));
    }

    private BookForm.Heading heading(String unitCode, LocalDate from, LocalDate to) {
        Optional<String> superior = bench.organisation().territoryOf(unitCode).map(Unit::name);
        return new BookForm.Heading(superior, bench.unitName(unitCode), from, to);
    }

    private Decision<List<Line>> whole(Actor actor, String unitCode, LocalDate from, LocalDate to, int most) {
        Decision<List<Line>> decision = criteria(actor, unitCode, from, to).then(criteria -> read(criteria, most));
        decision.asOptional()
                .ifPresent(lines -> bench.deniedAccess()
                        .audit(actor, "book.exported", "unit " + unitCode, from + " " + to + " " + lines.size()));
        return decision;
    }

    private Decision<List<Line>> read(Criteria criteria, int most) {
        List<Line> lines = new ArrayList<>();
        Optional<Page.Cursor> after = Optional.empty();
        do {
            Page<Line> page = lines(criteria, after, PAGE);
            lines.addAll(page.rows());
            after = page.next();
            if (lines.size() > most || (lines.size() == most && after.isPresent())) {
                return Decision.refused(Reason.of("book.too-long", most));
            }
        } while (after.isPresent());
        return Decision.allowed(lines);
    }

    private interface Setting {
        void to(ByteArrayOutputStream out) throws IOException;
    }

    private static PrintedFile file(
            String unit, LocalDate from, LocalDate to, String ending, String mediaType, Setting setting) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(64 * 1024);
        try {
            setting.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException("book of " + unit, e);
        }
        String name = "so-theo-doi-" + unit.replaceAll("[^\\w.-]", "_") + "-" + from + "-" + to + "." + ending;
        return new PrintedFile(name, mediaType, out.toByteArray());
    }
}
