package org.hoso.desk.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hoso.decision.Decision;
import org.hoso.decision.Reason;
import org.hoso.procedure.CatalogueImports;
import org.hoso.security.Actor;

/** A list of one good and one bad row, with a title that nobody knows. */
final class FakeImports implements CatalogueImports {

    final List<Map<Column, String>> runs = new ArrayList<>();
    final List<Long> reverted = new ArrayList<>();

    @Override
    public Decision<Heading> heading(Actor actor, byte[] content) {
        return content.length == 0
                ? Decision.refused(Reason.of("import.line", 1, "tệp trống", "empty"))
                : Decision.allowed(new Heading(
                        List.of("Ma so", "Tên TTHC", "Cấp thực hiện"),
                        Map.of(Column.NAME, "Tên TTHC", Column.LEVELS, "Cấp thực hiện")));
    }

    @Override
    public Decision<Plan> plan(Actor actor, byte[] content, Map<Column, String> mapping) {
        return mapping.getOrDefault(Column.CODE, "").isEmpty()
                ? Decision.refused(Reason.at("CODE", "import.column", "CODE"))
                : Decision.allowed(new Plan(
                        List.of("Ma so", "Tên TTHC", "Cấp thực hiện"),
                        mapping,
                        2,
                        2,
                        0,
                        0,
                        1,
                        Map.of("catalogue.time-missing", 1),
                        List.of(Reason.of("import.line", 3, "mã sai", "wrong code"))));
    }

    @Override
    public Decision<Import> run(Actor actor, String fileName, byte[] content, Map<Column, String> mapping) {
        runs.add(mapping);
        return Decision.allowed(done(Optional.empty()));
    }

    private static Import done(Optional<java.time.Instant> reverted) {
        return new Import(50, Samples.NOW, "Nguyễn Thị Lan", "a.csv", 2, 0, reverted);
    }

    @Override
    public Decision<Import> revert(Actor actor, long importId) {
        reverted.add(importId);
        return Decision.allowed(done(Optional.of(Samples.NOW)));
    }

    @Override
    public List<Import> imports(Actor actor) {
        return runs.isEmpty() ? List.of() : List.of(done(Optional.empty()));
    }
}
