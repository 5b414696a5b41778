package org.hoso.core.internal.localcatalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hoso.core.internal.csv.CsvFile;
import org.hoso.core.internal.csv.CsvFile.Line;
import org.hoso.decision.Reason;
import org.hoso.organisation.UnitLevel;
import org.hoso.procedure.CatalogueImports.Column;
import org.hoso.procedure.Channel;
import org.hoso.procedure.LocalProcedure;

/**
 * Reads a list of procedures: columns by a mapping or by their known titles, each row checked by itself. Pure.
 *
 * @param mapping  column to title, as used
 * @param rows     the rows that can be taken, by code
 * @param problems the rows that cannot, and missing columns
 */
record CatalogueList(
        List<String> header, Map<Column, String> mapping, Map<String, LocalProcedure> rows, List<Reason> problems) {

    private static final int MAXIMUM_PROBLEMS = 100;
    private static final int LONGEST = 4_000;
    private static final Pattern CODE = Pattern.compile("[0-9]\\.[0-9]{6}(\\.[0-9A-Z]+)*");
    private static final Set<Column> NEEDED = EnumSet.of(Column.CODE, Column.NAME, Column.LEVELS);

    /** Titles a column is known by, as the list of July 2026 and the portal have them. */
    private static final Map<Column, List<String>> TITLES = Map.of(
            Column.CODE, List.of("code", "mã tthc", "mã thủ tục"),
            Column.NAME, List.of("name", "tên tthc", "tên thủ tục"),
            Column.FIELD, List.of("sector", "lĩnh vực"),
            Column.LEVELS, List.of("levels", "cấp thực hiện"),
            Column.AUTHORITY, List.of("authority", "cơ quan thực hiện"),
            Column.DURATION_DIRECT, List.of("duration_direct", "thời hạn trực tiếp"),
            Column.DURATION_ONLINE, List.of("duration_online", "thời hạn trực tuyến"),
            Column.DURATION_POST, List.of("duration_post", "thời hạn bưu chính"),
            Column.DECISION, List.of("decision", "quyết định công bố"));

    private static final Map<Column, Channel> CHANNELS = Map.of(
            Column.DURATION_DIRECT, Channel.DIRECT,
            Column.DURATION_ONLINE, Channel.ONLINE,
            Column.DURATION_POST, Channel.POST);

    /** Reads {@code lines}; what was wrong with the file is in {@code found}. */
    static CatalogueList read(List<Line> lines, List<Reason> found, Map<Column, String> wanted, LocalDate from) {
        List<Reason> problems = new ArrayList<>(found);
        if (lines.isEmpty()) {
            problems.add(CsvFile.problem(1, "tệp trống hoặc không đọc được", "the file is empty or cannot be read"));
            return new CatalogueList(List.of(), Map.of(), Map.of(), problems);
        }
        List<String> header = lines.get(0).cells().stream().map(String::strip).toList();
        Map<Column, Integer> columns = columns(header, wanted, problems);
        Map<String, LocalProcedure> rows = new LinkedHashMap<>();
        if (problems.isEmpty()) {
            for (Line line : lines.subList(1, lines.size())) {
                row(line, columns, from, rows).ifPresent(problem -> {
                    if (problems.size() < MAXIMUM_PROBLEMS) {
                        problems.add(problem);
                    }
                });
            }
        }
        Map<Column, String> mapping = new EnumMap<>(Column.class);
        columns.forEach((column, index) -> mapping.put(column, header.get(index)));
        return new CatalogueList(header, mapping, rows, problems);
    }

    /** True when the list as a whole cannot be used. */
    boolean isUnusable() {
        return rows.isEmpty() && !problems.isEmpty();
    }

    private static Map<Column, Integer> columns(
            List<String> header, Map<Column, String> wanted, List<Reason> problems) {
        Map<String, Integer> positions = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            positions.putIfAbsent(header.get(i).toLowerCase(Locale.ROOT), i);
        }
        Map<Column, Integer> columns = new EnumMap<>(Column.class);
        for (Column column : Column.values()) {
            List<String> titles = Optional.ofNullable(wanted.get(column))
                    .map(List::of)
                    .orElseGet(() -> TITLES.getOrDefault(column, List.of()));
            titles.stream()
                    .filter(title -> !title.isBlank())
                    .map(title -> positions.get(title.strip().toLowerCase(Locale.ROOT)))
                    .filter(position -> position != null)
                    .findFirst()
                    .ifPresent(position -> columns.put(column, position));
        }
        NEEDED.stream()
                .filter(column -> !columns.containsKey(column))
                .forEach(column -> problems.add(Reason.at(column.name(), "import.column", column)));
        return columns;
    }

    /** Takes a row, or tells why not. */
    private static Optional<Reason> row(
            Line line, Map<Column, Integer> columns, LocalDate from, Map<String, LocalProcedure> rows) {
        Cells cells = new Cells(line, columns);
        String code = cells.of(Column.CODE);
        if (!CODE.matcher(code).matches()) {
            return problem(
                    line,
                    "mã thủ tục “" + code + "” không đúng dạng 1.001193",
                    "the code " + code + " is not like 1.001193");
        }
        if (rows.containsKey(code)) {
            return problem(
                    line, "mã " + code + " đã có ở dòng trước", "the code " + code + " stands on an earlier line");
        }
        String name = cells.of(Column.NAME);
        if (name.isEmpty() || name.length() > LONGEST) {
            return problem(line, "thiếu tên thủ tục hoặc tên quá dài", "the name is missing or too long");
        }
        Set<UnitLevel> levels = levels(cells.of(Column.LEVELS));
        if (levels.isEmpty()) {
            return problem(
                    line,
                    "cấp thực hiện “" + cells.of(Column.LEVELS) + "” không rõ; ghi Cấp tỉnh, Cấp huyện hoặc Cấp xã",
                    "the level is not known; write Cấp tỉnh, Cấp huyện or Cấp xã");
        }
        Map<Channel, String> durations = new EnumMap<>(Channel.class);
        CHANNELS.forEach((column, channel) -> {
            if (!cells.of(column).isEmpty()) {
                durations.put(channel, cells.of(column));
            }
        });
        rows.put(
                code,
                new LocalProcedure(
                        code,
                        name,
                        cells.of(Column.FIELD),
                        levels,
                        cells.of(Column.AUTHORITY),
                        durations,
                        cells.of(Column.DECISION),
                        from,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
        return Optional.empty();
    }

    private static Optional<Reason> problem(Line line, String vi, String en) {
        return Optional.of(CsvFile.problem(line.number(), vi, en));
    }

    private static Set<UnitLevel> levels(String words) {
        Set<UnitLevel> levels = EnumSet.noneOf(UnitLevel.class);
        for (String word : words.toLowerCase(Locale.ROOT).split("[;,]", -1)) {
            switch (word.strip()) {
                case "cấp tỉnh", "province" -> levels.add(UnitLevel.PROVINCE);
                case "cấp huyện", "district" -> levels.add(UnitLevel.DISTRICT);
                case "cấp xã", "commune" -> levels.add(UnitLevel.COMMUNE);
                default -> {
                    return EnumSet.noneOf(UnitLevel.class);
                }
            }
        }
        return levels;
    }

    private record Cells(Line line, Map<Column, Integer> columns) {

        /** The text of a column with single blanks; empty when the list has no such column. */
        String of(Column column) {
            Integer index = columns.get(column);
            return index == null ? "" : line.cell(index).replaceAll("\\s+", " ");
        }
    }
}
