package org.hoso.store.internal.entity;

import java.io.Serializable;
import java.util.Objects;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;
import org.hoso.core.port.WorkplaceStore.ReceivedRow;
import org.jspecify.annotations.Nullable;

/** A row of {@code received_row}: a row of a batch has become a dossier. */
@Entity(name = "ReceivedRow")
@Table(name = "received_row")
@IdClass(ReceivedRowEntity.Key.class)
public class ReceivedRowEntity {

    @Id
    @Column(name = "official_id")
    long officialId;

    @Id
    @Column(name = "row_key")
    String rowKey;

    @Column(name = "dossier_id")
    long dossierId;

    String code;

    @Column(name = "received_at")
    long receivedAt;

    public static ReceivedRowEntity of(ReceivedRow received) {
        var row = new ReceivedRowEntity();
        row.officialId = received.officialId();
        row.rowKey = received.key();
        row.dossierId = received.dossierId();
        row.code = received.code();
        row.receivedAt = Nanos.of(received.at());
        return row;
    }

    public ReceivedRow toRecord() {
        return new ReceivedRow(officialId, rowKey, dossierId, code, Nanos.instant(receivedAt));
    }

    /** Primary key. */
    public static final class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        long officialId;
        String rowKey = "";

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && officialId == key.officialId && rowKey.equals(key.rowKey);
        }

        @Override
        public int hashCode() {
            return Objects.hash(officialId, rowKey);
        }
    }
}
