package org.hoso.itest.jobs;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("An official's own account")
@ExtendWith(DemonstrationServer.class)
class AccountTest {

    private static final String USER = "traketqua." + Locality.COMMUNE;
    private static final String OTHER = "Mot cau khac de nho 26";

    @Test
    void logs_out_everywhere_and_changes_the_password(Locality locality) {
        try (var here = locality.desk("traketqua");
                var there = locality.desk("traketqua")) {
            menu(here.page(), "Đăng xuất mọi nơi");
            Desk.button(confirmation(here.page()), "Đăng xuất mọi nơi").click();
            assertThat(here.heading("Đăng nhập")).isVisible();
            reload(there.page());
            assertThat(there.heading("Đăng nhập")).isVisible();
        }
        change(locality, Locality.PASSWORD, OTHER);
        var refused = locality.visitor("/");
        Desk.logIn(refused, USER, Locality.PASSWORD);
        assertThat(refused.locator(".hoso-message[role=alert]")).isVisible();
        refused.context().close();
        change(locality, OTHER, Locality.PASSWORD);
    }

    /** The page may leave for the log-in by itself in this very moment. */
    private static void reload(Page page) {
        try {
            page.reload();
        } catch (PlaywrightException aborted) {
            page.waitForLoadState();
        }
    }

    private static void change(Locality locality, String before, String after) {
        try (var desk = locality.desk(USER, before)) {
            menu(desk.page(), "Đổi mật khẩu");
            assertThat(desk.heading("Đổi mật khẩu")).isVisible();
            desk.fill("Mật khẩu hiện tại", before);
            desk.fill("Mật khẩu mới", after);
            desk.fill("Nhập lại mật khẩu", after + "x");
            desk.button("Đổi mật khẩu").click();
            assertThat(desk.alert()).isVisible();
            desk.picture("job-password");
            desk.fill("Nhập lại mật khẩu", after);
            desk.button("Đổi mật khẩu").click();
            assertThat(desk.page().locator(".desk-user")).isVisible();
        }
    }

    private static com.microsoft.playwright.Locator confirmation(Page page) {
        return page.getByRole(AriaRole.ALERTDIALOG);
    }

    private static void menu(Page page, String entry) {
        page.locator(".desk-user").click();
        page.getByRole(
                        AriaRole.MENUITEM,
                        new Page.GetByRoleOptions().setName(entry).setExact(true))
                .click();
    }
}
