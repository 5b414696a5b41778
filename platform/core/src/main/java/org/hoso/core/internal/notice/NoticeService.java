package org.hoso.core.internal.notice;

import java.time.Instant;
import java.util.List;
import org.hoso.core.internal.dossier.Workbench;
import org.hoso.core.port.NoticeStore;
import org.hoso.notice.Notice;
import org.hoso.notice.Notices;
import org.hoso.security.Actor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The warnings of the official who asks. */
@Component(service = Notices.class)
public final class NoticeService implements Notices {

    private static final int MOST_UNREAD = 100;
    private static final int MOST = 50;
    private static final long ALL = 0;

    private final Workbench bench;
    private final NoticeStore store;

    @Activate
    public NoticeService(@Reference Workbench bench, @Reference NoticeStore store) {
        this.bench = bench;
        this.store = store;
    }

    @Override
    public int unread(Actor actor) {
        return bench.transactions().read(() -> store.unread(actor.officialId(), MOST_UNREAD));
    }

    @Override
    public List<Notice> newest(Actor actor) {
        return bench.transactions().read(() -> store.newest(actor.officialId(), MOST));
    }

    @Override
    public void read(Actor actor, long id) {
        if (id != ALL) {
            mark(actor, id);
        }
    }

    @Override
    public void readAll(Actor actor) {
        mark(actor, ALL);
    }

    private void mark(Actor actor, long id) {
        Instant now = bench.now();
        bench.transactions().write(() -> {
            store.read(actor.officialId(), id, now);
            return id;
        });
    }
}
