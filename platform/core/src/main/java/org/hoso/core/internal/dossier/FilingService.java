package org.hoso.core.internal.dossier;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hoso.core.internal.check.Texts;
import org.hoso.core.internal.time.Vietnam;
import org.hoso.core.port.FilingStore;
import org.hoso.decision.Decision;
import org.hoso.decision.Reason;
import org.hoso.dossier.Dossier;
import org.hoso.dossier.Filing;
import org.hoso.dossier.Filings;
import org.hoso.dossier.OfficialRef;
import org.hoso.dossier.Page;
import org.hoso.dossier.ReceptionRequest;
import org.hoso.organisation.Assignment;
import org.hoso.organisation.Role;
import org.hoso.procedure.Channel;
import org.hoso.security.Actor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What waits to be received. A filing ends in the transaction in which its dossier begins, so that none begins twice. */
@Component(service = Filings.class)
public final class FilingService implements Filings {

    private static final int MOST_ROWS = 50;
    private static final int MOST_COUNTED = 1_000;
    private static final int MOST_CHARACTERS = 200_000;
    private static final int TITLE = 300;
    private static final int SLIP = 100;

    /** Somebody else was faster; undoes the reception. */
    private static final class Gone extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private final Workbench bench;
    private final FilingStore store;
    private final ReceptionService reception;

    @Activate
    public FilingService(@Reference Workbench bench, @Reference FilingStore store) {
        this.bench = bench;
        this.store = store;
        this.reception = new ReceptionService(bench);
    }

    @Override
    public Decision<Filing> announce(Actor actor, Request request) {
        Decision<Filing> decision =
                checked(actor, request).map(filing -> bench.transactions().write(() -> store.insert(filing)));
        bench.deniedAccess().record(actor, "ANNOUNCE_FILING", request.procedureCode(), decision.reasons());
        return decision;
    }

    private Decision<Filing> checked(Actor actor, Request request) {
        if (!bench.authoriser().mayReceive(actor, request.receivingUnit(), request.procedureCode(), bench.today())) {
            return Decision.refused(Reason.of("right.missing", "RECEIVE"));
        }
        if (request.channel() == Channel.DIRECT) {
            return Decision.refused(Reason.at("channel", "filing.channel"));
        }
        String slip = Texts.clean(request.slip());
        Optional<Reason> fault = Texts.line("slip", slip, SLIP);
        if (fault.isPresent()) {
            return Decision.refused(fault.get());
        }
        long characters = request.values().entrySet().stream()
                .mapToLong(each -> each.getKey().length() + each.getValue().length())
                .sum();
        if (characters > MOST_CHARACTERS) {
            return Decision.refused(Reason.of("draft.too-large"));
        }
        String title = Texts.clean(request.title());
        return Decision.allowed(new Filing(
                0,
                0,
                request.channel(),
                request.receivingUnit(),
                request.procedureCode(),
                title.codePointCount(0, title.length()) > TITLE
                        ? title.substring(0, title.offsetByCodePoints(0, TITLE))
                        : title,
                slip,
                request.values(),
                bench.now(),
                OfficialRef.of(actor),
                Optional.empty()));
    }

    @Override
    public Page<Filing> waiting(Actor actor, Optional<Page.Cursor> after, int limit) {
        List<String> units = counters(actor);
        int most = Math.max(1, Math.min(MOST_ROWS, limit));
        return units.isEmpty()
                ? new Page<>(List.of(), Optional.empty())
                : bench.transactions().read(() -> store.waiting(units, after, most));
    }

    @Override
    public Optional<Long> count(Actor actor) {
        List<String> units = counters(actor);
        return units.isEmpty()
                ? Optional.empty()
                : Optional.of(bench.transactions().read(() -> store.countWaiting(units, MOST_COUNTED)));
    }

    @Override
    public Optional<Filing> open(Actor actor, long id) {
        return bench.transactions()
                .read(() -> store.filing(id))
                .filter(filing -> filing.end().isEmpty() && isFor(actor, filing));
    }

    @Override
    public Decision<Dossier> receive(Actor actor, long id, ReceptionRequest request) {
        Optional<Filing> filing = open(actor, id);
        if (filing.isEmpty()) {
            return gone(actor, id);
        }
        try {
            return reception.receive(actor, request, about(filing.get()), dossier -> {
                boolean ended = store.end(
                        id,
                        new Filing.End(
                                Optional.of(dossier.code()),
                                "",
                                dossier.timing().receivedAt(),
                                OfficialRef.of(actor)));
                if (!ended) {
                    throw new Gone();
                }
            });
        } catch (Gone e) {
            return gone(actor, id);
        }
    }

    /** What the journal of the dossier keeps of it. */
    private static Map<String, String> about(Filing filing) {
        return Map.of(
                "announced-by", filing.filedBy().name(),
                "announced-at", Vietnam.format(filing.filedAt()),
                "slip", filing.slip());
    }

    private <T> Decision<T> gone(Actor actor, long id) {
        Reason reason = Reason.of("filing.gone");
        bench.deniedAccess().record(actor, "RECEIVE", "filing " + id, List.of(reason));
        return Decision.refused(reason);
    }

    @Override
    public Decision<Filing> drop(Actor actor, long id, String comment) {
        Optional<Filing> filing = open(actor, id);
        if (filing.isEmpty()) {
            return gone(actor, id);
        }
        String words = Texts.clean(comment);
        Optional<Reason> fault = words.isEmpty()
                ? Optional.of(Reason.at("comment", "comment.required"))
                : Texts.lines("comment", words, Texts.COMMENT);
        if (fault.isPresent()) {
            return Decision.refused(fault.get());
        }
        Filing.End end = new Filing.End(Optional.empty(), words, bench.now(), OfficialRef.of(actor));
        if (!bench.transactions().write(() -> store.end(id, end))) {
            return gone(actor, id);
        }
        bench.deniedAccess().audit(actor, "filing.dropped", "filing " + id, words);
        Filing was = filing.get();
        return Decision.allowed(new Filing(
                id,
                was.version() + 1,
                was.channel(),
                was.receivingUnit(),
                was.procedureCode(),
                was.title(),
                was.slip(),
                Map.of(),
                was.filedAt(),
                was.filedBy(),
                Optional.of(end)));
    }

    private boolean isFor(Actor actor, Filing filing) {
        return bench.authoriser().mayReceive(actor, filing.receivingUnit(), filing.procedureCode(), bench.today());
    }

    private List<String> counters(Actor actor) {
        return bench.authoriser().assignments(actor, bench.today(), Set.of(Role.RECEIVING_CLERK)).stream()
                .map(Assignment::unitCode)
                .distinct()
                .toList();
    }
}
