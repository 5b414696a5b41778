package org.hoso.core.search;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.hoso.dossier.Dossier;
import org.hoso.dossier.Person;

/**
 * Makes search terms and search words alike: lower case, no diacritics (đ becomes d), no punctuation. A query finds what
 * has, for each of its words, a term that begins with the word.
 */
public final class SearchTerms {

    /** Longest term in characters; longer ones are cut. */
    public static final int MAX_LENGTH = 40;

    private static final int MAX_TERMS = 100;
    private static final int MAX_WORDS = 10;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BREAKS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern NUMBER = Pattern.compile("(\\+84|0)[0-9 .()-]{5,}");

    private SearchTerms() {}

    /** Lower case, without diacritics. */
    public static String normalise(String text) {
        return isPlain(text) ? text.toLowerCase(Locale.ROOT) : withoutMarks(text);
    }

    private static boolean isPlain(String text) {
        return text.chars().allMatch(character -> character < 0x80);
    }

    private static String withoutMarks(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return plain.replace('đ', 'd').replace('Đ', 'd').toLowerCase(Locale.ROOT);
    }

    /** A code of any form as one word: lower case, letters and digits only. */
    public static String key(String code) {
        return BREAKS.matcher(normalise(code)).replaceAll("");
    }

    /** The words of a query, at most ten; a number typed in groups (0905 123 456) is one word. */
    public static List<String> words(String query) {
        String trimmed = query.strip();
        if (NUMBER.matcher(trimmed).matches()
                && trimmed.chars().filter(Character::isDigit).count() <= 13) {
            return List.of(digits(trimmed));
        }
        return split(trimmed).limit(MAX_WORDS).toList();
    }

    /** The terms of a dossier: code whole and in parts, names, numbers, address and summary. */
    public static Set<String> of(Dossier dossier) {
        Set<String> terms = new LinkedHashSet<>();
        terms.add(cut(key(dossier.code())));
        add(terms, dossier.code());
        addPerson(terms, dossier.owner());
        dossier.submitter().ifPresent(submitter -> addPerson(terms, submitter));
        add(terms, dossier.owner().address());
        add(terms, dossier.content().summary());
        return limited(terms);
    }

    /** True when both have the same terms, because nothing a term is made of differs. */
    public static boolean areSame(Dossier one, Dossier other) {
        return one.code().equals(other.code())
                && one.owner().equals(other.owner())
                && one.submitter().equals(other.submitter())
                && one.content().summary().equals(other.content().summary());
    }

    /** The terms of any values, such as the fields of a register entry. */
    public static Set<String> of(Collection<String> values) {
        Set<String> terms = new LinkedHashSet<>();
        values.forEach(value -> add(terms, value));
        return limited(terms);
    }

    private static void addPerson(Set<String> terms, Person person) {
        add(terms, person.name());
        add(terms, person.identityNumber());
        if (!person.phone().isBlank()) {
            terms.add(cut(digits(person.phone())));
        }
    }

    private static void add(Set<String> terms, String value) {
        split(value).forEach(terms::add);
    }

    private static java.util.stream.Stream<String> split(String text) {
        return Arrays.stream(BREAKS.split(normalise(text)))
                .filter(word -> !word.isEmpty())
                .map(SearchTerms::cut)
                .distinct();
    }

    private static String digits(String number) {
        String digits = number.replaceAll("[^0-9]", "");
        return number.startsWith("+84") ? "0" + digits.substring(2) : digits;
    }

    private static String cut(String word) {
        return word.length() > MAX_LENGTH ? word.substring(0, MAX_LENGTH) : word;
    }

    private static Set<String> limited(Set<String> terms) {
        return terms.stream()
                .filter(term -> !term.isEmpty())
                .limit(MAX_TERMS)
                .collect(java.util.stream.Collectors.toUnmodifiableSet());
    }
}
