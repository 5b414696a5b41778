package org.hoso.core.internal.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hoso.core.internal.memory.MemoryOrganisation;
import org.hoso.core.internal.memory.MutableClock;
import org.hoso.core.internal.organisation.TestCaches;
import org.hoso.core.internal.system.DataFolder;
import org.hoso.decision.Decision;
import org.hoso.decision.Reason;
import org.hoso.organisation.Assignment;
import org.hoso.organisation.Official;
import org.hoso.organisation.Role;
import org.hoso.security.FirstAdministrator.Request;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstAccountTest {

    private static final Request REQUEST = new Request("Tỉnh Quảng Nam", "49", "H47", "quantri", "Lê Thị Hoa");

    @TempDir
    Path folder;

    private final MemoryOrganisation memory = new MemoryOrganisation();
    private FirstAccount first;

    @BeforeEach
    void open() {
        first = new FirstAccount(
                memory,
                memory,
                TestCaches.of(memory),
                PasswordHasher.with(2),
                DataFolder.with(folder),
                new MutableClock());
    }

    @AfterEach
    void close() {
        first.close();
    }

    @Test
    void an_empty_installation_offers_a_token_only_its_user_can_read() throws IOException {
        assertThat(first.isNeeded()).isTrue();

        assertThat(token()).matches("([A-Z2-7]{4}-){6}[A-Z2-7]{4}");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
    }

    @Test
    void the_token_stays_the_same_until_it_is_used() throws IOException {
        first.isNeeded();
        var token = token();
        first.isNeeded();

        assertThat(token()).isEqualTo(token);
    }

    @Test
    void the_token_makes_unit_account_and_assignments_and_is_gone() throws IOException {
        first.isNeeded();

        var official = create(token().toLowerCase(Locale.ROOT).replace('-', ' '))
                .asOptional()
                .orElseThrow();

        assertThat(memory.units()).singleElement().satisfies(unit -> {
            assertThat(unit.code()).isEqualTo("49");
            assertThat(unit.agencyCode()).contains("H47");
        });
        assertThat(memory.assignments(official.id()))
                .extracting(Assignment::role)
                .containsExactlyInAnyOrder(Role.SYSTEM_ADMINISTRATOR, Role.PROCEDURE_ADMINISTRATOR, Role.SUPERVISOR);
        assertThat(official.mustChangePassword()).isFalse();
        assertThat(memory.credential(official.id())).isPresent();
        assertThat(first.isNeeded()).isFalse();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_wrong_token_makes_nothing() {
        first.isNeeded();

        assertThat(create("AAAA-AAAA-AAAA-AAAA-AAAA-AAAA-AAAA").reasons())
                .extracting(Reason::code)
                .containsExactly("token.wrong");
        assertThat(create("").reasons()).extracting(Reason::code).containsExactly("token.wrong");
        assertThat(memory.units()).isEmpty();
    }

    @Test
    void wrong_fields_are_named_and_the_token_stays_valid() throws IOException {
        first.isNeeded();

        var decision = first.create(token(), new Request(" ", "4 9", "", "x", ""), "kurz".toCharArray());

        assertThat(decision.reasons())
                .extracting(reason -> reason.field().orElse(""))
                .containsExactly("localityName", "localityCode", "agencyPrefix", "username", "fullName", "password");
        assertThat(create(token()).isAllowed()).isTrue();
    }

    @Test
    void of_many_at_once_one_wins() throws Exception {
        first.isNeeded();
        var token = token();
        var threads = Executors.newFixedThreadPool(8);
        var answers = new ArrayList<Future<Decision<Official>>>();
        for (int i = 0; i < 8; i++) {
            answers.add(threads.submit(() -> create(token)));
        }
        int allowed = 0;
        for (var answer : answers) {
            allowed += answer.get().isAllowed() ? 1 : 0;
        }
        threads.shutdown();

        assertThat(allowed).isEqualTo(1);
        assertThat(memory.officials()).hasSize(1);
    }

    @Test
    void accounts_that_came_another_way_end_the_offer() {
        first.isNeeded();
        org.hoso.core.internal.memory.Locality.official(memory, "demo", "x", "49");

        assertThat(first.isNeeded()).isFalse();
        assertThat(folder).isEmptyDirectory();
        assertThat(create("ANY").reasons()).extracting(Reason::code).containsExactly("token.used");
    }

    private Decision<Official> create(String token) {
        return first.create(token, REQUEST, "một mật khẩu dài".toCharArray());
    }

    private Path file() {
        return folder.resolve(FirstAccount.TOKEN_FILE);
    }

    private String token() throws IOException {
        return Files.readString(file()).strip();
    }
}
