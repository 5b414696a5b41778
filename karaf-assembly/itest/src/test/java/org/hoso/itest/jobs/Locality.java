package org.hoso.itest.jobs;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import org.hoso.itest.runtime.Browser;
import org.hoso.itest.runtime.Distribution;

/** A running server with its people, and the browser in which they work. */
final class Locality implements AutoCloseable {

    /** The commune of the demonstration at which the jobs are done. */
    static final String COMMUNE = "20335";

    static final String PASSWORD = "Trinh-dien-2026";
    private static final int OK = 200;

    private final Path folder;
    private final Distribution hoso;
    private final Browser browser;

    static {
        // The limit for what ought to be there at once; generous, since other builds may share the machine.
        PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
    }

    private Locality(Path folder, Distribution hoso, Browser browser) {
        this.folder = folder;
        this.hoso = hoso;
        this.browser = browser;
    }

    /** An installation without accounts and dossiers. */
    static Locality empty() {
        try {
            var folder = Files.createTempDirectory("hoso-jobs");
            var hoso = Distribution.unpack(folder).with("HOSO_JAVA_OPTS", Distribution.FOR_ONE_JOB);
            var locality = new Locality(folder, hoso, Browser.open());
            try {
                locality.start();
                return locality;
            } catch (RuntimeException | AssertionError e) {
                locality.close();
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The demonstration locality with every sector; land and business come while it runs. */
    static Locality demonstration() {
        var locality = empty();
        locality.installCivilStatus();
        locality.hoso.succeed("demonstration", "--dossiers", "20");
        locality.install("land");
        locality.install("business");
        return locality;
    }

    void install(String sector) {
        hoso.succeed("sector-install", archive(sector).toString());
    }

    /** The archive of a sector in the distribution. */
    Path archive(String sector) {
        return hoso.home().resolve("sectors/" + sector + ".kar");
    }

    /** The demonstration with so many dossiers at the counter of its first commune, which nobody has handed over yet. */
    static Locality withPile(int dossiers) {
        var locality = empty();
        locality.installCivilStatus();
        locality.hoso.succeed("demonstration", "--dossiers", "60", "--waiting", Integer.toString(dossiers));
        return locality;
    }

    void installCivilStatus() {
        install("civil-status");
    }

    /** Installs the sector of land, when it is not there yet. */
    void installLand() {
        if (!hoso.succeed("sector-list").contains("land ")) {
            hoso.succeed(
                    "sector-install", hoso.home().resolve("sectors/land.kar").toString());
        }
    }

    /** The archive of the sector in the distribution. */
    Path civilStatus() {
        return archive("civil-status");
    }

    /** Starts the server and returns when it says that it is ready. */
    void start() {
        hoso.start();
        Distribution.await(
                "readiness", Duration.ofMinutes(2), () -> hoso.get("/health").statusCode() == OK);
        // Commands come by another way, which may open a little later than the pages.
        Distribution.await(
                "commands", Duration.ofMinutes(1), () -> hoso.hoso("check").status() == 0);
    }

    Distribution hoso() {
        return hoso;
    }

    /** A browser of its own, in which nobody is logged in. */
    BrowserContext person() {
        return browser.person();
    }

    /** Logs in with an account of the demonstration, such as {@code tiepnhan}. */
    Desk desk(String role) {
        return deskAt(COMMUNE, role);
    }

    /** Logs in with an account at another unit of the demonstration, such as {@code lanhdao} at {@code 502.dd}. */
    Desk deskAt(String unit, String role) {
        return desk(role + "." + unit, PASSWORD);
    }

    Desk desk(String username, String password) {
        return Desk.logIn(hoso, person(), username, password);
    }

    /** A page without log-in. */
    Page visitor(String path) {
        var page = person().newPage();
        page.navigate(hoso.address(path));
        return page;
    }

    /** Whether the journal of the dossier is whole, as the operator's command says. */
    boolean isJournalWhole(String code) {
        return hoso.hoso("verify-journal", code).status() == 0;
    }

    List<String> log() {
        return hoso.log();
    }

    @Override
    public void close() {
        browser.close();
        hoso.close();
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
