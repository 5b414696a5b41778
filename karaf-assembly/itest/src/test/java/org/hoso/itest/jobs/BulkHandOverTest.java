package org.hoso.itest.jobs;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.hoso.itest.runtime.Distribution;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Two clerks hand over what lies at their counter, much of it the same, and the power goes in the middle. */
@DisplayName("A bulk hand-over of 2,000 dossiers")
class BulkHandOverTest {

    private static final int PILE = 2_000;
    private static final int CUT_AFTER = 250;
    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final Pattern COUNT = Pattern.compile("(\\d+) / (\\d+)");
    private static final Pattern POSSIBLE = Pattern.compile("Làm được (\\d+) trong (\\d+) hồ sơ");
    private static final Pattern LINE = Pattern.compile("\"([^\"]*)\",\"([^\"]*)\",\"([^\"]*)\",\"([^\"]*)\"");

    /** A line of the report: what became of the dossier, and why. */
    private record Line(String result, String why) {}

    @Test
    void goes_on_after_a_power_cut_does_nothing_twice_and_reports_each_dossier() throws Exception {
        try (var locality = Locality.withPile(PILE)) {
            var hoso = locality.hoso();
            int total;
            var begun = Instant.now();
            int common;
            try (var clerk = locality.desk("tiepnhan");
                    var postal = locality.desk("buudien")) {
                total = plan(clerk, "/queue/all-open");
                clerk.picture("job-bulk-plan");
                common = plan(postal, "/queue/to-hand-over?q=nguyen&order=RECEIVED_DESC");
                assertThat(total).isGreaterThan(PILE);
                assertThat(common).isBetween(PILE / 10, PILE / 2);
                start(clerk);
                start(postal);
                clerk.page().bringToFront();
                Distribution.await("a part is done", LIMIT, () -> settled(clerk) >= CUT_AFTER);
                clerk.picture("job-bulk-progress");
                hoso.kill();
            }
            locality.start();
            Map<String, Line> first;
            Map<String, Line> second;
            try (var clerk = locality.desk("tiepnhan");
                    var postal = locality.desk("buudien")) {
                first = report(clerk, total);
                clerk.picture("job-bulk-report");
                second = report(postal, common);
            }
            assertThat(hoso.succeed("verify-journal")).isNotEmpty();
            hoso.stop();
            var handedOver = Journals.of(hoso.data()).handOvers(Locality.COMMUNE, begun);
            isTold(first, "tiepnhan", handedOver);
            isTold(second, "buudien", handedOver);
            assertThat(refused(first) + refused(second))
                    .as("the clerks have met")
                    .isPositive();
            assertThat(handedOver).hasSizeGreaterThanOrEqualTo(PILE);
        }
    }

    /** Everything that the report calls done was done once and by this clerk; what it refuses he did not do. */
    private static void isTold(Map<String, Line> report, String role, Map<String, List<String>> handedOver) {
        var who = role + "." + Locality.COMMUNE;
        report.forEach((code, line) -> {
            var by = handedOver.getOrDefault(code, List.of());
            assertThat(by).as(code + " is handed over once at most").hasSizeLessThanOrEqualTo(1);
            if (line.result().equals("Đã xong")) {
                assertThat(by).as(code).containsExactly(who);
                assertThat(line.why()).as(code).isEmpty();
            } else {
                assertThat(line.result()).as(code).isEqualTo("Không làm được");
                assertThat(line.why()).as(code).isNotEmpty();
                assertThat(by).as(code).doesNotContain(who);
            }
        });
        long done = handedOver.values().stream().filter(by -> by.contains(who)).count();
        assertThat(done).as("nothing was done that is not told").isEqualTo(report.size() - refused(report));
    }

    private static long refused(Map<String, Line> report) {
        return report.values().stream()
                .filter(line -> line.result().equals("Không làm được"))
                .count();
    }

    /** Chooses a whole list and opens the plan of the hand-over; answers how many dossiers it is about. */
    private static int plan(Desk desk, String list) {
        var page = desk.page();
        page.bringToFront();
        page.navigate(page.url().replaceFirst("(https?://[^/]+).*", "$1") + list);
        desk.settle();
        assertThat(page.locator("vaadin-grid").first()).containsText("H47");
        page.keyboard().press("j");
        page.keyboard().press("x");
        var bar = page.locator(".desk-selection");
        bar.getByText("Chọn cả danh sách").click();
        assertThat(bar).containsText("Đã chọn cả danh sách");
        Desk.button(bar, "Chuyển xử lý").click();
        assertThat(desk.dialog()).containsText(POSSIBLE);
        return Integer.parseInt(group(POSSIBLE, desk.dialog().innerText(), 2));
    }

    private static void start(Desk desk) {
        desk.page().bringToFront();
        var start = desk.dialog().locator("vaadin-button").filter(Desk.has("Bắt đầu với"));
        assertThat(start).isEnabled();
        start.click();
        assertThat(desk.dialog()).hasCount(0);
    }

    private static Locator job(Desk desk) {
        return desk.page().locator(".desk-job");
    }

    private static int settled(Desk desk) {
        return job(desk).count() == 0
                ? 0
                : Integer.parseInt(group(COUNT, job(desk).first().innerText(), 1));
    }

    private static String group(Pattern pattern, String text, int number) {
        var found = pattern.matcher(text);
        if (!found.find()) {
            throw new AssertionError(pattern + " is not in " + text);
        }
        return found.group(number);
    }

    /** Waits for the end of the job, which nobody has to start again, and reads its whole report. */
    private static Map<String, Line> report(Desk desk, int total) throws IOException {
        var page = desk.page();
        page.bringToFront();
        page.navigate(page.url().replaceFirst("(https?://[^/]+).*", "$1") + "/queue/all-open");
        Distribution.await(
                "the job is done", LIMIT, () -> job(desk).first().innerText().contains("Xong"));
        Desk.button(job(desk).first(), "Báo cáo").click();
        assertThat(desk.dialog()).containsText("H47");
        var download =
                page.waitForDownload(() -> desk.dialog().getByText("Tải về").click());
        var report = lines(Objects.requireNonNull(download.path()));
        assertThat(report).hasSize(total);
        var words = job(desk).first().innerText();
        long refused = refused(report);
        assertThat(words).contains("Xong %d / %d".formatted(total - refused, total));
        if (refused > 0) {
            assertThat(words).contains(refused + " không làm được");
        }
        return report;
    }

    private static Map<String, Line> lines(Path file) throws IOException {
        var report = new TreeMap<String, Line>();
        Files.readAllLines(file).stream().skip(1).forEach(text -> {
            var line = LINE.matcher(text);
            assertThat(line.matches()).as(text).isTrue();
            assertThat(report.put(line.group(1), new Line(line.group(2), line.group(3))))
                    .as(text)
                    .isNull();
        });
        return report;
    }
}
