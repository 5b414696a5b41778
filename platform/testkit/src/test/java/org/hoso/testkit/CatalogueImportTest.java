package org.hoso.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.hoso.core.internal.catalogue.SectorCatalogue;
import org.hoso.core.internal.catalogue.SectorDefinition;
import org.hoso.core.internal.localcatalogue.LocalCatalogue;
import org.hoso.decision.Reason;
import org.hoso.procedure.CatalogueImports.Column;
import org.hoso.procedure.CatalogueImports.Import;
import org.hoso.procedure.CatalogueImports.Line;
import org.hoso.procedure.CatalogueImports.Plan;
import org.hoso.procedure.Channel;
import org.hoso.procedure.ProcedureVersion;
import org.hoso.procedure.TimeLimit;
import org.hoso.security.Actor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The locality's own catalogue, imported from lists and completed. */
class CatalogueImportTest {

    private static final Path REAL_LIST =
            Path.of("../../karaf-assembly/src/main/resources/catalogue/procedure-catalogue-2026-07.csv");
    private static final String HEADER =
            "code,name,sector,levels,authority,duration_direct,duration_online,duration_post,decision\n";
    private static final Actor OPERATOR = Actor.system("console");

    private final MutableClock clock = MutableClock.atVietnam("2026-08-03T09:00");
    private final MemoryDatabase database = new MemoryDatabase();
    private final SectorCatalogue catalogue =
            new SectorCatalogue(database, database.catalogue(), database.dossiers(), Duration.ofMillis(50));
    private final LocalCatalogue imports =
            new LocalCatalogue(database, database.catalogue(), database.dossiers(), catalogue, catalogue, clock);

    private final Semaphore changes = new Semaphore(0);

    @AfterEach
    void end() {
        catalogue.close();
    }

    @Test
    void theRealListBecomesReceivableWhereItsTimesAreUsableAndDraftsElsewhere() throws Exception {
        byte[] list = Files.readAllBytes(REAL_LIST);

        Plan plan = imports.plan(OPERATOR, list, Map.of()).asOptional().orElseThrow();
        Import done =
                imports.run(OPERATOR, "list.csv", list, Map.of()).asOptional().orElseThrow();

        assertThat(plan.problems()).isEmpty();
        assertThat(plan.rows()).isEqualTo(1_601);
        assertThat(plan.missing().keySet())
                .containsExactlyInAnyOrder(
                        "catalogue.time-missing",
                        "catalogue.time-without-unit",
                        "catalogue.time-differs",
                        "catalogue.time-unreadable");
        int drafts =
                plan.missing().values().stream().mapToInt(Integer::intValue).sum();
        assertThat(plan.receivable()).isEqualTo(1_601 - drafts).isGreaterThan(1_100);
        assertThat(done.added()).isEqualTo(1_601);
        assertThat(catalogue.receivable(today())).hasSize(plan.receivable());
    }

    @Test
    void theSameListTwiceChangesNothing() {
        byte[] list = list("1.000001,Cấp phép thử,Thử,Cấp tỉnh,Sở,5 Ngày làm việc,5 Ngày làm việc,,1/QĐ");
        imports.run(OPERATOR, "a.csv", list, Map.of());

        Import again =
                imports.run(OPERATOR, "a.csv", list, Map.of()).asOptional().orElseThrow();

        assertThat(again.added() + again.changed()).isZero();
    }

    @Test
    void stepsShareTheTimeAndChannelsAreThoseWithATime() {
        imports.run(
                OPERATOR,
                "a.csv",
                list("1.000001,Cấp phép thử,Thử,Cấp xã,UBND,5 Ngày làm việc,,5 Ngày làm việc,1/QĐ"),
                Map.of());

        ProcedureVersion procedure = catalogue.receivable("1.000001", today()).orElseThrow();
        assertThat(procedure.channels()).containsExactlyInAnyOrder(Channel.DIRECT, Channel.POST);
        assertThat(procedure.steps())
                .extracting(step -> step.budgetHours().intValueExact())
                .containsExactly(30, 10);
    }

    @Test
    void badRowsAreToldByLineAndTheOthersAreTaken() {
        byte[] list = list(
                "1.1,Sai mã,Thử,Cấp xã,,1 Ngày,,,",
                "1.000002,,Thử,Cấp xã,,1 Ngày,,,",
                "1.000003,Sai cấp,Thử,Cấp thôn,,1 Ngày,,,",
                "1.000004,Đúng,Thử,Cấp xã,,1 Ngày,,,",
                "1.000004,Trùng,Thử,Cấp xã,,1 Ngày,,,");

        Plan plan = imports.plan(OPERATOR, list, Map.of()).asOptional().orElseThrow();
        imports.run(OPERATOR, "a.csv", list, Map.of());

        assertThat(plan.problems())
                .extracting(problem -> problem.arguments().get(0))
                .containsExactly("2", "3", "4", "6");
        assertThat(catalogue.receivable(today()))
                .extracting(ProcedureVersion::code)
                .containsExactly("1.000004");
    }

