package org.hoso.desk.internal.action;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.hoso.dossier.DossierDetails;

/** Rebases fields that can be read and shown as texts by name; an empty text and none are the same. */
final class TypedRebase implements Rebase {

    private final Supplier<Map<String, String>> read;
    private final Consumer<Map<String, String>> write;
    private final Function<DossierDetails, Map<String, String>> stored;
    private final UnaryOperator<String> label;
    private final BinaryOperator<String> words;
    private Map<String, String> base;

    /**
     * @param read   what is typed now
     * @param write  shows texts in the fields
     * @param stored what a dossier has for the fields
     * @param label  the label of a name
     * @param words  a value of a name as people read it
     */
    TypedRebase(
            Supplier<Map<String, String>> read,
            Consumer<Map<String, String>> write,
            Function<DossierDetails, Map<String, String>> stored,
            DossierDetails details,
            UnaryOperator<String> label,
            BinaryOperator<String> words) {
        this.read = read;
        this.write = write;
        this.stored = stored;
        this.label = label;
        this.words = words;
        this.base = stored.apply(details);
    }

    @Override
    public List<Conflict> onto(DossierDetails newer) {
        var theirs = stored.apply(newer);
        var typed = new TreeMap<>(read.get());
        var conflicts = new ArrayList<Conflict>();
        var names = new TreeSet<>(theirs.keySet());
        names.addAll(base.keySet());
        for (var name : names) {
            var their = theirs.getOrDefault(name, "");
            var was = base.getOrDefault(name, "");
            var mine = typed.getOrDefault(name, "");
            if (their.equals(was) || mine.equals(their)) {
                continue;
            }
            if (mine.equals(was)) {
                typed.put(name, their);
            } else {
                conflicts.add(new Conflict(
                        label.apply(name),
                        mine,
                        their,
                        value -> words.apply(name, value),
                        own -> put(name, own ? mine : their)));
            }
        }
        typed.values().removeIf(String::isEmpty);
        write.accept(typed);
        base = theirs;
        return conflicts;
    }

    private void put(String name, String value) {
        var typed = new TreeMap<>(read.get());
        typed.put(name, value);
        typed.values().removeIf(String::isEmpty);
        write.accept(typed);
    }
}
