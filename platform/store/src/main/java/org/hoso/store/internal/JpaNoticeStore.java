package org.hoso.store.internal;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hoso.core.port.NoticeStore;
import org.hoso.notice.Notice;
import org.hoso.store.internal.entity.DossierMapper;
import org.hoso.store.internal.entity.MailEntity;
import org.hoso.store.internal.entity.Nanos;
import org.hoso.store.internal.entity.NoticeEntity;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Warnings and the outbox of mails in the database. */
@Component(service = NoticeStore.class)
public final class JpaNoticeStore implements NoticeStore {

    private final CurrentEntityManager current;

    @Activate
    public JpaNoticeStore(@Reference CurrentEntityManager current) {
        this.current = current;
    }

    @Override
    public List<Long> toLookAt(Instant now, int limit) {
        return current.get()
                .createQuery(
                        "select d.id from Dossier d where d.open = :open and d.watchAt <= :now"
                                + " order by d.open, d.watchAt, d.id",
                        Long.class)
                .setParameter("open", true)
                .setParameter("now", now.toEpochMilli())
                .setMaxResults(limit)
                .getResultList();
    }

    /** Beside the version, so that nobody who has the dossier open is told that it changed. */
    @Override
    public void lookAgain(long dossierId, long version, Optional<Instant> at) {
        current.get()
                .createNativeQuery("update dossier set watch_at = ? where id = ? and version = ?")
                .setParameter(1, at.map(Instant::toEpochMilli).orElse(DossierMapper.NEVER))
                .setParameter(2, dossierId)
                .setParameter(3, version)
                .executeUpdate();
    }

    @Override
    public Optional<Long> lookAgainBehind(long dossierId, int limit) {
        var ids = current.get()
                .createQuery(
                        "select d.id from Dossier d where d.open = :open and d.id > :id order by d.open, d.id",
                        Long.class)
                .setParameter("open", true)
                .setParameter("id", dossierId)
                .setMaxResults(limit)
                .getResultList();
        if (ids.isEmpty()) {
            return Optional.empty();
        }
        long last = ids.get(ids.size() - 1);
        current.get()
                .createNativeQuery("update dossier set watch_at = 0 where is_open = ? and id > ? and id <= ?")
                .setParameter(1, true)
                .setParameter(2, dossierId)
                .setParameter(3, last)
                .executeUpdate();
        return Optional.of(last);
    }

    @Override
    public String shares() {
        List<?> rows = current.get()
                .createNativeQuery("select shares from warning_shares where id = 1")
                .getResultList();
        return rows.isEmpty() ? "" : String.valueOf(rows.get(0));
    }

    @Override
    public void keepShares(String shares) {
        current.get()
                .createNativeQuery("update warning_shares set shares = ? where id = 1")
                .setParameter(1, shares)
                .executeUpdate();
    }

    @Override
    public Set<String> codes(long dossierId) {
        return new HashSet<>(current.get()
                .createQuery("select n.code from Notice n where n.dossierId = :dossier", String.class)
                .setParameter("dossier", dossierId)
                .getResultList());
    }

    @Override
    public void insert(Notice notice) {
        current.get().persist(NoticeEntity.of(notice));
    }

    @Override
    public int unread(long officialId, int limit) {
        return current.get()
                .createQuery(
                        "select n.id from Notice n where n.officialId = :official and n.readAt is null", Long.class)
                .setParameter("official", officialId)
                .setMaxResults(limit)
                .getResultList()
                .size();
    }

    @Override
    public List<Notice> newest(long officialId, int limit) {
        return current.get()
                .createQuery(
                        "select n from Notice n where n.officialId = :official order by n.id desc", NoticeEntity.class)
                .setParameter("official", officialId)
                .setMaxResults(limit)
                .getResultStream()
                .map(NoticeEntity::toRecord)
                .toList();
    }

    @Override
    public void read(long officialId, long id, Instant at) {
        var one = id == 0 ? "" : " and n.id = :id";
        var query = current.get()
                .createQuery(
                        "update Notice n set n.readAt = :at where n.officialId = :official and n.readAt is null" + one)
                .setParameter("at", Nanos.of(at))
                .setParameter("official", officialId);
        if (id != 0) {
            query.setParameter("id", id);
        }
        query.executeUpdate();
    }

    @Override
    public void insertMail(Mail mail) {
        var row = new MailEntity();
        row.write(mail);
        current.get().persist(row);
    }

    @Override
    public List<Mail> mailsToSend(Instant now, int limit) {
        return current.get()
                .createQuery("select m from Mail m where m.nextTry <= :now order by m.nextTry, m.id", MailEntity.class)
                .setParameter("now", Nanos.of(now))
                .setMaxResults(limit)
                .getResultStream()
                .map(MailEntity::toRecord)
                .toList();
    }

    @Override
    public void updateMail(Mail mail) {
        var row = current.get().find(MailEntity.class, mail.id());
        if (row != null) {
            row.write(mail);
        }
    }
}
