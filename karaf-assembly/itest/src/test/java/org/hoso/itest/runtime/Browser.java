package org.hoso.itest.runtime;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A headless Chromium. Where it is: system property {@code hoso.chromium}, variable {@code HOSO_CHROMIUM}, the path, or
 * where Debian puts it. Not for use by several threads.
 */
public final class Browser implements AutoCloseable {

    /**
     * What Playwright switches off, for only the last such list counts, and the pages of which the browser's own window
     * consists: nobody sees it, and it takes two seconds of a processor for each person.
     */
    private static final List<String> UNUSED = List.of(
            "AvoidUnnecessaryBeforeUnloadCheckSync",
            "BoundaryEventDispatchTracksNodeRemoval",
            "DestroyProfileOnBrowserClose",
            "DialMediaRouteProvider",
            "GlobalMediaControls",
            "HttpsUpgrades",
            "LensOverlay",
            "MediaRouter",
            "PaintHolding",
            "ThirdPartyStoragePartitioning",
            "BlockOriginHeaderModificationOnRedirect",
            "Translate",
            "OptimizationHints",
            "InitialWebUI",
            "WebUIToolbarProcessOverheadExperiment",
            "PreloadTopChromeWebUI",
            "WebUIOmniboxPopup",
            "WebUIOmniboxAimPopup");

    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-features=" + String.join(",", UNUSED));

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;

    private Browser(Playwright playwright, com.microsoft.playwright.Browser chromium) {
        this.playwright = playwright;
        this.chromium = chromium;
    }

    public static Browser open() {
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return new Browser(
                playwright,
                playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(executable())
                                .setArgs(ARGUMENTS)));
    }

    /** A person of its own: no cookie is shared with other contexts. Vietnamese, 1366 x 768. */
    public BrowserContext person() {
        return person("vi-VN");
    }

    public BrowserContext person(String locale) {
        return chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setLocale(locale)
                .setTimezoneId("Asia/Ho_Chi_Minh")
                .setReducedMotion(ReducedMotion.REDUCE)
                .setViewportSize(1366, 768));
    }

    /** Keeps a picture of the page under {@code target/screenshots}. */
    public static Path screenshot(Page page, String name) {
        var file = Path.of(System.getProperty("hoso.screenshots", "target/screenshots"), name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        return file;
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }

    private static Path executable() {
        var named = Stream.of(System.getProperty("hoso.chromium"), System.getenv("HOSO_CHROMIUM"))
                .flatMap(place -> Optional.ofNullable(place).stream())
                .filter(place -> !place.isBlank());
        var folders = Stream.concat(
                Stream.of(Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator, -1)),
                Stream.of("/usr/bin", "/usr/local/bin", "/snap/bin"));
        var found = folders.filter(folder -> !folder.isBlank())
                .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> folder + "/" + name));
        return Stream.concat(named, found)
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "No Chromium found. Install it (Debian: apt-get install chromium) or set HOSO_CHROMIUM."));
    }
}
