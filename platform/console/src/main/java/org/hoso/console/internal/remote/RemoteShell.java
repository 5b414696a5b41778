package org.hoso.console.internal.remote;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.StandardProtocolFamily;
import java.nio.channels.Channels;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.PrivilegedAction;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.security.auth.Subject;
import org.apache.karaf.jaas.boot.principal.RolePrincipal;
import org.apache.karaf.jaas.boot.principal.UserPrincipal;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.api.console.SessionFactory;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs shell commands for {@code bin/hoso}. It listens on a socket file in the data folder that only the operating-system
 * user of the server may open; whoever can open it could read the database as well, so no password is asked.
 */
@Component(
        service = {},
        immediate = true)
public final class RemoteShell {

    private static final Logger LOG = LoggerFactory.getLogger(RemoteShell.class);
    private static final int FAILED = 1;
    private static final int NO_SUCH_COMMAND = 2;

    private final SessionFactory shell;
    private final SocketFile file;
    private final ServerSocketChannel server;
    private final ExecutorService threads;

    @Activate
    public RemoteShell(BundleContext context, @Reference SessionFactory shell) throws IOException {
        this(Path.of(Optional.ofNullable(context.getProperty("karaf.data")).orElse("data")), shell);
    }

    RemoteShell(Path data, SessionFactory shell) throws IOException {
        this.shell = shell;
        this.server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        this.file = SocketFile.bind(server, data);
        this.threads = Executors.newCachedThreadPool(run -> {
            var thread = new Thread(run, "hoso-command");
            thread.setDaemon(true);
            return thread;
        });
        threads.execute(this::accept);
    }

    @Deactivate
    void close() throws IOException {
        server.close();
        file.remove();
        threads.shutdownNow();
    }

    private void accept() {
        while (server.isOpen()) {
            try {
                var client = server.accept();
                threads.execute(() -> serve(client));
            } catch (ClosedChannelException e) {
                return;
            } catch (IOException e) {
                LOG.warn("Commands from outside are no longer taken", e);
                return;
            }
        }
    }

    private void serve(SocketChannel client) {
        try (client) {
            var from = new DataInputStream(Channels.newInputStream(client));
            var to = new DataOutputStream(new BufferedOutputStream(Channels.newOutputStream(client)));
            var words = Wire.readArguments(from);
            int status;
            try (var out = new PrintStream(Wire.blocks(to, Wire.OUT), false, StandardCharsets.UTF_8);
                    var err = new PrintStream(Wire.blocks(to, Wire.ERR), true, StandardCharsets.UTF_8)) {
                status = Subject.doAs(operator(), (PrivilegedAction<Integer>) () -> run(words, out, err));
                out.flush();
            }
            Wire.writeExit(to, status);
        } catch (IOException e) {
            LOG.debug("A command's caller went away", e);
        }
    }

    private int run(List<String> words, PrintStream out, PrintStream err) {
        ShellCommand command;
        try {
            command = ShellCommand.of(words);
        } catch (IllegalArgumentException e) {
            err.println("hoso: " + e.getMessage());
            return NO_SUCH_COMMAND;
        }
        try (var session = shell.create(InputStream.nullInputStream(), out, err)) {
            if (session.getRegistry().getCommand(command.scope(), command.name()) == null) {
                err.println("hoso: no such command: " + command.name());
                return NO_SUCH_COMMAND;
            }
            return execute(session, command, out, err);
        }
    }

    /** An integer result is the exit status; any other result is printed. */
    private static int execute(Session session, ShellCommand command, PrintStream out, PrintStream err) {
        for (int i = 0; i < command.arguments().size(); i++) {
            session.put(ShellCommand.VARIABLE + i, command.arguments().get(i));
        }
        try {
            var result = session.execute(command.line());
            if (result instanceof Integer status) {
                return status;
            }
            if (result != null) {
                out.println(result);
            }
            return 0;
        } catch (Exception e) { // declared by the shell's interface
            LOG.info("Command {} failed: {}", command.name(), e.toString());
            err.println("hoso: " + Optional.ofNullable(e.getMessage()).orElse(e.toString()));
            return FAILED;
        }
    }

    private static Subject operator() {
        return new Subject(
                true,
                Set.of(
                        new UserPrincipal(System.getProperty("user.name", "operator")),
                        new RolePrincipal("admin"),
                        new RolePrincipal("manager"),
                        new RolePrincipal("viewer"),
                        new RolePrincipal("systembundles")),
                Set.of(),
                Set.of());
    }
}
