package org.hoso.desk.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hoso.notice.Notice;
import org.hoso.notice.Notices;
import org.hoso.procedure.LocalText;
import org.hoso.security.Actor;

/** Warnings in memory. */
final class FakeNotices implements Notices {

    final List<Notice> notices = new ArrayList<>();
    final List<Long> read = new ArrayList<>();

    static Notice notice(long id, String code) {
        return new Notice(
                id,
                1,
                1,
                code,
                "step-B1-70",
                Notice.Kind.STEP,
                70,
                Optional.of(new LocalText("Thẩm định", "Examination")),
                Optional.of(Instant.parse("2026-03-02T09:00:00Z")),
                Instant.parse("2026-03-02T02:00:00Z"),
                Optional.empty());
    }

    @Override
    public int unread(Actor actor) {
        return (int) notices.stream().filter(each -> !read.contains(each.id())).count();
    }

    @Override
    public List<Notice> newest(Actor actor) {
        return notices;
    }

    @Override
    public void read(Actor actor, long id) {
        read.add(id);
    }

    @Override
    public void readAll(Actor actor) {
        notices.forEach(each -> read.add(each.id()));
    }
}
