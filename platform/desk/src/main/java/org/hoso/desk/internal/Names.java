package org.hoso.desk.internal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.hoso.dossier.Queue;

/** How things are written in addresses. */
public final class Names {

    private Names() {}

    /** A queue in an address: to-hand-over. */
    public static String path(Queue queue) {
        return queue.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The queue of an address, empty when there is none. */
    public static Optional<Queue> queue(String path) {
        return Arrays.stream(Queue.values())
                .filter(each -> path(each).equals(path))
                .findFirst();
    }

    public static String queueAddress(Queue queue) {
        return "queue/" + path(queue);
    }

    public static String dossierAddress(String code) {
        return "dossier/" + code;
    }
}
