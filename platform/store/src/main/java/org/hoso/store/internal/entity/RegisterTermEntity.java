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

/** A row of {@code register_term}: a normalised word by which a register entry is found. */
@Entity(name = "RegisterTerm")
@Table(name = "register_term")
@IdClass(RegisterTermEntity.Key.class)
@Customizer(AfterRegisterEntry.class)
public class RegisterTermEntity {

    @Id
    @Column(name = "entry_id")
    long entryId;

    @Id
    String term;

    protected RegisterTermEntity() {}

    public RegisterTermEntity(long entryId, String term) {
        this.entryId = entryId;
        this.term = term;
    }

    /** Both columns. */
    public static final class Key implements Serializable {
        private static final long serialVersionUID = 1L;
        long entryId;
        String term = "";

        public Key() {}

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && key.entryId == entryId && key.term.equals(term);
        }

        @Override
        public int hashCode() {
            return Objects.hash(entryId, term);
        }
    }
}
