package org.hoso.itest.runtime;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A sector that comes and goes while officials work")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SectorLifecycleTest {

    private static final int ROUNDS = Integer.getInteger("hoso.rounds", 20);
    private static final double PATIENCE_MILLISECONDS = 20_000;
    private static final String BUNDLE = "org.hoso.civil-status";
    private static final String CLASSES = "org.hoso.civilstatus.";
    private static final String BIRTH = "1.001193";
    private static final String EXTRACT = "2.000635";
    private static final String SCREEN = "Sổ đăng ký khai sinh";
    private static final Pattern CODE = Pattern.compile("H\\d+[.0-9]*-\\d{6}-\\d{4}");

    @SuppressWarnings("NullAway.Init")
    private Distribution hoso;

    @SuppressWarnings("NullAway.Init")
    private Browser browser;

    @SuppressWarnings("NullAway.Init")
    private String archive;

    @SuppressWarnings("NullAway.Init")
    private String newer;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        // Softly held classes count as gone: Java lets go of them when memory gets short.
        hoso = Distribution.unpack(folder).with("HOSO_JAVA_OPTS", "-XX:SoftRefLRUPolicyMSPerMB=0");
        hoso.start();
        Distribution.await(
                "readiness",
                Duration.ofMinutes(2),
                () -> hoso.get("/health").body().contains("\"ready\""));
        var built = hoso.home().resolve("sectors/civil-status.kar");
        archive = built.toString();
        newer = SectorBundle.newer(built, "1.0.1", folder).toString();
        hoso.succeed("sector-install", archive);
        hoso.succeed("demonstration", "--dossiers", "40");
        browser = Browser.open();
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLISECONDS);
    }

    @AfterAll
    void stop() {
        browser.close();
        hoso.close();
    }

    @Test
    void open_sessions_follow_it_and_nothing_else_notices() {
        try (var officer = browser.person();
                var clerk = browser.person()) {
            var screen = logIn(officer, "chuyenvien.20335", "/sector/birth-register");
            var code = birth(screen);
            open(screen, "/sector/birth-register");
            var dossier = officer.newPage();
            open(dossier, "/dossier/" + code);
            var intake = logIn(clerk, "tiepnhan.20335", "/intake");
            var open = List.of(screen, intake);
            open.forEach(page -> page.evaluate("window.neverReloaded = true"));
            var others = others();
            for (int round = 1; round <= ROUNDS; round++) {
                there(screen, dossier, intake);
                assertThat(hoso.succeed("sector-install", newer))
                        .contains("1.0.1")
                        .contains("refreshed none");
                there(screen, dossier, intake);
                hoso.succeed("bundle:stop", BUNDLE);
                gone(screen, dossier, intake);
                hoso.succeed("bundle:start", BUNDLE);
                there(screen, dossier, intake);
                hoso.succeed("sector-remove", "civil-status");
                gone(screen, dossier, intake);
                assertThat(hoso.succeed("dossier", code)).contains(code);
                open(dossier, "/dossier/" + code);
                assertThat(dossier.locator("h1")).hasText(code);
                assertThat(others()).as("the rest, round " + round).isEqualTo(others);
                if (round < ROUNDS) {
                    hoso.succeed("sector-install", archive);
                }
            }
            assertThat(open).allMatch(page -> Boolean.TRUE.equals(page.evaluate("window.neverReloaded === true")));
            assertThat(hoso.errors()).isEmpty();
            var classes = new LoadedClasses(hoso.pid());
            Distribution.await(
                    "no class of a removed sector is held",
                    Duration.ofSeconds(60),
                    () -> classes.afterCollection(CLASSES).isEmpty());
            hoso.succeed("sector-install", archive);
            there(screen, dossier, intake);
            assertThat(classes.afterCollection(CLASSES)).isNotEmpty().doesNotHaveDuplicates();
        }
    }

    /** Every part of the sector is on the open pages: entry, screen, tab, procedures and section. */
    private void there(Page screen, Page dossier, Page intake) {
        assertThat(entry(screen)).hasCount(1);
        assertThat(entry(intake)).hasCount(1);
        assertThat(screen.locator("vaadin-grid")).hasCount(1);
        assertThat(sectorTab(dossier)).hasCount(1);
        sectorTab(dossier).click();
        assertThat(sectorTab(dossier)).hasAttribute("aria-selected", "true");
        choose(intake, BIRTH);
        choose(intake, EXTRACT);
        assertThat(intake.locator("vaadin-details")).hasCount(1);
    }

    private static void gone(Page screen, Page dossier, Page intake) {
        assertThat(entry(screen)).hasCount(0);
        assertThat(entry(intake)).hasCount(0);
        assertThat(screen.locator("vaadin-grid")).hasCount(0);
        assertThat(sectorTab(dossier)).hasCount(0);
        assertThat(intake.locator("vaadin-details")).hasCount(0);
        assertThat(intake.getByText("Hãy chọn thủ tục.")).isVisible();
    }

    private static void choose(Page intake, String procedure) {
        var box = intake.locator("vaadin-combo-box").first();
        var input = box.locator("input");
        input.fill(procedure);
        var offer = intake.locator("vaadin-combo-box-item:visible")
                .filter(new Locator.FilterOptions().setHasText(procedure));
        assertThat(offer).hasCount(1);
        offer.click();
        assertThat(input).hasValue(Pattern.compile("^" + procedure.replace(".", "\\.")));
        assertThat(intake.getByText("Hãy chọn thủ tục.")).hasCount(0);
    }

    private static Locator entry(Page page) {
        return page.locator("vaadin-side-nav-item").filter(new Locator.FilterOptions().setHasText(SCREEN));
    }

    private static Locator sectorTab(Page dossier) {
        return dossier.locator("vaadin-tab").filter(new Locator.FilterOptions().setHasText("Sổ hộ tịch"));
    }

    private Page logIn(BrowserContext person, String name, String address) {
        var page = person.newPage();
        open(page, "/login");
        page.locator("vaadin-text-field input").fill(name);
        page.locator("vaadin-password-field input").fill("Trinh-dien-2026");
        page.locator("vaadin-button").first().click();
        assertThat(entry(page)).hasCount(1);
        open(page, address);
        return page;
    }

    private void open(Page page, String address) {
        page.navigate(hoso.address(address));
    }

    /** A dossier of the registration of births. */
    private String birth(Page page) {
        open(page, "/queue/all-open");
        assertThat(page.locator("vaadin-grid")).containsText(CODE);
        var codes = CODE.matcher(page.locator("vaadin-grid").textContent()).results();
        return codes.map(each -> each.group())
                .filter(code -> hoso.succeed("dossier", code).contains(BIRTH))
                .findFirst()
                .orElseThrow();
    }

    /** Ids, states and versions of all other bundles, and their services: a bundle that restarts registers new ones. */
    private List<String> others() {
        var bundles = hoso.succeed("bundle:list", "-t", "0", "-s", "--no-format")
                .lines()
                .filter(line -> !line.contains(BUNDLE));
        var services = Pattern.compile("\\R\\s*\\R")
                .splitAsStream(hoso.succeed("service:list"))
                .filter(block -> block.contains(" component.name = org.hoso.") && !block.contains(CLASSES))
                .flatMap(String::lines)
                .map(String::strip)
                .filter(line -> line.startsWith("component.name") || line.startsWith("service.id"));
        return Stream.concat(bundles, services).toList();
    }
}
