package org.hoso.core.internal.notice;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Properties;
import org.hoso.core.internal.time.Vietnam;
import org.hoso.notice.Notice;

/** The words of a warning by mail. */
final class WarningWords {

    private final Properties texts = new Properties();

    WarningWords() {
        var stream = WarningWords.class.getResourceAsStream("mail.properties");
        if (stream == null) {
            throw new IllegalStateException("mail.properties is missing");
        }
        try (var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The warning in one line. */
    String of(Notice notice) {
        boolean over = notice.kind() != Notice.Kind.PAUSE
                && notice.due().map(due -> due.isBefore(notice.at())).orElse(false);
        return text(
                notice.kind().name() + (over ? ".over" : ""),
                notice.dossierCode(),
                String.valueOf(notice.share()),
                notice.stepName().map(name -> name.vi()).orElse(""),
                notice.due().map(Vietnam::format).orElse(""));
    }

    String text(String key, Object... arguments) {
        String pattern = texts.getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no text " + key);
        }
        return new MessageFormat(pattern, java.util.Locale.ROOT).format(arguments);
    }
}
