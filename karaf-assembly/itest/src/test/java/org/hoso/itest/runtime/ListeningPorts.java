package org.hoso.itest.runtime;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The TCP ports a process listens on, read from {@code /proc}: port, and true when only this machine can reach it. */
final class ListeningPorts {

    private static final String LISTEN = "0A";

    private ListeningPorts() {}

    static Map<Integer, Boolean> of(long pid) throws IOException {
        var sockets = sockets(pid);
        var ports = new TreeMap<Integer, Boolean>();
        for (var table : new String[] {"tcp", "tcp6"}) {
            for (var line : Files.readAllLines(Path.of("/proc/" + pid + "/net/" + table))) {
                var fields = line.strip().split("\\s+", -1);
                if (fields.length > 9 && fields[3].equals(LISTEN) && sockets.contains("socket:[" + fields[9] + "]")) {
                    var address = fields[1].split(":", 2);
                    ports.put(Integer.parseInt(address[1], 16), loopback(address[0]));
                }
            }
        }
        return ports;
    }

    private static Set<String> sockets(long pid) throws IOException {
        var found = new HashSet<String>();
        try (var files = Files.newDirectoryStream(Path.of("/proc/" + pid + "/fd"))) {
            for (var file : files) {
                if (Files.isSymbolicLink(file)) {
                    found.add(Files.readSymbolicLink(file).toString());
                }
            }
        }
        return found;
    }

    /** Addresses stand there as hexadecimal words, lowest byte first; 127.0.0.1, ::1 and ::ffff:127.0.0.1. */
    private static boolean loopback(String address) {
        return address.equals("0100007F")
                || address.equals("00000000000000000000000001000000")
                || address.equals("0000000000000000FFFF00000100007F");
    }
}
