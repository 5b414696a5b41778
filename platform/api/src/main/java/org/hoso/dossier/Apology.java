package org.hoso.dossier;

import java.time.Instant;
import java.util.List;

/**
 * An apology with a new date (form 04, Phiếu xin lỗi và hẹn lại ngày trả kết quả).
 *
 * @param number      1 for the first of the dossier
 * @param signedBy    the head or leader who signed
 * @param previousDue the date that could not be kept
 * @param newDue      the date promised now
 */
public record Apology(
        int number, Instant at, OfficialRef signedBy, List<CodedText> reasons, Instant previousDue, Instant newDue) {

    public Apology {
        reasons = List.copyOf(reasons);
    }
}
