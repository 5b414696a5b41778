package org.hoso.organisation;

/** What a unit is. */
public enum UnitKind {
    /** The locality as a territory with its People's Committee. */
    PEOPLES_COMMITTEE,
    /** One-stop: the counter that receives and returns (Bộ phận Một cửa, Trung tâm Phục vụ hành chính công). */
    ONE_STOP,
    /** Department of the province (sở, ban, ngành). */
    DEPARTMENT,
    /** Division of a district or professional desk of a commune (phòng, công chức chuyên môn). */
    DIVISION,
    /** Land Registration Office (Văn phòng Đăng ký đất đai). */
    LAND_OFFICE,
    /** Branch of an office (chi nhánh). */
    BRANCH,
    /** Public post (bưu điện), whose employees may stand in at counters. */
    POST_OFFICE
}
