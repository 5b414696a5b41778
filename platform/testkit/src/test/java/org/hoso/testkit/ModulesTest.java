package org.hoso.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hoso.core.internal.catalogue.SectorCatalogue;
import org.hoso.core.internal.module.ModuleLists;
import org.hoso.core.internal.module.ModuleService;
import org.hoso.core.port.ModuleRuntime;
import org.hoso.decision.Reason;
import org.hoso.procedure.LocalText;
import org.hoso.security.Actor;
import org.hoso.system.Modules.Order;
import org.hoso.system.Modules.Plan;
import org.hoso.system.Modules.State;
import org.hoso.system.Readiness.Link;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Modules over a module system that only notes what it is asked. */
class ModulesTest {

    private static final Actor OPERATOR = Actor.system("console");
    private static final String SHA = "0f".repeat(32);
    private static final LocalText HALL = new LocalText("Hội trường", "Hall");

    private final MemoryDatabase database = new MemoryDatabase();
    private final SectorCatalogue catalogue =
            new SectorCatalogue(database, database.catalogue(), database.dossiers(), Duration.ofMillis(50));
    private final FakeRuntime runtime = new FakeRuntime();

    @TempDir
    private Path folder;

    private ModuleService modules;

    @BeforeEach
    void begin() {
        modules = ModuleService.with(
                runtime,
                new ModuleLists(catalogue, catalogue, catalogue, database.catalogue(), database),
                () -> List.of(new Link("database", "")),
                database,
                database.organisation(),
                database.parked(),
                folder,
                MutableClock.atVietnam("2026-08-03T09:00"));
    }

    @AfterEach
    void end() {
        catalogue.close();
    }

    private Plan plan() {
        return modules.plan(OPERATOR, "x.kar", new ByteArrayInputStream(new byte[] {1}))
                .asOptional()
                .orElseThrow();
    }

    private List<String> install(String sha256) {
        return modules.install(OPERATOR, new Order(plan().ticket(), sha256, Set.of(), false)).reasons().stream()
                .map(Reason::code)
                .toList();
    }

    @Test
    void nothingIsInstalledUnderAnotherChecksum() {
        assertThat(install("")).contains("module.checksum");
        assertThat(install("ff".repeat(32))).contains("module.checksum");
        assertThat(runtime.asked).isEmpty();
    }

    @Test
    void aBrokenFileIsRefusedWithFileLineAndWords() {
        runtime.data = Map.of("HOSO-INF/sector.xml", "<sector".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(plan().problems()).anySatisfy(problem -> assertThat(problem).startsWith("HOSO-INF/sector.xml:1: "));
        assertThat(install(SHA)).contains("module.problems");
        assertThat(runtime.asked).isEmpty();
    }

    @Test
    void whatTheModuleSystemRefusesIsToldInItsWords() {
        runtime.refusal = Optional.of("no readable jar");
        assertThat(modules.plan(OPERATOR, "x.kar", new ByteArrayInputStream(new byte[] {1}))
                        .reasons())
                .singleElement()
                .satisfies(reason -> {
                    assertThat(reason.code()).isEqualTo("module.unreadable");
                    assertThat(reason.arguments()).containsExactly("no readable jar");
                });
    }

    @Test
    void aModuleRestsDrainsAndGoes() {
        assertThat(modules.list(OPERATOR).asOptional().orElseThrow())
                .singleElement()
                .satisfies(module -> {
                    assertThat(module.state()).isEqualTo(State.WAITING);
                    assertThat(module.name()).isEqualTo(HALL);
                });
        assertThat(modules.drain(OPERATOR, "hall", true).isAllowed()).isTrue();
        assertThat(modules.list(OPERATOR).asOptional().orElseThrow().get(0).drained())
                .isTrue();
        assertThat(modules.enable(OPERATOR, "hall", false).isAllowed()).isTrue();
        assertThat(modules.remove(OPERATOR, "hall", false).isAllowed()).isTrue();
        assertThat(runtime.asked).containsExactly("enable 7 false", "remove 7");
        assertThat(modules.remove(OPERATOR, "other", false).reasons())
                .extracting(Reason::code)
                .containsExactly("module.unknown");
    }

    @Test
    void nobodyElseTouchesModules() {
        Actor clerk = Fixtures.organisation().actor(Fixtures.CLERK);
        assertThat(modules.list(clerk).reasons()).extracting(Reason::code).containsExactly("right.missing");
        assertThat(modules.remove(clerk, "hall", true).isAllowed()).isFalse();
        assertThat(modules.plan(clerk, "x", new ByteArrayInputStream(new byte[0]))
                        .isAllowed())
                .isFalse();
        assertThat(runtime.asked).isEmpty();
    }

    private static final class FakeRuntime implements ModuleRuntime {

        final List<String> asked = new ArrayList<>();
        Map<String, byte[]> data = Map.of();
        Optional<String> refusal = Optional.empty();

        @Override
        public Candidate inspect(Path file) throws Refused {
            if (refusal.isPresent()) {
                throw new Refused(refusal.get());
            }
            return new Candidate(
                    SHA,
                    Optional.empty(),
                    Optional.empty(),
                    false,
                    List.of(new BundleContent("vn.hall", "1.0.0", true, data, Set.of())),
                    List.of());
        }

        @Override
        public List<String> install(Path file) {
            asked.add("install");
            return List.of("running  hall");
        }

        @Override
        public List<String> remove(long bundleId) {
            asked.add("remove " + bundleId);
            return List.of();
        }

        @Override
        public void enable(long bundleId, boolean enabled) {
            asked.add("enable " + bundleId + " " + enabled);
        }

        @Override
        public List<Installed> installed() {
            return List.of(new Installed(
                    "hall",
                    Optional.of(HALL),
                    "vn.hall",
                    "1.0.0",
                    7,
                    true,
                    Optional.of(SHA),
                    Optional.empty(),
                    Optional.empty()));
        }

        @Override
        public List<Link> faults() {
            return List.of();
        }
    }
}
