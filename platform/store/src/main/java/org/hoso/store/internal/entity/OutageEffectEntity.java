package org.hoso.store.internal.entity;

import java.io.Serializable;
import java.util.Objects;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;
import org.hoso.outage.OutageEffect;
import org.jspecify.annotations.Nullable;

/** A row of {@code outage_effect}. */
@Entity(name = "OutageEffect")
@Table(name = "outage_effect")
@IdClass(OutageEffectEntity.Key.class)
public class OutageEffectEntity {

    @Id
    @Column(name = "outage_id")
    long outageId;

    @Id
    @Column(name = "dossier_id")
    long dossierId;

    String code;

    @Column(name = "due_before")
    @Nullable Long dueBefore;

    @Column(name = "due_after")
    @Nullable Long dueAfter;

    public static OutageEffectEntity of(OutageEffect effect) {
        var row = new OutageEffectEntity();
        row.outageId = effect.outageId();
        row.dossierId = effect.dossierId();
        row.code = effect.code();
        row.dueBefore = Nanos.of(effect.dueBefore());
        row.dueAfter = Nanos.of(effect.dueAfter());
        return row;
    }

    public OutageEffect toRecord() {
        return new OutageEffect(outageId, dossierId, code, Nanos.optional(dueBefore), Nanos.optional(dueAfter));
    }

    /** Outage and dossier. */
    public static final class Key implements Serializable {
        private static final long serialVersionUID = 1L;
        long outageId;
        long dossierId;

        public Key() {}

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && key.outageId == outageId && key.dossierId == dossierId;
        }

        @Override
        public int hashCode() {
            return Objects.hash(outageId, dossierId);
        }
    }
}
