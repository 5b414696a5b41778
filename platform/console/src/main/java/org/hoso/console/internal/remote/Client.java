package org.hoso.console.internal.remote;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.PrintStream;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The other end of {@link RemoteShell}: {@code bin/hoso COMMAND …} runs it in a Java of its own, without the server's classes. */
public final class Client {

    private static final int FAILED = 1;

    private Client() {}

    /** The socket of the server, the command, and its arguments. The exit status is the command's. */
    public static void main(String[] arguments) {
        if (arguments.length < 2) {
            System.err.println("hoso: a command is needed");
            System.exit(2);
        }
        var all = List.of(arguments);
        System.exit(run(Path.of(all.get(0)), fromHere(all.subList(1, all.size())), System.out, System.err));
    }

    /** The words with files of the caller's folder named in full: the server has a folder of its own. */
    static List<String> fromHere(List<String> words) {
        return words.stream()
                .map(word -> Files.isRegularFile(Path.of(word))
                        ? Path.of(word).toAbsolutePath().normalize().toString()
                        : word)
                .toList();
    }

    /** Runs the command at this socket and gives its exit status. */
    public static int run(Path socket, List<String> command, PrintStream out, PrintStream err) {
        try (var channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            channel.connect(UnixDomainSocketAddress.of(socket.toRealPath()));
            var to = new DataOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel)));
            var from = new DataInputStream(Channels.newInputStream(channel));
            Wire.writeArguments(to, command);
            while (true) {
                int kind = from.readByte();
                int value = from.readInt();
                if (kind == Wire.EXIT) {
                    return value;
                }
                copy(from, value, kind == Wire.OUT ? out : err);
            }
        } catch (EOFException e) {
            err.println("hoso: the server ended before the command did");
            return FAILED;
        } catch (IOException e) {
            err.println("hoso: no answer at " + socket + ": " + e.getMessage());
            return FAILED;
        }
    }

    private static void copy(DataInputStream from, int length, PrintStream to) throws IOException {
        var bytes = from.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException();
        }
        to.write(bytes, 0, bytes.length);
        to.flush();
    }
}
