package org.hoso.store.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hoso.core.port.WorkplaceStore;
import org.hoso.document.Upload;
import org.hoso.procedure.LocalText;
import org.hoso.workplace.Announcement;
import org.hoso.workplace.Draft;
import org.hoso.workplace.Drafts;
import org.junit.jupiter.api.Test;

/** Drafts and announcements. */
abstract class WorkplaceContract extends StoreContract {

    private static final long LAN = 7;
    private static final long HOA = 8;
    private static final Instant NOW = Samples.NOW;

    WorkplaceContract(TestDatabase database) {
        super(database);
    }

    private static Draft draft(String id, long revision, Map<String, String> uploads, Instant at) {
        return new Draft(
                id,
                revision,
                Draft.Kind.INTAKE,
                "1.001193",
                "Khai sinh · Nguyễn Thị Bưởi",
                Map.of("owner.name", "Nguyễn Thị Bưởi \"x\"", "form.long", "ế".repeat(20_000)),
                uploads,
                at);
    }

    private static Upload upload(String id, String sha) {
        return new Upload(id, LAN, "a.pdf", "application/pdf", 3, sha.repeat(64), NOW.minus(Duration.ofDays(30)));
    }

    @Test
    void aDraftIsReadByItsOwnerOnly() {
        var draft = draft("a1", 1, Map.of("u1", "GCS"), NOW);
        stores.run(() -> stores.workplace.insertDraft(LAN, draft));

        assertThat(stores.read(() -> stores.workplace.draft(LAN, "a1"))).contains(draft);
        assertThat(stores.read(() -> stores.workplace.draft(LAN, Draft.Kind.INTAKE, "1.001193")))
                .contains(draft);
        assertThat(stores.read(() -> stores.workplace.draft(LAN, Draft.Kind.BATCH, "1.001193")))
                .isEmpty();
        assertThat(stores.read(() -> stores.workplace.draft(HOA, "a1"))).isEmpty();
        assertThat(stores.read(() -> stores.workplace.drafts(HOA, 9))).isEmpty();
        stores.run(() -> stores.workplace.deleteDraft(HOA, "a1"));
        assertThat(stores.read(() -> stores.workplace.countDrafts(LAN))).isEqualTo(1);
        stores.run(() -> stores.workplace.deleteDraft(LAN, "a1"));
        assertThat(stores.read(() -> stores.workplace.countDrafts(LAN))).isZero();
    }

    @Test
    void onlyTheNextRevisionReplacesADraft() {
        stores.run(() -> stores.workplace.insertDraft(LAN, draft("a1", 1, Map.of("u1", "GCS", "u2", ""), NOW)));
        var next = draft("a1", 2, Map.of("u2", "", "u3", "GCS"), NOW.plusSeconds(2));

        assertThat(stores.write(() -> stores.workplace.updateDraft(HOA, next))).isFalse();
        assertThat(stores.write(() -> stores.workplace.updateDraft(LAN, next))).isTrue();
        assertThat(stores.write(() -> stores.workplace.updateDraft(LAN, next))).isFalse();
        assertThat(stores.read(() -> stores.workplace.draft(LAN, "a1"))).contains(next);
    }

    @Test
    void draftsAreListedTheNewestFirstAndTheOldOnesRemoved() {
        stores.run(() -> {
            stores.workplace.insertDraft(LAN, draft("old", 1, Map.of("u1", ""), NOW.minusSeconds(100)));
            stores.workplace.insertDraft(LAN, draft("new", 1, Map.of("u1", ""), NOW));
        });
        assertThat(stores.read(() -> stores.workplace.drafts(LAN, 9)))
                .extracting(Drafts.Line::id)
                .containsExactly("new", "old");
        assertThat(stores.write(() -> stores.workplace.deleteDrafts(NOW))).isEqualTo(1);
        assertThat(stores.read(() -> stores.workplace.drafts(LAN, 9)))
                .extracting(Drafts.Line::id)
                .containsExactly("new");
    }

    @Test
    void filesOfADraftAreKeptAsLongAsIt() {
        stores.run(() -> {
            stores.documents.saveUpload(upload("u1", "a"));
            stores.documents.saveUpload(upload("u2", "b"));
            stores.workplace.insertDraft(LAN, draft("d", 1, Map.of("u1", "GCS"), NOW));
        });
        assertThat(stores.write(() -> stores.documents.forgetUploads(NOW))).containsExactly("b".repeat(64));
        stores.run(() -> stores.workplace.deleteDraft(LAN, "d"));
        assertThat(stores.write(() -> stores.documents.forgetUploads(NOW))).containsExactly("a".repeat(64));
    }

    @Test
    void theMostReceivedProcedureComesFirst() {
        for (var procedure : List.of("1.001193", "2.000635", "2.000635")) {
            stores.run(() -> stores.workplace.countReception(LAN, procedure));
        }
        assertThat(stores.read(() -> stores.workplace.received(LAN, 9))).containsExactly("2.000635", "1.001193");
        assertThat(stores.read(() -> stores.workplace.received(HOA, 9))).isEmpty();
    }

    @Test
    void aRowOfABatchIsReceivedOnce() {
        var row = new WorkplaceStore.ReceivedRow(LAN, "k1", 5, "H47-1", NOW);
        stores.run(() -> stores.workplace.insertReceivedRow(row));

        assertThat(stores.read(() -> stores.workplace.receivedRows(LAN, List.of("k1", "k2"))))
                .containsExactly(row);
        assertThat(stores.read(() -> stores.workplace.receivedRows(HOA, List.of("k1"))))
                .isEmpty();
        assertThatThrownBy(() -> stores.run(() -> stores.workplace.insertReceivedRow(row)))
                .isInstanceOf(RuntimeException.class);
        stores.write(() -> stores.workplace.deleteDrafts(NOW.plusSeconds(1)));
        assertThat(stores.read(() -> stores.workplace.receivedRows(LAN, List.of("k1"))))
                .isEmpty();
    }

    private static Announcement announcement(Instant from, Optional<Instant> to, String text) {
        return new Announcement(0, Announcement.Level.WARNING, from, to, new LocalText(text, text), "Lê Quản Trị");
    }

    @Test
    void announcementsAreShownInTheirTimeUntilDismissed() {
        var current = stores.write(() -> stores.workplace.saveAnnouncement(
                announcement(NOW, Optional.of(NOW.plusSeconds(10)), "Bảo trì tối nay")));
        stores.run(() -> {
            stores.workplace.saveAnnouncement(announcement(NOW.plusSeconds(1), Optional.empty(), "later"));
            stores.workplace.saveAnnouncement(announcement(NOW.minusSeconds(9), Optional.of(NOW), "past"));
        });

        assertThat(stores.read(() -> stores.workplace.announcements(NOW, LAN))).containsExactly(current);
        stores.run(() -> stores.workplace.dismiss(current.id(), LAN));
        stores.run(() -> stores.workplace.dismiss(current.id(), LAN));
        assertThat(stores.read(() -> stores.workplace.announcements(NOW, LAN))).isEmpty();
        assertThat(stores.read(() -> stores.workplace.announcements(NOW, HOA))).containsExactly(current);
        assertThat(stores.read(() -> stores.workplace.announcements(9))).hasSize(3);
        var ended = new Announcement(
                current.id(), current.level(), current.from(), Optional.of(NOW), current.text(), current.by());
        stores.run(() -> stores.workplace.saveAnnouncement(ended));
        assertThat(stores.read(() -> stores.workplace.announcement(current.id())))
                .contains(ended);
        assertThat(stores.read(() -> stores.workplace.announcements(NOW, HOA))).isEqualTo(List.of());
    }
}
