package org.hoso.itest.runtime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The classes a running Java process holds. */
public final class LoadedClasses {

    private final long pid;

    public LoadedClasses(long pid) {
        this.pid = pid;
    }

    /** Those whose name begins so. */
    public List<String> of(String prefix) {
        return jcmd("VM.classloaders", "show-classes=true")
                .lines()
                .map(line -> line.replaceFirst("^[\\s|+-]*(Classes:)?\\s*", ""))
                .filter(line -> line.startsWith(prefix))
                .toList();
    }

    /** The same after a full collection. */
    public List<String> afterCollection(String prefix) {
        jcmd("GC.run");
        return of(prefix);
    }

    private String jcmd(String... words) {
        try {
            var command = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/jcmd", Long.toString(pid)));
            command.addAll(List.of(words));
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