    @Test
    void otherTitlesAreMappedAndANeededColumnIsAskedFor() {
        byte[] list = "Ma so,Ten,Cap\n1.000001,Thử,Cấp xã\n".getBytes(StandardCharsets.UTF_8);

        assertThat(imports.plan(OPERATOR, list, Map.of()).reasons())
                .extracting(Reason::code)
                .containsOnly("import.column");
        assertThat(imports.plan(OPERATOR, list, Map.of(Column.CODE, "Ma so", Column.NAME, "Ten", Column.LEVELS, "Cap"))
                        .asOptional()
                        .orElseThrow()
                        .rows())
                .isEqualTo(1);
    }

    @Test
    void anImportIsTakenBackAndOnlyTheLastOne() {
        Import first = run("1.000001,Cũ,Thử,Cấp xã,,1 Ngày,,,");
        Import second = run("1.000001,Mới,Thử,Cấp xã,,2 Ngày,,,", "1.000002,Thêm,Thử,Cấp xã,,1 Ngày,,,");

        assertThat(imports.revert(OPERATOR, first.id()).reasons())
                .extracting(Reason::code)
                .containsExactly("import.not-last");
        assertThat(imports.revert(OPERATOR, second.id()).isAllowed()).isTrue();

        assertThat(catalogue.receivable(today()))
                .singleElement()
                .satisfies(each -> assertThat(each.name().vi()).isEqualTo("Cũ"));
        assertThat(imports.revert(OPERATOR, first.id()).isAllowed()).isTrue();
        assertThat(catalogue.receivable(today())).isEmpty();
    }

    @Test
    void aDraftIsCompletedAndKeepsWhatWasDecidedThroughTheNextImport() {
        run("1.000001,Thử,Thử,Cấp xã,,1,,,");
        Line draft = imports.lines(OPERATOR, "thu", true, "", 10).get(0);
        assertThat(draft.missing()).extracting(Reason::code).containsExactly("catalogue.time-without-unit");

        Line done = imports.complete(
                        OPERATOR, "1.000001", TimeLimit.workingDays(3), EnumSet.of(Channel.DIRECT), today())
                .asOptional()
                .orElseThrow();
        run("1.000001,Thử lần nữa,Thử,Cấp xã,,1,,,");

        assertThat(done.missing()).isEmpty();
        assertThat(catalogue.receivable("1.000001", today()).orElseThrow())
                .satisfies(each -> assertThat(each.name().vi()).isEqualTo("Thử lần nữa"))
                .satisfies(each -> assertThat(each.cases().get(0).limit()).isEqualTo(TimeLimit.workingDays(3)));
        assertThat(imports.complete(OPERATOR, "1.000001", TimeLimit.workingDays(0), Set.of(), today().minusDays(1))
                        .reasons())
                .extracting(reason -> reason.field().orElseThrow())
                .containsExactly("limit", "channels", "from");
    }

    @Test
    void aRunningSectorGoesBeforeTheLocalitysOwnDefinition() throws Exception {
        run(Fixtures.PROCEDURE + ",Của địa phương,Thử,Cấp xã,,1 Ngày,,,");
        assertThat(catalogue
                        .receivable(Fixtures.PROCEDURE, today())
                        .orElseThrow()
                        .sector())
                .isEqualTo("local");

        catalogue.onChange(changes::release);
        ProcedureVersion ofSector = Fixtures.procedure();
        catalogue.started(
                7,
                "bundle.7",
                "1.0.0",
                new SectorDefinition(ofSector.sector(), Fixtures.text("S"), List.of(ofSector), Map.of(), List.of()));
        await(() -> catalogue
                .receivable(Fixtures.PROCEDURE, today())
                .filter(each -> !each.sector().equals("local"))
                .isPresent());
        assertThat(imports.lines(OPERATOR, Fixtures.PROCEDURE, false, "", 10)
                        .get(0)
                        .covered())
                .isTrue();

        catalogue.stopped(7);
        assertThat(catalogue
                        .receivable(Fixtures.PROCEDURE, today())
                        .orElseThrow()
                        .sector())
                .isEqualTo("local");
    }

    @Test
    void nobodyElseChangesTheCatalogue() {
        TestOrganisation organisation = Fixtures.organisation();
        assertThat(imports.run(organisation.actor(Fixtures.CLERK), "a.csv", list(), Map.of())
                        .reasons())
                .extracting(Reason::code)
                .containsExactly("right.missing");
        assertThat(imports.lines(organisation.actor(Fixtures.CLERK), "", false, "", 10))
                .isEmpty();
    }

    private Import run(String... rows) {
        return imports.run(OPERATOR, "a.csv", list(rows), Map.of()).asOptional().orElseThrow();
    }

    private LocalDate today() {
        return LocalDate.of(2026, 8, 3);
    }

    private static byte[] list(String... rows) {
        return (HEADER + String.join("\n", rows)).getBytes(StandardCharsets.UTF_8);
    }

    private void await(BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(end);
            var ignored = changes.tryAcquire(100, TimeUnit.MILLISECONDS);
        }
    }
}
