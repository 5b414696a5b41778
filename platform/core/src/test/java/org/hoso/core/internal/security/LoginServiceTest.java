package org.hoso.core.internal.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hoso.core.internal.memory.Locality;
import org.hoso.core.internal.memory.MemoryOrganisation;
import org.hoso.core.internal.memory.MutableClock;
import org.hoso.core.internal.organisation.TestCaches;
import org.hoso.core.port.OrganisationStore.AuditEntry;
import org.hoso.core.port.StorageUnavailable;
import org.hoso.decision.Decision;
import org.hoso.decision.Reason;
import org.hoso.organisation.Official;
import org.hoso.organisation.Role;
import org.hoso.security.Actor;
import org.hoso.security.Authentication.Login;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoginServiceTest {

    private static final String PASSWORD = "đúng mật khẩu";
    private static final String ADDRESS = "192.0.2.7";
    private static final SecurityPolicy POLICY =
            new SecurityPolicy(3, Duration.ofMinutes(15), 10, Duration.ofMinutes(5));

    private final MemoryOrganisation memory = new MemoryOrganisation();
    private final MutableClock clock = new MutableClock();
    private final PasswordHasher hasher = PasswordHasher.with(1_000);
    private final LoginService service = service(hasher);
    private final Official clerk;

    LoginServiceTest() {
        memory.write(() -> {
            memory.saveUnits(Locality.units());
            return true;
        });
        clerk = Locality.official(
                memory, "clerk", hasher.hash(PASSWORD.toCharArray()), "20323.mc", Role.RECEIVING_CLERK);
    }

    private LoginService service(PasswordHasher with) {
        return new LoginService(memory, memory, TestCaches.of(memory), with, clock, POLICY);
    }

    @Test
    void the_right_password_opens_with_the_assignments_of_today() {
        var login = login("  CLERK ", PASSWORD).asOptional().orElseThrow();

        assertThat(login.actor().officialId()).isEqualTo(clerk.id());
        assertThat(login.actor().assignments()).hasSize(1);
        assertThat(login.stamp()).isEqualTo(7);
        assertThat(login.mustChangePassword()).isFalse();
        assertThat(memory.audit(1)).extracting(AuditEntry::event).containsExactly("login");
    }

    @Test
    void letters_typed_in_several_characters_are_the_same_password() {
        var decomposed = java.text.Normalizer.normalize(PASSWORD, java.text.Normalizer.Form.NFD);

        assertThat(decomposed).isNotEqualTo(PASSWORD);
        assertThat(login("clerk", decomposed).isAllowed()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"clerk, wrong", "clerk, ''", "nobody, wrong", "nobody, ''"})
    void a_wrong_pair_is_refused_alike(String username, String password) {
        assertThat(codes(login(username, password))).containsExactly("login.failed");
        assertThat(memory.audit(1)).extracting(AuditEntry::event).containsExactly("login.failed");
        assertThat(memory.audit(1).get(0).toString()).doesNotContain("nobody").doesNotContain("wrong");
    }

    @Test
    void an_unknown_name_costs_the_same_work_as_a_known_one() {
        long known = work("clerk");
        long unknown = work("nobody");

        // Without the hash it would be a thousandth; a busy machine measures the same work two or three times apart.
        assertThat(unknown).isBetween(known / 10, known * 10);
    }

    /** Processor time of this thread for a failed log-in with many iterations; the smallest of several. */
    private long work(String username) {
        var slow = PasswordHasher.with(150_000);
        memory.write(() -> {
            var credential = memory.credential(clerk.id()).orElseThrow();
            memory.saveCredential(new org.hoso.core.port.OrganisationStore.Credential(
                    clerk.id(), slow.hash(PASSWORD.toCharArray()), credential.stamp(), 0, Optional.empty()));
            return true;
        });
        var threads = java.lang.management.ManagementFactory.getThreadMXBean();
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 4; i++) {
            var fresh = service(slow);
            long before = threads.getCurrentThreadCpuTime();
            fresh.login(username, "wrong".toCharArray(), ADDRESS + i);
            least = Math.min(least, threads.getCurrentThreadCpuTime() - before);
            clock.advance(Duration.ofMinutes(16));
        }
        return least;
    }

    @ParameterizedTest
    @CsvSource({"clerk", "nobody"})
    void a_name_is_locked_after_three_failures_and_open_again_after_the_time(String username) {
        Stream.of(1, 2, 3)
                .forEach(i -> assertThat(codes(login(username, "wrong"))).containsExactly("login.failed"));

        assertThat(login(username, PASSWORD).reasons()).containsExactly(Reason.of("login.locked", 15));
        clock.advance(Duration.ofMinutes(14).plusSeconds(30));
        assertThat(login(username, PASSWORD).reasons()).containsExactly(Reason.of("login.locked", 1));
        clock.advance(Duration.ofSeconds(30));
        assertThat(login(username, PASSWORD).isAllowed()).isEqualTo(username.equals("clerk"));
    }

    @Test
    void after_a_lock_has_run_out_the_count_begins_anew() {
        Stream.of(1, 2, 3).forEach(i -> login("clerk", "wrong"));
        clock.advance(Duration.ofMinutes(15));

        Stream.of(1, 2).forEach(i -> login("clerk", "wrong"));

        assertThat(login("clerk", PASSWORD).isAllowed()).isTrue();
    }

    @Test
    void a_success_forgets_the_failures_before_it() {
        Stream.of(1, 2).forEach(i -> login("clerk", "wrong"));
        login("clerk", PASSWORD);
        Stream.of(1, 2).forEach(i -> login("clerk", "wrong"));

        assertThat(login("clerk", PASSWORD).isAllowed()).isTrue();
    }

    @Test
    void an_address_with_many_failures_waits_and_others_do_not() {
        for (int i = 0; i < 10; i++) {
            login("name" + i, "wrong");
        }

        assertThat(login("clerk", PASSWORD).reasons()).containsExactly(Reason.of("login.throttled", 300));
        assertThat(service.login("clerk", PASSWORD.toCharArray(), "192.0.2.8").isAllowed())
                .isTrue();
        clock.advance(Duration.ofMinutes(5));
        assertThat(login("clerk", PASSWORD).isAllowed()).isTrue();
    }

    @Test
    void successful_log_ins_do_not_wear_out_an_address() {
        for (int i = 0; i < 40; i++) {
            assertThat(login("clerk", PASSWORD).isAllowed()).isTrue();
        }
    }

    @Test
    void a_closed_account_is_like_an_unknown_one() {
        close();

        assertThat(codes(login("clerk", PASSWORD))).containsExactly("login.failed");
        assertThat(codes(service.refresh(clerk.id(), 7))).containsExactly("login.ended");
    }

    @Test
    void an_old_hash_is_renewed_when_its_owner_logs_in() {
        var stronger = service(PasswordHasher.with(2_000));

        assertThat(stronger.login("clerk", PASSWORD.toCharArray(), ADDRESS).isAllowed())
                .isTrue();

        assertThat(memory.credential(clerk.id()).orElseThrow().hash()).startsWith("pbkdf2-sha256$2000$");
        assertThat(stronger.login("clerk", PASSWORD.toCharArray(), ADDRESS).isAllowed())
                .isTrue();
    }

    @Test
    void the_typed_password_is_left_to_its_owner() {
        var typed = PASSWORD.toCharArray();
        service.login("clerk", typed, ADDRESS);

        assertThat(typed).isEqualTo(PASSWORD.toCharArray());
    }

    @Test
    void logging_out_everywhere_ends_every_session_at_once() {
        var login = login("clerk", PASSWORD).asOptional().orElseThrow();
        assertThat(service.refresh(clerk.id(), login.stamp()).isAllowed()).isTrue();

        service.logoutEverywhere(login.actor());

        assertThat(codes(service.refresh(clerk.id(), login.stamp()))).containsExactly("login.ended");
        assertThat(login("clerk", PASSWORD).isAllowed()).isTrue();
    }

    @Test
    void a_changed_password_ends_the_other_sessions_and_the_duty_to_change() {
        var old = login("clerk", PASSWORD).asOptional().orElseThrow();

        var next = change(old.actor(), PASSWORD, "một câu hoàn toàn khác")
                .asOptional()
                .orElseThrow();

        assertThat(next.mustChangePassword()).isFalse();
        assertThat(codes(service.refresh(clerk.id(), old.stamp()))).containsExactly("login.ended");
        assertThat(service.refresh(clerk.id(), next.stamp()).isAllowed()).isTrue();
        assertThat(codes(login("clerk", PASSWORD))).containsExactly("login.failed");
        assertThat(login("clerk", "một câu hoàn toàn khác").isAllowed()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "wrong, một câu hoàn toàn khác, password.wrong",
        "đúng mật khẩu, đúng mật khẩu, password.same",
        "đúng mật khẩu, ngắn, password.weak",
        "đúng mật khẩu, my-Clerk-2026, password.weak",
        "đúng mật khẩu, Qwerty123456, password.weak",
        "đúng mật khẩu, abcabcabcabc, password.weak"
    })
    void a_password_change_is_refused_with_its_cause(String current, String next, String code) {
        var actor = login("clerk", PASSWORD).asOptional().orElseThrow().actor();

        assertThat(codes(change(actor, current, next))).containsExactly(code);
        assertThat(login("clerk", PASSWORD).isAllowed()).isTrue();
    }

    @Test
    void guessing_the_current_password_locks_the_account() {
        var actor = login("clerk", PASSWORD).asOptional().orElseThrow().actor();

        Stream.of(1, 2, 3).forEach(i -> change(actor, "wrong", "một câu hoàn toàn khác"));

        assertThat(codes(change(actor, PASSWORD, "một câu hoàn toàn khác"))).containsExactly("login.locked");
    }

    @Test
    void a_database_that_is_away_is_a_fault_and_no_failed_attempt() {
        memory.setAway(true);
        for (int i = 0; i < 20; i++) {
            assertThatThrownBy(() -> login("clerk", PASSWORD)).isInstanceOf(StorageUnavailable.class);
        }
        memory.setAway(false);

        assertThat(login("clerk", PASSWORD).isAllowed()).isTrue();
    }

    private void close() {
        memory.write(() -> memory.saveOfficial(
                new Official(clerk.id(), "clerk", "C", "20323.mc", Optional.empty(), Optional.empty(), false, false)));
    }

    private Decision<Login> login(String username, String password) {
        return service.login(username, password.toCharArray(), ADDRESS);
    }

    private Decision<Login> change(Actor actor, String current, String next) {
        return service.changePassword(actor, current.toCharArray(), next.toCharArray());
    }

    private static List<String> codes(Decision<?> decision) {
        return decision.reasons().stream().map(Reason::code).toList();
    }
}
