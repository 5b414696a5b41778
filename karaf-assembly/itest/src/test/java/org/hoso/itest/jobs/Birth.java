package org.hoso.itest.jobs;

/** What a mother tells at the counter. */
record Birth(String mother, String identityNumber, String child) {

    String lastFour() {
        return identityNumber.substring(identityNumber.length() - 4);
    }

    /** A family of its own, so that no test sees the dossiers of another. */
    static Birth of(int number) {
        return new Birth("Trần Thị Thu Hằng", "0491950%05d".formatted(number), "Nguyễn Trần Bảo Ngọc");
    }
}
