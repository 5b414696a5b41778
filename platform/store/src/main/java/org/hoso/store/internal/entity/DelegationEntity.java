package org.hoso.store.internal.entity;

import java.time.LocalDate;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.GenerationType;
import javax.persistence.Id;
import javax.persistence.SequenceGenerator;
import javax.persistence.Table;
import javax.persistence.Version;
import org.eclipse.persistence.annotations.Customizer;
import org.hoso.organisation.Delegation;
import org.jspecify.annotations.Nullable;

/** A row of {@code delegation}. */
@Entity(name = "Delegation")
@Table(name = "delegation")
@Customizer(AfterOfficial.class)
public class DelegationEntity {

    @Id
    @SequenceGenerator(name = "delegation", sequenceName = "delegation_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "delegation")
    long id;

    @Version
    long version;

    @Column(name = "official_id")
    long officialId;

    @Column(name = "deputy_id")
    long deputyId;

    @Column(name = "valid_from")
    LocalDate validFrom;

    @Column(name = "valid_to")
    LocalDate validTo;

    String note;

    @Column(name = "created_at")
    long createdAt;

    @Column(name = "revoked_at")
    @Nullable Long revokedAt;

    public void write(Delegation delegation) {
        officialId = delegation.officialId();
        deputyId = delegation.deputyId();
        validFrom = delegation.from();
        validTo = delegation.to();
        note = delegation.note();
        createdAt = Nanos.of(delegation.createdAt());
        revokedAt = Nanos.of(delegation.revokedAt());
    }

    public Delegation toRecord() {
        return new Delegation(
                id,
                officialId,
                deputyId,
                validFrom,
                validTo,
                note,
                Nanos.instant(createdAt),
                Nanos.optional(revokedAt));
    }
}
