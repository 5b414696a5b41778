package org.hoso.store.internal.entity;

import java.time.Instant;
import java.util.List;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.GenerationType;
import javax.persistence.Id;
import javax.persistence.SequenceGenerator;
import javax.persistence.Table;
import org.hoso.core.port.CatalogueStore.Before;
import org.hoso.procedure.CatalogueImports.Import;
import org.jspecify.annotations.Nullable;

/** A row of {@code catalogue_import}; what its rows were before as JSON. */
@Entity(name = "CatalogueImport")
@Table(name = "catalogue_import")
public class CatalogueImportEntity {

    @Id
    @SequenceGenerator(name = "catalogue_import", sequenceName = "catalogue_import_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "catalogue_import")
    long id;

    @Column(name = "happened_at")
    long happenedAt;

    @Column(name = "made_by")
    String madeBy;

    @Column(name = "file_name")
    String fileName;

    int added;

    int changed;

    @Column(name = "reverted_at")
    @Nullable Long revertedAt;

    @Column(name = "rows_before")
    String rowsBefore;

    public static CatalogueImportEntity of(Import done, List<Before> before, Json json) {
        var row = new CatalogueImportEntity();
        row.happenedAt = Nanos.of(done.at());
        row.madeBy = done.by();
        row.fileName = done.fileName();
        row.added = done.added();
        row.changed = done.changed();
        row.rowsBefore = json.write(before);
        return row;
    }

    public void markReverted(Instant at) {
        revertedAt = Nanos.of(at);
    }

    public Import toRecord() {
        return new Import(id, Nanos.instant(happenedAt), madeBy, fileName, added, changed, Nanos.optional(revertedAt));
    }

    public List<Before> before(Json json) {
        return json.readList(rowsBefore, Before.class);
    }
}
