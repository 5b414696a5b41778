package org.hoso.store.internal.entity;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import org.eclipse.persistence.annotations.Customizer;
import org.hoso.dossier.OfficialRef;
import org.hoso.dossier.ParkedStep;

/** A row of {@code parked_step}. */
@Entity(name = "ParkedStep")
@Table(name = "parked_step")
@Customizer(AfterDossier.class)
public class ParkedStepEntity {

    @Id
    @Column(name = "dossier_id")
    long dossierId;

    @Column(name = "dossier_code")
    String dossierCode;

    @Column(name = "step_code")
    String stepCode;

    String handler;

    String fault;

    @Column(name = "happened_at")
    long happenedAt;

    @Column(name = "official_id")
    long officialId;

    @Column(name = "official_name")
    String officialName;

    int attempts;

    public static ParkedStepEntity of(long dossierId) {
        var row = new ParkedStepEntity();
        row.dossierId = dossierId;
        return row;
    }

    public void write(ParkedStep step) {
        dossierCode = step.dossierCode();
        stepCode = step.stepCode();
        handler = step.handler();
        fault = step.fault();
        happenedAt = Nanos.of(step.at());
        officialId = step.by().id();
        officialName = step.by().name();
        attempts = step.attempts();
    }

    public ParkedStep toRecord() {
        return new ParkedStep(
                dossierId,
                dossierCode,
                stepCode,
                handler,
                fault,
                Nanos.instant(happenedAt),
                new OfficialRef(officialId, officialName),
                attempts);
    }
}
