package org.hoso.core.internal.dossier;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hoso.core.search.SearchTerms;
import org.hoso.dossier.Dossier;
import org.hoso.procedure.ProcedureVersion;

/** The words that find a dossier: those every dossier has, and those its procedure makes of the form. */
public final class DossierTerms {

    private static final Pattern FIELD = Pattern.compile("\\{([A-Za-z0-9_-]+)}");
    private static final Pattern BREAKS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private DossierTerms() {}

    /** {@code procedure}: the definition it was received under, empty when it is not known any more. */
    public static Set<String> of(Dossier dossier, Optional<ProcedureVersion> procedure) {
        Set<String> terms = new LinkedHashSet<>(SearchTerms.of(dossier));
        procedure.ifPresent(each -> terms.addAll(of(each, dossier.content().form())));
        return Set.copyOf(terms);
    }

    /** True when both have the same terms; cheaper than to make and compare them. */
    static boolean areSame(Dossier one, Dossier other, ProcedureVersion procedure) {
        return SearchTerms.areSame(one, other)
                && (procedure.searchTerms().isEmpty()
                        || of(procedure, one.content().form())
                                .equals(of(procedure, other.content().form())));
    }

    /**
     * The terms a procedure makes of a form; a pattern with an empty field makes none. A field alone is found by its parts
     * too, as somebody types it: HKD-2026-000124.
     */
    public static Set<String> of(ProcedureVersion procedure, Map<String, String> form) {
        Set<String> terms = new LinkedHashSet<>();
        for (String pattern : procedure.searchTerms()) {
            Matcher matcher = FIELD.matcher(pattern);
            boolean complete =
                    matcher.results().map(match -> value(match, form)).noneMatch(String::isEmpty);
            if (complete) {
                terms.addAll(SearchTerms.words(matcher.reset().replaceAll(match -> value(match, form))));
            }
            if (complete && matcher.reset().matches()) {
                terms.addAll(SearchTerms.words(form.getOrDefault(matcher.group(1), "")));
            }
        }
        return terms;
    }

    /** Letters and digits only, so that one pattern makes one term. */
    private static String value(MatchResult match, Map<String, String> form) {
        String value = SearchTerms.normalise(form.getOrDefault(match.group(1), ""));
        return BREAKS.matcher(value).replaceAll("");
    }
}
