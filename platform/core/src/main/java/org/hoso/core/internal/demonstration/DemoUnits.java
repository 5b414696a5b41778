package org.hoso.core.internal.demonstration;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hoso.organisation.Unit;
import org.hoso.organisation.UnitKind;
import org.hoso.organisation.UnitLevel;

/**
 * Quảng Nam as of February 2024: the territories with the codes of the statistics office, each with a one-stop and a
 * desk for civil status, the departments, the Land Registration Office and the post. The identifiers of agencies under
 * H47 are a setting of the demonstration, no published table.
 */
final class DemoUnits {

    static final String ROOT = "49";
    static final String CENTRE = ROOT + ".MC";
    static final String POST = ROOT + ".BD";

    /** From this day on the units exist and the officials are in office. */
    static final LocalDate FROM = LocalDate.of(2024, 2, 1);

    private static final String FILE = "units-quang-nam-2024-02.csv";
    private static final String LAND_OFFICE = ROOT + ".DD";
    private static final List<String> DEPARTMENTS = List.of(
            "Công Thương|Industry and Trade",
            "Giáo dục và Đào tạo|Education and Training",
            "Giao thông vận tải|Transport",
            "Kế hoạch và Đầu tư|Planning and Investment",
            "Khoa học và Công nghệ|Science and Technology",
            "Lao động - Thương binh và Xã hội|Labour, War Invalids and Social Affairs",
            "Ngoại vụ|External Relations",
            "Nội vụ|Home Affairs",
            "Nông nghiệp và Phát triển nông thôn|Agriculture and Rural Development",
            "Tài chính|Finance",
            "Tài nguyên và Môi trường|Natural Resources and Environment",
            "Thông tin và Truyền thông|Information and Communications",
            "Tư pháp|Justice",
            "Văn hóa, Thể thao và Du lịch|Culture, Sports and Tourism",
            "Xây dựng|Construction",
            "Y tế|Health");

    private DemoUnits() {}

    /** Parents before children. */
    static List<Unit> all() {
        List<Unit> units = new ArrayList<>();
        for (String[] line : lines()) {
            UnitLevel level = UnitLevel.valueOf(line[3].toUpperCase(Locale.ROOT));
            Unit territory = territory(line, level);
            units.add(territory);
            units.addAll(offices(territory));
        }
        for (int i = 0; i < DEPARTMENTS.size(); i++) {
            String[] names = DEPARTMENTS.get(i).split("\\|", 2);
            units.add(unit(
                    "%s.S%02d".formatted(ROOT, i + 1),
                    ROOT,
                    "Sở " + names[0],
                    "Department of " + names[1],
                    UnitLevel.PROVINCE,
                    UnitKind.DEPARTMENT));
        }
        return List.copyOf(units);
    }

    /** A division at the province, which has none of its own, so that one process can run at every level. */
    static Unit provinceDesk() {
        return unit(
                desk(ROOT),
                ROOT,
                "Phòng Hành chính - Tổng hợp tỉnh Quảng Nam",
                "Administration Division",
                UnitLevel.PROVINCE,
                UnitKind.DIVISION);
    }

    static String oneStop(String territory) {
        return territory + ".MC";
    }

    static String desk(String territory) {
        return territory + ".TP";
    }

    static String landBranch(String district) {
        return district + ".DD";
    }

    static String department(int number) {
        return "%s.S%02d".formatted(ROOT, number);
    }

    private static Unit territory(String[] line, UnitLevel level) {
        String agency = switch (level) {
            case PROVINCE -> "H47";
            case DISTRICT -> "H47." + line[0];
            case COMMUNE -> "H47." + line[4] + "." + line[0];
        };
        return new Unit(
                line[0],
                line.length > 4 && !line[4].isEmpty() ? Optional.of(line[4]) : Optional.empty(),
                line[1],
                line[2],
                level,
                UnitKind.PEOPLES_COMMITTEE,
                Optional.of(agency),
                FROM,
                Optional.empty(),
                Optional.empty());
    }

    private static List<Unit> offices(Unit territory) {
        String code = territory.code();
        String name = territory.name();
        String english = territory.englishName();
        UnitLevel level = territory.level();
        return switch (level) {
            case PROVINCE ->
                List.of(
                        unit(
                                CENTRE,
                                code,
                                "Trung tâm Phục vụ hành chính công tỉnh Quảng Nam",
                                "Public Administration Service Centre",
                                level,
                                UnitKind.ONE_STOP),
                        unit(
                                LAND_OFFICE,
                                code,
                                "Văn phòng Đăng ký đất đai tỉnh Quảng Nam",
                                "Land Registration Office",
                                level,
                                UnitKind.LAND_OFFICE),
                        unit(POST, code, "Bưu điện tỉnh Quảng Nam", "Quang Nam Post", level, UnitKind.POST_OFFICE));
            case DISTRICT ->
                List.of(
                        oneStop(code, name, english, level),
                        unit(
                                desk(code),
                                code,
                                "Phòng Tư pháp " + name,
                                english + " Justice Division",
                                level,
                                UnitKind.DIVISION),
                        unit(
                                        landBranch(code),
                                        LAND_OFFICE,
                                        "Chi nhánh Văn phòng Đăng ký đất đai " + name,
                                        english + " Land Registration Branch",
                                        level,
                                        UnitKind.BRANCH)
                                .withServes(Set.of(code)),
                        unit(code + ".BD", POST, "Bưu điện " + name, english + " Post", level, UnitKind.POST_OFFICE));
            case COMMUNE ->
                List.of(
                        oneStop(code, name, english, level),
                        unit(
                                desk(code),
                                code,
                                "Tư pháp - Hộ tịch " + name,
                                english + " Civil Status Desk",
                                level,
                                UnitKind.DIVISION));
        };
    }

    private static Unit oneStop(String territory, String name, String english, UnitLevel level) {
        return unit(
                oneStop(territory),
                territory,
                "Bộ phận Một cửa " + name,
                english + " One-Stop",
                level,
                UnitKind.ONE_STOP);
    }

    private static Unit unit(String code, String parent, String name, String english, UnitLevel level, UnitKind kind) {
        return new Unit(
                code,
                Optional.of(parent),
                name,
                english,
                level,
                kind,
                Optional.empty(),
                FROM,
                Optional.empty(),
                Optional.empty());
    }

    private static List<String[]> lines() {
        try (InputStream in = DemoUnits.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is missing in the bundle");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .map(line -> line.split(",", -1))
                    .toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
