package org.hoso.store.internal.entity;

import java.io.Serializable;
import java.util.Objects;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;
import org.hoso.procedure.ProcedureVersion;
import org.jspecify.annotations.Nullable;

/** A row of {@code procedure_version}; the definition as JSON. */
@Entity(name = "ProcedureVersion")
@Table(name = "procedure_version")
@IdClass(ProcedureEntity.Key.class)
public class ProcedureEntity {

    @Id
    String code;

    @Id
    String version;

    String sector;

    String definition;

    public static ProcedureEntity of(ProcedureVersion procedure, Json json) {
        var row = new ProcedureEntity();
        row.code = procedure.code();
        row.version = procedure.version();
        row.sector = procedure.sector();
        row.definition = json.write(procedure);
        return row;
    }

    public ProcedureVersion toRecord(Json json) {
        return json.read(definition, ProcedureVersion.class);
    }

    /** Code and version of the definition. */
    public static final class Key implements Serializable {
        private static final long serialVersionUID = 1L;
        String code = "";
        String version = "";

        public Key() {}

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && key.code.equals(code) && key.version.equals(version);
        }

        @Override
        public int hashCode() {
            return Objects.hash(code, version);
        }
    }
}
