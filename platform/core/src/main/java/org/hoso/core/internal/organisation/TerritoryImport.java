package org.hoso.core.internal.organisation;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hoso.core.internal.csv.CsvFile;
import org.hoso.decision.Decision;
import org.hoso.decision.Reason;
import org.hoso.organisation.OrganisationAdministration.ImportReport;
import org.hoso.organisation.Unit;
import org.hoso.organisation.UnitKind;
import org.hoso.organisation.UnitLevel;

/** Decides what lines of territories make of the units that are there. Pure. */
final class TerritoryImport {

    private static final int MAXIMUM_PROBLEMS = 100;
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]{0,39}");
    private static final int COLUMNS = 5;
    private static final String HEADER = "code,name,name_en,level,parent_code";

    private final Map<String, Unit> known;
    private final LocalDate validFrom;
    private final List<Reason> problems = new ArrayList<>();
    private final Map<String, Integer> lineOf = new LinkedHashMap<>();
    private final Map<String, Unit> read = new LinkedHashMap<>();

    /** What is to be stored, and what to tell. */
    record Plan(List<Unit> changes, ImportReport report) {}

    private TerritoryImport(Map<String, Unit> known, LocalDate validFrom) {
        this.known = known;
        this.validFrom = validFrom;
    }

    /** All lines or none: any problem refuses the whole file. */
    static Decision<Plan> plan(List<CsvFile.Line> lines, Map<String, Unit> known, LocalDate validFrom) {
        var work = new TerritoryImport(known, validFrom);
        work.header(lines);
        lines.stream().skip(1).forEach(work::line);
        if (work.problems.isEmpty()) {
            work.parents();
        }
        return work.problems.isEmpty()
                ? Decision.allowed(work.result())
                : Decision.refused(work.problems.subList(0, Math.min(MAXIMUM_PROBLEMS, work.problems.size())));
    }

    private void header(List<CsvFile.Line> lines) {
        if (lines.isEmpty()) {
            problem(1, "tệp trống, dòng đầu phải là " + HEADER, "empty file; the first line must be " + HEADER);
            return;
        }
        var first = lines.get(0);
        var header = String.join(",", first.cells().stream().map(String::strip).toList());
        if (!header.toLowerCase(Locale.ROOT).equals(HEADER)) {
            problem(first.number(), "dòng đầu phải là " + HEADER, "the first line must be " + HEADER);
        }
    }

    private void line(CsvFile.Line line) {
        int number = line.number();
        if (line.cells().size() != COLUMNS) {
            problem(
                    number,
                    "phải có " + COLUMNS + " cột, dòng này có " + line.cells().size(),
                    COLUMNS + " columns are needed, this line has "
                            + line.cells().size());
            return;
        }
        var code = line.cell(0);
        var name = Normalizer.normalize(line.cell(1), Normalizer.Form.NFC);
        var level = level(line.cell(3));
        if (!CODE.matcher(code).matches()) {
            problem(number, "mã đơn vị “" + code + "” không hợp lệ", "the unit code '" + code + "' is not valid");
        } else if (lineOf.containsKey(code)) {
            problem(
                    number,
                    "mã " + code + " đã có ở dòng " + lineOf.get(code),
                    "the code " + code + " is already on line " + lineOf.get(code));
        } else if (name.isEmpty()) {
            problem(number, "thiếu tên đơn vị", "the name is missing");
        } else if (level.isEmpty()) {
            problem(
                    number,
                    "cấp “" + line.cell(3) + "” không hợp lệ (province, district, commune)",
                    "the level '" + line.cell(3) + "' is none of province, district, commune");
        } else {
            lineOf.put(code, number);
            keep(line, code, name, level.get());
        }
    }

    private void keep(CsvFile.Line line, String code, String name, UnitLevel level) {
        var old = Optional.ofNullable(known.get(code));
        if (old.filter(unit -> unit.kind() != UnitKind.PEOPLES_COMMITTEE).isPresent()) {
            problem(
                    line.number(),
                    "mã " + code + " là của một đơn vị không phải địa bàn hành chính",
                    "the code " + code + " belongs to a unit that is no territory");
            return;
        }
        var english = line.cell(2).isEmpty() ? name : line.cell(2);
        read.put(
                code,
                new Unit(
                        code,
                        line.optionalCell(4),
                        name,
                        english,
                        level,
                        UnitKind.PEOPLES_COMMITTEE,
                        old.flatMap(Unit::agencyCode),
                        old.map(Unit::validFrom).orElse(validFrom),
                        old.flatMap(Unit::validTo),
                        old.flatMap(Unit::successor)));
    }

    private static Optional<UnitLevel> level(String text) {
        for (var level : UnitLevel.values()) {
            if (level.name().equals(text.toUpperCase(Locale.ROOT))) {
                return Optional.of(level);
            }
        }
        return Optional.empty();
    }

    private void parents() {
        var all = new HashMap<>(known);
        all.putAll(read);
        for (var unit : read.values()) {
            int number = lineOf.getOrDefault(unit.code(), 0);
            unit.parentCode().ifPresent(parentCode -> {
                var parent = all.get(parentCode);
                if (parent == null) {
                    problem(
                            number,
                            "không có đơn vị cấp trên mã " + parentCode,
                            "there is no parent unit " + parentCode);
                } else if (UnitTree.isCircular(unit.code(), all)) {
                    problem(
                            number,
                            "đơn vị cấp trên tạo thành vòng lặp",
                            "the parents of this unit go round in a circle");
                } else if (parent.level().compareTo(unit.level()) >= 0) {
                    problem(
                            number,
                            "đơn vị cấp trên " + parentCode + " không ở cấp cao hơn",
                            "the parent " + parentCode + " is not of a higher level");
                }
            });
        }
    }

    private Plan result() {
        var changes = new ArrayList<Unit>();
        int added = 0;
        for (var unit : read.values()) {
            var old = known.get(unit.code());
            if (old == null) {
                added++;
            }
            if (!unit.equals(old)) {
                changes.add(unit);
            }
        }
        return new Plan(
                List.copyOf(changes), new ImportReport(added, changes.size() - added, read.size() - changes.size()));
    }

    private void problem(int line, String vi, String en) {
        problems.add(CsvFile.problem(line, vi, en));
    }
}
