package org.hoso.store.internal.entity;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.GenerationType;
import javax.persistence.Id;
import javax.persistence.SequenceGenerator;
import javax.persistence.Table;
import org.hoso.core.port.OrganisationStore.AuditEntry;

/** A row of {@code audit}. No column can be updated. */
@Entity(name = "Audit")
@Table(name = "audit")
public class AuditEntity {

    @Id
    @SequenceGenerator(name = "audit", sequenceName = "audit_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "audit")
    long id;

    @Column(name = "happened_at", updatable = false)
    long at;

    @Column(name = "official_id", updatable = false)
    long officialId;

    @Column(updatable = false)
    String event;

    @Column(updatable = false)
    String object;

    @Column(updatable = false)
    String details;

    @Column(name = "remote_address", updatable = false)
    String remoteAddress;

    public static AuditEntity of(AuditEntry entry) {
        var row = new AuditEntity();
        row.at = Nanos.of(entry.at());
        row.officialId = entry.officialId();
        row.event = entry.event();
        row.object = entry.object();
        row.details = entry.details();
        row.remoteAddress = entry.remoteAddress();
        return row;
    }

    public AuditEntry toRecord() {
        return new AuditEntry(Nanos.instant(at), officialId, event, object, details, remoteAddress);
    }
}
