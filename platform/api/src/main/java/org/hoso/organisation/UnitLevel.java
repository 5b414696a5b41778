package org.hoso.organisation;

/** Administrative level; an attribute of a unit, because levels come and go (districts ended on 1 July 2025). */
public enum UnitLevel {
    PROVINCE,
    DISTRICT,
    COMMUNE
}
