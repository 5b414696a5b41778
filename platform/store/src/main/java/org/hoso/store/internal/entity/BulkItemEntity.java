package org.hoso.store.internal.entity;

import java.io.Serializable;
import java.util.Objects;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;
import org.hoso.bulk.BulkItem;
import org.hoso.decision.Reason;
import org.jspecify.annotations.Nullable;

/** A row of {@code bulk_item}. */
@Entity(name = "BulkItem")
@Table(name = "bulk_item")
@IdClass(BulkItemEntity.Key.class)
public class BulkItemEntity {

    @Id
    @Column(name = "job_id")
    long jobId;

    @Id
    @Column(name = "item_no")
    int number;

    @Column(name = "dossier_id")
    long dossierId;

    @Column(name = "dossier_code")
    String code;

    @Column(name = "seen_version")
    long seenVersion;

    @Enumerated(EnumType.STRING)
    BulkItem.State state;

    String reasons;

    @Column(name = "after_version")
    long afterVersion;

    @Column(name = "settled_at")
    @Nullable Long settledAt;

    public static BulkItemEntity of(long jobId, BulkItem item, Json json) {
        var row = new BulkItemEntity();
        row.jobId = jobId;
        row.number = item.number();
        row.dossierId = item.dossierId();
        row.code = item.code();
        row.seenVersion = item.seenVersion();
        row.state = item.state();
        row.reasons = json.write(item.reasons());
        row.afterVersion = item.afterVersion();
        row.settledAt = Nanos.of(item.settledAt());
        return row;
    }

    public BulkItem toRecord(Json json) {
        return new BulkItem(
                number,
                dossierId,
                code,
                seenVersion,
                state,
                json.readList(reasons, Reason.class),
                afterVersion,
                Nanos.optional(settledAt));
    }

    /** Primary key. */
    public static final class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        long jobId;
        int number;

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && jobId == key.jobId && number == key.number;
        }

        @Override
        public int hashCode() {
            return Objects.hash(jobId, number);
        }
    }
}
