package org.hoso.core.internal.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hoso.core.port.DossierStore.IdAndCode;
import org.hoso.dossier.Dossier;
import org.hoso.dossier.JournalCheck;
import org.hoso.dossier.JournalEntry;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Proves journals: the chain of hashes, the numbers, and that the dossier is where its last entry left it. */
@Component(service = JournalCheck.class)
public final class JournalVerifier implements JournalCheck {

    private static final int PAGE = 200;

    private final Workbench bench;

    @Activate
    public JournalVerifier(@Reference Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Report verify(Optional<String> code) {
        return code.map(this::one).orElseGet(this::all);
    }

    private Report one(String typed) {
        String code = typed.strip().toUpperCase(Locale.ROOT);
        return bench.transactions()
                .read(() -> bench.dossiers()
                        .findByCode(code)
                        .map(dossier -> {
                            List<JournalEntry> journal = bench.dossiers().journal(dossier.id());
                            return new Report(
                                    1,
                                    journal.size(),
                                    problem(dossier, journal).stream().toList());
                        })
                        .orElseGet(() -> new Report(0, 0, List.of(new Break(code, 0, "there is no such dossier")))));
    }

    private Report all() {
        long dossiers = 0;
        long entries = 0;
        List<Break> breaks = new ArrayList<>();
        long after = 0;
        while (true) {
            long start = after;
            List<IdAndCode> page =
                    bench.transactions().read(() -> bench.dossiers().dossiersAfter(start, PAGE));
            if (page.isEmpty()) {
                return new Report(dossiers, entries, List.copyOf(breaks));
            }
            for (Report report : bench.transactions()
                    .read(() -> page.stream().map(this::inside).toList())) {
                dossiers += report.dossiers();
                entries += report.entries();
                breaks.addAll(report.breaks());
            }
            after = page.get(page.size() - 1).id();
        }
    }

    private Report inside(IdAndCode named) {
        List<JournalEntry> journal = bench.dossiers().journal(named.id());
        Optional<Break> problem = bench.dossiers()
                .find(named.id())
                .map(dossier -> problem(dossier, journal))
                .orElseGet(() -> Optional.of(new Break(named.code(), 0, "the dossier cannot be read")));
        return new Report(1, journal.size(), problem.stream().toList());
    }

    /** The first thing wrong with the journal of a dossier. Pure. */
    static Optional<Break> problem(Dossier dossier, List<JournalEntry> journal) {
        if (journal.isEmpty()) {
            return Optional.of(new Break(dossier.code(), 0, "the dossier has no journal"));
        }
        String previous = JournalHash.NONE;
        Optional<JournalEntry> before = Optional.empty();
        for (int i = 0; i < journal.size(); i++) {
            JournalEntry entry = journal.get(i);
            String problem = problem(dossier, entry, i + 1, previous, before);
            if (!problem.isEmpty()) {
                return Optional.of(new Break(dossier.code(), i + 1, problem));
            }
            previous = entry.hash();
            before = Optional.of(entry);
        }
        return end(dossier, journal.get(journal.size() - 1));
    }

    private static String problem(
            Dossier dossier, JournalEntry entry, int sequence, String previous, Optional<JournalEntry> before) {
        if (entry.sequence() != sequence) {
            return "entry " + sequence + " is missing";
        }
        if (entry.dossierId() != dossier.id()) {
            return "the entry belongs to another dossier";
        }
        if (!entry.previousHash().equals(previous)) {
            return "the entry does not follow from the one before";
        }
        if (!entry.hash().equals(JournalHash.of(entry))) {
            return "the entry was changed after it was written";
        }
        if (!entry.from().equals(before.map(JournalEntry::to))) {
            return "the state before is not the state after the entry before";
        }
        return "";
    }

    private static Optional<Break> end(Dossier dossier, JournalEntry last) {
        if (last.to() != dossier.state()) {
            return Optional.of(new Break(
                    dossier.code(), last.sequence(), "the dossier is " + dossier.state() + ", not " + last.to()));
        }
        String version = last.details().getOrDefault(JournalWriter.VERSION, "");
        if (!version.equals(String.valueOf(dossier.version()))) {
            return Optional.of(new Break(
                    dossier.code(),
                    last.sequence(),
                    "the dossier has version " + dossier.version() + ", the journal ends at " + version));
        }
        return Ledger.problem(dossier.clock(), dossier.state().isOpen())
                .map(problem -> new Break(dossier.code(), last.sequence(), problem));
    }
}
