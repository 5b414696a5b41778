package org.hoso.store.internal.entity;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.GenerationType;
import javax.persistence.Id;
import javax.persistence.SequenceGenerator;
import javax.persistence.Table;
import org.hoso.dossier.OfficialRef;
import org.hoso.outage.Outage;
import org.jspecify.annotations.Nullable;

/** A row of {@code outage}. */
@Entity(name = "Outage")
@Table(name = "outage")
public class OutageEntity {

    @Id
    @SequenceGenerator(name = "outage", sequenceName = "outage_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "outage")
    long id;

    long revision;

    @Column(name = "outage_from")
    long from;

    @Column(name = "outage_to")
    @Nullable Long to;

    String procedures;

    String sectors;

    String units;

    @Column(name = "decision_number")
    String decisionNumber;

    @Column(name = "decision_date")
    String decisionDate;

    String reason;

    boolean cancelled;

    @Column(name = "recorded_by_id")
    long recordedById;

    @Column(name = "recorded_by_name")
    String recordedByName;

    @Column(name = "recorded_at")
    long recordedAt;

    boolean pending;

    @Column(name = "cursor_id")
    long cursor;

    int seen;

    int moved;

    int covered;

    public long id() {
        return id;
    }

    public long revision() {
        return revision;
    }

    public void write(Outage outage, Json json) {
        var terms = outage.terms();
        revision = outage.revision();
        from = Nanos.of(terms.from());
        to = Nanos.of(terms.to());
        procedures = json.write(new TreeSet<>(terms.procedures()));
        sectors = json.write(new TreeSet<>(terms.sectors()));
        units = json.write(new TreeSet<>(terms.units()));
        decisionNumber = terms.decisionNumber();
        decisionDate = terms.decisionDate().toString();
        reason = terms.reason();
        cancelled = terms.cancelled();
        recordedById = outage.recordedBy().id();
        recordedByName = outage.recordedBy().name();
        recordedAt = Nanos.of(outage.recordedAt());
        pending = outage.progress().pending();
        cursor = outage.progress().cursor();
        seen = outage.progress().seen();
        moved = outage.progress().moved();
        covered = outage.progress().covered();
    }

    public Outage toRecord(Json json) {
        return new Outage(
                id,
                revision,
                new Outage.Terms(
                        Nanos.instant(from),
                        Nanos.optional(to),
                        set(procedures, json),
                        set(sectors, json),
                        set(units, json),
                        decisionNumber,
                        LocalDate.parse(decisionDate),
                        reason,
                        cancelled),
                new OfficialRef(recordedById, recordedByName),
                Nanos.instant(recordedAt),
                new Outage.Progress(pending, cursor, seen, moved, covered));
    }

    private static Set<String> set(String text, Json json) {
        List<String> codes = json.readList(text, String.class);
        return Set.copyOf(codes);
    }
}
