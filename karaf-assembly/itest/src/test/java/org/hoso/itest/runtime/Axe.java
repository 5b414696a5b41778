package org.hoso.itest.runtime;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;

/** Looks at a page as axe does, by the rules of WCAG 2.1 at levels A and AA. The script comes with the library. */
public final class Axe {

    private static final List<String> LEVELS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa");

    private Axe() {}

    /** What is against the rules, a line for each place; empty when nothing is. */
    public static List<String> faults(Page page) {
        return found(page, new AxeBuilder(page).withTags(LEVELS));
    }

    /** As {@link #faults}, for the contrast of texts alone. */
    public static List<String> faintTexts(Page page) {
        return found(page, new AxeBuilder(page).withRules(List.of("color-contrast")));
    }

    private static List<String> found(Page page, AxeBuilder axe) {
        // Frames show files of the reader of PDF built into the browser; they are no pages of ours.
        return axe.setLegacyMode(true).exclude("iframe").analyze().getViolations().stream()
                .flatMap(rule -> lines(page, rule))
                .toList();
    }

    private static Stream<String> lines(Page page, Rule rule) {
        return rule.getNodes().stream()
                .map(node -> page.url() + " " + rule.getId() + " (" + rule.getImpact() + ") " + node.getTarget() + " "
                        + node.getHtml());
    }
}
