package org.hoso.testkit;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hoso.core.port.WorkplaceStore;
import org.hoso.testkit.MemoryState.Dismissal;
import org.hoso.testkit.MemoryState.OwnDraft;
import org.hoso.testkit.MemoryState.ProcedureUse;
import org.hoso.workplace.Announcement;
import org.hoso.workplace.Draft;
import org.hoso.workplace.Drafts;

final class MemoryWorkplaceStore implements WorkplaceStore {

    private final MemoryDatabase database;

    MemoryWorkplaceStore(MemoryDatabase database) {
        this.database = database;
    }

    @Override
    public void insertDraft(long officialId, Draft draft) {
        database.writing().drafts.put(draft.id(), new OwnDraft(officialId, draft));
    }

    @Override
    public boolean updateDraft(long officialId, Draft draft) {
        OwnDraft stored = database.writing().drafts.get(draft.id());
        boolean next = stored != null
                && stored.officialId() == officialId
                && stored.draft().revision() == draft.revision() - 1;
        if (next) {
            insertDraft(officialId, draft);
        }
        return next;
    }

    @Override
    public Optional<Draft> draft(long officialId, String id) {
        return own(officialId).filter(draft -> draft.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Draft> draft(long officialId, Draft.Kind kind, String subject) {
        return own(officialId)
                .filter(draft -> draft.kind() == kind && draft.subject().equals(subject))
                .findFirst();
    }

    @Override
    public List<Drafts.Line> drafts(long officialId, int limit) {
        return own(officialId)
                .limit(limit)
                .map(draft ->
                        new Drafts.Line(draft.id(), draft.kind(), draft.subject(), draft.title(), draft.savedAt()))
                .toList();
    }

    @Override
    public long countDrafts(long officialId) {
        return own(officialId).count();
    }

    @Override
    public void deleteDraft(long officialId, String id) {
        database.writing()
                .drafts
                .values()
                .removeIf(each ->
                        each.officialId() == officialId && each.draft().id().equals(id));
    }

    @Override
    public int deleteDrafts(Instant before) {
        MemoryState state = database.writing();
        state.receivedRows.values().removeIf(each -> each.at().isBefore(before));
        int stored = state.drafts.size();
        state.drafts.values().removeIf(each -> each.draft().savedAt().isBefore(before));
        return stored - state.drafts.size();
    }

    private Stream<Draft> own(long officialId) {
        return database.reading().drafts.values().stream()
                .filter(each -> each.officialId() == officialId)
                .map(OwnDraft::draft)
                .sorted(Comparator.comparing(Draft::savedAt).reversed());
    }

    @Override
    public void insertReceivedRow(ReceivedRow row) {
        ReceivedRow before = database.writing().receivedRows.putIfAbsent(row.officialId() + " " + row.key(), row);
        if (before != null) {
            throw new IllegalStateException("the row " + row.key() + " was received before");
        }
    }

    @Override
    public List<ReceivedRow> receivedRows(long officialId, List<String> keys) {
        return database.reading().receivedRows.values().stream()
                .filter(each -> each.officialId() == officialId && keys.contains(each.key()))
                .toList();
    }

    @Override
    public void countReception(long officialId, String procedureCode) {
        database.writing().uses.merge(new ProcedureUse(officialId, procedureCode), 1, Integer::sum);
    }

    @Override
    public List<String> received(long officialId, int limit) {
        return database.reading().uses.entrySet().stream()
                .filter(each -> each.getKey().officialId() == officialId)
                .sorted(Map.Entry.<ProcedureUse, Integer>comparingByValue().reversed())
                .map(each -> each.getKey().procedureCode())
                .limit(limit)
                .toList();
    }

    @Override
    public Announcement saveAnnouncement(Announcement typed) {
        MemoryState state = database.writing();
        Announcement stored = new Announcement(
                typed.id() == 0 ? state.nextId() : typed.id(),
                typed.level(),
                typed.from(),
                typed.to(),
                typed.text(),
                typed.by());
        state.announcements.put(stored.id(), stored);
        return stored;
    }

    @Override
    public Optional<Announcement> announcement(long id) {
        return Optional.ofNullable(database.reading().announcements.get(id));
    }

    @Override
    public List<Announcement> announcements(int limit) {
        return database.reading().announcements.values().stream()
                .sorted(Comparator.comparing(Announcement::from).reversed())
                .limit(limit)
                .toList();
    }

    @Override
    public List<Announcement> announcements(Instant at, long officialId) {
        MemoryState state = database.reading();
        return state.announcements.values().stream()
                .filter(each -> !each.from().isAfter(at)
                        && each.to().map(end -> end.isAfter(at)).orElse(true))
                .filter(each -> !state.dismissals.contains(new Dismissal(each.id(), officialId)))
                .sorted(Comparator.comparing(Announcement::from))
                .toList();
    }

    @Override
    public void dismiss(long announcementId, long officialId) {
        database.writing().dismissals.add(new Dismissal(announcementId, officialId));
    }
}
