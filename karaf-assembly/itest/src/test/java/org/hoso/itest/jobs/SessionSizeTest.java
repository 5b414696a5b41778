package org.hoso.itest.jobs;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.hoso.itest.runtime.Distribution;
import org.hoso.itest.runtime.LiveHeap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What the server keeps for a clerk who works: the memory that comes free when the clerks log out, by head. The system
 * property {@code hoso.session.rounds} makes the work longer: sixty rounds are about an hour at the counter.
 */
@DisplayName("The session of a clerk")
@ExtendWith(DemonstrationServer.class)
class SessionSizeTest {

    private static final int CLERKS = 3;
    private static final int ROUNDS = Integer.getInteger("hoso.session.rounds", 2);
    private static final int FEW_ROUNDS = 1;
    private static final long MOST = 2L << 20;
    private static final List<String> QUEUES = List.of("Chờ chuyển", "Tất cả đang mở", "Đang tạm dừng", "Quá hạn");

    @Test
    void is_small_after_much_work(Locality locality) {
        long after = bytes(locality, ROUNDS);
        assertThat(after).as("bytes after " + ROUNDS + " rounds").isLessThan(MOST);
    }

    private static long bytes(Locality locality, int rounds) {
        work(locality, FEW_ROUNDS, 16_000).forEach(SessionSizeTest::logOut);
        var clerks = work(locality, rounds, 16_100);
        long pid = locality.hoso().pid();
        var working = LiveHeap.of(pid);
        clerks.forEach(SessionSizeTest::logOut);
        // Ended sessions are let go of a little later.
        Distribution.await(
                "the sessions are gone",
                Duration.ofMinutes(1),
                () -> sessions(working) - sessions(LiveHeap.of(pid)) >= CLERKS);
        var gone = LiveHeap.of(pid);
        long each = (working.total() - gone.total()) / CLERKS;
        System.out.printf("session.size,%1$d,%1$d,%1$d,bytes%n", each);
        working.moreThan(gone).entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(20)
                .forEach(line -> System.out.println("# " + line.getValue() / CLERKS + " " + line.getKey()));
        return each;
    }

    private static long sessions(LiveHeap heap) {
        return heap.bytes().entrySet().stream()
                .filter(line ->
                        line.getKey().startsWith("org.hoso.") && line.getKey().endsWith("MainLayout"))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private static List<Desk> work(Locality locality, int rounds, int firstNumber) {
        var clerks = new ArrayList<Desk>();
        for (int i = 0; i < CLERKS; i++) {
            clerks.add(locality.desk("tiepnhan"));
        }
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < CLERKS; i++) {
                round(clerks.get(i), firstNumber + round * CLERKS + i);
            }
        }
        return clerks;
    }

    /** Looks through lists, reads some dossiers, receives one and looks it up. */
    private static void round(Desk clerk, int number) {
        clerk.page().bringToFront();
        for (var queue : QUEUES) {
            clerk.go(queue);
        }
        clerk.go("Tất cả đang mở");
        for (int i = 0; i < 4; i++) {
            clerk.page().keyboard().press("j");
            clerk.settle();
        }
        clerk.page().keyboard().press("Enter");
        clerk.settle();
        clerk.tab("Nhật ký");
        var code = clerk.receiveBirth(Birth.of(number));
        clerk.open(code);
        clerk.tab("Nhật ký");
    }

    private static void logOut(Desk clerk) {
        clerk.page().bringToFront();
        clerk.page().locator(".desk-user").click();
        clerk.page()
                .getByRole(
                        AriaRole.MENUITEM,
                        new Page.GetByRoleOptions().setName("Đăng xuất").setExact(true))
                .click();
        assertThat(clerk.page().getByLabel("Mật khẩu").first()).isVisible();
        clerk.close();
    }
}
