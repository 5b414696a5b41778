package org.hoso.console.internal.remote;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.karaf.shell.api.console.Command;
import org.apache.karaf.shell.api.console.Registry;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.api.console.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Commands from outside")
class RemoteShellTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path data;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @SuppressWarnings("NullAway.Init")
    private RemoteShell server;

    @BeforeEach
    void start() throws IOException {
        server = new RemoteShell(data, shell());
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    @Test
    void output_and_success_reach_the_caller() {
        assertThat(call("echo", "hồ sơ", "a 'b' \"c\" $d ; e")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("hồ sơ|a 'b' \"c\" $d ; e");
    }

    @Test
    void a_file_of_the_callers_folder_is_named_in_full() throws IOException {
        var here = Path.of("").toAbsolutePath();
        var file = Files.createTempFile(here, "sector", ".kar");
        try {
            var words = List.of("sector-install", "--plan", file.getFileName().toString(), "civil-status");
            assertThat(Client.fromHere(words))
                    .containsExactly("sector-install", "--plan", file.toString(), "civil-status");
        } finally {
            Files.delete(file);
        }
    }

    @Test
    void a_failure_is_told_by_message_and_status() {
        assertThat(call("fail")).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("the chain is broken");
    }

    @Test
    void an_integer_result_is_the_exit_status() {
        assertThat(call("three")).isEqualTo(3);
    }

    @Test
    void an_unknown_command_and_shell_language_are_refused() {
        assertThat(call("nonsense")).isEqualTo(2);
        assertThat(call("echo;echo")).isEqualTo(2);
        assertThat(call("")).isEqualTo(2);
    }

    @Test
    void only_the_owner_may_open_the_socket() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve(SocketFile.NAME))))
                .isEqualTo("rw-------");
        try (var left = Files.list(data)) {
            assertThat(left).containsExactly(data.resolve(SocketFile.NAME));
        }
    }

    @Test
    void the_socket_works_in_a_deep_folder_and_goes_with_the_server() throws IOException {
        var deep = Files.createDirectories(data.resolve("x".repeat(80)).resolve("y".repeat(80)));
        var second = new RemoteShell(deep, shell());
        assertThat(Client.run(deep.resolve(SocketFile.NAME), List.of("three"), stream(out), stream(err)))
                .isEqualTo(3);
        second.close();
        assertThat(deep).isEmptyDirectory();
    }

    @Test
    void a_missing_server_is_a_plain_message() throws IOException {
        server.close();
        assertThat(call("three")).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("hoso: no answer");
    }

    private int call(String... words) {
        return Client.run(data.resolve(SocketFile.NAME), List.of(words), stream(out), stream(err));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static SessionFactory shell() {
        return fake(SessionFactory.class, (proxy, method, arguments) -> {
            if (!method.getName().equals("create")) {
                throw new UnsupportedOperationException(method.getName());
            }
            assertThat(arguments[0]).isInstanceOf(InputStream.class);
            return session((PrintStream) arguments[1]);
        });
    }

    private static Session session(PrintStream out) {
        Map<String, Object> variables = new HashMap<>();
        var known = List.of("echo", "fail", "three");
        var command = fake(Command.class, (proxy, method, arguments) -> null);
        var registry =
                fake(Registry.class, (proxy, method, arguments) -> known.contains(arguments[1]) ? command : null);
        return fake(Session.class, (proxy, method, arguments) -> switch (method.getName()) {
            case "getRegistry" -> registry;
            case "put" -> variables.put((String) arguments[0], arguments[1]);
            case "close" -> null;
            case "execute" -> execute(arguments[0].toString(), variables, out);
            default -> throw new UnsupportedOperationException(method.getName());
        });
    }

    private static @org.jspecify.annotations.Nullable Object execute(
            String line, Map<String, Object> variables, PrintStream out) {
        switch (line) {
            case "hoso:echo $hosoArgument0 $hosoArgument1" -> {
                out.print(variables.get("hosoArgument0") + "|" + variables.get("hosoArgument1"));
                return null;
            }
            case "hoso:three" -> {
                return 3;
            }
            default -> throw new IllegalStateException("the chain is broken");
        }
    }

    private static <T> T fake(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
