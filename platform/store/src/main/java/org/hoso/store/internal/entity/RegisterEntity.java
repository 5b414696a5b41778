package org.hoso.store.internal.entity;

import java.time.LocalDate;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.GenerationType;
import javax.persistence.Id;
import javax.persistence.SequenceGenerator;
import javax.persistence.Table;
import org.eclipse.persistence.annotations.Customizer;
import org.hoso.register.RegisterEntry;

/** A row of {@code register_entry}. */
@Entity(name = "Register")
@Table(name = "register_entry")
@Customizer(AfterDossier.class)
public class RegisterEntity {

    @Id
    @SequenceGenerator(name = "register", sequenceName = "register_entry_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "register")
    long id;

    String sector;

    String register;

    @Column(name = "unit_code")
    String unitCode;

    String book;

    @Column(name = "entry_number")
    int number;

    @Column(name = "entry_date")
    LocalDate entryDate;

    @Column(name = "dossier_id")
    long dossierId;

    String fields;

    @Column(name = "made_at")
    long madeAt;

    @Column(name = "made_by")
    String madeBy;

    public long id() {
        return id;
    }

    /** A new row; the id is given when it is persisted. */
    public static RegisterEntity of(RegisterEntry entry, Json json) {
        var row = new RegisterEntity();
        row.sector = entry.sector();
        row.register = entry.register();
        row.unitCode = entry.unitCode();
        row.book = entry.book();
        row.number = entry.number();
        row.entryDate = entry.entryDate();
        row.dossierId = entry.dossierId();
        row.fields = json.write(entry.fields());
        row.madeAt = Nanos.of(entry.madeAt());
        row.madeBy = entry.madeBy();
        return row;
    }

    public RegisterEntry toRecord(Json json) {
        return new RegisterEntry(
                id,
                sector,
                register,
                unitCode,
                book,
                number,
                entryDate,
                dossierId,
                json.readMap(fields),
                Nanos.instant(madeAt),
                madeBy);
    }
}
