package org.hoso.core.internal.history;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.hoso.organisation.UnitLevel;

/** What a year brought at each level: the published figures of Quảng Nam for 2023. */
public record Volumes(List<OfLevel> levels) {

    private static final String FILE = "volumes-2023.csv";

    /** Dossiers of a year at a level, and the shares of them that were on time and came online, from 0 to 1. */
    public record OfLevel(UnitLevel level, long received, double onTime, double online) {}

    public Volumes {
        levels = List.copyOf(levels);
    }

    /** The figures of 2023. */
    public static Volumes of2023() {
        try (InputStream in = Volumes.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is missing in the bundle");
            }
            return new Volumes(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .map(Volumes::level)
                    .toList());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Dossiers of a year at all levels. */
    public long perYear() {
        return levels.stream().mapToLong(OfLevel::received).sum();
    }

    private static OfLevel level(String line) {
        String[] cells = line.split(",", -1);
        return new OfLevel(
                UnitLevel.valueOf(cells[0].toUpperCase(Locale.ROOT)),
                Long.parseLong(cells[1]),
                Double.parseDouble(cells[2]) / 100,
                Double.parseDouble(cells[3]) / 100);
    }
}
