package org.hoso.store.internal;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import javax.persistence.EntityManager;
import org.hoso.core.port.WorkplaceStore;
import org.hoso.store.internal.entity.AnnouncementEntity;
import org.hoso.store.internal.entity.DismissalEntity;
import org.hoso.store.internal.entity.DraftEntity;
import org.hoso.store.internal.entity.DraftUploadEntity;
import org.hoso.store.internal.entity.Json;
import org.hoso.store.internal.entity.Nanos;
import org.hoso.store.internal.entity.ProcedureUseEntity;
import org.hoso.store.internal.entity.ReceivedRowEntity;
import org.hoso.workplace.Announcement;
import org.hoso.workplace.Draft;
import org.hoso.workplace.Drafts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Drafts and announcements in the database. */
@Component(service = WorkplaceStore.class)
public final class JpaWorkplaceStore implements WorkplaceStore {

    private final CurrentEntityManager current;
    private final Json json = new Json();

    @Activate
    public JpaWorkplaceStore(@Reference CurrentEntityManager current) {
        this.current = current;
    }

    @Override
    public void insertDraft(long officialId, Draft draft) {
        var manager = current.get();
        manager.persist(DraftEntity.of(officialId, draft, json));
        // Written now: the files refer to it.
        manager.flush();
        insertUploads(manager, draft);
    }

    @Override
    public boolean updateDraft(long officialId, Draft draft) {
        var manager = current.get();
        // The statement locks the row: of two who save the same revision, the second finds nothing.
        int updated = manager.createQuery("update Draft d set d.revision = :next, d.subject = :subject,"
                        + " d.title = :title, d.content = :content, d.savedAt = :at"
                        + " where d.id = :id and d.officialId = :official and d.revision = :revision")
                .setParameter("next", draft.revision())
                .setParameter("subject", draft.subject())
                .setParameter("title", draft.title())
                .setParameter("content", json.write(draft.values()))
                .setParameter("at", Nanos.of(draft.savedAt()))
                .setParameter("id", draft.id())
                .setParameter("official", officialId)
                .setParameter("revision", draft.revision() - 1)
                .executeUpdate();
        if (updated == 1) {
            deleteUploads(manager, draft.id());
            insertUploads(manager, draft);
        }
        return updated == 1;
    }

    private static void insertUploads(EntityManager manager, Draft draft) {
        draft.uploads().forEach((upload, paper) -> manager.persist(new DraftUploadEntity(draft.id(), upload, paper)));
    }

