package org.hoso.store.internal.entity;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A row of {@code calendar_entry}. */
@Entity(name = "CalendarEntry")
@Table(name = "calendar_entry")
@IdClass(CalendarEntity.Key.class)
public class CalendarEntity {

    @Id
    String kind;

    @Id
    @Column(name = "unit_code")
    String unitCode;

    @Id
    @Column(name = "entry_date")
    LocalDate date;

    String content;

    public static CalendarEntity of(String kind, String unitCode, LocalDate date, String content) {
        var row = new CalendarEntity();
        row.kind = kind;
        row.unitCode = unitCode;
        row.date = date;
        row.content = content;
        return row;
    }

    public String kind() {
        return kind;
    }

    public String unitCode() {
        return unitCode;
    }

    public LocalDate date() {
        return date;
    }

    public String content() {
        return content;
    }

    /** Kind, unit and date. */
    public static final class Key implements Serializable {
        private static final long serialVersionUID = 1L;
        String kind = "";
        String unitCode = "";
        LocalDate date = LocalDate.EPOCH;

        public Key() {}

        public Key(String kind, String unitCode, LocalDate date) {
            this.kind = kind;
            this.unitCode = unitCode;
            this.date = date;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key
                    && key.kind.equals(kind)
                    && key.unitCode.equals(unitCode)
                    && key.date.equals(date);
        }

        @Override
        public int hashCode() {
            return Objects.hash(kind, unitCode, date);
        }
    }
}
