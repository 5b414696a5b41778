package org.hoso.itest.jobs;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hoso.itest.runtime.Distribution;
import org.hoso.itest.runtime.LoadedClasses;
import org.hoso.itest.runtime.OtherBundles;
import org.hoso.itest.runtime.SectorBundle;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A sector that comes and goes while officials work")
@ExtendWith(DemonstrationServer.class)
class SectorLifecycleTest {

    private static final int ROUNDS = Integer.getInteger("hoso.rounds", 20);

    /** In the other rounds the officials only look. */
    private static final int WORK_EVERY = 5;

    private static final String BUNDLE = "org.hoso.civil-status";
    private static final String CLASSES = "org.hoso.civilstatus.";
    private static final String BIRTH = "1.001193";
    private static final String EXTRACT = "2.000635";
    private static final String SCREEN = "Sổ đăng ký khai sinh";

    @Test
    void open_sessions_follow_it_and_nothing_else_notices(Locality locality, @TempDir Path folder) throws Exception {
        var hoso = locality.hoso();
        var newer = SectorBundle.newer(locality.civilStatus(), "1.0.1", folder).toString();
        try (var officer = locality.desk("chuyenvien");
                var clerk = locality.desk("tiepnhan")) {
            var code = clerk.receiveBirth(Birth.of(15_201));
            var pages = Pages.open(hoso, officer, clerk, code);
            var others = OtherBundles.of(hoso, BUNDLE, CLASSES);
            long begin = System.nanoTime();
            for (int round = 1; round <= ROUNDS; round++) {
                boolean work = round % WORK_EVERY == 1 || round == ROUNDS;
                pages.haveTheSector();
                assertThat(hoso.succeed("sector-install", newer))
                        .contains("1.0.1")
                        .contains("refreshed none");
                pages.haveTheSector();
                if (work) {
                    pages.workWith(EXTRACT);
                }
                hoso.succeed("bundle:stop", BUNDLE);
                pages.haveNoSector();
                hoso.succeed("bundle:start", BUNDLE);
                pages.haveTheSector();
                if (work) {
                    pages.workWith(BIRTH);
                }
                hoso.succeed("sector-remove", "civil-status");
                pages.haveNoSector();
                pages.readTheDossier(code);
                if (round < ROUNDS) {
                    locality.installCivilStatus();
                }
            }
            assertThat(hoso.succeed("dossier", code)).contains(code);
            System.out.printf("%d rounds of a sector: %.1f s%n", ROUNDS, (System.nanoTime() - begin) / 1e9);
            // A bundle that was refreshed or restarted in any round has registered its services under new ids.
            assertThat(OtherBundles.of(hoso, BUNDLE, CLASSES)).isEqualTo(others);
            pages.wereNeverReloaded();
            var classes = new LoadedClasses(hoso.pid());
            Distribution.await(
                    "no class of a removed sector is held",
                    Duration.ofSeconds(60),
                    () -> classes.afterCollection(CLASSES).isEmpty());
            locality.installCivilStatus();
            pages.haveTheSector();
            pages.workWith(EXTRACT);
            assertThat(classes.afterCollection(CLASSES)).isNotEmpty().doesNotHaveDuplicates();
        } finally {
            locality.installCivilStatus();
        }
    }

    /** The pages two officials have open all the time: a screen and a dossier of the sector, and the intake. */
    private record Pages(Distribution hoso, Page screen, Page dossier, Page intake) {

        static Pages open(Distribution hoso, Desk officer, Desk clerk, String code) {
            var pages = new Pages(hoso, officer.page(), clerk.page().context().newPage(), clerk.page());
            pages.screen().navigate(hoso.address("/sector/birth-register"));
            pages.dossier().navigate(hoso.address("/dossier/" + code));
            pages.intake().navigate(hoso.address("/intake"));
            Stream.of(pages.screen(), pages.intake()).forEach(page -> page.evaluate("window.neverReloaded = true"));
            return pages;
        }

        /** Every part of the sector is on the open pages: entry, screen and tab. */
        void haveTheSector() {
            assertThat(entry(screen)).hasCount(1);
            assertThat(screen.locator("vaadin-grid:visible")).hasCount(1);
            assertThat(tab()).hasCount(1);
        }

        /** The tab opens, the procedure is offered, and the sector's section comes with it. */
        void workWith(String procedure) {
            dossier.bringToFront();
            tab().click();
            assertThat(tab()).hasAttribute("aria-selected", "true");
            // A page behind another one draws no frames, for which a click waits.
            intake.bringToFront();
            choose(procedure);
            // The sector helps with the intake of extracts only.
            assertThat(intake.locator("vaadin-details:visible")).hasCount(procedure.equals(EXTRACT) ? 1 : 0);
        }

        void haveNoSector() {
            assertThat(entry(screen)).hasCount(0);
            assertThat(screen.locator("vaadin-grid:visible")).hasCount(0);
            assertThat(tab()).hasCount(0);
            assertThat(intake.locator("vaadin-details:visible")).hasCount(0);
            assertThat(intake.getByText("Hãy chọn thủ tục.")).isVisible();
        }

        void readTheDossier(String code) {
            dossier.navigate(hoso.address("/dossier/" + code));
            assertThat(dossier.locator("h1")).hasText(code);
        }

        void wereNeverReloaded() {
            assertThat(Stream.of(screen, intake))
                    .allMatch(page -> Boolean.TRUE.equals(page.evaluate("window.neverReloaded === true")));
        }

        /** Whoever typed in the moment in which the offers changed types again. */
        private void choose(String procedure) {
            var input =
                    intake.locator(".desk-intake-head vaadin-combo-box").first().locator("input");
            var offer = intake.locator("vaadin-combo-box-item:visible").filter(Desk.has(procedure));
            Distribution.await("the offer of " + procedure, Duration.ofSeconds(30), () -> {
                input.fill("");
                input.fill(procedure);
                return chosen(offer);
            });
            assertThat(input).hasValue(Pattern.compile("^" + procedure.replace(".", "\\.")));
            assertThat(intake.getByText("Hãy chọn thủ tục.")).hasCount(0);
        }

        /** The list asks the server half a second after the last key. */
        private static boolean chosen(Locator offer) {
            try {
                offer.click(new Locator.ClickOptions().setTimeout(3_000));
                return true;
            } catch (PlaywrightException e) {
                return false;
            }
        }

        private static Locator entry(Page page) {
            return page.locator("vaadin-side-nav-item").filter(Desk.has(SCREEN));
        }

        private Locator tab() {
            return dossier.locator("vaadin-tab").filter(Desk.has("Sổ hộ tịch"));
        }
    }
}
