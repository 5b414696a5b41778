package org.hoso.organisation;

/** What an official may be assigned to do. Rights follow from role, unit and procedures of the assignment. */
public enum Role {
    /** Receives at a counter; an official or a postal clerk (cán bộ tiếp nhận). */
    RECEIVING_CLERK,
    /** Head of the one-stop: signs refusals, reassigns, watches due dates (lãnh đạo bộ phận một cửa). */
    ONE_STOP_HEAD,
    /** Processes steps (chuyên viên thụ lý). */
    PROFESSIONAL_OFFICER,
    /** Signs results (lãnh đạo phê duyệt). */
    LEADER,
    /** Returns results (cán bộ trả kết quả). */
    RESULT_CLERK,
    /** Keeps the catalogue (quản trị thủ tục). */
    PROCEDURE_ADMINISTRATOR,
    /** Keeps units, accounts and the system (quản trị hệ thống). */
    SYSTEM_ADMINISTRATOR,
    /** Reads across the units below the assigned one (giám sát). */
    SUPERVISOR
}
