package org.hoso.desk.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hoso.decision.Decision;
import org.hoso.decision.Reason;
import org.hoso.dossier.Dossier;
import org.hoso.dossier.DossierState;
import org.hoso.dossier.Filing;
import org.hoso.dossier.Filings;
import org.hoso.dossier.OfficialRef;
import org.hoso.dossier.Page;
import org.hoso.dossier.ReceptionRequest;
import org.hoso.security.Actor;

/** What waits to be received, in memory. */
final class FakeFilings implements Filings {

    final List<Filing> waiting = new ArrayList<>();
    final List<ReceptionRequest> received = new ArrayList<>();
    final List<String> dropped = new ArrayList<>();

    @Override
    public Decision<Filing> announce(Actor actor, Request request) {
        var filing = new Filing(
                waiting.size() + 1L,
                0,
                request.channel(),
                request.receivingUnit(),
                request.procedureCode(),
                request.title(),
                request.slip(),
                request.values(),
                Samples.NOW,
                OfficialRef.of(actor),
                Optional.empty());
        waiting.add(filing);
        return Decision.allowed(filing);
    }

    @Override
    public Page<Filing> waiting(Actor actor, Optional<Page.Cursor> after, int limit) {
        return new Page<>(waiting, Optional.empty());
    }

    @Override
    public Optional<Long> count(Actor actor) {
        return Optional.of((long) waiting.size());
    }

    @Override
    public Optional<Filing> open(Actor actor, long id) {
        return waiting.stream().filter(each -> each.id() == id).findFirst();
    }

    @Override
    public Decision<Dossier> receive(Actor actor, long id, ReceptionRequest request) {
        received.add(request);
        waiting.removeIf(each -> each.id() == id);
        return Decision.allowed(Samples.dossier(1, 1, DossierState.RECEIVED));
    }

    @Override
    public Decision<Filing> drop(Actor actor, long id, String comment) {
        if (comment.isBlank()) {
            return Decision.refused(Reason.at("comment", "comment.required"));
        }
        var filing = open(actor, id).orElseThrow();
        waiting.remove(filing);
        dropped.add(comment);
        return Decision.allowed(filing);
    }
}
