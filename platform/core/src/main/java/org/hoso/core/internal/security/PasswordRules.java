package org.hoso.core.internal.security;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hoso.decision.Reason;
import org.hoso.procedure.LocalText;

/**
 * What a new password must be: long enough, not the user name, not one of the common ones. Nothing about kinds of
 * characters, which only makes people write passwords down. Pure.
 */
public final class PasswordRules {

    /** Fewest characters. */
    public static final int SHORTEST = 10;

    private static final int LONGEST = 200;

    private PasswordRules() {}

    /**
     * Empty when the password may be used, else {@code password.weak} at the field {@code password} with the fewest
     * characters as {0} and the cause in Vietnamese and English as {1} and {2}.
     */
    public static List<Reason> problems(char[] password, String username) {
        return cause(password, username)
                .map(text -> List.of(Reason.at("password", "password.weak", SHORTEST, text.vi(), text.en())))
                .orElse(List.of());
    }

    private static Optional<LocalText> cause(char[] password, String username) {
        if (Character.codePointCount(password, 0, password.length) < SHORTEST) {
            return Optional.of(new LocalText(
                    "cần ít nhất " + SHORTEST + " ký tự", "it needs at least " + SHORTEST + " characters"));
        }
        if (password.length > LONGEST) {
            return Optional.of(
                    new LocalText("không quá " + LONGEST + " ký tự", "it has more than " + LONGEST + " characters"));
        }
        var folded = folded(password);
        try {
            if (isRepetition(folded)) {
                return Optional.of(new LocalText("lặp lại một đoạn ngắn", "it repeats a short piece over and over"));
            }
            if (username.length() > 2 && contains(folded, folded(username.toCharArray()))) {
                return Optional.of(new LocalText("chứa tên đăng nhập", "it contains the user name"));
            }
            if (isCommon(folded)) {
                return Optional.of(new LocalText("quá phổ biến, dễ đoán", "it is a common one, easy to guess"));
            }
            return Optional.empty();
        } finally {
            Arrays.fill(folded, '\0');
        }
    }

    private static char[] folded(char[] text) {
        var folded = new char[text.length];
        for (int i = 0; i < text.length; i++) {
            folded[i] = Character.toLowerCase(text[i]);
        }
        return folded;
    }

    /** One to three characters again and again. */
    private static boolean isRepetition(char[] text) {
        for (int period = 1; period <= 3; period++) {
            boolean same = true;
            for (int i = period; i < text.length && same; i++) {
                same = text[i] == text[i - period];
            }
            if (same) {
                return true;
            }
        }
        return false;
    }

    private static boolean contains(char[] text, char[] part) {
        for (int start = 0; start + part.length <= text.length; start++) {
            if (Arrays.equals(text, start, start + part.length, part, 0, part.length)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCommon(char[] folded) {
        try (InputStream stream = PasswordRules.class.getResourceAsStream("common-passwords.txt")) {
            if (stream == null) {
                throw new IllegalStateException("the list of common passwords is missing in the bundle");
            }
            return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .anyMatch(line -> Arrays.equals(line.toCharArray(), folded));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
