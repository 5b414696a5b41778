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
import org.eclipse.persistence.annotations.Customizer;
import org.hoso.clock.ClockInterval;
import org.jspecify.annotations.Nullable;

/** A row of {@code clock_interval}: one interval of a dossier's clock ledger. */
@Entity(name = "Clock")
@Table(name = "clock_interval")
@IdClass(ClockEntity.Key.class)
@Customizer(AfterDossier.class)
public class ClockEntity {

    @Id
    @Column(name = "dossier_id")
    long dossierId;

    @Id
    @Column(name = "interval_no")
    int number;

    @Enumerated(EnumType.STRING)
    ClockInterval.Holder holder;

    @Column(name = "unit_code")
    @Nullable String unitCode;

    @Column(name = "step_code")
    @Nullable String stepCode;

    @Column(name = "started_at")
    long start;

    @Column(name = "ended_at")
    @Nullable Long end;

    boolean counts;

    String reason;

    @Column(name = "legal_ground")
    @Nullable String legalGround;

    @Column(name = "decided_by")
    String decidedBy;

    @Nullable String evidence;

    @Nullable String displaced;

    public long dossierId() {
        return dossierId;
    }

    /** Dossier and number of the interval. */
    public static final class Key implements Serializable {
        private static final long serialVersionUID = 1L;
        long dossierId;
        int number;

        public Key() {}

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && key.dossierId == dossierId && key.number == number;
        }

        @Override
        public int hashCode() {
            return Objects.hash(dossierId, number);
        }
    }
}
