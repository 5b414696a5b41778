package org.hoso.civilstatus.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hoso.document.PrintDocument;
import org.hoso.document.PrintDocument.Align;
import org.hoso.document.PrintDocument.Block;
import org.hoso.organisation.Unit;
import org.hoso.sector.spi.FormValues;

/** The parts that the printed results of this sector have in common. Printed results are Vietnamese. */
final class Sheet {

    private static final String ORIGIN = "In từ dữ liệu đăng ký hộ tịch điện tử.";

    private final List<Block> blocks = new ArrayList<>();

    Sheet head(Unit territory, String number, LocalDate day) {
        blocks.add(new PrintDocument.Head(
                Optional.empty(),
                "ỦY BAN NHÂN DÂN " + territory.name().toUpperCase(java.util.Locale.ROOT),
                Optional.of("Số: " + number),
                Optional.of(territory.name() + ", ngày " + day.getDayOfMonth() + " tháng " + day.getMonthValue()
                        + " năm " + day.getYear())));
        return this;
    }

    Sheet heading(String text, Optional<String> second) {
        blocks.add(new PrintDocument.Heading(text, second));
        return this;
    }

    Sheet field(String label, String value) {
        blocks.add(new PrintDocument.Field(label, value));
        return this;
    }

    /** Child, mother and father as the register has them. */
    Sheet birth(FormValues entry) {
        field("Họ, chữ đệm, tên", entry.text("childName"));
        field("Ngày, tháng, năm sinh", entry.day("childBirthDate"));
        field("Ghi bằng chữ", entry.date("childBirthDate").map(DateWords::of).orElse(""));
        field("Giới tính", sex(entry.text("childSex")));
        field("Dân tộc", entry.text("childEthnicity"));
        field("Quốc tịch", entry.text("childNationality"));
        field("Nơi sinh", entry.text("childBirthPlace"));
        field("Quê quán", entry.text("childHomeTown"));
        field("Số định danh cá nhân", entry.text("childIdentityNumber"));
        return parent("mother", "người mẹ", entry).parent("father", "người cha", entry);
    }

    Sheet space(int millimetres) {
        blocks.add(new PrintDocument.Space(millimetres));
        return this;
    }

    Sheet signature(String capacity, String name) {
        blocks.add(new PrintDocument.Signatures(List.of(
                new PrintDocument.Signature("", "", ""),
                new PrintDocument.Signature(capacity, "(Ký, ghi rõ họ, chữ đệm, tên, chức vụ và đóng dấu)", name))));
        return this;
    }

    PrintDocument finish(String title, int copies) {
        blocks.add(new PrintDocument.Paragraph(ORIGIN, Align.LEFT, false, true));
        return new PrintDocument(title, PrintDocument.Page.A4, copies, blocks);
    }

    static String sex(String code) {
        return switch (code) {
            case "male" -> "Nam";
            case "female" -> "Nữ";
            default -> "";
        };
    }

    private Sheet parent(String parent, String words, FormValues entry) {
        field("Họ, chữ đệm, tên " + words, entry.text(parent + "Name"));
        field("Năm sinh", entry.text(parent + "BirthYear"));
        field("Dân tộc", entry.text(parent + "Ethnicity"));
        field("Quốc tịch", entry.text(parent + "Nationality"));
        return field("Nơi cư trú", entry.text(parent + "Residence"));
    }
}
