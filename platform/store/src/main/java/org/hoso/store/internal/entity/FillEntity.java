package org.hoso.store.internal.entity;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import org.hoso.core.port.HistoryStore.Fill;

/** A row of {@code generated_fill}. */
@Entity(name = "Fill")
@Table(name = "generated_fill")
public class FillEntity {

    @Id
    String kind;

    long stored;

    @Column(name = "open_at_end")
    long open;

    @Column(name = "starts_at")
    long start;

    @Column(name = "ends_at")
    long end;

    long done;

    public static FillEntity of(Fill fill) {
        var row = new FillEntity();
        row.kind = fill.kind();
        row.stored = fill.stored();
        row.open = fill.open();
        row.start = Nanos.of(fill.start());
        row.end = Nanos.of(fill.end());
        row.done = fill.done();
        return row;
    }

    public Fill toRecord() {
        return new Fill(kind, stored, open, Nanos.instant(start), Nanos.instant(end), done);
    }
}
