package org.hoso.desk.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.hoso.ui.kit.Texts;
import org.junit.jupiter.api.Test;

class DeskTextsTest {

    private static final Pattern KEY = Pattern.compile(
            "\"((?:frame|nav|search|user|keys|session|login|password|first|not-found|home|list|preview"
                    + "|facts|data|tab|papers|files|fee|letters|time|dossier|sector|action|stale|reasons|supplement"
                    + "|return|intake|official|assignment|unit|explain|calendar|common|person|file|paper|bulk|job|view|filter|undo|book|procedure|module)\\.[a-z][\\w.-]*\\w)\"");
    private static final Pattern REASON = Pattern.compile("Reason\\.(?:of|at)\\((?:\"[\\w.]+\", )?\"([\\w.-]+)\"");

    private static final Texts VI = DeskTexts.of(Texts.VIETNAMESE);
    private static final Texts EN = DeskTexts.of(Locale.ENGLISH);

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(EN.keys()).containsExactlyInAnyOrderElementsOf(VI.keys());
    }

    @Test
    void everyKeyInTheSourcesHasAText() throws IOException {
        var used = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .map(DeskTextsTest::read)
                    .forEach(source -> {
                        KEY.matcher(source).results().forEach(key -> used.add(key.group(1)));
                        REASON.matcher(source).results().forEach(code -> {
                            if (!code.group(1).isEmpty() && code.group(1).contains(".")) {
                                used.add("reason." + code.group(1));
                            }
                        });
                    });
        }
        assertThat(used).hasSizeGreaterThan(150);
        assertThat(used.stream().filter(key -> !VI.has(key) && !VI.has("reason." + key)))
                .isEmpty();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
