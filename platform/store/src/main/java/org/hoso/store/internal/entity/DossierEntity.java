package org.hoso.store.internal.entity;

import java.util.List;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.GeneratedValue;
import javax.persistence.GenerationType;
import javax.persistence.Id;
import javax.persistence.SequenceGenerator;
import javax.persistence.Table;
import javax.persistence.Transient;
import javax.persistence.Version;
import org.hoso.dossier.DossierState;
import org.hoso.procedure.Channel;
import org.jspecify.annotations.Nullable;

/** A row of {@code dossier}. */
@Entity(name = "Dossier")
@Table(name = "dossier")
public class DossierEntity {

    /** No journal entry was read. */
    public static final int UNKNOWN = -1;

    @Id
    @SequenceGenerator(name = "dossier", sequenceName = "dossier_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dossier")
    long id;

    @Version
    long version;

    @Column(updatable = false)
    String code;

    @Column(name = "tracking_token", updatable = false)
    String trackingToken;

    String sector;

    @Column(name = "procedure_code")
    String procedureCode;

    @Column(name = "procedure_version")
    String procedureVersion;

    @Column(name = "case_code")
    String caseCode;

    @Enumerated(EnumType.STRING)
    Channel channel;

    @Column(name = "receiving_unit")
    String receivingUnit;

    @Column(name = "competent_unit")
    String competentUnit;

    @Enumerated(EnumType.STRING)
    DossierState state;

    @Column(name = "is_open")
    boolean open;

    @Column(name = "step_code")
    @Nullable String stepCode;

    @Column(name = "unit_code")
    String unitCode;

    @Column(name = "official_id")
    @Nullable Long officialId;

    @Column(name = "official_name")
    @Nullable String officialName;

    @Column(name = "since_at")
    long since;

    /** {@link #since} in milliseconds, the sort value of the newest changes. */
    @Column(name = "changed_key")
    long changedKey;

    String owner;

    @Column(name = "owner_identity")
    String ownerIdentity;

    @Nullable String submitter;

    String content;

    @Column(name = "received_at")
    long receivedAt;

    @Column(name = "received_by_id")
    long receivedById;

    @Column(name = "received_by_name")
    String receivedByName;

    @Column(name = "clock_start")
    @Nullable Long clockStart;

    @Column(name = "due_original")
    @Nullable Long dueOriginal;

    @Column(name = "due_current")
    @Nullable Long dueCurrent;

    /** {@link #dueCurrent} in milliseconds, the largest number for none, so that these come last. */
    @Column(name = "due_key")
    long dueKey;

    @Column(name = "due_promised")
    @Nullable Long duePromised;

    @Column(name = "finished_at")
    @Nullable Long finishedAt;

    @Column(name = "returned_at")
    @Nullable Long returnedAt;

    String supplements;

    @Nullable String refusal;

    @Column(name = "result_return")
    @Nullable String resultReturn;

    @Nullable String interruptions;
    /** The rows of the clock as they were read with this row; null when they were not. */
    @Transient
    @Nullable List<ClockEntity> clock;

    /** Number of the last journal entry as it was read with this row; {@link #UNKNOWN} when it was not. */
    @Transient
    int lastEntry = UNKNOWN;

    /** True when this row will be written in this transaction, with a version one higher. */
    @Transient
    boolean written;

    /** How often it was changed. */
    @Column(name = "change_count")
    long changeCount;

    /** When it is to be looked at for warnings, in milliseconds; 0 after each change. */
    @Column(name = "watch_at")
    long watchAt;

    public long id() {
        return id;
    }

    public @Nullable List<ClockEntity> clock() {
        return clock;
    }

    public void setClock(List<ClockEntity> rows) {
        clock = rows;
    }

    public int lastEntry() {
        return lastEntry;
    }

    public void setLastEntry(int number) {
        lastEntry = number;
    }

    /** Makes the row differ from the stored one, so that its version rises by one. */
    public void countChange() {
        changeCount++;
    }

    public boolean isWritten() {
        return written;
    }

    public void setWritten(boolean will) {
        written = will;
    }

    public long version() {
        return version;
    }

    public String code() {
        return code;
    }

    public long dueKey() {
        return dueKey;
    }

    public long receivedAt() {
        return receivedAt;
    }

    public long changedKey() {
        return changedKey;
    }
}
