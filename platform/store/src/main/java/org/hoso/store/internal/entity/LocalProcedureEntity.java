package org.hoso.store.internal.entity;

import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;
import org.hoso.procedure.LocalProcedure;

/** A row of {@code local_procedure}; the procedure as JSON. */
@Entity(name = "LocalProcedure")
@Table(name = "local_procedure")
public class LocalProcedureEntity {

    @Id
    String code;

    @Version
    long revision;

    String body;

    public static LocalProcedureEntity of(String code) {
        var row = new LocalProcedureEntity();
        row.code = code;
        return row;
    }

    public void write(LocalProcedure procedure, Json json) {
        body = json.write(procedure);
    }

    public LocalProcedure toRecord(Json json) {
        return json.read(body, LocalProcedure.class);
    }
}
