package org.hoso.store.internal.entity;

import java.io.Serializable;
import java.util.Objects;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A row of {@code announcement_dismissal}: an official does not want to see it any more. */
@Entity(name = "Dismissal")
@Table(name = "announcement_dismissal")
@IdClass(DismissalEntity.Key.class)
public class DismissalEntity {

    @Id
    @Column(name = "announcement_id")
    long announcementId;

    @Id
    @Column(name = "official_id")
    long officialId;

    protected DismissalEntity() {}

    public DismissalEntity(long announcementId, long officialId) {
        this.announcementId = announcementId;
        this.officialId = officialId;
    }

    /** Primary key. */
    public static final class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        long announcementId;
        long officialId;

        public Key() {}

        public Key(long announcementId, long officialId) {
            this.announcementId = announcementId;
            this.officialId = officialId;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && announcementId == key.announcementId && officialId == key.officialId;
        }

        @Override
        public int hashCode() {
            return Objects.hash(announcementId, officialId);
        }
    }
}
