package org.hoso.core.port;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hoso.workplace.Announcement;
import org.hoso.workplace.Draft;
import org.hoso.workplace.Drafts;
import org.osgi.annotation.versioning.ProviderType;

/** Keeps drafts and announcements. Called inside a transaction only. */
@ProviderType
public interface WorkplaceStore {

    /** Stores a new draft under its id. */
    void insertDraft(long officialId, Draft draft);

    /** Replaces a draft when the stored one is the revision before; false when it is not, or not there. */
    boolean updateDraft(long officialId, Draft draft);

    Optional<Draft> draft(long officialId, String id);

    /** The last saved draft about this. */
    Optional<Draft> draft(long officialId, Draft.Kind kind, String subject);

    /** The last saved first. */
    List<Drafts.Line> drafts(long officialId, int limit);

    long countDrafts(long officialId);

    void deleteDraft(long officialId, String id);

    /** A row of a batch that was received, under the key by which its official knows it. */
    record ReceivedRow(long officialId, String key, long dossierId, String code, Instant at) {}

    /** Notes that a row was received; a second one of the same official and key is a fault. */
    void insertReceivedRow(ReceivedRow row);

    /** The received rows among these keys of the official. */
    List<ReceivedRow> receivedRows(long officialId, List<String> keys);

    /** Removes drafts last saved, and notes of rows received, before then; returns how many drafts. */
    int deleteDrafts(Instant before);

    /** Counts one more reception of the procedure by the official. */
    void countReception(long officialId, String procedureCode);

    /** The procedures the official received, the most received first. */
    List<String> received(long officialId, int limit);

    /** Adds (id 0) or replaces; returns it with its id. */
    Announcement saveAnnouncement(Announcement announcement);

    Optional<Announcement> announcement(long id);

    /** The newest first. */
    List<Announcement> announcements(int limit);

    /** Those in force then that the official has not dismissed. */
    List<Announcement> announcements(Instant at, long officialId);

    void dismiss(long announcementId, long officialId);
}
