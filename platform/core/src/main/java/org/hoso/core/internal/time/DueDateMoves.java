package org.hoso.core.internal.time;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hoso.calendar.CalendarFault;
import org.hoso.calendar.Pause;
import org.hoso.clock.MovedDate;
import org.hoso.clock.Recount;
import org.hoso.core.internal.dossier.JournalHash;
import org.hoso.core.port.RecountStore;
import org.hoso.core.port.RecountStore.Head;
import org.hoso.core.port.RecountStore.Move;
import org.hoso.core.port.RecountStore.OpenClock;
import org.hoso.dossier.JournalEntry;
import org.hoso.dossier.OfficialRef;
import org.hoso.procedure.ProcedureCase;
import org.hoso.procedure.ProcedureCatalogue;
import org.hoso.procedure.TimeLimit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Which due dates a state of the calendars moves, and moving them with their journal entries. */
@Component(service = DueDateMoves.class)
public final class DueDateMoves {

    /** Action in the journal of a dossier whose due date has moved with the calendar. */
    public static final String ACTION = "RECOUNT_DUE";

    private static final Logger LOG = LoggerFactory.getLogger(DueDateMoves.class);
    private static final OfficialRef BY = new OfficialRef(0, "calendar");

    /** A dossier and the due date it should have. */
    record Wanted(OpenClock row, Instant due) {}

    private final RecountStore store;
    private final DueDates dueDates;
    private final ProcedureCatalogue catalogue;

    @Activate
    public DueDateMoves(
            @Reference RecountStore store, @Reference DueDates dueDates, @Reference ProcedureCatalogue catalogue) {
        this.store = store;
        this.dueDates = dueDates;
        this.catalogue = catalogue;
    }

    /** The dossiers among these that are due at another moment now. */
    List<Wanted> wanted(List<OpenClock> rows) {
        List<Wanted> wanted = new ArrayList<>();
        for (OpenClock row : rows) {
            due(row).filter(due -> !due.equals(row.due())).ifPresent(due -> wanted.add(new Wanted(row, due)));
        }
        return wanted;
    }

    private Optional<Instant> due(OpenClock row) {
        Optional<TimeLimit> limit = catalogue
                .version(row.procedureCode(), row.procedureVersion())
                .flatMap(procedure -> procedure.caseOf(row.caseCode()))
                .map(ProcedureCase::limit);
        List<Pause> pauses = row.pauses().stream()
                .map(each -> new Pause(each.start(), each.end(), false, each.reason()))
                .toList();
        try {
            return limit.flatMap(each -> dueDates.of(row.receivingUnit())
                    .dueDateWith(row.clockStart(), each, pauses)
                    .at());
        } catch (CalendarFault fault) {
            LOG.warn("The due date of dossier {} cannot be counted and stays: {}", row.id(), fault.getMessage());
            return Optional.empty();
        }
    }

    /** Moves them inside the transaction at work; returns the ids of those nobody else has changed in between. */
    Set<Long> carryOut(Recount run, List<Wanted> wanted, Instant at) {
        Map<Long, Head> heads = store.move(wanted.stream()
                .map(each -> new Move(each.row().id(), each.row().version(), each.due()))
                .toList());
        List<JournalEntry> entries = new ArrayList<>();
        List<MovedDate> report = new ArrayList<>();
        long position = run.moved();
        Instant now = at.truncatedTo(ChronoUnit.MILLIS);
        for (Wanted each : wanted) {
            Head before = heads.get(each.row().id());
            if (before != null) {
                entries.add(entry(run, each, before, now));
                report.add(new MovedDate(
                        ++position,
                        each.row().code(),
                        each.row().receivingUnit(),
                        Optional.of(each.row().due()),
                        Optional.of(each.due())));
            }
        }
        store.append(entries);
        store.report(run.id(), report);
        return Set.copyOf(heads.keySet());
    }

    private JournalEntry entry(Recount run, Wanted wanted, Head before, Instant now) {
        OpenClock row = wanted.row();
        Map<String, String> details = new HashMap<>();
        details.put("version", String.valueOf(row.version() + 1));
        details.put("due.before", row.due().toString());
        details.put("due.after", wanted.due().toString());
        details.put("calendar", dueDates.of(row.receivingUnit()).calendar().version());
        details.put("recount", String.valueOf(run.id()));
        String words = Vietnam.format(row.due()) + " → " + Vietnam.format(wanted.due());
        return JournalHash.sealed(new JournalEntry(
                row.id(),
                before.sequence() + 1,
                now.isBefore(before.at()) ? before.at() : now,
                BY,
                ACTION,
                Optional.of(row.state()),
                row.state(),
                row.stepCode(),
                row.unitCode(),
                words,
                details,
                before.hash(),
                ""));
    }
}
