package org.hoso.store.internal.entity;

import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

/** A row of {@code drained_sector}: the sector takes no new dossiers. */
@Entity(name = "DrainedSector")
@Table(name = "drained_sector")
public class DrainedSectorEntity {

    @Id
    String sector;

    public static DrainedSectorEntity of(String sector) {
        var row = new DrainedSectorEntity();
        row.sector = sector;
        return row;
    }
}
