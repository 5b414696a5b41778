package org.hoso.store.internal;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hoso.cooperation.Consultation;
import org.hoso.cooperation.ForeignReference;
import org.hoso.cooperation.PaperMark;
import org.hoso.core.port.CooperationStore;
import org.hoso.core.search.SearchTerms;
import org.hoso.dossier.Page;
import org.hoso.store.internal.entity.ConsultationEntity;
import org.hoso.store.internal.entity.Json;
import org.hoso.store.internal.entity.Nanos;
import org.hoso.store.internal.entity.PaperMarkEntity;
import org.hoso.store.internal.entity.ReferenceEntity;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Consultations, marks on papers and codes of other systems in the database. */
@Component(service = CooperationStore.class)
public final class JpaCooperationStore implements CooperationStore {

    private final CurrentEntityManager current;
    private final Json json = new Json();
    private final Terms terms = new Terms("RegisterTerm", "entryId");

    @Activate
    public JpaCooperationStore(@Reference CurrentEntityManager current) {
        this.current = current;
    }

    @Override
    public Consultation insert(Consultation consultation) {
        var row = new ConsultationEntity();
        row.write(consultation, json);
        current.get().persist(row);
        return row.toRecord(json);
    }

    @Override
    public void update(Consultation consultation) {
        var row = current.get().find(ConsultationEntity.class, consultation.id());
        if (row == null) {
            throw new IllegalArgumentException("no consultation is stored under id " + consultation.id());
        }
        row.write(consultation, json);
    }

    @Override
    public Optional<Consultation> consultation(long id) {
        return Optional.ofNullable(current.get().find(ConsultationEntity.class, id))
                .map(row -> row.toRecord(json));
    }

    @Override
    public List<Consultation> consultations(long dossierId) {
        return current.get()
                .createQuery(
                        "select c from Consultation c where c.dossierId = :dossier order by c.number",
                        ConsultationEntity.class)
                .setParameter("dossier", dossierId)
                .getResultStream()
                .map(row -> row.toRecord(json))
                .toList();
    }

    @Override
    public Page<Consultation> toAnswer(Collection<String> units, Optional<Page.Cursor> after, int limit) {
        var query = current.get()
                .createQuery(
                        "select c from Consultation c where c.askedUnit in :units and c.state = :open"
                                + (after.isPresent() ? " and c.dueAt >= :due and (c.dueAt > :due or c.id > :id)" : "")
                                + " order by c.dueAt, c.id",
                        ConsultationEntity.class)
                .setParameter("units", List.copyOf(units))
                .setParameter("open", Consultation.State.OPEN);
        after.ifPresent(cursor -> query.setParameter("due", cursor.sortValue()).setParameter("id", cursor.id()));
        var rows = query.setMaxResults(limit + 1).getResultList();
        var shown = rows.stream().limit(limit).map(row -> row.toRecord(json)).toList();
        var next = rows.size() > limit
                ? Optional.of(new Page.Cursor(
                        rows.get(limit - 1).dueAt(), shown.get(limit - 1).id()))
                : Optional.<Page.Cursor>empty();
        return new Page<>(shown, next);
    }

    @Override
    public long countToAnswer(Collection<String> units) {
        return current.get()
                .createQuery(
                        "select count(c.id) from Consultation c where c.askedUnit in :units and c.state = :open",
                        Long.class)
                .setParameter("units", List.copyOf(units))
                .setParameter("open", Consultation.State.OPEN)
                .getSingleResult();
    }

    @Override
    public List<Long> silentBefore(Instant now, int limit) {
        return current.get()
                .createQuery(
                        "select c.id from Consultation c where c.state = :open and c.dueAt < :now"
                                + " and c.silenceAgrees = :silence order by c.dueAt",
                        Long.class)
                .setParameter("open", Consultation.State.OPEN)
                .setParameter("now", Nanos.of(now))
                .setParameter("silence", true)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public List<PaperMark> marks(long dossierId) {
        return current.get()
                .createQuery(
                        "select m from PaperMark m where m.dossierId = :dossier order by m.paperCode",
                        PaperMarkEntity.class)
                .setParameter("dossier", dossierId)
                .getResultStream()
                .map(PaperMarkEntity::toRecord)
                .toList();
    }

    @Override
    public void saveMark(long dossierId, PaperMark mark) {
        var manager = current.get();
        var row = Optional.ofNullable(
                        manager.find(PaperMarkEntity.class, new PaperMarkEntity.Key(dossierId, mark.paperCode())))
                .orElseGet(() -> PaperMarkEntity.of(dossierId, mark.paperCode()));
        row.write(mark);
        manager.persist(row);
    }

    @Override
    public void removeMark(long dossierId, String paperCode) {
        var manager = current.get();
        Optional.ofNullable(manager.find(PaperMarkEntity.class, new PaperMarkEntity.Key(dossierId, paperCode)))
                .ifPresent(manager::remove);
    }

    @Override
    public List<ForeignReference> references(long dossierId) {
        return current.get()
                .createQuery(
                        "select r from ForeignReference r where r.dossierId = :dossier"
                                + " order by r.recordedAt, r.codeKey",
                        ReferenceEntity.class)
                .setParameter("dossier", dossierId)
                .getResultStream()
                .map(ReferenceEntity::toRecord)
                .toList();
    }

    @Override
    public void addReference(long dossierId, ForeignReference reference) {
        current.get().persist(ReferenceEntity.of(dossierId, SearchTerms.key(reference.code()), reference));
    }

    @Override
    public void removeReference(long dossierId, String code) {
        var manager = current.get();
        Optional.ofNullable(
                        manager.find(ReferenceEntity.class, new ReferenceEntity.Key(dossierId, SearchTerms.key(code))))
                .ifPresent(manager::remove);
    }

    @Override
    public List<Long> dossiersBy(List<String> words, int limit) {
        Set<Long> ids = new LinkedHashSet<>(byReference(String.join("", words), limit));
        var found = terms.find(current.get(), words);
        if (found.common().isEmpty()) {
            found.ids()
                    .filter(entries -> !entries.isEmpty())
                    .ifPresent(entries -> ids.addAll(ofEntries(entries, limit)));
        }
        return ids.stream().sorted(Comparator.reverseOrder()).limit(limit).toList();
    }

    private List<Long> byReference(String key, int limit) {
        return key.isEmpty()
                ? List.of()
                : current.get()
                        .createQuery(
                                "select r.dossierId from ForeignReference r where r.codeKey >= :from"
                                        + " and r.codeKey < :to order by r.codeKey",
                                Long.class)
                        .setParameter("from", key)
                        .setParameter("to", Terms.after(key))
                        .setMaxResults(limit)
                        .getResultList();
    }

    private List<Long> ofEntries(Set<Long> entries, int limit) {
        return current.get()
                .createQuery(
                        "select distinct r.dossierId from Register r where r.id in :ids order by r.dossierId desc",
                        Long.class)
                .setParameter("ids", List.copyOf(entries))
                .setMaxResults(limit)
                .getResultList();
    }
}
