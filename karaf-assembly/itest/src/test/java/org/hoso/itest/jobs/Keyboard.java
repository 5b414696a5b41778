package org.hoso.itest.jobs;

import com.microsoft.playwright.Page;
import java.text.Normalizer;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The hands of a clerk who has no mouse. Counts the keys of the data, as Telex needs them, the keys beside the data, the
 * requests of the page, and the time that the page itself takes.
 */
final class Keyboard {

    /** A key by an average typist, 40 words in a minute (Card, Moran and Newell 1983). */
    private static final double SECONDS_PER_KEY = 0.28;

    private static final double NANOS = 1e9;

    private final Page page;
    private final AtomicInteger requests = new AtomicInteger();
    private int data;
    private int beside;
    private long began;

    Keyboard(Page page) {
        this.page = page;
        page.onRequest(request -> {
            if (request.url().contains("v-r=uidl")) {
                requests.incrementAndGet();
            }
        });
    }

    /** Counts from here on. */
    void begin() {
        data = 0;
        beside = 0;
        requests.set(0);
        began = System.nanoTime();
    }

    /** What is kept in the dossier. */
    Keyboard type(String text) {
        page.keyboard().type(text);
        data += telex(text);
        return this;
    }

    /** What is typed only to find something. */
    Keyboard seek(String text) {
        page.keyboard().type(text);
        beside += text.length();
        return this;
    }

    /** Keys beside the data, one after the other; each of a chord counts. */
    Keyboard press(String... keys) {
        for (var key : keys) {
            page.keyboard().press(key);
            beside += key.split("\\+", -1).length;
        }
        return this;
    }

    /** Types into a list and takes the first that it offers. */
    Keyboard choose(String text) {
        type(text);
        page.locator("vaadin-combo-box-item:visible").first().waitFor();
        page.waitForFunction("() => !document.querySelector('vaadin-combo-box[loading]')");
        return press("ArrowDown", "Tab");
    }

    int beside() {
        return beside;
    }

    int requests() {
        return requests.get();
    }

    /** The seconds that an average typist needs, with what the page let the hands wait. */
    double seconds() {
        return (data + beside) * SECONDS_PER_KEY + (System.nanoTime() - began) / NANOS;
    }

    /** One line per figure. */
    void print(String what) {
        System.out.printf(
                Locale.ROOT,
                "%1$s-keys-of-data,%2$d%n%1$s-keys-beside-data,%3$d%n%1$s-round-trips,%4$d%n%1$s-seconds,%5$.1f%n",
                what,
                data,
                beside,
                requests(),
                seconds());
    }

    /** Each mark above or below a letter is a key of its own, and so is the bar of đ. */
    static int telex(String text) {
        var apart = Normalizer.normalize(text, Normalizer.Form.NFD);
        return apart.length()
                + (int) apart.chars().filter(each -> each == 'đ' || each == 'Đ').count();
    }
}
