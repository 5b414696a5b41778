package org.hoso.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The scripts of fields, with real keys in a real browser. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KitScriptsTest {

    private static final String CARD = "049090000123|205123456|TRẦN VĂN AN|05011990|Nam|Thôn 1, Bình Minh|01012022";

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of("/usr/bin/chromium"))
                    .setArgs(List.of("--no-sandbox", "--disable-gpu", "--no-first-run")));
    private final Page page = browser.newPage();

    @BeforeAll
    void open() {
        page.setDefaultTimeout(10_000);
    }

    @AfterAll
    void close() {
        browser.close();
        playwright.close();
    }

    private void install(String body, String script, String call) {
        page.setContent("<div id=root>" + body + "</div>");
        page.evaluate("() => {" + Scripts.read(script) + "\nconst root = document.getElementById('root');"
                + "window.heard = [];"
                + "['hoso-typed', 'hoso-card', 'hoso-sheet'].forEach(name =>"
                + " root.addEventListener(name, e => window.heard.push(e.detail)));" + call + "}");
    }

    private String heard() {
        return String.valueOf(page.evaluate("() => window.heard.join(' ')"));
    }

    private void await(String condition) {
        page.waitForFunction("() => " + condition);
    }

    @Test
    void whatIsTypedIsHeardAfterAPauseNotPerKey() {
        install(
                "<p data-hoso-field='owner.name'><input id=name></p><input id=other>",
                "typing.js",
                "installHosoTyping(root, 150, 400);");
        page.focus("#name");
        page.keyboard().type("Nguyen");
        await("window.heard.length > 0");
        assertThat(heard()).isEqualTo("{\"owner.name\":\"Nguyen\"}");
        page.focus("#other");
        page.keyboard().type("x");
        page.focus("#name");
        page.keyboard().type("!");
        await("window.heard.length > 1");
        assertThat(heard()).endsWith("{\"owner.name\":\"Nguyen!\"}");
    }

    @Test
    void whoTypesOnAndOnIsHeardAllTheSame() {
        install("<p data-hoso-field='x'><input id=name></p>", "typing.js", "installHosoTyping(root, 300, 500);");
        page.focus("#name");
        for (int i = 0; i < 12; i++) {
            page.keyboard().type("a", new com.microsoft.playwright.Keyboard.TypeOptions().setDelay(100));
        }
        assertThat((Integer) page.evaluate("() => window.heard.length")).isBetween(1, 4);
    }

    @Test
    void aScannedCardLeavesTheFieldAsItWas() {
        install(
                "<div data-hoso-person=submitter><input id=name value='Anh Hai'></div>",
                "cardscan.js",
                "installHosoCardScan(root);");
        page.focus("#name");
        page.keyboard().type(CARD);
        page.keyboard().press("Enter");
        await("window.heard.length > 0");
        assertThat(heard()).contains("TRẦN VĂN AN").contains("\"part\":\"submitter\"");
        assertThat(page.inputValue("#name")).isEqualTo("Anh Hai");
    }

    @Test
    void aCardIsHeardWithoutAnyFieldHavingTheFocus() {
        install("<button id=b>x</button>", "cardscan.js", "installHosoCardScan(root);");
        // All at once: keys that come one by one from outside are too slow for a scanner when the machine is busy.
        page.evaluate(
                "line => [...line].forEach(key => document.getElementById('b')"
                        + ".dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true, composed: true})))",
                CARD.replace("TRẦN VĂN AN", "TRAN VAN AN").replace("Thôn 1, Bình Minh", "Thon 1"));
        await("window.heard.length > 0");
        assertThat(heard()).contains("049090000123|205123456|TRAN VAN AN|05011990|Nam|Thon 1|01012022");
    }

    @Test
    void typingByHandIsNoCard() {
        install("<input id=name>", "cardscan.js", "installHosoCardScan(root);");
        page.focus("#name");
        page.keyboard().type("049090000123", new com.microsoft.playwright.Keyboard.TypeOptions().setDelay(80));
        page.keyboard().type("|1|A|05011990|Nam|x", new com.microsoft.playwright.Keyboard.TypeOptions().setDelay(80));
        assertThat(page.inputValue("#name")).isEqualTo("049090000123|1|A|05011990|Nam|x");
        assertThat(heard()).isEmpty();
    }

    @Test
    void theGapKeyLeadsToWhatIsMissingAndThenToTheDecision() {
        install(
                "<input id=a data-hoso-field=a required value=1><input id=b data-hoso-field=b>"
                        + "<input id=c data-hoso-field=c required><input id=d data-hoso-field=d required>"
                        + "<button id=go data-hoso-confirm>go</button>",
                "nextfield.js",
                "installHosoNextField(root);");
        page.focus("#a");
        page.keyboard().press("F8");
        page.keyboard().type("3");
        page.keyboard().press("F8");
        page.keyboard().type("4");
        page.keyboard().press("F7");
        assertThat(page.evaluate("() => document.activeElement.id")).isEqualTo("go");
        assertThat(page.inputValue("#c") + page.inputValue("#d")).isEqualTo("34");
    }

    private void sheet(int most) {
        install(
                "",
                "sheet.js",
                "installHosoSheet(root, [{label: 'So', required: true, maximum: 12, width: '8rem', hint: ''},"
                        + " {label: 'Ten', required: false, maximum: 50, width: '8rem', hint: ''}],"
                        + " {state: 'Ket qua'}, " + most + ", 100); window.sheet = root.hosoSheet;");
    }

    @Test
    void aSheetTakesRowsFromASpreadsheet() {
        sheet(30);
        page.evaluate("() => { const input = document.querySelector('input'); input.focus();"
                + "const data = new DataTransfer(); data.setData('text/plain', '1\\tAn\\r\\n2\\tBinh\\r\\n');"
                + "input.dispatchEvent(new ClipboardEvent('paste', {clipboardData: data, bubbles: true})); }");
        assertThat(heard()).contains("\"values\":[\"1\",\"An\"]").contains("\"values\":[\"2\",\"Binh\"]");
        assertThat(page.evaluate("() => document.querySelectorAll('tbody tr').length"))
                .isEqualTo(3);
    }

    @Test
    void aSheetIsFilledByKeyboardAndBounded() {
        sheet(2);
        page.evaluate("() => window.sheet.focus(0, 0)");
        page.keyboard().type("1234567890123");
        page.keyboard().press("Tab");
        page.keyboard().type("An");
        page.keyboard().press("Enter");
        page.keyboard().type("2");
        page.keyboard().press("Tab");
        page.keyboard().press("Control+d");
        page.keyboard().press("Control+Enter");
        assertThat(heard()).endsWith("\"values\":[\"2\",\"An\"]}]").contains("\"123456789012\"");
        assertThat(page.evaluate("() => document.querySelectorAll('tbody tr').length"))
                .isEqualTo(2);
    }

    @Test
    void aSheetShowsWhatIsWrongAndLocksWhatIsDone() {
        sheet(5);
        page.evaluate("() => { window.sheet.show([{key: 'k1', values: ['1', 'A']}, {key: 'k2', values: ['2', 'B']}]);"
                + "window.sheet.mark({k1: {state: 'done', message: 'H47-1', faults: {}},"
                + " k2: {state: 'bad', message: 'Sai', faults: {'0': 'Sai so'}}}); }");
        assertThat(
                        page.evaluate(
                                "() => [...document.querySelectorAll('tbody tr')].map(r =>"
                                        + " r.querySelector('.hoso-sheet-state').textContent + r.querySelector('input').readOnly).join()"))
                .isEqualTo("H47-1true,Saifalse,false");
        assertThat(page.evaluate("() => document.activeElement.title")).isEqualTo("Sai so");
    }
}
