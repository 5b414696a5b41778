package org.hoso.store.internal.entity;

import java.util.Objects;
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
import org.hoso.dossier.Filing;
import org.hoso.dossier.OfficialRef;
import org.hoso.procedure.Channel;
import org.jspecify.annotations.Nullable;

/** A row of {@code filing}. */
@Entity(name = "Filing")
@Table(name = "filing")
public class FilingEntity {

    /** State of a row that waits. */
    public static final String WAITING = "WAITING";

    /** State of a row that waits no more. */
    public static final String ENDED = "ENDED";

    @Id
    @SequenceGenerator(name = "filing", sequenceName = "filing_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "filing")
    long id;

    long version;

    @Enumerated(EnumType.STRING)
    Channel channel;

    @Column(name = "receiving_unit")
    String receivingUnit;

    @Column(name = "procedure_code")
    String procedureCode;

    String title;

    String slip;

    String content;

    @Column(name = "filed_at")
    long filedAt;

    @Column(name = "filed_by_id")
    long filedById;

    @Column(name = "filed_by_name")
    String filedByName;

    String state = WAITING;

    @Column(name = "dossier_code")
    @Nullable String dossierCode;

    @Nullable String words;

    @Column(name = "ended_at")
    @Nullable Long endedAt;

    @Column(name = "ended_by_id")
    @Nullable Long endedById;

    @Column(name = "ended_by_name")
    @Nullable String endedByName;

    /** A row for one that waits. */
    public static FilingEntity of(Filing filing, Json json) {
        var row = new FilingEntity();
        row.channel = filing.channel();
        row.receivingUnit = filing.receivingUnit();
        row.procedureCode = filing.procedureCode();
        row.title = filing.title();
        row.slip = filing.slip();
        row.content = json.write(filing.values());
        row.filedAt = Nanos.of(filing.filedAt());
        row.filedById = filing.filedBy().id();
        row.filedByName = filing.filedBy().name();
        return row;
    }

    public long filedAt() {
        return filedAt;
    }

    public Filing toRecord(Json json) {
        Optional<Filing.End> end = ENDED.equals(state)
                ? Optional.of(new Filing.End(
                        Optional.ofNullable(dossierCode).filter(code -> !code.isEmpty()),
                        Objects.requireNonNullElse(words, ""),
                        Nanos.instant(Objects.requireNonNull(endedAt)),
                        new OfficialRef(
                                Objects.requireNonNull(endedById), Objects.requireNonNullElse(endedByName, ""))))
                : Optional.empty();
        return new Filing(
                id,
                version,
                channel,
                receivingUnit,
                procedureCode,
                title,
                slip,
                json.readMap(content),
                Nanos.instant(filedAt),
                new OfficialRef(filedById, filedByName),
                end);
    }
}