    private static void deleteUploads(EntityManager manager, String id) {
        manager.createQuery("delete from DraftUpload u where u.draftId = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    @Override
    public Optional<Draft> draft(long officialId, String id) {
        return Optional.ofNullable(current.get().find(DraftEntity.class, id))
                .filter(row -> row.belongsTo(officialId))
                .map(this::whole);
    }

    @Override
    public Optional<Draft> draft(long officialId, Draft.Kind kind, String subject) {
        return current
                .get()
                .createQuery(
                        "select d from Draft d where d.officialId = :official and d.kind = :kind"
                                + " and d.subject = :subject order by d.savedAt desc",
                        DraftEntity.class)
                .setParameter("official", officialId)
                .setParameter("kind", kind)
                .setParameter("subject", subject)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst()
                .map(this::whole);
    }

    private Draft whole(DraftEntity row) {
        var uploads = new HashMap<String, String>();
        current.get()
                .createQuery("select u from DraftUpload u where u.draftId = :id", DraftUploadEntity.class)
                .setParameter("id", row.id())
                .getResultList()
                .forEach(each -> uploads.put(each.uploadId(), each.paperCode()));
        return row.toRecord(json, uploads);
    }

    @Override
    public List<Drafts.Line> drafts(long officialId, int limit) {
        return current.get()
                .createQuery(
                        "select d from Draft d where d.officialId = :official order by d.savedAt desc",
                        DraftEntity.class)
                .setParameter("official", officialId)
                .setMaxResults(limit)
                .getResultStream()
                .map(DraftEntity::toLine)
                .toList();
    }

    @Override
    public long countDrafts(long officialId) {
        return current.get()
                .createQuery("select count(d.id) from Draft d where d.officialId = :official", Long.class)
                .setParameter("official", officialId)
                .getSingleResult();
    }

    @Override
    public void deleteDraft(long officialId, String id) {
        var manager = current.get();
        var row = manager.find(DraftEntity.class, id);
        if (row != null && row.belongsTo(officialId)) {
            deleteUploads(manager, id);
            manager.createQuery("delete from Draft d where d.id = :id")
                    .setParameter("id", id)
                    .executeUpdate();
        }
    }

    @Override
    public int deleteDrafts(Instant before) {
        var manager = current.get();
        manager.createQuery("delete from DraftUpload u where u.draftId in"
                        + " (select d.id from Draft d where d.savedAt < :before)")
                .setParameter("before", Nanos.of(before))
                .executeUpdate();
        manager.createQuery("delete from ReceivedRow r where r.receivedAt < :before")
                .setParameter("before", Nanos.of(before))
                .executeUpdate();
        return manager.createQuery("delete from Draft d where d.savedAt < :before")
                .setParameter("before", Nanos.of(before))
                .executeUpdate();
    }

    @Override
    public void insertReceivedRow(ReceivedRow row) {
        current.get().persist(ReceivedRowEntity.of(row));
    }

    @Override
    public List<ReceivedRow> receivedRows(long officialId, List<String> keys) {
        return current.get()
                .createQuery(
                        "select r from ReceivedRow r where r.officialId = :official and r.rowKey in :keys",
                        ReceivedRowEntity.class)
                .setParameter("official", officialId)
                .setParameter("keys", keys)
                .getResultStream()
                .map(ReceivedRowEntity::toRecord)
                .toList();
    }

    @Override
    public void countReception(long officialId, String procedureCode) {
        var manager = current.get();
        int counted = manager.createQuery("update ProcedureUse p set p.uses = p.uses + 1"
                        + " where p.officialId = :official and p.procedureCode = :procedure")
                .setParameter("official", officialId)
                .setParameter("procedure", procedureCode)
                .executeUpdate();
        if (counted == 0) {
            manager.persist(new ProcedureUseEntity(officialId, procedureCode));
        }
    }

    @Override
    public List<String> received(long officialId, int limit) {
        return current.get()
                .createQuery(
                        "select p.procedureCode from ProcedureUse p where p.officialId = :official"
                                + " order by p.uses desc, p.procedureCode",
                        String.class)
                .setParameter("official", officialId)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public Announcement saveAnnouncement(Announcement announcement) {
        var manager = current.get();
        var found = announcement.id() == 0 ? null : manager.find(AnnouncementEntity.class, announcement.id());
        var row = found == null ? new AnnouncementEntity() : found;
        row.write(announcement);
        if (found == null) {
            manager.persist(row);
        }
        return row.toRecord();
    }

    @Override
    public Optional<Announcement> announcement(long id) {
        return Optional.ofNullable(current.get().find(AnnouncementEntity.class, id))
                .map(AnnouncementEntity::toRecord);
    }

    @Override
    public List<Announcement> announcements(int limit) {
        return current.get()
                .createQuery(
                        "select a from Announcement a order by a.shownFrom desc, a.id desc", AnnouncementEntity.class)
                .setMaxResults(limit)
                .getResultStream()
                .map(AnnouncementEntity::toRecord)
                .toList();
    }

    @Override
    public List<Announcement> announcements(Instant at, long officialId) {
        return current.get()
                .createQuery(
                        "select a from Announcement a where a.shownFrom <= :at and (a.shownTo is null or a.shownTo > :at)"
                                + " and not exists (select d.officialId from Dismissal d"
                                + " where d.announcementId = a.id and d.officialId = :official) order by a.shownFrom",
                        AnnouncementEntity.class)
                .setParameter("at", Nanos.of(at))
                .setParameter("official", officialId)
                .getResultStream()
                .map(AnnouncementEntity::toRecord)
                .toList();
    }

    @Override
    public void dismiss(long announcementId, long officialId) {
        var manager = current.get();
        if (manager.find(DismissalEntity.class, new DismissalEntity.Key(announcementId, officialId)) == null) {
            manager.persist(new DismissalEntity(announcementId, officialId));
        }
    }
}
