package org.hoso.desk.internal.procedure;

import com.vaadin.flow.component.HasValue;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.hoso.procedure.LocalText;

/** Small things that the parts of a completion share. */
final class Changes {

    private Changes() {}

    /** Tells {@code changed} whenever somebody changes one of the fields. */
    static void watch(Runnable changed, HasValue<?, ?>... fields) {
        for (var field : fields) {
            field.addValueChangeListener(event -> {
                if (event.isFromClient()) {
                    changed.run();
                }
            });
        }
    }

    /** A text that is the same in both languages: what the locality writes is not translated. */
    static LocalText text(String typed) {
        String text = typed.strip();
        return new LocalText(text, text);
    }

    /** A code like {@code prefix3} that is not taken. */
    static String free(String prefix, Collection<String> taken) {
        Set<String> all = new HashSet<>(taken);
        int number = all.size() + 1;
        while (all.contains(prefix + number)) {
            number++;
        }
        return prefix + number;
    }
}
