package org.hoso.core.internal.notice;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hoso.core.internal.dossier.Workbench;
import org.hoso.core.internal.time.Vietnam;
import org.hoso.core.port.NoticeStore;
import org.hoso.core.port.NoticeStore.Mail;
import org.hoso.dossier.Dossier;
import org.hoso.notice.Notice;
import org.hoso.organisation.Official;
import org.hoso.procedure.ProcedureVersion;
import org.hoso.system.Locality;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Gives the warnings whose time has come. Each open dossier carries the moment at which it is to be looked at; a change
 * sets it to now, a look to its next warning. So a round reads only dossiers that need it. When the shares of the time
 * are set anew, every open dossier is looked at again.
 */
@Component(service = WarningJob.class)
public final class WarningJob {

    private static final int BATCH = 50;
    private static final int MANY = 500;

    private final Workbench bench;
    private final NoticeStore store;
    private final Locality locality;
    private final WarningWords words = new WarningWords();

    @Activate
    public WarningJob(@Reference Workbench bench, @Reference NoticeStore store, @Reference Locality locality) {
        this.bench = bench;
        this.store = store;
        this.locality = locality;
    }

    /** Looks at all that need it; returns how many warnings were given. */
    public int run() {
        followShares();
        int given = 0;
        boolean more = true;
        while (more && !Thread.currentThread().isInterrupted()) {
            Instant now = bench.now();
            List<Long> ids = bench.transactions().read(() -> store.toLookAt(now, BATCH));
            given += bench.transactions()
                    .write(() -> ids.stream().mapToInt(id -> look(id, now)).sum());
            more = ids.size() == BATCH;
        }
        return given;
    }

    /** The shares are kept at the end, so that after a stop in between all are asked for again. */
    private void followShares() {
        String shares = bench.rules().warnings().toString();
        if (shares.equals(bench.transactions().read(store::shares))) {
            return;
        }
        Optional<Long> last = Optional.of(0L);
        while (last.isPresent() && !Thread.currentThread().isInterrupted()) {
            long behind = last.get();
            last = bench.transactions().write(() -> store.lookAgainBehind(behind, MANY));
        }
        if (last.isEmpty()) {
            bench.transactions().write(() -> {
                store.keepShares(shares);
                return shares;
            });
        }
    }

    private int look(long id, Instant now) {
        Optional<Dossier> dossier =
                bench.dossiers().find(id).filter(each -> each.state().isOpen());
        Optional<ProcedureVersion> procedure = dossier.flatMap(bench::procedureOf);
        if (dossier.isEmpty() || procedure.isEmpty()) {
            dossier.ifPresent(each -> store.lookAgain(id, each.version(), Optional.empty()));
            return 0;
        }
        List<Warning> warnings =
                Warning.of(dossier.get(), procedure.get(), bench.rules().warnings(), bench.dueDates()::of, now);
        Set<String> codes = store.codes(id);
        int given = 0;
        for (Warning warning : warnings) {
            if (!warning.at().isAfter(now) && isNews(warning, warnings, codes, now)) {
                given += give(warning, dossier.get(), procedure.get(), now);
            }
        }
        Optional<Instant> next =
                warnings.stream().map(Warning::at).filter(at -> at.isAfter(now)).findFirst();
        store.lookAgain(id, dossier.get().version(), next);
        return given;
    }

    /** Neither it nor a higher share of the same group was given before, and no higher one is due now. */
    private static boolean isNews(Warning warning, List<Warning> all, Set<String> codes, Instant now) {
        return codes.stream().noneMatch(warning::isBehind)
                && all.stream()
                        .filter(other -> other.group().equals(warning.group()) && other.share() > warning.share())
                        .noneMatch(other -> !other.at().isAfter(now));
    }

    private int give(Warning warning, Dossier dossier, ProcedureVersion procedure, Instant now) {
        List<Official> to =
                new Recipients(bench.organisation()).of(dossier, procedure, warning.last(), Vietnam.date(now));
        for (Official official : to) {
            Notice notice = new Notice(
                    0,
                    official.id(),
                    dossier.id(),
                    dossier.code(),
                    warning.code(),
                    warning.kind(),
                    warning.share(),
                    warning.stepName(),
                    Optional.of(warning.timeOut()),
                    now,
                    Optional.empty());
            store.insert(notice);
            official.email()
                    .filter(address -> !address.isBlank())
                    .map(address -> mail(address, notice, procedure, now))
                    .ifPresent(store::insertMail);
        }
        return to.size();
    }

    /** Codes and times only: a mail leaves the house, so it names no applicant. */
    private Mail mail(String address, Notice notice, ProcedureVersion procedure, Instant now) {
        String what = words.of(notice);
        String text = what + "\n\n" + words.text("procedure", procedure.name().vi()) + "\n" + locality.publicAddress()
                + "/dossier/" + notice.dossierCode() + "\n";
        return Mail.of(address, words.text("subject", what), text, now);
    }
}
