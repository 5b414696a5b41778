package org.hoso.core.internal.bench;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.hoso.core.internal.demonstration.Names;
import org.hoso.core.internal.history.Filer;
import org.hoso.dossier.Delivery;
import org.hoso.dossier.Dossier;
import org.hoso.dossier.PaperLine;
import org.hoso.dossier.Person;
import org.hoso.dossier.ReceptionRequest;
import org.hoso.organisation.Unit;
import org.hoso.organisation.UnitLevel;
import org.hoso.procedure.Channel;

/** Files the {@link BenchProcedure}, with names, numbers and words of the usual length. */
final class BenchFiler implements Filer {

    private static final List<String> WORDS = List.of(
            "Thửa đất số 214, tờ bản đồ số 15",
            "Kèm theo đơn đề nghị và bản vẽ hiện trạng",
            "Giấy tờ do Ủy ban nhân dân cấp xã xác nhận",
            "Nhà ở riêng lẻ hai tầng, mái lợp tôn",
            "Trồng cây hằng năm và chăn nuôi nhỏ",
            "Đã niêm yết công khai, không có khiếu nại");

    @Override
    public Set<UnitLevel> levels() {
        return EnumSet.allOf(UnitLevel.class);
    }

    @Override
    public ReceptionRequest file(
            RandomGenerator random, String oneStop, Unit territory, LocalDate day, Channel channel) {
        return file(random, oneStop, territory, day, channel, Map.of());
    }

    ReceptionRequest file(
            RandomGenerator random,
            String oneStop,
            Unit territory,
            LocalDate day,
            Channel channel,
            Map<String, String> uploads) {
        Names names = new Names(random);
        boolean female = random.nextBoolean();
        int year = day.getYear() - 20 - random.nextInt(50);
        String name = female ? names.woman(names.family()) : names.man(names.family());
        Person owner =
                Person.citizen(name, names.identity(female, year), names.phone(), names.address(territory.name()));
        Map<String, String> form = new HashMap<>();
        form.put(BenchProcedure.NAME, names.man(names.family()));
        form.put(BenchProcedure.IDENTITY, names.identity(false, year));
        BenchProcedure.TEXTS.forEach(code -> form.put(code, names.pick(WORDS)));
        BenchProcedure.DATES.forEach(
                code -> form.put(code, day.minusDays(random.nextInt(9_000)).toString()));
        BenchProcedure.NUMBERS.forEach(code -> form.put(code, String.valueOf(random.nextInt(100_000))));
        BenchProcedure.CHOICES.forEach(code -> form.put(code, random.nextBoolean() ? "a" : "b"));
        form.put(BenchProcedure.REMARK, names.pick(WORDS) + ". " + names.pick(WORDS) + ".");
        return new ReceptionRequest(
                BenchProcedure.CODE,
                BenchProcedure.CASE,
                channel,
                oneStop,
                owner,
                Optional.empty(),
                form,
                BenchProcedure.PAPERS.stream()
                        .map(code -> new PaperLine(code, 1, 0, false, ""))
                        .toList(),
                uploads,
                Map.of(),
                Set.of(),
                1,
                Delivery.counter());
    }

    @Override
    public Map<String, String> values(RandomGenerator random, Dossier dossier, LocalDate day) {
        int field = random.nextInt(BenchProcedure.NUMBERS.size());
        return Map.of(
                BenchProcedure.NUMBERS.get(field), String.valueOf(random.nextInt(100_000)),
                BenchProcedure.TEXTS.get(1 + field), WORDS.get(random.nextInt(WORDS.size())));
    }
}
