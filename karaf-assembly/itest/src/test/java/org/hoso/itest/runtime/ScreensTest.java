package org.hoso.itest.runtime;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Screens of a bundle that comes and goes")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScreensTest {

    private static final double SECONDS = 1000;
    private static final int PUSHES = 200;

    @SuppressWarnings("NullAway.Init")
    private Distribution hoso;

    @SuppressWarnings("NullAway.Init")
    private Browser browser;

    @SuppressWarnings("NullAway.Init")
    private Path probe;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        probe = ProbeBundle.write(folder);
        // Softly held classes count as gone: Java lets go of them when memory gets short.
        hoso = Distribution.unpack(folder).with("HOSO_JAVA_OPTS", Distribution.FOR_ONE_JOB);
        hoso.start();
        Distribution.await(
                "the screens",
                Duration.ofMinutes(2),
                () -> hoso.get("/probe").body().contains("VAADIN"));
        browser = Browser.open();
    }

    @AfterAll
    void stop() {
        browser.close();
        hoso.close();
    }

    @BeforeEach
    void install() {
        if (!hoso.succeed("bundle:list", "-s", "-t", "0").contains(ProbeBundle.NAME)) {
            hoso.succeed("bundle:install", "-s", probe.toUri().toString());
        }
        hoso.succeed("bundle:start", ProbeBundle.NAME);
        Distribution.await(
                "the probe",
                Duration.ofSeconds(20),
                () -> hoso.get("/probe-servlet").body().equals("not a screen"));
    }

    @Test
    void a_view_gets_its_services_answers_clicks_and_is_pushed_to() {
        try (var person = browser.person()) {
            var page = person.newPage();
            var complaints = complaints(page);
            var requests = new AtomicLong();
            var bytes = new AtomicLong();
            page.onRequestFinished(request -> {
                requests.incrementAndGet();
                bytes.addAndGet(request.sizes().responseBodySize + request.sizes().responseHeadersSize);
            });
            page.navigate(hoso.address("/probe"));
            assertThat(page.locator("#pushed")).hasText("waiting");
            System.out.printf("first page load: %d requests, %d bytes%n", requests.get(), bytes.get());
            assertThat(page.locator("#pushed")).hasText("pushed", within(10));
            page.locator("#name input").fill("Điện Bàn");
            page.locator("#greet").click();
            assertThat(page.locator("#answer")).hasText("Xin chào Điện Bàn");
            assertThat(page.locator("#answer")).hasCSS("color", "rgb(1, 2, 3)");
            assertThat(page.locator("vaadin-grid")).containsText("Quảng Nam");
            Browser.screenshot(page, "probe");
            assertThat(complaints).isEmpty();
        }
    }

    @Test
    void what_happens_while_a_page_polls_again_is_not_told_late() {
        try (var person = browser.person()) {
            var page = open(person);
            var twice = page.locator("#twice");
            for (int times = 1; times <= PUSHES; times++) {
                twice.evaluate("button => button.click()");
                page.waitForFunction(
                        "text => document.getElementById('pushed').textContent === text",
                        "twice " + times,
                        new Page.WaitForFunctionOptions().setTimeout(5 * SECONDS));
            }
        }
    }

    @Test
    void a_view_without_its_service_and_a_fault_are_told_in_plain_words() {
        try (var person = browser.person();
                var english = browser.person("en-US")) {
            var page = person.newPage();
            page.navigate(hoso.address("/needy"));
            assertThat(page.locator("h1")).hasText("Chức năng tạm thời chưa sẵn sàng");
            Browser.screenshot(page, "missing-service");
            var other = english.newPage();
            other.navigate(hoso.address("/nowhere"));
            assertThat(other.locator("h1")).hasText("Page not found");
            page.navigate(hoso.address("/probe"));
            page.locator("#fail").click();
            var message = page.locator("vaadin-notification-card");
            assertThat(message).containsText("mã sự cố");
            assertThat(page.content()).doesNotContain("IllegalStateException");
            var incident = Pattern.compile("mã sự cố ([0-9a-f]{8})").matcher(message.innerText());
            assertThat(incident.find()).isTrue();
            assertThat(hoso.errors()).anyMatch(line -> line.contains(incident.group(1)));
        }
    }

    @Test
    void open_pages_follow_the_bundle() {
        try (var person = browser.person()) {
            var page = open(person);
            hoso.succeed("bundle:stop", ProbeBundle.NAME);
            assertThat(page.locator("h1")).hasText("Không tìm thấy trang", within(10));
            hoso.succeed("bundle:start", ProbeBundle.NAME);
            assertThat(page.locator("#answer"))
                    .isAttached(new LocatorAssertions.IsAttachedOptions().setTimeout(10 * SECONDS));
            page.locator("#name input").fill("lại");
            page.locator("#greet").click();
            assertThat(page.locator("#answer")).hasText("Xin chào lại");
        }
    }

    @Test
    void a_removed_bundle_leaves_no_class_behind_while_sessions_stay_open() {
        try (var person = browser.person()) {
            var page = open(person);
            page.locator("#name input").fill("x");
            page.locator("#greet").click();
            assertThat(page.locator("#answer")).hasText("Xin chào x");
            var classes = new LoadedClasses(hoso.pid());
            assertThat(classes.of(ProbeBundle.NAME)).isNotEmpty();
            hoso.succeed("bundle:uninstall", ProbeBundle.NAME);
            assertThat(page.locator("h1")).hasText("Không tìm thấy trang", within(10));
            Distribution.await(
                    "the classes of the bundle are unloaded",
                    Duration.ofSeconds(60),
                    () -> classes.afterCollection(ProbeBundle.NAME).isEmpty());
        }
    }

    @Test
    void servlets_themes_and_headers() {
        assertThat(hoso.get("/probe-servlet").body()).isEqualTo("not a screen");
        var css = hoso.get("/probe-theme/probe.css");
        assertThat(css.headers().firstValue("Content-Type").orElse("")).startsWith("text/css");
        var tag = css.headers().firstValue("ETag").orElseThrow();
        assertThat(hoso.get("/probe-theme/probe.css", "If-None-Match", tag).statusCode())
                .isEqualTo(304);
        assertThat(hoso.get("/probe-theme/probe.css?v=" + tag.replace("\"", ""))
                        .headers()
                        .firstValue("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("immutable"));
        assertThat(hoso.get("/probe-theme/..%2fprobe-theme/probe.css").body()).doesNotContain("#answer");
        var page = hoso.get("/probe");
        assertThat(page.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(page.headers().firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("'nonce-")
                .doesNotContain("script-src 'self' 'unsafe-inline'");
        assertThat(page.headers().firstValue("Set-Cookie").orElse("")).contains("HttpOnly", "SameSite=Lax");
    }

    private Page open(BrowserContext person) {
        var page = person.newPage();
        page.navigate(hoso.address("/probe"));
        assertThat(page.locator("#pushed")).hasText("pushed", within(10));
        return page;
    }

    private static List<String> complaints(Page page) {
        List<String> complaints = new ArrayList<>();
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        return complaints;
    }

    private static LocatorAssertions.HasTextOptions within(int seconds) {
        return new LocatorAssertions.HasTextOptions().setTimeout(seconds * SECONDS);
    }
}
