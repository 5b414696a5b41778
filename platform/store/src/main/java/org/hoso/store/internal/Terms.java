package org.hoso.store.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.persistence.EntityManager;

/**
 * Finds rows by the beginnings of normalised words.
 *
 * <p>A word that few rows have is answered by the ids of these rows; a word that many have becomes a condition on the
 * rows found otherwise. So neither database can choose to look through everything for a rare word, or to collect half
 * of the table for a common one.
 */
final class Terms {

    /** As many rows are still "few". */
    private static final int FEW = 500;

    private final String entity;
    private final String key;

    /**
     * @param entity entity of the words
     * @param key    its field with the id of the row found
     */
    Terms(String entity, String key) {
        this.entity = entity;
        this.key = key;
    }

    /**
     * What the words come to.
     *
     * @param ids    the only rows that can match, or empty when there is no such limit
     * @param common words that must still be looked for in each row
     */
    record Found(Optional<Set<Long>> ids, List<String> common) {
        boolean isNothing() {
            return ids.isPresent() && ids.get().isEmpty();
        }
    }

    Found find(EntityManager manager, List<String> words) {
        Optional<Set<Long>> ids = Optional.empty();
        var common = new ArrayList<String>();
        for (String word : Set.copyOf(words)) {
            List<Long> rows = manager.createQuery(
                            "select t." + key + " from " + entity + " t where t.term >= :from and t.term < :to",
                            Long.class)
                    .setParameter("from", word)
                    .setParameter("to", after(word))
                    .setMaxResults(FEW + 1)
                    .getResultList();
            if (rows.size() > FEW) {
                common.add(word);
            } else {
                var both = new HashSet<>(rows);
                ids.ifPresent(both::retainAll);
                ids = Optional.of(both);
            }
        }
        return new Found(ids, common);
    }

    /** Adds the conditions of what was found to a query on {@code alias}. */
    void addTo(List<String> conditions, Map<String, Object> parameters, String alias, Found found) {
        found.ids().ifPresent(ids -> {
            conditions.add(alias + ".id in :ids");
            parameters.put("ids", List.copyOf(ids));
        });
        for (int i = 0; i < found.common().size(); i++) {
            var word = found.common().get(i);
            conditions.add("exists (select t" + i + ".term from " + entity + " t" + i + " where t" + i + "." + key
                    + " = " + alias + ".id and t" + i + ".term >= :from" + i + " and t" + i + ".term < :to" + i + ")");
            parameters.put("from" + i, word);
            parameters.put("to" + i, after(word));
        }
    }

    /** The first text, in code point order, after all that begin with {@code word}. */
    static String after(String word) {
        int last = word.codePointBefore(word.length());
        int next = last + 1 == Character.MIN_SURROGATE ? Character.MAX_SURROGATE + 1 : last + 1;
        return word.substring(0, word.length() - Character.charCount(last)) + Character.toString(next);
    }
}
