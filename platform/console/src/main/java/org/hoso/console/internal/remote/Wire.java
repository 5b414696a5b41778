package org.hoso.console.internal.remote;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What client and server say to each other. The client sends its arguments; the server answers with blocks of output,
 * each after its kind and length, and ends with the exit status.
 */
final class Wire {

    static final int OUT = 1;
    static final int ERR = 2;
    static final int EXIT = 3;

    private static final int MOST_ARGUMENTS = 1000;
    private static final int LONGEST_ARGUMENT = 1 << 20;

    private Wire() {}

    static void writeArguments(DataOutputStream to, List<String> arguments) throws IOException {
        to.writeInt(arguments.size());
        for (var argument : arguments) {
            var bytes = argument.getBytes(StandardCharsets.UTF_8);
            to.writeInt(bytes.length);
            to.write(bytes);
        }
        to.flush();
    }

    static List<String> readArguments(DataInputStream from) throws IOException {
        int count = within(from.readInt(), MOST_ARGUMENTS);
        var arguments = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            int length = within(from.readInt(), LONGEST_ARGUMENT);
            arguments.add(new String(from.readNBytes(length), StandardCharsets.UTF_8));
        }
        return List.copyOf(arguments);
    }

    private static int within(int value, int most) throws IOException {
        if (value < 0 || value > most) {
            throw new IOException("Malformed request");
        }
        return value;
    }

    static void writeExit(DataOutputStream to, int status) throws IOException {
        synchronized (to) {
            to.writeByte(EXIT);
            to.writeInt(status);
            to.flush();
        }
    }

    /** A stream whose output arrives at the client as blocks of one kind. Safe for use beside another on the same wire. */
    static OutputStream blocks(DataOutputStream to, int kind) {
        return new OutputStream() {
            @Override
            public void write(int value) throws IOException {
                write(new byte[] {(byte) value}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                if (length > 0) {
                    synchronized (to) {
                        to.writeByte(kind);
                        to.writeInt(length);
                        to.write(bytes, offset, length);
                        to.flush();
                    }
                }
            }
        };
    }
}
