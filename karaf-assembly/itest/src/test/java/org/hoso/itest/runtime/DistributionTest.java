package org.hoso.itest.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The distribution")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DistributionTest {

    private static final int OK = 200;

    @SuppressWarnings("NullAway.Init")
    private Distribution hoso;

    @BeforeAll
    void start(@TempDir Path folder) {
        hoso = Distribution.unpack(folder);
        long begin = System.nanoTime();
        hoso.start();
        Distribution.await("a page of the screens", Duration.ofMinutes(2), () -> screens(hoso));
        print("first start to the first page", begin);
    }

    @AfterAll
    void stop() {
        hoso.close();
    }

    @Test
    void logs_no_error_and_installs_every_feature_of_the_platform() {
        assertThat(hoso.errors()).isEmpty();
        assertThat(hoso.succeed("feature:list", "-i", "--no-format"))
                .contains("hoso-http", "hoso-jpa", "hoso-libs", "hoso-platform");
    }

    @Test
    void listens_on_the_web_port_and_for_its_shell_on_this_machine_only() throws IOException {
        assertThat(ListeningPorts.of(hoso.pid())).isEqualTo(Map.of(hoso.port(), false, hoso.shellPort(), true));
    }

    @Test
    void every_bundle_of_its_own_is_resolved() {
        assertThat(hoso.succeed("bundle:list", "-t", "0", "--no-format")
                        .lines()
                        .filter(line -> line.contains("Hoso ::")))
                .isNotEmpty()
                .noneMatch(line -> line.contains("Installed"));
    }

    @Test
    void everything_written_lies_in_the_data_folder() throws IOException {
        try (var files = Files.walk(hoso.home())) {
            var started = Files.getLastModifiedTime(hoso.data().resolve("karaf.pid"));
            var touched = files.filter(Files::isRegularFile).filter(file -> newer(file, started));
            assertThat(touched).isEmpty();
        }
    }

    @Test
    void a_second_server_on_the_same_port_is_refused_in_plain_words(@TempDir Path folder) {
        var second = Distribution.unpack(folder).with("HOSO_HTTP_PORT", Integer.toString(hoso.port()));
        var result = second.hoso("run");
        assertThat(result.status()).isNotZero();
        assertThat(result.err()).contains("port " + hoso.port() + " is taken");
    }

    @Test
    void an_unsuitable_java_is_refused_in_plain_words(@TempDir Path folder) throws IOException {
        var other = Distribution.unpack(folder);
        for (var version : new String[] {"11.0.2", "25"}) {
            var jdk = folder.resolve("jdk-" + version);
            var java = Files.createDirectories(jdk.resolve("bin")).resolve("java");
            Files.writeString(java, "#!/bin/sh\necho 'openjdk version \"" + version + "\" 2025-01-01' >&2\n");
            assertThat(java.toFile().setExecutable(true)).isTrue();
            var result = other.with("JAVA_HOME", jdk.toString()).hoso("run");
            assertThat(result.status()).isNotZero();
            assertThat(result.err()).contains("17 to 23");
        }
    }

    @Test
    void commands_from_outside_tell_success_by_their_status() {
        assertThat(hoso.hoso("shell:echo", "a b", "'c'").out().strip()).isEqualTo("a b 'c'");
        assertThat(hoso.hoso("no-such-command").status()).isNotZero();
        assertThat(hoso.hoso("status").status()).isZero();
    }

    @Test
    void starts_again_after_an_orderly_end_and_after_a_violent_one(@TempDir Path folder) {
        try (var other = Distribution.unpack(folder)) {
            other.start();
            Distribution.await("a page of the screens", Duration.ofMinutes(2), () -> screens(other));
            other.stop();
            long begin = System.nanoTime();
            other.start();
            Distribution.await("a page of the screens", Duration.ofMinutes(2), () -> screens(other));
            print("second start to the first page", begin);
            other.kill();
            other.start();
            Distribution.await("a page of the screens", Duration.ofMinutes(2), () -> screens(other));
            assertThat(other.get("/").statusCode()).isEqualTo(OK);
        }
    }

    private static boolean screens(Distribution server) {
        var page = server.get("/");
        return page.statusCode() == OK && page.body().contains("VAADIN");
    }

    private static boolean newer(Path file, java.nio.file.attribute.FileTime moment) {
        try {
            return Files.getLastModifiedTime(file).compareTo(moment) > 0;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void print(String what, long begin) {
        System.out.printf("%s: %.1f s%n", what, (System.nanoTime() - begin) / 1e9);
    }
}
