package org.hoso.store.internal.entity;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;
import org.eclipse.persistence.annotations.Customizer;
import org.hoso.core.port.OrganisationStore.Credential;
import org.jspecify.annotations.Nullable;

/** A row of {@code credential}. */
@Entity(name = "Credential")
@Table(name = "credential")
@Customizer(AfterOfficial.class)
public class CredentialEntity {

    @Id
    @Column(name = "official_id")
    long officialId;

    @Version
    long version;

    @Column(name = "password_hash")
    String hash;

    long stamp;

    int failures;

    @Column(name = "locked_until")
    @Nullable Long lockedUntil;

    protected CredentialEntity() {}

    public CredentialEntity(long officialId) {
        this.officialId = officialId;
    }

    public void write(Credential credential) {
        hash = credential.hash();
        stamp = credential.stamp();
        failures = credential.failures();
        lockedUntil = Nanos.of(credential.lockedUntil());
    }

    public Credential toRecord() {
        return new Credential(officialId, hash, stamp, failures, Nanos.optional(lockedUntil));
    }
}
