package org.hoso.store.internal.entity;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;
import org.hoso.organisation.Unit;
import org.hoso.organisation.UnitKind;
import org.hoso.organisation.UnitLevel;
import org.jspecify.annotations.Nullable;

/** A row of {@code unit}. */
@Entity(name = "Unit")
@Table(name = "unit")
public class UnitEntity {

    @Id
    String code;

    @Version
    long version;

    @Column(name = "parent_code")
    @Nullable String parentCode;

    String name;

    @Column(name = "english_name")
    String englishName;

    @Column(name = "unit_level")
    @Enumerated(EnumType.STRING)
    UnitLevel level;

    @Enumerated(EnumType.STRING)
    UnitKind kind;

    @Column(name = "agency_code")
    @Nullable String agencyCode;

    @Column(name = "valid_from")
    LocalDate validFrom;

    @Column(name = "valid_to")
    @Nullable LocalDate validTo;

    @Nullable String successor;

    /** Codes of territories, blank between them. */
    String serves = "";

    protected UnitEntity() {}

    public UnitEntity(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public void write(Unit unit) {
        parentCode = unit.parentCode().orElse(null);
        name = unit.name();
        englishName = unit.englishName();
        level = unit.level();
        kind = unit.kind();
        agencyCode = unit.agencyCode().orElse(null);
        validFrom = unit.validFrom();
        validTo = unit.validTo().orElse(null);
        successor = unit.successor().orElse(null);
        serves = String.join(" ", new TreeSet<>(unit.serves()));
    }

    public Unit toRecord() {
        return new Unit(
                code,
                Optional.ofNullable(parentCode),
                name,
                englishName,
                level,
                kind,
                Optional.ofNullable(agencyCode),
                validFrom,
                Optional.ofNullable(validTo),
                Optional.ofNullable(successor),
                serves.isEmpty() ? Set.of() : Set.of(serves.split(" ")));
    }
}
