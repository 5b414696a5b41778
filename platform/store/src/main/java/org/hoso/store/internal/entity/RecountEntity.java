package org.hoso.store.internal.entity;

import java.time.LocalDate;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.GenerationType;
import javax.persistence.Id;
import javax.persistence.SequenceGenerator;
import javax.persistence.Table;
import javax.persistence.Version;
import org.hoso.clock.Recount;
import org.hoso.core.port.RecountStore.Cursor;
import org.hoso.core.port.RecountStore.Run;
import org.jspecify.annotations.Nullable;

/** A row of {@code recount}. */
@Entity(name = "Recount")
@Table(name = "recount")
public class RecountEntity {

    @Id
    @SequenceGenerator(name = "recount", sequenceName = "recount_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "recount")
    long id;

    @Version
    long version;

    @Column(name = "asked_at")
    long askedAt;

    @Column(name = "asked_by")
    String askedBy;

    String cause;

    @Column(name = "from_date")
    LocalDate from;

    long total;
    long looked;
    long moved;

    @Column(name = "started_at")
    @Nullable Long startedAt;

    @Column(name = "ended_at")
    @Nullable Long endedAt;

    @Column(name = "cursor_due")
    long cursorDue;

    @Column(name = "cursor_id")
    long cursorId;

    public void write(Run run) {
        var recount = run.recount();
        askedAt = Nanos.of(recount.asked());
        askedBy = recount.by();
        cause = recount.cause();
        from = recount.from();
        total = recount.total();
        looked = recount.looked();
        moved = recount.moved();
        startedAt = Nanos.of(recount.started());
        endedAt = Nanos.of(recount.ended());
        cursorDue = run.cursor().dueMillis();
        cursorId = run.cursor().dossierId();
    }

    public Run toRecord() {
        return new Run(
                new Recount(
                        id,
                        Nanos.instant(askedAt),
                        askedBy,
                        cause,
                        from,
                        total,
                        looked,
                        moved,
                        Nanos.optional(startedAt),
                        Nanos.optional(endedAt)),
                new Cursor(cursorDue, cursorId));
    }
}
