package org.hoso.core.internal.demonstration;

import java.util.List;
import java.util.random.RandomGenerator;

/** Made-up names, numbers and addresses of the usual shape. */
public final class Names {

    private static final List<String> FAMILIES = List.of(
            "Nguyễn", "Nguyễn", "Nguyễn", "Nguyễn", "Trần", "Trần", "Lê", "Lê", "Phạm", "Huỳnh", "Võ", "Phan", "Trương",
            "Bùi", "Đặng", "Đỗ", "Ngô", "Hồ", "Dương", "Đinh", "Lương", "Mai", "Tô", "Đoàn", "Châu");
    private static final List<String> MEN_MIDDLE =
            List.of("Văn", "Hữu", "Đức", "Quang", "Minh", "Thanh", "Công", "Đình", "Ngọc", "Xuân");
    private static final List<String> MEN_GIVEN = List.of(
            "An", "Bình", "Cường", "Dũng", "Đạt", "Hải", "Hiếu", "Hoàng", "Hùng", "Huy", "Khôi", "Khánh", "Long", "Lâm",
            "Nam", "Nghĩa", "Phong", "Phúc", "Quân", "Sơn", "Tài", "Thắng", "Thịnh", "Tuấn", "Việt", "Vũ");
    private static final List<String> WOMEN_MIDDLE =
            List.of("Thị", "Thị", "Thị Mỹ", "Thị Thu", "Thị Hồng", "Ngọc", "Thanh", "Kim", "Bảo", "Quỳnh");
    private static final List<String> WOMEN_GIVEN = List.of(
            "Anh", "Châu", "Diễm", "Dung", "Giang", "Hà", "Hạnh", "Hiền", "Hoa", "Hương", "Lan", "Linh", "Loan", "Ly",
            "Mai", "My", "Nga", "Ngân", "Nhung", "Oanh", "Phương", "Thảo", "Thủy", "Trang", "Tuyết", "Vy", "Yến");
    private static final List<String> STREETS = List.of(
            "Phan Bội Châu",
            "Trần Phú",
            "Hùng Vương",
            "Nguyễn Du",
            "Lê Lợi",
            "Phan Châu Trinh",
            "Huỳnh Thúc Kháng",
            "Trần Cao Vân",
            "Nguyễn Thái Học",
            "Lý Thường Kiệt");
    private static final List<String> MOBILE = List.of("0905", "0914", "0935", "0979", "0983", "0398", "0772");

    private final RandomGenerator random;

    public Names(RandomGenerator random) {
        this.random = random;
    }

    public String family() {
        return pick(FAMILIES);
    }

    public String man(String family) {
        return family + " " + pick(MEN_MIDDLE) + " " + pick(MEN_GIVEN);
    }

    public String woman(String family) {
        return family + " " + pick(WOMEN_MIDDLE) + " " + pick(WOMEN_GIVEN);
    }

    /** Twelve digits: province 049, sex and century, year, and six digits that are nobody's. */
    public String identity(boolean female, int birthYear) {
        int century = (birthYear - 1900) / 100 * 2 + (female ? 1 : 0);
        return "049%d%02d%06d".formatted(century, birthYear % 100, random.nextInt(1_000_000));
    }

    public String phone() {
        return pick(MOBILE) + "%06d".formatted(random.nextInt(1_000_000));
    }

    public String address(String commune) {
        return (1 + random.nextInt(250)) + " " + pick(STREETS) + ", " + commune;
    }

    public <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
