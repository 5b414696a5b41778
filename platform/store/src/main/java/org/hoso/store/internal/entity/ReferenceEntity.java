package org.hoso.store.internal.entity;

import java.io.Serializable;
import java.util.Objects;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;
import org.eclipse.persistence.annotations.Customizer;
import org.hoso.cooperation.ForeignReference;
import org.hoso.dossier.OfficialRef;
import org.jspecify.annotations.Nullable;

/** A row of {@code foreign_reference}. */
@Entity(name = "ForeignReference")
@Table(name = "foreign_reference")
@IdClass(ReferenceEntity.Key.class)
@Customizer(AfterDossier.class)
public class ReferenceEntity {

    @Id
    @Column(name = "dossier_id")
    long dossierId;

    @Id
    @Column(name = "code_key")
    String codeKey;

    String code;

    @Column(name = "system_name")
    String system;

    @Column(name = "official_id")
    long officialId;

    @Column(name = "official_name")
    String officialName;

    @Column(name = "recorded_at")
    long recordedAt;

    public static ReferenceEntity of(long dossierId, String codeKey, ForeignReference reference) {
        var row = new ReferenceEntity();
        row.dossierId = dossierId;
        row.codeKey = codeKey;
        row.code = reference.code();
        row.system = reference.system();
        row.officialId = reference.by().id();
        row.officialName = reference.by().name();
        row.recordedAt = Nanos.of(reference.at());
        return row;
    }

    public ForeignReference toRecord() {
        return new ForeignReference(system, code, new OfficialRef(officialId, officialName), Nanos.instant(recordedAt));
    }

    /** Key of a row. */
    public static final class Key implements Serializable {
        private static final long serialVersionUID = 1L;

        long dossierId;
        String codeKey = "";

        public Key() {}

        public Key(long dossierId, String codeKey) {
            this.dossierId = dossierId;
            this.codeKey = codeKey;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && key.dossierId == dossierId && key.codeKey.equals(codeKey);
        }

        @Override
        public int hashCode() {
            return Objects.hash(dossierId, codeKey);
        }
    }
}
