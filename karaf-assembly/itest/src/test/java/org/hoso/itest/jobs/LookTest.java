package org.hoso.itest.jobs;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.ArrayList;
import java.util.List;
import org.hoso.itest.runtime.Axe;
import org.hoso.itest.runtime.Browser;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Each main screen in light and dark colours, for those who see less, on narrow screens and on paper. */
@DisplayName("The look of the screens")
@ExtendWith(DemonstrationServer.class)
class LookTest {

    private static final int PHONE_WIDTH = 390;
    private static final int PHONE_HEIGHT = 844;
    private static final String SIDEWAYS =
            "() => document.documentElement.scrollWidth > document.documentElement.clientWidth"
                    + " || [...document.querySelectorAll('.desk-page, .desk-list, .portal-page')]"
                    + ".some(each => each.scrollWidth > each.clientWidth + 1)";

    /** Colours change over a moment; a text in between is neither light nor dark. */
    private static final String COLOURS_SETTLED = "() => { const all = root => [...root.getAnimations(),"
            + " ...[...root.querySelectorAll('*')].filter(each => each.shadowRoot)"
            + ".flatMap(each => all(each.shadowRoot))];"
            + " return Promise.allSettled(all(document)"
            + ".filter(each => each.effect.getComputedTiming().iterations !== Infinity)"
            + ".map(each => each.finished)).then(() => true); }";

    private final List<String> faults = new ArrayList<>();

    @Test
    void holds_for_everyone_and_never_scrolls_sideways(Locality locality) {
        var visitor = locality.visitor("/");
        seen(visitor, "log-in");
        visitor.navigate(locality.hoso().address("/tra-cuu"));
        seen(visitor, "tracking");
        visitor.context().close();
        try (var clerk = locality.desk("tiepnhan")) {
            seen(clerk.page(), "queue");
            dossier(clerk);
            visit(locality, clerk.page(), "intake");
            visit(locality, clerk.page(), "intake/batch");
            visit(locality, clerk.page(), "search?q=nguyen");
            visit(locality, clerk.page(), "book");
            visit(locality, clerk.page(), "to-receive");
        }
        try (var administrator = locality.desk("quantri.49", Locality.PASSWORD)) {
            visit(locality, administrator.page(), "admin/calendar");
            visit(locality, administrator.page(), "admin/units");
            visit(locality, administrator.page(), "admin/announcements");
            visit(locality, administrator.page(), "admin/officials");
        }
        assertThat(faults).isEmpty();
    }

    private void dossier(Desk clerk) {
        clerk.page().navigate(clerk.page().url().replaceAll("/queue/.*", "/queue/all-open"));
        clerk.page().locator(".desk-code").first().click();
        assertThat(clerk.page().locator(".desk-page h1")).isVisible();
        seen(clerk.page(), "dossier");
        clerk.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(clerk.page().locator(".desk-bar")).not().isVisible();
        Browser.screenshot(clerk.page(), "look-dossier-print");
        clerk.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }

    private void visit(Locality locality, Page page, String path) {
        page.navigate(locality.hoso().address("/" + path));
        assertThat(page.locator("h1").first()).isVisible();
        seen(page, path.replaceAll("\\?.*", "").replace('/', '-'));
    }

    private void seen(Page page, String name) {
        Desk.settle(page);
        Browser.screenshot(page, "look-" + name);
        faults.addAll(Axe.faults(page));
        sideways(page, name + " at full width");
        page.evaluate("document.documentElement.setAttribute('theme', 'dark')");
        page.evaluate(COLOURS_SETTLED);
        Browser.screenshot(page, "look-" + name + "-dark");
        faults.addAll(Axe.faintTexts(page));
        page.evaluate("document.documentElement.removeAttribute('theme')");
        var size = page.viewportSize();
        page.setViewportSize(PHONE_WIDTH, PHONE_HEIGHT);
        Desk.settle(page);
        Browser.screenshot(page, "look-" + name + "-phone");
        sideways(page, name + " on a telephone");
        page.setViewportSize(size.width, size.height);
    }

    private void sideways(Page page, String where) {
        if (Boolean.TRUE.equals(page.evaluate(SIDEWAYS))) {
            faults.add(where + " scrolls sideways");
        }
    }
}
