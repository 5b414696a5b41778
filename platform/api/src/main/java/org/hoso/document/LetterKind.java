package org.hoso.document;

/** The letters of Circular 01/2018/TT-VPCP that the platform prints. */
public enum LetterKind {
    /** Form 01: Giấy tiếp nhận hồ sơ và hẹn trả kết quả. */
    RECEIPT("01"),
    /** Form 02: Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ. */
    SUPPLEMENT_REQUEST("02"),
    /** Form 03: Phiếu từ chối tiếp nhận giải quyết hồ sơ. */
    REFUSAL("03"),
    /** Form 04: Phiếu xin lỗi và hẹn lại ngày trả kết quả. */
    APOLOGY("04"),
    /** Form 05: Phiếu kiểm soát quá trình giải quyết hồ sơ. */
    CONTROL_SLIP("05");

    private final String form;

    LetterKind(String form) {
        this.form = form;
    }

    /** Number of the form. */
    public String form() {
        return form;
    }
}
