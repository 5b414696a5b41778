package org.hoso.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.hoso.decision.Decision;
import org.hoso.document.Upload;
import org.hoso.procedure.LocalText;
import org.hoso.security.Actor;
import org.hoso.workplace.Announcement;
import org.hoso.workplace.Draft;
import org.hoso.workplace.Drafts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Drafts and announcements. */
class WorkplaceTest {

    private final TestPlatform platform = new TestPlatform(Fixtures.procedure());
    private final Actor clerk = platform.actor(Fixtures.CLERK);
    private final Actor other = platform.actor(Fixtures.POSTAL_CLERK);

    @AfterEach
    void close() {
        platform.close();
    }

    private static Draft typed(Map<String, String> values, Map<String, String> uploads) {
        return Draft.fresh(Draft.Kind.INTAKE, Fixtures.procedure().code(), "Nguyễn Văn An", values, uploads);
    }

    private Draft saved(Draft draft) {
        return Flow.allowed(platform.drafts().save(clerk, draft));
    }

    private String upload(Actor actor) throws Exception {
        var pdf = new ByteArrayInputStream("%PDF-1.7 test".getBytes(StandardCharsets.UTF_8));
        return Flow.allowed(platform.attachments().upload(actor, "a.pdf", pdf)).id();
    }

    @Test
    void aDraftIsTheOwnersAlone() {
        Draft draft = saved(typed(Map.of("owner.name", "An"), Map.of()));

        assertThat(platform.drafts().open(clerk, draft.id())).contains(draft);
        assertThat(platform.drafts().open(other, draft.id())).isEmpty();
        assertThat(platform.drafts().mine(other)).isEmpty();
        assertThat(Flow.codes(platform.drafts().save(other, draft))).containsExactly("draft.stale");
        platform.drafts().delete(other, draft.id());
        assertThat(platform.drafts().mine(clerk)).extracting(Drafts.Line::id).containsExactly(draft.id());
        platform.drafts().delete(clerk, draft.id());
        assertThat(platform.drafts().mine(clerk)).isEmpty();
    }

    @Test
    void whoSavesAnOlderRevisionIsToldSo() {
        Draft first = saved(typed(Map.of("owner.name", "An"), Map.of()));
        Draft second = saved(first.with(first.subject(), "Anh", Map.of("owner.name", "Anh"), Map.of()));

        assertThat(second.id()).isEqualTo(first.id());
        assertThat(Flow.codes(platform.drafts().save(clerk, first))).containsExactly("draft.stale");
        assertThat(platform.drafts().about(clerk, Draft.Kind.INTAKE, first.subject()))
                .contains(second);
    }

    @Test
    void draftsAreBounded() {
        assertThat(Flow.codes(platform.drafts().save(clerk, typed(Map.of("x", "a".repeat(200_000)), Map.of()))))
                .containsExactly("draft.too-large");
        for (int i = 0; i < 50; i++) {
            saved(typed(Map.of(), Map.of()));
        }
        assertThat(Flow.codes(platform.drafts().save(clerk, typed(Map.of(), Map.of()))))
                .containsExactly("draft.too-many");
    }

    @Test
    void filesOfADraftOutliveTheirWeekAndForeignOnesAreLeftOut() throws Exception {
        String own = upload(clerk);
        String foreign = upload(other);
        Draft draft = saved(typed(Map.of(), Map.of(own, "PROOF", foreign, "PROOF")));
        platform.clock().advance(Duration.ofDays(8));
        platform.removeUnusedUploads();

        assertThat(draft.uploads()).isEqualTo(Map.of(own, "PROOF"));
        assertThat(platform.drafts().files(clerk, draft)).extracting(Upload::id).containsExactly(own);
        assertThat(platform.drafts().files(other, draft)).isEmpty();
    }

    @Test
    void draftsNobodySavedForTwoWeeksAreRemovedWithTheirFiles() throws Exception {
        String own = upload(clerk);
        saved(typed(Map.of(), Map.of(own, "")));
        platform.clock().advance(Duration.ofDays(13));
        assertThat(platform.removeOldDrafts()).isZero();
        platform.clock().advance(Duration.ofDays(2));
        assertThat(platform.removeOldDrafts()).isEqualTo(1);
        assertThat(platform.removeUnusedUploads()).isEqualTo(1);
        assertThat(platform.drafts().mine(clerk)).isEmpty();
    }

    private Decision<Announcement> post(Actor actor, String vi, String en, Optional<Duration> lasting) {
        var now = platform.clock().instant();
        return platform.announcements()
                .post(
                        actor,
                        new Announcement(
                                0, Announcement.Level.WARNING, now, lasting.map(now::plus), new LocalText(vi, en), ""));
    }

    @Test
    void onlyAnAdministratorPostsAnnouncements() {
        assertThat(Flow.codes(post(clerk, "Bảo trì", "Maintenance", Optional.empty())))
                .containsExactly("right.missing");
        assertThat(platform.announcements().all(clerk)).isEmpty();
        assertThat(Flow.faults(
                        post(platform.actor(Fixtures.SYSTEM_ADMINISTRATOR), " ", "", Optional.of(Duration.ofDays(-1)))
                                .reasons()))
                .containsExactly("text.vi:field.required", "text.en:field.required", "to:field.date");
    }

    @Test
    void anAnnouncementIsShownInItsTimeUntilItIsDismissedOrEnded() {
        Actor system = platform.actor(Fixtures.SYSTEM_ADMINISTRATOR);
        Announcement posted =
                Flow.allowed(post(system, "Bảo trì tối nay", "Maintenance tonight", Optional.of(Duration.ofHours(2))));
        assertThat(platform.announcements().current(clerk)).containsExactly(posted);
        platform.announcements().dismiss(clerk, posted.id());
        assertThat(platform.announcements().current(clerk)).isEmpty();
        assertThat(platform.announcements().current(other)).containsExactly(posted);
        Flow.allowed(platform.announcements().end(system, posted.id()));
        assertThat(platform.announcements().current(other)).isEmpty();
        assertThat(platform.announcements().all(system)).hasSize(1);
        assertThat(Flow.codes(platform.announcements().end(system, 999))).containsExactly("not-found");
    }
}
