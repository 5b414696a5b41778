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
import org.hoso.dossier.DossierState;
import org.jspecify.annotations.Nullable;

/** A row of {@code journal}. No column can be updated. */
@Entity(name = "Journal")
@Table(name = "journal")
@IdClass(JournalEntity.Key.class)
@Customizer(AfterDossier.class)
public class JournalEntity {

    @Id
    @Column(name = "dossier_id", updatable = false)
    long dossierId;

    @Id
    @Column(name = "entry_no", updatable = false)
    int number;

    @Column(name = "happened_at", updatable = false)
    long at;

    @Column(name = "by_id", updatable = false)
    long byId;

    @Column(name = "by_name", updatable = false)
    String byName;

    @Column(updatable = false)
    String action;

    @Column(name = "from_state", updatable = false)
    @Enumerated(EnumType.STRING)
    @Nullable DossierState from;

    @Column(name = "to_state", updatable = false)
    @Enumerated(EnumType.STRING)
    DossierState to;

    @Column(name = "step_code", updatable = false)
    @Nullable String stepCode;

    @Column(name = "unit_code", updatable = false)
    String unitCode;

    @Column(name = "remark", updatable = false)
    String comment;

    @Column(updatable = false)
    String details;

    @Column(name = "previous_hash", updatable = false)
    String previousHash;

    @Column(name = "entry_hash", updatable = false)
    String hash;

    /** Dossier and number of the entry. */
    public static final class Key implements Serializable {
        private static final long serialVersionUID = 1L;
        long dossierId;
        int number;

        public Key() {}

        public Key(long dossierId, int number) {
            this.dossierId = dossierId;
            this.number = number;
        }

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
