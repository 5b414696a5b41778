package org.hoso.itest.runtime;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hoso.console.internal.remote.Client;

/**
 * The built distribution, unpacked into a folder of its own and run as a process of its own, on free ports and with its
 * own data folder. {@link #close} stops it.
 */
public final class Distribution implements AutoCloseable {

    /** How a command ended. */
    public record Result(int status, String out, String err) {}

    /** For a server that serves one job: quickly compiled code, and softly held classes go at the next collection. */
    public static final String FOR_ONE_JOB = "-XX:TieredStopAtLevel=1 -XX:SoftRefLRUPolicyMSPerMB=0";

    private static final Duration START = Duration.ofMinutes(3);
    private static final Duration STOP = Duration.ofMinutes(1);
    private static final Duration COMMAND = Duration.ofMinutes(2);
    private static final int POLL_MILLISECONDS = 100;
    private static final Pattern ERROR = Pattern.compile("^\\S+ ERROR .*");

    private final Path home;
    private final Path data;
    private final int port;
    private final int shellPort;
    private final Map<String, String> environment = new HashMap<>();
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private Optional<Process> process = Optional.empty();

    private Distribution(Path home, Path data) {
        this.home = home;
        this.data = data;
        this.port = freePort();
        this.shellPort = freePort();
    }

    /** Unpacks the archive of the build into the folder; nothing is started. */
    public static Distribution unpack(Path folder) {
        var archive = Path.of(System.getProperty("hoso.distribution", "../target/hoso-karaf.tar.gz"));
        if (!Files.isRegularFile(archive)) {
            throw new IllegalStateException("The distribution is not built: " + archive);
        }
        var result = execute(new ProcessBuilder("tar", "-xzf", archive.toString(), "-C", folder.toString()), COMMAND);
        if (result.status() != 0) {
            throw new IllegalStateException("tar: " + result.err());
        }
        try (var content = Files.list(folder)) {
            var home = content.filter(each -> Files.isExecutable(each.resolve("bin/hoso")))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no bin/hoso in " + archive));
            return new Distribution(home, folder.resolve("data"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sets a variable of the environment for the next start. */
    public Distribution with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    /** Starts it and returns when the address answers, whatever the answer is. */
    public void start() {
        startProcess();
        await("readiness at " + address("/health"), START, () -> {
            if (!running()) {
                throw new IllegalStateException("The server ended: " + console());
            }
            return ready();
        });
    }

    /** Starts it and returns at once. */
    public void startProcess() {
        if (running()) {
            throw new IllegalStateException("It runs already");
        }
        try {
            Files.createDirectories(data);
            var builder = command("run");
            builder.redirectErrorStream(true);
            builder.redirectOutput(
                    ProcessBuilder.Redirect.appendTo(consoleFile().toFile()));
            process = Optional.of(builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stops it as an operator would. */
    public void stop() {
        hoso("stop");
        ended();
    }

    /** Ends it as a power cut would. */
    public void kill() {
        process.ifPresent(running -> {
            running.descendants().forEach(ProcessHandle::destroyForcibly);
            running.destroyForcibly();
        });
        ended();
    }

    public void restart() {
        stop();
        start();
    }

    public boolean running() {
        return process.filter(Process::isAlive).isPresent();
    }

    /** The process of the server. */
    public long pid() {
        var started = process.orElseThrow();
        return Stream.concat(Stream.of(started.toHandle()), started.descendants())
                .filter(each -> each.info().command().orElse("").endsWith("/java"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no Java process"))
                .pid();
    }

    /** Runs {@code bin/hoso} with these words. */
    public Result hoso(String... words) {
        return execute(command(words), COMMAND);
    }

    /**
     * Runs a command in the server as {@code bin/hoso} does, but without a process of its own, and gives its output;
     * fails when the command does.
     */
    public String succeed(String... words) {
        var result = command(List.of(words));
        if (result.status() != 0) {
            throw new AssertionError(String.join(" ", words) + " ended with " + result);
        }
        return result.out();
    }

    private Result command(List<String> words) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int status = Client.run(
                data.resolve("hoso.sock"),
                words,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Result(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    public String address(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    public int port() {
        return port;
    }

    public int shellPort() {
        return shellPort;
    }

    public Path home() {
        return home;
    }

    public Path data() {
        return data;
    }

    public HttpResponse<String> get(String path, String... headers) {
        return get(path, Duration.ofSeconds(30), headers);
    }

    private HttpResponse<String> get(String path, Duration limit, String... headers) {
        try {
            var request = HttpRequest.newBuilder(URI.create(address(path))).timeout(limit);
            if (headers.length > 0) {
                request.headers(headers);
            }
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The lines of the log. */
    public List<String> log() {
        try {
            var file = data.resolve("log/hoso.log");
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<String> errors() {
        return log().stream().filter(line -> ERROR.matcher(line).matches()).toList();
    }

    /** Waits until the condition holds; fails with what was awaited when it does not in time. */
    public static void await(String what, Duration limit, BooleanSupplier condition) {
        long end = System.nanoTime() + limit.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Not within " + limit.toSeconds() + " s: " + what);
            }
            try {
                TimeUnit.MILLISECONDS.sleep(POLL_MILLISECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    @Override
    public void close() {
        if (running()) {
            hoso("stop");
            process.ifPresent(Process::destroyForcibly);
        }
    }

    private boolean ready() {
        try {
            // A connection taken before the web server has its settings may stay without an answer.
            return get("/health", Duration.ofSeconds(2)).body().contains("\"status\":\"ready\"");
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    private void ended() {
        try {
            process.orElseThrow().onExit().get(STOP.toSeconds(), TimeUnit.SECONDS);
            process = Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (java.util.concurrent.ExecutionException | TimeoutException e) {
            throw new IllegalStateException("The server did not end: " + console(), e);
        }
    }

    private Path consoleFile() {
        return data.resolve("console.out");
    }

    private String console() {
        try {
            return Files.readString(consoleFile());
        } catch (IOException e) {
            return e.toString();
        }
    }

    private ProcessBuilder command(String... words) {
        var builder = new ProcessBuilder();
        builder.command(Stream.concat(Stream.of(home.resolve("bin/hoso").toString()), Stream.of(words))
                .toList());
        var variables = builder.environment();
        variables
                .keySet()
                .removeIf(name -> name.startsWith("KARAF_") || name.startsWith("HOSO_") || name.equals("JAVA_OPTS"));
        variables.put("HOSO_DATA", data.toString());
        variables.put("HOSO_HTTP_PORT", Integer.toString(port));
        variables.put("HOSO_SHELL_PORT", Integer.toString(shellPort));
        variables.putAll(environment);
        return builder;
    }

    private static Result execute(ProcessBuilder builder, Duration limit) {
        try {
            var out = Files.createTempFile("hoso", ".out");
            var err = Files.createTempFile("hoso", ".err");
            var process = builder.redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start();
            process.getOutputStream().close();
            if (!process.waitFor(limit.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("Not ended in time: " + builder.command());
            }
            var result = new Result(
                    process.exitValue(),
                    Files.readString(out, StandardCharsets.UTF_8),
                    Files.readString(err, StandardCharsets.UTF_8));
            Files.delete(out);
            Files.delete(err);
            return result;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
