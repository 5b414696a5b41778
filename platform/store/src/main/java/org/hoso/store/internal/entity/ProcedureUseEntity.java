package org.hoso.store.internal.entity;

import java.io.Serializable;
import java.util.Objects;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A row of {@code procedure_use}: how often an official received a procedure. */
@Entity(name = "ProcedureUse")
@Table(name = "procedure_use")
@IdClass(ProcedureUseEntity.Key.class)
public class ProcedureUseEntity {

    @Id
    @Column(name = "official_id")
    long officialId;

    @Id
    @Column(name = "procedure_code")
    String procedureCode;

    long uses;

    protected ProcedureUseEntity() {}

    public ProcedureUseEntity(long officialId, String procedureCode) {
        this.officialId = officialId;
        this.procedureCode = procedureCode;
        this.uses = 1;
    }

    /** Primary key. */
    public static final class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        long officialId;
        String procedureCode = "";

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && officialId == key.officialId && procedureCode.equals(key.procedureCode);
        }

        @Override
        public int hashCode() {
            return Objects.hash(officialId, procedureCode);
        }
    }
}
