package org.hoso.store.internal.entity;

import java.io.Serializable;
import java.util.Objects;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;
import org.eclipse.persistence.annotations.Customizer;
import org.jspecify.annotations.Nullable;

/** A row of {@code search_term}: a normalised word by which a dossier is found. */
@Entity(name = "SearchTerm")
@Table(name = "search_term")
@IdClass(SearchTermEntity.Key.class)
@Customizer(AfterDossier.class)
public class SearchTermEntity {

    @Id
    @Column(name = "dossier_id")
    long dossierId;

    @Id
    String term;

    protected SearchTermEntity() {}

    public SearchTermEntity(long dossierId, String term) {
        this.dossierId = dossierId;
        this.term = term;
    }

    /** Both columns. */
    public static final class Key implements Serializable {
        private static final long serialVersionUID = 1L;
        long dossierId;
        String term = "";

        public Key() {}

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && key.dossierId == dossierId && key.term.equals(term);
        }

        @Override
        public int hashCode() {
            return Objects.hash(dossierId, term);
        }
    }
}
