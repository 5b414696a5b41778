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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Presses real keys in a real browser. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ShortcutsTest {

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

    @BeforeEach
    void install() {
        page.setContent("<div id=root><input id=text><input id=tick type=checkbox><textarea id=area></textarea>"
                + "<div id=words contenteditable=true>x</div><button id=button>x</button></div>");
        page.evaluate("() => {" + Shortcuts.script() + "\n"
                + "const root = document.getElementById('root'); window.pressed = [];"
                + "root.addEventListener('hoso-shortcut', e => window.pressed.push(e.detail));"
                + "installHosoShortcuts(root, 'c\\n/\\nF2\\nEnter\\nCtrl+s'); }");
    }

    private Object pressed() {
        return page.evaluate("() => window.pressed.join(' ')");
    }

    @Test
    void aSingleLetterWorksOnThePage() {
        page.keyboard().press("c");
        page.keyboard().press("/");
        assertThat(pressed()).isEqualTo("c /");
    }

    @Test
    void aSingleLetterIsTextWhileTyping() {
        for (var field : List.of("text", "area", "words")) {
            page.focus("#" + field);
            page.keyboard().press("c");
            page.keyboard().press("/");
        }
        assertThat(pressed()).isEqualTo("");
        assertThat(page.inputValue("#text")).isEqualTo("c/");
    }

    @Test
    void aFunctionKeyWorksWhileTyping() {
        page.focus("#text");
        page.keyboard().press("F2");
        assertThat(pressed()).isEqualTo("F2");
    }

    @Test
    void aLetterWorksOnATickBox() {
        page.focus("#tick");
        page.keyboard().press("c");
        assertThat(pressed()).isEqualTo("c");
    }

    @Test
    void enterOnAButtonIsTheButtons() {
        page.focus("#button");
        page.keyboard().press("Enter");
        assertThat(pressed()).isEqualTo("");
    }

    @Test
    void nothingWorksBehindADialog() {
        page.evaluate("() => document.body.append(document.createElement('vaadin-dialog-overlay'))");
        page.keyboard().press("c");
        assertThat(pressed()).isEqualTo("");
    }

    @Test
    void nothingWorksOnceThePartIsGone() {
        page.evaluate("() => { window.root = document.getElementById('root'); window.root.remove(); }");
        page.keyboard().press("c");
        assertThat(pressed()).isEqualTo("");
    }
}
