package org.hoso.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hoso.clock.ClockInterval;
import org.hoso.clock.TimeLeft;
import org.hoso.decision.Reason;
import org.hoso.document.LetterKind;
import org.hoso.dossier.Delivery;
import org.hoso.dossier.DossierAction;
import org.hoso.dossier.DossierState;
import org.hoso.dossier.Person;
import org.hoso.dossier.Queue;
import org.hoso.organisation.Role;
import org.hoso.organisation.UnitKind;
import org.hoso.organisation.UnitLevel;
import org.hoso.procedure.Channel;
import org.hoso.procedure.FeeDefinition;
import org.hoso.procedure.LocalText;
import org.hoso.procedure.PaperDefinition;
import org.junit.jupiter.api.Test;

class TextsTest {

    private static final Texts VI = Texts.kit(Texts.VIETNAMESE);
    private static final Texts EN = Texts.kit(Locale.ENGLISH);
    private static final Pattern COMMENT = Pattern.compile("/\\*\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern CODE = Pattern.compile("\\{@code ([a-z-]+(\\.[a-z-]+)+|not-found)}");
    private static final Pattern USED = Pattern.compile("\\bget\\(\\s*\"([a-z][\\w.-]*[\\w])\"");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(EN.keys()).containsExactlyInAnyOrderElementsOf(VI.keys());
    }

    @Test
    void bothLanguagesHaveTheSamePlaceholders() {
        var placeholder = Pattern.compile("\\{\\d}");
        var keys = new TreeSet<>(VI.keys());
        // These reasons bring their words in both languages, each language as an argument of its own.
        assertThat(keys.removeAll(Set.of("reason.import.line", "reason.calendar.refused")))
                .isTrue();
        for (var key : keys) {
            assertThat(placeholder
                            .matcher(EN.get(key))
                            .results()
                            .map(each -> each.group())
                            .sorted())
                    .as(key)
                    .containsExactlyElementsOf(placeholder
                            .matcher(VI.get(key))
                            .results()
                            .map(each -> each.group())
                            .sorted()
                            .toList());
        }
    }

    @Test
    void everyEnumeratedValueHasAText() {
        check("state", DossierState.values());
        check("queue", Queue.values());
        check("action", DossierAction.values());
        check("role", Role.values());
        check("level", UnitLevel.values());
        check("unit-kind", UnitKind.values());
        check("channel", Channel.values());
        check("delivery", Delivery.Kind.values());
        check("letter", LetterKind.values());
        check("holder", ClockInterval.Holder.values());
        check("urgency", TimeLeft.Urgency.values());
        check("person.kind", Person.Kind.values());
        check("paper.mode", PaperDefinition.Mode.values());
        check("fee-timing", FeeDefinition.Timing.values());
    }

    private static void check(String prefix, Enum<?>... values) {
        assertThat(Arrays.stream(values).map(each -> prefix + "." + each.name()))
                .allMatch(VI::has);
    }

    @Test
    void everyRefusalCodeOfTheContractsHasAText() throws IOException {
        Set<String> codes = new TreeSet<>();
        for (var source : sources(Path.of("../api/src/main/java"))) {
            COMMENT.matcher(source)
                    .results()
                    .map(each -> each.group())
                    .filter(comment -> comment.contains("efus") || comment.contains("second look"))
                    .forEach(comment -> CODE.matcher(comment).results().forEach(code -> codes.add(code.group(1))));
        }
        // Names of fields look like codes.
        codes.removeIf(code -> code.startsWith("org.hoso") || code.startsWith("reason.") || code.startsWith("text."));
        assertThat(codes).hasSizeGreaterThan(40);
        assertThat(codes)
                .allSatisfy(
                        code -> assertThat(VI.has("reason." + code)).as(code).isTrue());
    }

    @Test
    void everyKeyUsedInTheKitIsThere() throws IOException {
        Set<String> used = new TreeSet<>();
        for (var source : sources(Path.of("src/main/java"))) {
            USED.matcher(source).results().forEach(key -> used.add(key.group(1)));
        }
        assertThat(used).hasSizeGreaterThan(20);
        assertThat(used).allMatch(VI::has);
    }

    @Test
    void aSectorsOwnReasonIsWordedByItsSector() {
        var texts = EN.or(key -> "reason.birth.twins".equals(key)
                ? Optional.of(new LocalText("Sinh đôi {0}", "Twins {0}"))
                : Optional.empty());
        assertThat(Reasons.text(texts, Reason.of("birth.twins", 2))).isEqualTo("Twins 2");
        assertThat(Reasons.text(texts, Reason.of("not-found"))).isEqualTo(EN.get("reason.not-found"));
    }

    @Test
    void aMissingTextShowsItsKey() {
        assertThat(VI.get("no.such.key")).isEqualTo("«no.such.key»");
    }

    @Test
    void anyLanguageButEnglishIsVietnamese() {
        assertThat(Texts.kit(Locale.FRENCH).get("common.close")).isEqualTo("Đóng");
        assertThat(Texts.kit(Locale.UK).get("common.close")).isEqualTo("Close");
    }

    private static java.util.List<String> sources(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(TextsTest::read)
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
