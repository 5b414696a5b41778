package org.hoso.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.hoso.core.internal.catalogue.SectorCatalogue;
import org.hoso.core.internal.catalogue.SectorDefinition;
import org.hoso.core.internal.localcatalogue.LocalCatalogue;
import org.hoso.core.internal.localcatalogue.LocalProcedures;
import org.hoso.decision.Decision;
import org.hoso.decision.Reason;
import org.hoso.procedure.CatalogueImports.Column;
import org.hoso.procedure.CatalogueImports.Import;
import org.hoso.procedure.CatalogueImports.Plan;
import org.hoso.procedure.Channel;
import org.hoso.procedure.Completion;
import org.hoso.procedure.PaperDefinition;
import org.hoso.procedure.ProcedureAdministration.Details;
import org.hoso.procedure.ProcedureAdministration.Filter;
import org.hoso.procedure.ProcedureAdministration.Row;
import org.hoso.procedure.ProcedureAdministration.Rows;
import org.hoso.procedure.ProcedureAdministration.State;
import org.hoso.procedure.ProcedureAdministration.Version;
import org.hoso.procedure.ProcedureCase;
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
    private final LocalCatalogue imports = new LocalCatalogue(
            database,
            database.catalogue(),
            database.dossiers(),
            catalogue,
            CatalogueImportTest::sheet,
            database.organisation(),
            clock);
    private final LocalProcedures procedures = new LocalProcedures(
            database, database.catalogue(), database.dossiers(), database.organisation(), catalogue, clock);

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
    void aSpreadsheetIsReadLikeALine() {
        byte[] content = {'P', 'K', 3, 4};

        assertThat(imports.heading(OPERATOR, content).asOptional().orElseThrow().mapping())
                .containsEntry(Column.CODE, "Mã TTHC")
                .containsEntry(Column.LEVELS, "Cấp thực hiện");
        Import done =
                imports.run(OPERATOR, "a.xlsx", content, Map.of()).asOptional().orElseThrow();

        assertThat(done.added()).isEqualTo(1);
        assertThat(imports.plan(OPERATOR, content, Map.of())
                        .asOptional()
                        .orElseThrow()
                        .problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.arguments().get(0)).isEqualTo("4"));
    }

    private static List<List<String>> sheet(byte[] content, int rows, long bytes) {
        return List.of(
                List.of("Mã TTHC", "Tên thủ tục", "Cấp thực hiện"),
                List.of(),
                List.of("1.000001", "Thử", "Cấp xã"),
                List.of("1.1", "Sai", "Cấp xã"));
    }

    @Test
    void aBrokenSpreadsheetIsRefusedInWords() {
        LocalCatalogue broken = new LocalCatalogue(
                database,
                database.catalogue(),
                database.dossiers(),
                catalogue,
                (content, rows, bytes) -> {
                    throw new java.io.IOException("no spreadsheet");
                },
                database.organisation(),
                clock);
        assertThat(broken.heading(OPERATOR, new byte[] {'P', 'K', 3, 4}).reasons())
                .first()
                .satisfies(reason -> assertThat(reason.code()).isEqualTo("import.line"));
    }

    @Test
    void aDraftIsCompletedAndKeepsWhatWasDecidedThroughTheNextImport() {
        run("1.000001,Thử,Thử,Cấp xã,,1,,,");
        Row draft = rows("thu", Optional.of(State.DRAFT)).get(0);
        assertThat(draft.missing()).extracting(Reason::code).containsExactly("catalogue.time-without-unit");

        Details done = publish("1.000001", completion("1.000001", 3, today())).orElseThrow();
        run("1.000001,Thử lần nữa,Thử,Cấp xã,,1,,,");

        assertThat(done.row().state()).isEqualTo(State.RECEIVABLE);
        assertThat(catalogue.receivable("1.000001", today()).orElseThrow())
                .satisfies(each -> assertThat(each.name().vi()).isEqualTo("Thử lần nữa"))
                .satisfies(each -> assertThat(each.cases().get(0).limit()).isEqualTo(TimeLimit.workingDays(3)));
    }

    @Test
    void whatIsWrongWithACompletionStandsAtItsPartAndNothingIsPublished() {
        run("1.000001,Thử,Thử,Cấp xã,,1,,,");
        Completion good = completion("1.000001", 3, today());
        ProcedureCase wrong = new ProcedureCase(
                "c",
                Fixtures.text(" "),
                TimeLimit.workingDays(0),
                List.of(new PaperDefinition(
                        "p", Fixtures.text("Đơn"), 0, 0, PaperDefinition.Mode.SUBMIT, true, Fixtures.text(""))),
                List.of());

        Decision<Details> refused = procedures.publish(
                OPERATOR, "1.000001", new Completion(List.of(wrong), good.steps(), Set.of(), today().minusDays(1)));

        assertThat(refused.reasons())
                .extracting(reason -> reason.field().orElseThrow() + " " + reason.code())
                .containsExactly(
                        "case.0.name field.required",
                        "case.0.limit field.number",
                        "case.0.paper.0.copies procedure.copies",
                        "channels field.required",
                        "from field.date");
        assertThat(catalogue.receivable("1.000001", today())).isEmpty();
    }

    @Test
    void theStepsMustFitIntoTheTimeOfEachCase() {
        run("1.000001,Thử,Thử,Cấp xã,,5 Ngày,,,");

        Decision<Details> refused = procedures.publish(OPERATOR, "1.000001", completion("1.000001", 3, today()));

        assertThat(refused.reasons()).singleElement().satisfies(reason -> {
            assertThat(reason.field()).contains("case.0.limit");
            assertThat(reason.code()).isEqualTo("procedure.budget");
            assertThat(reason.arguments()).containsExactly("40", "24");
        });
    }

    @Test
    void whatIsBegunIsKeptUntilItIsPublishedOrForgotten() {
        run("1.000001,Thử,Thử,Cấp xã,,1,,,");
        Completion begun = completion("1.000001", 7, today());

        Details kept = procedures.keep(OPERATOR, "1.000001", begun).asOptional().orElseThrow();
        assertThat(kept.row().begun()).isTrue();
        assertThat(kept.row().state()).isEqualTo(State.DRAFT);
        assertThat(procedures
                        .open(OPERATOR, "1.000001")
                        .asOptional()
                        .orElseThrow()
                        .completion())
                .contains(begun);

        Details forgotten =
                procedures.discard(OPERATOR, "1.000001").asOptional().orElseThrow();
        assertThat(forgotten.row().begun()).isFalse();
    }

    @Test
    void aVersionForALaterDayLeavesTheOneInForceUntilThen() {
        run("1.000001,Thử,Thử,Cấp xã,,2 Ngày,,,");
        Details planned = publish("1.000001", completion("1.000001", 9, today().plusDays(10)))
                .orElseThrow();

        assertThat(planned.definitions()).extracting(ProcedureVersion::version).containsExactly("L1", "L2");
        assertThat(planned.row().versions()).extracting(Version::inForce).containsExactly(true, false);
        assertThat(limitOn(today().plusDays(9))).isEqualTo(2);
        assertThat(limitOn(today().plusDays(10))).isEqualTo(9);

        publish("1.000001", completion("1.000001", 4, today().plusDays(3)));
        assertThat(limitOn(today().plusDays(2))).isEqualTo(2);
        assertThat(limitOn(today().plusDays(11))).isEqualTo(4);
    }

    private int limitOn(LocalDate day) {
        return catalogue
                .receivable("1.000001", day)
                .orElseThrow()
                .cases()
                .get(0)
                .limit()
                .amount()
                .intValueExact();
    }

    @Test
    void rowsAreFoundWithoutDiacriticsInPages() {
        run(
                "1.000001,Đăng ký nuôi trồng,Thuỷ sản,Cấp xã,,1 Ngày,,,",
                "1.000002,Cấp giấy phép,Thuỷ sản,Cấp xã,,1 Ngày,,,",
                "1.000003,Cấp lại,Giáo dục,Cấp tỉnh,,,,,");
        assertThat(rows("dang KY", Optional.empty())).extracting(Row::code).containsExactly("1.000001");
        assertThat(rows("thuy san", Optional.of(State.RECEIVABLE))).hasSize(2);
        Rows page = procedures
                .rows(OPERATOR, new Filter("", Optional.empty()), 1, 1)
                .asOptional()
                .orElseThrow();
        assertThat(page.total()).isEqualTo(3);
        assertThat(page.rows()).extracting(Row::code).containsExactly("1.000002");
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
        assertThat(rows(Fixtures.PROCEDURE, Optional.empty()).get(0).covered()).isTrue();

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
        Actor clerk = organisation.actor(Fixtures.CLERK);
        List<Decision<?>> asked = List.of(
                procedures.rows(clerk, new Filter("", Optional.empty()), 0, 10),
                procedures.open(clerk, "1.000001"),
                procedures.discard(clerk, "1.000001"),
                imports.heading(clerk, list()));
        assertThat(asked)
                .allSatisfy(each ->
                        assertThat(each.reasons()).extracting(Reason::code).containsExactly("right.missing"));
    }

    private List<Row> rows(String text, Optional<State> state) {
        return procedures
                .rows(OPERATOR, new Filter(text, state), 0, 50)
                .asOptional()
                .orElseThrow()
                .rows();
    }

    /** The completion the draft begins with, with a time. */
    private Completion completion(String code, int days, LocalDate from) {
        Completion proposed = procedures
                .open(OPERATOR, code)
                .asOptional()
                .flatMap(Details::completion)
                .orElseThrow();
        ProcedureCase first = proposed.cases().get(0);
        return new Completion(
                List.of(new ProcedureCase(
                        first.code(), first.name(), TimeLimit.workingDays(days), first.papers(), first.fees())),
                proposed.steps(),
                Set.of(Channel.DIRECT),
                from);
    }

    private Optional<Details> publish(String code, Completion completion) {
        return procedures.publish(OPERATOR, code, completion).asOptional();
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
