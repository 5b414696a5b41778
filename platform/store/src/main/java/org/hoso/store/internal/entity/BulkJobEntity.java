package org.hoso.store.internal.entity;

import java.util.Optional;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.GeneratedValue;
import javax.persistence.GenerationType;
import javax.persistence.Id;
import javax.persistence.SequenceGenerator;
import javax.persistence.Table;
import org.hoso.bulk.BulkJob;
import org.hoso.bulk.BulkKind;
import org.hoso.bulk.BulkOptions;
import org.hoso.bulk.BulkTarget;
import org.hoso.core.port.BulkStore.Job;
import org.hoso.dossier.OfficialRef;
import org.jspecify.annotations.Nullable;

/** A row of {@code bulk_job}. */
@Entity(name = "BulkJob")
@Table(name = "bulk_job")
public class BulkJobEntity {

    @Id
    @SequenceGenerator(name = "bulk_job", sequenceName = "bulk_job_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "bulk_job")
    long id;

    @Enumerated(EnumType.STRING)
    BulkKind kind;

    @Column(name = "official_id")
    long officialId;

    @Column(name = "official_name")
    String officialName;

    String options;

    @Nullable String list;

    @Enumerated(EnumType.STRING)
    BulkJob.State state;

    @Column(name = "started_at")
    long startedAt;

    @Column(name = "finished_at")
    @Nullable Long finishedAt;

    int total;

    int written;

    @Column(name = "undo_of")
    @Nullable Long undoOf;

    @Column(name = "file_name")
    @Nullable String fileName;

    @Column(name = "put_away_at")
    @Nullable Long putAwayAt;

    public static BulkJobEntity of(Job job, Json json) {
        var row = new BulkJobEntity();
        row.kind = job.kind();
        row.officialId = job.by().id();
        row.officialName = job.by().name();
        row.options = json.write(job.options());
        row.list = json.writeNullable(job.whole().orElse(null));
        row.state = job.state();
        row.startedAt = Nanos.of(job.startedAt());
        row.finishedAt = Nanos.of(job.finishedAt());
        row.total = job.total();
        row.written = job.written();
        row.undoOf = job.undoOf().orElse(null);
        row.fileName = job.fileName().orElse(null);
        return row;
    }

    public long id() {
        return id;
    }

    public Job toRecord(Json json) {
        return new Job(
                id,
                kind,
                new OfficialRef(officialId, officialName),
                json.read(options, BulkOptions.class),
                Optional.ofNullable(list).map(text -> json.read(text, BulkTarget.Whole.class)),
                state,
                Nanos.instant(startedAt),
                Nanos.optional(finishedAt),
                total,
                written,
                Optional.ofNullable(undoOf),
                Optional.ofNullable(fileName));
    }
}
