package org.hoso.core.internal.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hoso.core.port.DossierStore;
import org.hoso.core.port.HistoryStore.DayNumbers;
import org.hoso.dossier.Dossier;
import org.hoso.dossier.JournalEntry;
import org.hoso.dossier.Page;
import org.hoso.dossier.Person;

/** The dossiers of a block. Nobody looks for dossiers while they are generated. */
final class BlockDossiers implements DossierStore {

    private final BlockStores block;

    BlockDossiers(BlockStores block) {
        this.block = block;
    }

    @Override
    public int nextSequence(String agencyCode, LocalDate day) {
        return block.next(new DayNumbers(agencyCode, day));
    }

    @Override
    public Dossier insert(Dossier dossier, Set<String> terms) {
        Dossier stored = dossier.stored(block.nextId(), 1, dossier.code());
        block.dossiers.put(stored.id(), stored);
        block.terms.put(stored.id(), terms);
        return stored;
    }

    @Override
    public Dossier update(Dossier dossier, Set<String> terms) {
        Dossier stored = update(dossier);
        block.terms.put(stored.id(), terms);
        return stored;
    }

    @Override
    public Dossier update(Dossier dossier) {
        if (block.find(dossier.id()).version() != dossier.version()) {
            throw new StaleDossier(dossier.id());
        }
        Dossier stored = dossier.stored(dossier.id(), dossier.version() + 1, dossier.code());
        block.dossiers.put(stored.id(), stored);
        return stored;
    }

    @Override
    public Optional<Dossier> find(long id) {
        return Optional.of(block.find(id));
    }

    @Override
    public List<Dossier> findAll(List<Long> ids) {
        return ids.stream().map(block::find).toList();
    }

    @Override
    public Optional<Dossier> findByCode(String code) {
        throw noSearch();
    }

    @Override
    public Optional<Dossier> findByToken(String trackingToken) {
        throw noSearch();
    }

    @Override
    public void append(JournalEntry entry) {
        block.add(block.journals, entry.dossierId(), entry);
    }

    @Override
    public Optional<JournalEntry> lastEntry(long dossierId) {
        List<JournalEntry> journal = journal(dossierId);
        return journal.isEmpty() ? Optional.empty() : Optional.of(journal.get(journal.size() - 1));
    }

    @Override
    public List<JournalEntry> journal(long dossierId) {
        return block.journals.getOrDefault(dossierId, List.of());
    }

    @Override
    public List<IdAndCode> dossiersAfter(long afterId, int limit) {
        throw noSearch();
    }

    @Override
    public Page<Dossier> page(Criteria criteria, Order order, Optional<Page.Cursor> after, int limit) {
        throw noSearch();
    }

    @Override
    public long count(Criteria criteria) {
        throw noSearch();
    }

    @Override
    public long count(Criteria criteria, int atMost) {
        throw noSearch();
    }

    @Override
    public List<Person> personsByIdentity(String identityNumber, int limit) {
        throw noSearch();
    }

    @Override
    public List<String> openCodes(String procedureCode, String ownerIdentityNumber) {
        throw noSearch();
    }

    private static UnsupportedOperationException noSearch() {
        return new UnsupportedOperationException("a block that is being generated is not searched");
    }
}
