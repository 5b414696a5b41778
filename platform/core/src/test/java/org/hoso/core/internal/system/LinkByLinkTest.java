package org.hoso.core.internal.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.hoso.core.internal.memory.MemoryOrganisation;
import org.hoso.core.internal.organisation.OrganisationCache;
import org.hoso.core.internal.organisation.TestCaches;
import org.hoso.core.port.Transactions;
import org.hoso.procedure.LocalText;
import org.hoso.procedure.ProcedureCatalogue;
import org.hoso.procedure.ProcedureVersion;
import org.hoso.procedure.SectorStatus;
import org.hoso.system.Readiness.Link;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkByLinkTest {

    @TempDir
    Path folder;

    private final MemoryOrganisation memory = new MemoryOrganisation();
    private final OrganisationCache organisation = TestCaches.of(memory);

    @Test
    void everything_in_place_is_well() {
        organisation.refresh();

        assertThat(problems(memory, organisation, catalogue(List.of(), List.of("a:1: wrong"))))
                .containsOnlyKeys("database", "schema", "data-folder", "organisation", "sectors")
                .allSatisfy((name, problem) -> assertThat(problem).as(name).isEmpty());
    }

    @Test
    void without_a_database_the_answer_says_so() {
        var problems = problems(null, null, null);

        assertThat(problems.get("database")).contains("not reached since the start");
        assertThat(problems.get("organisation")).contains("no database");
        assertThat(problems.get("data-folder")).isEmpty();
    }

    @Test
    void a_database_that_went_away_is_named() {
        organisation.refresh();
        memory.setAway(true);

        var problems = problems(memory, organisation, catalogue(List.of()));

        assertThat(problems.get("database")).contains("does not answer");
        assertThat(problems.get("organisation")).isEmpty();
    }

    @Test
    void a_hanging_database_does_not_hang_the_answer() {
        var release = new CountDownLatch(1);
        var hanging = new Transactions() {
            @Override
            public <T> T write(Supplier<T> work) {
                return read(work);
            }

            @Override
            public <T> T read(Supplier<T> work) {
                try {
                    release.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                return work.get();
            }
        };

        var problems = problems(hanging, organisation, catalogue(List.of()));
        release.countDown();

        assertThat(problems.get("database")).contains("no answer within");
        assertThat(problems.get("data-folder")).isEmpty();
    }

    @Test
    void a_refused_sector_leaves_the_platform_ready() {
        organisation.refresh();

        assertThat(problems(memory, organisation, catalogue(List.of("x.xml:3: wrong"))))
                .allSatisfy((name, problem) -> assertThat(problem).as(name).isEmpty());
        assertThat(problems(memory, organisation, null).get("sectors")).contains("catalogue");
    }

    @Test
    void a_data_folder_that_cannot_be_made_is_named() throws Exception {
        folder = Files.createFile(folder.resolve("file"));

        assertThat(problems(memory, organisation, catalogue()).get("data-folder"))
                .contains("cannot be written");
    }

    @Test
    void too_little_space_is_named() {
        var readiness = new LinkByLink(
                memory,
                memory,
                organisation,
                null,
                DataFolder.with(folder),
                Long.MAX_VALUE / 2_000_000,
                Duration.ofSeconds(5));

        assertThat(map(readiness).get("data-folder")).contains("MB are free");
        readiness.close();
    }

    @Test
    void one_that_was_closed_while_somebody_asks_is_not_ready() {
        organisation.refresh();
        var readiness =
                new LinkByLink(memory, memory, organisation, null, DataFolder.with(folder), 1, Duration.ofSeconds(5));
        readiness.close();

        assertThat(map(readiness))
                .allSatisfy((name, problem) -> assertThat(problem).as(name).contains("being started"));
    }

    private Map<String, String> problems(
            @Nullable Transactions transactions,
            @Nullable OrganisationCache cache,
            @Nullable ProcedureCatalogue catalogue) {
        var patience = transactions == memory || transactions == null ? Duration.ofSeconds(10) : Duration.ofMillis(300);
        var readiness = new LinkByLink(
                transactions,
                transactions == null ? null : memory,
                cache,
                catalogue,
                DataFolder.with(folder),
                1,
                patience);
        var problems = map(readiness);
        readiness.close();
        return problems;
    }

    private static Map<String, String> map(LinkByLink readiness) {
        return readiness.check().stream().collect(Collectors.toMap(Link::name, Link::problem));
    }

    @SafeVarargs
    private static ProcedureCatalogue catalogue(List<String>... problemsOfSectors) {
        var sectors = java.util.Arrays.stream(problemsOfSectors)
                .map(problems -> new SectorStatus("s", new LocalText("s", "s"), "1", 1, List.of(), problems))
                .toList();
        return new ProcedureCatalogue() {
            @Override
            public Optional<ProcedureVersion> version(String code, String version) {
                return Optional.empty();
            }

            @Override
            public Optional<ProcedureVersion> receivable(String code, LocalDate day) {
                return Optional.empty();
            }

            @Override
            public List<ProcedureVersion> receivable(LocalDate day) {
                return List.of();
            }

            @Override
            public List<SectorStatus> sectors() {
                return sectors;
            }

            @Override
            public Runnable onChange(Runnable listener) {
                return () -> {};
            }
        };
    }
}
