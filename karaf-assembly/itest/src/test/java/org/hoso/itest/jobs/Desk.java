package org.hoso.itest.jobs;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.hoso.itest.runtime.Browser;
import org.hoso.itest.runtime.Distribution;

/** The desk of one official, worked by what stands on the screen. */
final class Desk implements AutoCloseable {

    static final String BIRTH_NOTICE = "Giấy chứng sinh";
    static final String CHILD = "Người được khai sinh";
    private static final AtomicInteger CLOSED = new AtomicInteger();
    private static final Pattern RECEIVED = Pattern.compile("Đã tiếp nhận (\\S+),");

    private final String username;
    private final BrowserContext context;
    private final Page page;

    private Desk(BrowserContext context, String username) {
        this.username = username;
        this.context = context;
        this.page = context.newPage();
    }

    static Desk logIn(Distribution hoso, BrowserContext context, String username, String password) {
        var desk = new Desk(context, username);
        desk.page.navigate(hoso.address("/"));
        try {
            logIn(desk.page, username, password);
            assertThat(desk.page.locator(".desk-user")).isVisible();
            desk.settle();
            return desk;
        } catch (AssertionError e) {
            desk.close();
            throw e;
        }
    }

    /** Types into the open log-in page and sends it. */
    static void logIn(Page page, String username, String password) {
        var body = page.locator("body");
        fill(body, "Tên đăng nhập", username);
        field(body, "Mật khẩu").fill(password);
        field(body, "Mật khẩu").press("Enter");
    }

