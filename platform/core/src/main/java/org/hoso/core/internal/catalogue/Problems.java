package org.hoso.core.internal.catalogue;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with a sector: "file:line: plain words", in the order found. Not safe for threads. */
final class Problems {

    /** More are not worth reading before the first ones are mended. */
    private static final int MOST = 100;

    private final List<String> list = new ArrayList<>();

    void add(String file, int line, String words) {
        add(file + ":" + line + ": " + words);
    }

    void add(String words) {
        if (list.size() < MOST && !list.contains(words)) {
            list.add(words);
        }
    }

    boolean isEmpty() {
        return list.isEmpty();
    }

    List<String> list() {
        return List.copyOf(list);
    }
}
