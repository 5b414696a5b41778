package org.hoso.console.internal.remote;

import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * The file {@code hoso.sock} of the data folder, open to its owner only from the first moment: the socket is made in a
 * closed folder and moved to its place. Systems allow about a hundred bytes for the path of a socket; in a deeper data
 * folder {@code hoso.sock} is a link to a socket in a closed folder under {@code /tmp}.
 */
record SocketFile(Path file, Path folder) {

    static final String NAME = "hoso.sock";
    private static final int LONGEST = 90;

    static SocketFile bind(ServerSocketChannel server, Path data) throws IOException {
        var file = data.toAbsolutePath().resolve(NAME);
        boolean deep =
                file.toString().getBytes(StandardCharsets.UTF_8).length + ".12345678901234567890/s".length() > LONGEST;
        var folder = Files.createTempDirectory(
                deep ? Path.of("/tmp") : file.getParent(),
                deep ? "hoso-" : ".",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        var made = folder.resolve("s");
        server.bind(UnixDomainSocketAddress.of(made));
        Files.setPosixFilePermissions(made, PosixFilePermissions.fromString("rw-------"));
        Files.deleteIfExists(file);
        if (deep) {
            Files.createSymbolicLink(file, made);
        } else {
            Files.move(made, file, StandardCopyOption.ATOMIC_MOVE);
            Files.delete(folder);
        }
        return new SocketFile(file, folder);
    }

    void remove() throws IOException {
        Files.deleteIfExists(file);
        Files.deleteIfExists(folder.resolve("s"));
        Files.deleteIfExists(folder);
    }
}
