package org.hoso.core.internal.security;

import java.nio.CharBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * Makes and checks password hashes. A hash says how it was made ({@code pbkdf2-sha256$iterations$salt$hash}), so that
 * the number of iterations can be raised at any time. Typed passwords are copied and the copies wiped; the array of
 * the caller stays the caller's. Any thread; takes processor time on purpose.
 */
@Component(service = PasswordHasher.class, configurationPid = "org.hoso.security")
public final class PasswordHasher {

    private static final String SCHEME = "pbkdf2-sha256";
    private static final String ALGORITHM = "PBKDF2WithHmacSHA256";
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LONGEST = 1_024;

    private final int iterations;
    private final SecureRandom random = new SecureRandom();
    private final String decoy;

    /** The parts of a stored hash. */
    private record Parts(int iterations, byte[] salt, byte[] hash) {}

    @Activate
    public PasswordHasher(SecuritySettings settings) {
        this(settings.iterations());
    }

    /** Without settings, for tests. */
    public static PasswordHasher with(int iterations) {
        return new PasswordHasher(iterations);
    }

    private PasswordHasher(int iterations) {
        if (iterations < 1) {
            throw new IllegalArgumentException("iterations must be positive");
        }
        this.iterations = iterations;
        this.decoy = text(random(SALT_BYTES), random(HASH_BYTES));
    }

    /** The hash of a password under a new salt. */
    public String hash(char[] password) {
        var salt = random(SALT_BYTES);
        return text(salt, derive(password, salt, iterations));
    }

    /** True when the password is the one behind {@code stored}; the time does not depend on where they differ. */
    public boolean matches(char[] password, String stored) {
        return parse(stored)
                .map(parts -> MessageDigest.isEqual(derive(password, parts.salt(), parts.iterations()), parts.hash()))
                .orElse(false);
    }

    /** A hash no password has, made with today's iterations: checking against it costs what a real check costs. */
    public String decoy() {
        return decoy;
    }

    /** True when {@code stored} was made in a weaker way than is made today. */
    public boolean isOutdated(String stored) {
        return parse(stored).map(parts -> parts.iterations() < iterations).orElse(true);
    }

    private String text(byte[] salt, byte[] hash) {
        var base64 = Base64.getEncoder().withoutPadding();
        return String.join(
                "$", SCHEME, String.valueOf(iterations), base64.encodeToString(salt), base64.encodeToString(hash));
    }

    private static Optional<Parts> parse(String stored) {
        var parts = stored.split("\\$", -1);
        if (parts.length != 4 || !parts[0].equals(SCHEME)) {
            return Optional.empty();
        }
        try {
            var base64 = Base64.getDecoder();
            return Optional.of(new Parts(Integer.parseInt(parts[1]), base64.decode(parts[2]), base64.decode(parts[3])));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private byte[] random(int bytes) {
        var value = new byte[bytes];
        random.nextBytes(value);
        return value;
    }

    private static byte[] derive(char[] password, byte[] salt, int iterations) {
        var composed = composed(password);
        var spec = new PBEKeySpec(composed, salt, iterations, HASH_BYTES * 8);
        try {
            return SecretKeyFactory.getInstance(ALGORITHM).generateSecret(spec).getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no " + ALGORITHM, e);
        } finally {
            spec.clearPassword();
            Arrays.fill(composed, '\0');
        }
    }

    /** A copy in composed form, because keyboards write Vietnamese letters in one or in several characters. */
    private static char[] composed(char[] password) {
        var shortened = Arrays.copyOf(password, Math.min(password.length, LONGEST));
        if (Normalizer.isNormalized(CharBuffer.wrap(shortened), Normalizer.Form.NFC)) {
            return shortened;
        }
        var text = Normalizer.normalize(CharBuffer.wrap(shortened), Normalizer.Form.NFC);
        Arrays.fill(shortened, '\0');
        return text.toCharArray();
    }
}