    static Locator.FilterOptions has(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    /** Waits until the page has no request under way; the way from the log-in to the first list takes more than one. */
    void settle() {
        settle(page);
    }

    static void settle(Page page) {
        page.waitForFunction("() => Object.values(window.Vaadin.Flow.clients)"
                + ".every(client => !client.isActive || !client.isActive())");
    }

    Page page() {
        return page;
    }

    Path picture(String name) {
        return Browser.screenshot(page, name);
    }

    /** A field by its whole label. */
    Locator field(String label) {
        return field(page.locator("body"), label);
    }

    /** A field in a part of the page, such as a group or a dialog; its label may end with marks of its own. */
    static Locator field(Locator part, String label) {
        return part.getByLabel(label, new Locator.GetByLabelOptions().setExact(true))
                .and(part.page().locator("input, textarea"))
                .locator("visible=true");
    }

    /** A group of fields by its title. */
    Locator group(String title) {
        return page.getByRole(
                AriaRole.GROUP, new Page.GetByRoleOptions().setName(title).setExact(true));
    }

    /** The card with this heading. */
    Locator card(String title) {
        return page.locator(".hoso-card")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByRole(
                                AriaRole.HEADING,
                                new Page.GetByRoleOptions().setName(title).setExact(true))));
    }

    void fill(String label, String text) {
        fill(page.locator("body"), label, text);
    }

    static void fill(Locator part, String label, String text) {
        field(part, label).fill(text);
        field(part, label).press("Tab");
    }

    /** Types into a list and takes what is offered. */
    void choose(Locator part, String label, String text) {
        var list = part.getByRole(
                AriaRole.COMBOBOX, new Locator.GetByRoleOptions().setName(label).setExact(true));
        list.fill(text);
        page.getByRole(AriaRole.OPTION)
                .filter(new Locator.FilterOptions().setHasText(text))
                .first()
                .click();
        assertThat(page.getByRole(AriaRole.OPTION)).hasCount(0);
    }

    /** Opens a list of few choices by what it shows, its label or its value, and takes another one. */
    void select(String shown, String option) {
        page.locator("vaadin-select:visible").filter(has(shown)).first().click();
        page.getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(option).setExact(true))
                .click();
        settle();
    }

    Locator button(String name) {
        return button(page.locator("body"), name);
    }

    static Locator button(Locator part, String name) {
        return part.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator dialog() {
        return page.getByRole(AriaRole.DIALOG);
    }

    /** The refusals on the page; the announcements of uploads are no refusals. */
    Locator alert() {
        return page.locator(".hoso-message[role=alert]");
    }

    /** Opens the intake page by its key and types a birth registration; nothing is sent yet. */
    void typeBirth(Birth birth) {
        if (!page.url().endsWith("/intake")) {
            page.keyboard().press("F2");
            choose(page.locator(".desk-intake-head"), "Thủ tục", "1.001193");
        }
        var owner = card("Chủ hồ sơ");
        fill(owner, "Số định danh / mã số thuế", birth.identityNumber());
        fill(owner, "Họ và tên / tên tổ chức", birth.mother());
        fill(owner, "Ngày sinh", "02031995");
        fill(owner, "Số điện thoại", "0905123456");
        fill(owner, "Địa chỉ", "Khối phố 1, phường Tân Thạnh, Tam Kỳ, Quảng Nam");
        var child = group(CHILD);
        fill(child, "Họ, chữ đệm, tên", birth.child());
        fill(child, "Ngày, tháng, năm sinh", "01032024");
        choose(child, "Giới tính", "Nữ");
        fill(child, "Dân tộc", "Kinh");
        fill(child, "Quốc tịch", "Việt Nam");
        fill(child, "Nơi sinh", "Bệnh viện Đa khoa tỉnh Quảng Nam");
        fill(child, "Quê quán", "Điện Bàn, Quảng Nam");
        var mother = group("Người mẹ");
        fill(mother, "Họ, chữ đệm, tên người mẹ", birth.mother());
        fill(mother, "Năm sinh", "1995");
        fill(mother, "Dân tộc", "Kinh");
        fill(mother, "Quốc tịch", "Việt Nam");
        var request = group("Yêu cầu");
        choose(request, "Quan hệ với người được khai sinh", "Mẹ");
        fill(request, "Số bản sao đề nghị cấp", "0");
        button("Đủ giấy tờ bắt buộc").click();
    }

    /** Sends the intake page by its key. */
    void send() {
        settle();
        page.keyboard().press("Control+Enter");
    }

    /** Sends the intake page by its key and answers the code that the page confirms. */
    String receive() {
        send();
        // The receipt comes with the confirmation; the words of the reception before stood there already.
        assertThat(dialog()).isVisible();
        // While the receipt is shown in its dialog, the page behind it has no roles.
        var done = page.locator(".hoso-message.hoso-calm");
        assertThat(done).isVisible();
        var found = RECEIVED.matcher(done.innerText());
        if (!found.find()) {
            throw new AssertionError("no code in " + done.innerText());
        }
        return found.group(1);
    }

    /** The code of the reception that the page confirms now. */
    Optional<String> confirmed() {
        var done = page.locator(".hoso-message.hoso-calm");
        return done.count() == 0
                ? Optional.empty()
                : RECEIVED.matcher(done.first().innerText())
                        .results()
                        .map(each -> each.group(1))
                        .findFirst();
    }

    /** Receives a birth registration and closes the receipt. */
    String receiveBirth(Birth birth) {
        typeBirth(birth);
        var code = receive();
        closeDialog();
        return code;
    }

    void closeDialog() {
        button(dialog(), "Đóng").click();
        assertThat(dialog()).hasCount(0);
    }

    /** Opens a dossier with the search box, as a scanner would. */
    void open(String code) {
        var search = page.getByLabel("Tìm hồ sơ", new Page.GetByLabelOptions().setExact(true))
                .and(page.locator("input"));
        search.fill(code);
        search.press("Enter");
        assertThat(heading(code)).isVisible();
        settle();
    }

    Locator heading(String text) {
        return page.getByRole(
                AriaRole.HEADING,
                new Page.GetByRoleOptions().setName(text).setLevel(1).setExact(true));
    }

    /** The state shown in the head of the open dossier. */
    void shows(String code, String state) {
        assertThat(heading(code)).isVisible();
        assertThat(page.locator(".hoso-row").filter(new Locator.FilterOptions().setHas(heading(code))))
                .containsText(state);
    }

    /** Presses the button of an action, or finds it in the menu of other ones. */
    void begin(String action) {
        settle();
        var button = button(page.locator(".desk-page"), action);
        var more = page.getByRole(
                AriaRole.MENUITEM,
                new Page.GetByRoleOptions().setName("Việc khác").setExact(true));
        assertThat(button.or(more).first()).isVisible();
        if (button.count() == 1) {
            button.click();
        } else {
            more.click();
            page.getByRole(
                            AriaRole.MENUITEM,
                            new Page.GetByRoleOptions().setName(action).setExact(true))
                    .click();
        }
    }

    /** Confirms the open dialog; it closes. */
    void confirm(String action) {
        button(dialog(), action).click();
        assertThat(dialog()).hasCount(0);
    }

    /** An action for which nothing need be typed. */
    void act(String action) {
        begin(action);
        assertThat(dialog()).isVisible();
        confirm(action);
    }

    /** Follows an entry of the list at the left. */
    void go(String entry) {
        page.locator("vaadin-side-nav-item").filter(has(entry)).click();
        assertThat(heading(entry)).isVisible();
        settle();
    }

    void tab(String name) {
        settle();
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    /** Downloads the file in the open preview and closes it. */
    Path keep() {
        var download =
                page.waitForDownload(() -> dialog().getByText("Tải về", new Locator.GetByTextOptions().setExact(true))
                        .click());
        var file = Objects.requireNonNull(download.path());
        closeDialog();
        return file;
    }

    /** Downloads a letter of the open dossier. */
    Path letter(String name) {
        tab("In phiếu");
        button(name).click();
        return keep();
    }

    void attach(String paper, FilePayload file) {
        page.locator(".hoso-paper")
                .filter(new Locator.FilterOptions().setHasText(paper))
                .locator("input[type=file]")
                .setInputFiles(file);
    }

    /** Leaves a picture of the last page, which tells where a failed job ended. */
    @Override
    public void close() {
        picture("last-%03d-%s".formatted(CLOSED.incrementAndGet(), username));
        context.close();
    }
}
