package org.hoso.core.internal.bulk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hoso.bulk.BulkItem;
import org.hoso.bulk.BulkJobs;
import org.hoso.bulk.BulkKind;
import org.hoso.bulk.BulkPlan;
import org.hoso.bulk.BulkRequest;
import org.hoso.bulk.BulkTarget;
import org.hoso.core.internal.document.LetterService;
import org.hoso.core.internal.dossier.CommandService;
import org.hoso.core.internal.dossier.DossierQueries;
import org.hoso.core.internal.dossier.Workbench;
import org.hoso.core.port.DossierStore.Criteria;
import org.hoso.core.port.DossierStore.Order;
import org.hoso.decision.Decision;
import org.hoso.decision.Reason;
import org.hoso.document.LetterKind;
import org.hoso.dossier.Dossier;
import org.hoso.dossier.Page;
import org.hoso.security.Actor;

/** Looks at the dossiers of a request, page by page: which there are, and what would come of each. Changes nothing. */
final class BulkPlanner {

    private static final int PAGE = 200;
    private static final int EXAMPLES = 5;

    private final Workbench bench;
    private final CommandService commands;
    private final DossierQueries queries;

    BulkPlanner(Workbench bench, CommandService commands, DossierQueries queries) {
        this.bench = bench;
        this.commands = commands;
        this.queries = queries;
    }

    Decision<BulkPlan> plan(Actor actor, BulkRequest request) {
        return dossiers(actor, request.target()).map(dossiers -> {
            Map<Reason, List<String>> kept = new LinkedHashMap<>();
            int possible = 0;
            for (Dossier dossier : dossiers) {
                Optional<Reason> reason = objection(actor, request, dossier);
                if (reason.isPresent()) {
                    kept.computeIfAbsent(reason.get(), key -> new ArrayList<>()).add(dossier.code());
                } else {
                    possible++;
                }
            }
            return new BulkPlan(
                    possible,
                    obstacles(kept),
                    dossiers.stream().map(Dossier::id).toList());
        });
    }

    private Optional<Reason> objection(Actor actor, BulkRequest request, Dossier dossier) {
        if (request.kind() == BulkKind.PRINT) {
            return LetterService.objection(request.options().letter().orElse(LetterKind.RECEIPT), dossier);
        }
        return commands
                .objections(
                        actor, BulkCommands.of(request.kind(), request.options(), dossier, dossier.version()), dossier)
                .stream()
                .findFirst();
    }

    private static List<BulkPlan.Obstacle> obstacles(Map<Reason, List<String>> kept) {
        return kept.entrySet().stream()
                .map(entry -> new BulkPlan.Obstacle(
                        entry.getKey(),
                        entry.getValue().size(),
                        entry.getValue().stream().limit(EXAMPLES).toList()))
                .sorted(Comparator.comparingInt(BulkPlan.Obstacle::count).reversed())
                .toList();
    }

    /** The items of a request, all that the actor may see; refused when nothing would come of any. */
    Decision<List<BulkItem>> items(Actor actor, BulkRequest request) {
        return dossiers(actor, request.target()).then(dossiers -> {
            if (dossiers.stream()
                    .allMatch(dossier -> objection(actor, request, dossier).isPresent())) {
                return Decision.refused(Reason.of("bulk.empty"));
            }
            List<BulkItem> items = new ArrayList<>();
            dossiers.forEach(dossier -> items.add(new BulkItem(
                    items.size() + 1,
                    dossier.id(),
                    dossier.code(),
                    dossier.version(),
                    BulkItem.State.PENDING,
                    List.of(),
                    0,
                    Optional.empty())));
            return Decision.allowed(items);
        });
    }

    private Decision<List<Dossier>> dossiers(Actor actor, BulkTarget target) {
        List<Dossier> found = target instanceof BulkTarget.Chosen chosen
                ? chosen(actor, chosen.dossierIds())
                : whole(actor, (BulkTarget.Whole) target);
        if (found.isEmpty()) {
            return Decision.refused(Reason.of("bulk.empty"));
        }
        return found.size() > BulkJobs.MOST
                ? Decision.refused(Reason.of("bulk.too-many", BulkJobs.MOST))
                : Decision.allowed(found);
    }

    private List<Dossier> chosen(Actor actor, List<Long> ids) {
        List<Dossier> found = new ArrayList<>();
        List<Long> some = ids.subList(0, Math.min(ids.size(), BulkJobs.MOST + 1));
        for (int from = 0; from < some.size(); from += PAGE) {
            List<Long> part = some.subList(from, Math.min(some.size(), from + PAGE));
            found.addAll(bench.transactions().read(() -> bench.dossiers().findAll(part)));
        }
        return found.stream()
                .filter(dossier -> bench.authoriser().maySee(actor, dossier, bench.today()))
                .toList();
    }

    private List<Dossier> whole(Actor actor, BulkTarget.Whole target) {
        Optional<Criteria> criteria = queries.criteria(actor, target.queue(), target.filter());
        List<Dossier> found = new ArrayList<>();
        if (criteria.isEmpty()) {
            return found;
        }
        Order order = DossierQueries.order(target.queue(), target.order());
        Optional<Page.Cursor> after = Optional.empty();
        do {
            Optional<Page.Cursor> begin = after;
            Page<Dossier> page =
                    bench.transactions().read(() -> bench.dossiers().page(criteria.get(), order, begin, PAGE));
            found.addAll(page.rows());
            after = page.next();
        } while (after.isPresent() && found.size() <= BulkJobs.MOST);
        return found;
    }
}
