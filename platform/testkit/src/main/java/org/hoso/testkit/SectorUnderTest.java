package org.hoso.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hoso.calendar.WorkingCalendar;
import org.hoso.core.internal.catalogue.ProcedureFiles;
import org.hoso.core.internal.catalogue.SectorDefinition;
import org.hoso.procedure.LocalText;
import org.hoso.procedure.ProcedureVersion;

/** A sector's data files, read and checked exactly as the platform does when its bundle starts. */
public final class SectorUnderTest {

    private final SectorDefinition definition;

    private SectorUnderTest(SectorDefinition definition) {
        this.definition = definition;
    }

    /** Reads the sector whose {@code HOSO-INF} lies in {@code folder}, such as {@code src/main/resources}. */
    public static SectorUnderTest in(Path folder) {
        Map<String, byte[]> files = new HashMap<>();
        try (Stream<Path> paths = Files.walk(folder.resolve("HOSO-INF"))) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return new SectorUnderTest(new ProcedureFiles(WorkingCalendar.STANDARD_DAY_MINUTES).read(files));
    }

    /** Why the platform would refuse it; empty when it would not. */
    public List<String> problems() {
        return definition.problems();
    }

    public String id() {
        return definition.id();
    }

    public List<ProcedureVersion> versions() {
        return definition.versions();
    }

    /** The only definition of a procedure. */
    public ProcedureVersion procedure(String code) {
        return definition.versions().stream()
                .filter(each -> each.code().equals(code))
                .reduce((first, second) -> {
                    throw new IllegalStateException(code + " has several versions");
                })
                .orElseThrow();
    }

    public Optional<LocalText> text(String key) {
        return Optional.ofNullable(definition.texts().get(key));
    }
}
