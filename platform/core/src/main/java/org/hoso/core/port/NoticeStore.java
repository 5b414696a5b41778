package org.hoso.core.port;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hoso.notice.Notice;
import org.osgi.annotation.versioning.ProviderType;

/** Keeps warnings, the mails to be sent, and when each dossier is to be looked at again. Called inside a transaction only. */
@ProviderType
public interface NoticeStore {

    /** Ids of open dossiers that changed or whose time to be looked at has come, at most {@code limit}. */
    List<Long> toLookAt(Instant now, int limit);

    /**
     * Sets when an open dossier is looked at next, never when empty; nothing happens when the dossier has changed since
     * {@code version}: a change asks for another look by itself.
     */
    void lookAgain(long dossierId, long version, Optional<Instant> at);

    /** Asks for another look at all open dossiers behind an id, at most {@code limit}; the last of them, empty when none is left. */
    Optional<Long> lookAgainBehind(long dossierId, int limit);

    /** The shares by which the next looks were reckoned, as text; empty text before the first. */
    String shares();

    /** Keeps the shares by which the next looks are reckoned from now on. */
    void keepShares(String shares);

    /** Codes of the warnings given about a dossier, to whomever. */
    Set<String> codes(long dossierId);

    void insert(Notice notice);

    /** How many are unread, at most {@code limit}. */
    int unread(long officialId, int limit);

    /** Newest first. */
    List<Notice> newest(long officialId, int limit);

    /** Marks one notice of the official as read, all of them for id 0. */
    void read(long officialId, long id, Instant at);

    /** Puts a mail into the outbox. */
    void insertMail(Mail mail);

    /** Mails to be tried at {@code now}, oldest first, at most {@code limit}. */
    List<Mail> mailsToSend(Instant now, int limit);

    /** Stores what became of a try. */
    void updateMail(Mail mail);

    /**
     * A mail in the outbox.
     *
     * @param id       0 until stored
     * @param attempts how often it was tried
     * @param nextTry  empty when it was sent or given up
     * @param sentAt   empty while not sent
     * @param fault    what went wrong at the last try, or empty text
     */
    record Mail(
            long id,
            String to,
            String subject,
            String text,
            Instant createdAt,
            int attempts,
            Optional<Instant> nextTry,
            Optional<Instant> sentAt,
            String fault) {

        /** A new mail, to be sent at once. */
        public static Mail of(String to, String subject, String text, Instant now) {
            return new Mail(0, to, subject, text, now, 0, Optional.of(now), Optional.empty(), "");
        }

        /** Sent. */
        public Mail sent(Instant now) {
            return new Mail(id, to, subject, text, createdAt, attempts + 1, Optional.empty(), Optional.of(now), "");
        }

        /** Not sent; tried again at {@code next}, or given up when empty. */
        public Mail failed(String words, Optional<Instant> next) {
            return new Mail(id, to, subject, text, createdAt, attempts + 1, next, Optional.empty(), words);
        }
    }
}
