package org.hoso.procedure;

import java.util.Locale;

/** A text in the two languages of the product; neither is empty. */
public record LocalText(String vi, String en) {

    /** English for an English locale, Vietnamese for every other. */
    public String in(Locale locale) {
        return "en".equals(locale.getLanguage()) ? en : vi;
    }
}
