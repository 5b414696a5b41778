package org.hoso.testkit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hoso.core.port.NoticeStore;
import org.hoso.dossier.Dossier;
import org.hoso.notice.Notice;

final class MemoryNoticeStore implements NoticeStore {

    /** When a version of a dossier is to be looked at. */
    record Watch(long version, Optional<Instant> at) {}

    private final MemoryDatabase database;

    MemoryNoticeStore(MemoryDatabase database) {
        this.database = database;
    }

    @Override
    public List<Long> toLookAt(Instant now, int limit) {
        MemoryState state = database.reading();
        return state.dossiers.values().stream()
                .filter(dossier -> dossier.state().isOpen())
                .filter(dossier -> isDue(state.watches.get(dossier.id()), dossier, now))
                .map(Dossier::id)
                .limit(limit)
                .toList();
    }

    private static boolean isDue(@org.jspecify.annotations.Nullable Watch watch, Dossier dossier, Instant now) {
        return watch == null
                || watch.version() != dossier.version()
                || watch.at().filter(at -> !at.isAfter(now)).isPresent();
    }

    @Override
    public void lookAgain(long dossierId, long version, Optional<Instant> at) {
        database.writing().watches.put(dossierId, new Watch(version, at));
    }

    @Override
    public Optional<Long> lookAgainBehind(long dossierId, int limit) {
        MemoryState state = database.writing();
        List<Long> ids = state.dossiers.values().stream()
                .filter(dossier -> dossier.state().isOpen())
                .map(Dossier::id)
                .filter(id -> id > dossierId)
                .sorted()
                .limit(limit)
                .toList();
        ids.forEach(state.watches::remove);
        return ids.isEmpty() ? Optional.empty() : Optional.of(ids.get(ids.size() - 1));
    }

    @Override
    public String shares() {
        return database.reading().warningShares;
    }

    @Override
    public void keepShares(String shares) {
        database.writing().warningShares = shares;
    }

    @Override
    public Set<String> codes(long dossierId) {
        return database.reading().notices.values().stream()
                .filter(notice -> notice.dossierId() == dossierId)
                .map(Notice::code)
                .collect(Collectors.toSet());
    }

    @Override
    public void insert(Notice notice) {
        MemoryState state = database.writing();
        long id = state.nextId();
        state.notices.put(id, copy(notice, id, notice.readAt()));
    }

    @Override
    public int unread(long officialId, int limit) {
        return (int) of(officialId)
                .filter(notice -> notice.readAt().isEmpty())
                .limit(limit)
                .count();
    }

    @Override
    public List<Notice> newest(long officialId, int limit) {
        return of(officialId).limit(limit).toList();
    }

    private Stream<Notice> of(long officialId) {
        return database.reading().notices.descendingMap().values().stream()
                .filter(notice -> notice.officialId() == officialId);
    }

    @Override
    public void read(long officialId, long id, Instant at) {
        database.writing()
                .notices
                .replaceAll((key, notice) -> notice.officialId() == officialId
                                && (id == 0 || key == id)
                                && notice.readAt().isEmpty()
                        ? copy(notice, key, Optional.of(at))
                        : notice);
    }

    private static Notice copy(Notice notice, long id, Optional<Instant> readAt) {
        return new Notice(
                id,
                notice.officialId(),
                notice.dossierId(),
                notice.dossierCode(),
                notice.code(),
                notice.kind(),
                notice.share(),
                notice.stepName(),
                notice.due(),
                notice.at(),
                readAt);
    }

    @Override
    public void insertMail(Mail mail) {
        MemoryState state = database.writing();
        long id = state.nextId();
        state.mails.put(id, copy(mail, id));
    }

    private static Mail copy(Mail mail, long id) {
        return new Mail(
                id,
                mail.to(),
                mail.subject(),
                mail.text(),
                mail.createdAt(),
                mail.attempts(),
                mail.nextTry(),
                mail.sentAt(),
                mail.fault());
    }

    @Override
    public List<Mail> mailsToSend(Instant now, int limit) {
        return database.reading().mails.values().stream()
                .filter(mail -> mail.nextTry().filter(at -> !at.isAfter(now)).isPresent())
                .limit(limit)
                .toList();
    }

    @Override
    public void updateMail(Mail mail) {
        database.writing().mails.replace(mail.id(), mail);
    }
}
