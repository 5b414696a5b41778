package org.hoso.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
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
import org.hoso.dossier.Dossier;
import org.hoso.procedure.LocalText;
import org.hoso.procedure.ProcedureVersion;
import org.hoso.procedure.SectorStatus;
import org.hoso.procedure.TimeLimit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SectorCatalogueTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final String CODE = Fixtures.PROCEDURE;

    private final MemoryDatabase database = new MemoryDatabase();
    private final Semaphore changes = new Semaphore(0);
    private SectorCatalogue catalogue = open();

    @AfterEach
    void end() {
        catalogue.close();
    }

    @Test
    void aStartedSectorIsReceivableAndAStoppedOneOnlyReadable() throws Exception {
        start(7, sector("one", version("1.0")));
        assertThat(catalogue.receivable(CODE, DAY)).isPresent();
        assertThat(catalogue.text("one", "reason.x")).contains(Fixtures.text("X"));
        assertThat(catalogue.sectors()).extracting(SectorStatus::isRunning).containsExactly(true);

        catalogue.stopped(7);

        assertThat(catalogue.receivable(CODE, DAY)).isEmpty();
        assertThat(catalogue.receivable(DAY)).isEmpty();
        assertThat(catalogue.sectors()).isEmpty();
        assertThat(catalogue.text("one", "reason.x")).isEmpty();
        assertThat(catalogue.version(CODE, "1.0")).isPresent();
    }

    @Test
    void definitionsOfEarlierSectorsAreReadableAfterARestart() throws Exception {
        start(7, sector("one", version("1.0")));
        catalogue.close();

        catalogue = open();
        await(() -> catalogue.version(CODE, "1.0").isPresent());

        assertThat(catalogue.receivable(CODE, DAY)).isEmpty();
    }

    @Test
    void aSectorWithProblemsIsRefusedAsAWhole() throws Exception {
        start(7, new SectorDefinition("", Fixtures.text(""), List.of(version("1.0")), Map.of(), List.of("a:1: bad")));

        assertThat(catalogue.version(CODE, "1.0")).isEmpty();
        SectorStatus status = catalogue.sectors().get(0);
        assertThat(status.id()).isEqualTo("bundle.7");
        assertThat(status.problems()).containsExactly("a:1: bad");
    }

    @Test
    void aProcedureOfAnotherRunningSectorIsRefusedUntilThatOneGoes() throws Exception {
        start(7, sector("one", version("1.0")));
        start(8, sector("two", named(version("2.0"), "two")));
        assertThat(status("two").problems())
                .containsExactly("procedure " + CODE + " belongs to the running sector one");
        assertThat(catalogue.version(CODE, "2.0")).isEmpty();

        catalogue.stopped(7);
        await(() -> status("two").isRunning());

        assertThat(catalogue.receivable(CODE, DAY).orElseThrow().version()).isEqualTo("2.0");
    }

    @Test
    void theSameSectorTwiceRunsOnce() throws Exception {
        start(7, sector("one", version("1.0")));
        start(8, sector("one", version("1.0")));

        assertThat(catalogue.sectors()).extracting(SectorStatus::isRunning).containsExactly(true, false);
        assertThat(catalogue.sectors().get(1).problems().get(0)).contains("runs already, from bundle 7");
    }

    @Test
    void aChangedDefinitionIsRefusedOnceDossiersWereReceivedUnderIt() throws Exception {
        start(7, sector("one", version("1.0")));
        catalogue.stopped(7);
        receiveUnder("1.0");

        start(9, sector("one", changed(version("1.0"))));

        assertThat(status("one").problems())
                .containsExactly("procedure " + CODE
                        + " has changed, but dossiers were received under its version 1.0; raise the version");
        assertThat(catalogue.version(CODE, "1.0").orElseThrow().summary())
                .isEqualTo(version("1.0").summary());
    }

    @Test
    void aChangedDefinitionWithoutDossiersReplacesTheOldOne() throws Exception {
        start(7, sector("one", version("1.0")));
        catalogue.stopped(7);
        receiveUnder("0.9");

        start(9, sector("one", changed(version("1.0"))));

        assertThat(status("one").isRunning()).isTrue();
        assertThat(catalogue.version(CODE, "1.0").orElseThrow().summary()).isEqualTo("Khác");
    }

    @Test
    void numbersWrittenDifferentlyAreNoChange() throws Exception {
        start(7, sector("one", version("1.0")));
        catalogue.stopped(7);
        receiveUnder("1.0");
        ProcedureVersion written = Fixtures.procedure(
                new TimeLimit(new BigDecimal("3.0"), TimeLimit.Unit.WORKING_DAYS, Optional.empty()),
                ProcedureVersion.ClockStart.COUNTER_RECEIPT,
                Optional.empty());

        start(9, sector("one", named(written, "one")));

        assertThat(status("one").problems()).isEmpty();
    }

    @Test
    void aSectorThatStartsWithoutDatabaseRunsWhenItIsThere() throws Exception {
        database.setAvailable(false);
        catalogue.started(7, "bundle.7", "1.0.0", sector("one", version("1.0")));
        assertThat(status("one").problems()).singleElement().asString().contains("waits for the database");
        assertThat(catalogue.receivable(CODE, DAY)).isEmpty();

        database.setAvailable(true);
        await(() -> status("one").isRunning());

        assertThat(catalogue.receivable(CODE, DAY)).isPresent();
    }

    @Test
    void theNewestVersionInForceIsReceived() throws Exception {
        ProcedureVersion later = from(version("2.0"), DAY.plusDays(1));
        start(7, sector("one", version("1.0"), later));

        assertThat(catalogue.receivable(CODE, DAY).orElseThrow().version()).isEqualTo("1.0");
        assertThat(catalogue.receivable(CODE, DAY.plusDays(1)).orElseThrow().version())
                .isEqualTo("2.0");
    }

    @Test
    void aClosedListenerHearsNothingMore() throws Exception {
        Semaphore heard = new Semaphore(0);
        catalogue.onChange(heard::release).run();

        start(7, sector("one", version("1.0")));

        assertThat(heard.availablePermits()).isZero();
    }

    private SectorCatalogue open() {
        SectorCatalogue opened =
                new SectorCatalogue(database, database.catalogue(), database.dossiers(), Duration.ofMillis(20));
        var unused = opened.onChange(changes::release);
        return opened;
    }

    private void start(long bundle, SectorDefinition definition) throws InterruptedException {
        catalogue.started(bundle, "bundle." + bundle, "1.0.0", definition);
        await(() -> catalogue.sectors().stream()
                .filter(each -> each.bundleId() == bundle)
                .noneMatch(each -> each.problems().toString().contains("waits for the database")));
    }

    private void await(BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(end);
            var ignored = changes.tryAcquire(100, TimeUnit.MILLISECONDS);
        }
    }

    private SectorStatus status(String id) {
        return catalogue.sectors().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void receiveUnder(String version) {
        TestPlatform platform = new TestPlatform(Fixtures.procedure());
        Dossier made = platform.reception()
                .receive(platform.actor(Fixtures.CLERK), Fixtures.request())
                .asOptional()
                .orElseThrow();
        platform.close();
        Dossier received = new Dossier(
                0,
                0,
                "",
                made.trackingToken(),
                new Dossier.ProcedureRef("one", CODE, version, Fixtures.CASE),
                made.channel(),
                made.places(),
                made.position(),
                made.owner(),
                made.submitter(),
                made.content(),
                made.timing(),
                made.supplements(),
                made.refusal(),
                made.resultReturn(),
                made.clock());
        database.write(() -> database.dossiers().insert(received.stored(0, 0, "H47-260601-0001"), Set.of()));
    }

    private static SectorDefinition sector(String id, ProcedureVersion... versions) {
        Map<String, LocalText> texts = Map.of("reason.x", Fixtures.text("X"));
        return new SectorDefinition(id, Fixtures.text(id), List.of(versions), texts, List.of());
    }

    private static ProcedureVersion version(String version) {
        ProcedureVersion base = named(Fixtures.procedure(), "one");
        return copy(base, version, base.sector(), base.from(), base.summary());
    }

    private static ProcedureVersion named(ProcedureVersion base, String sector) {
        return copy(base, base.version(), sector, base.from(), base.summary());
    }

    private static ProcedureVersion changed(ProcedureVersion base) {
        return copy(base, base.version(), base.sector(), base.from(), "Khác");
    }

    private static ProcedureVersion from(ProcedureVersion base, LocalDate from) {
        return copy(base, base.version(), base.sector(), from, base.summary());
    }

    private static ProcedureVersion copy(
            ProcedureVersion base, String version, String sector, LocalDate from, String summary) {
        return new ProcedureVersion(
                base.code(),
                version,
                sector,
                base.field(),
                base.name(),
                from,
                base.levels(),
                base.channels(),
                base.clockStart(),
                base.decision(),
                base.resultCode(),
                base.resultName(),
                base.cases(),
                base.form(),
                base.steps(),
                summary);
    }
}
