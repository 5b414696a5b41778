package org.hoso.core.port;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hoso.cooperation.Consultation;
import org.hoso.cooperation.ForeignReference;
import org.hoso.cooperation.PaperMark;
import org.hoso.dossier.Page;
import org.osgi.annotation.versioning.ProviderType;

/** Keeps consultations, marks on papers and codes of other systems. Called inside a transaction only. */
@ProviderType
public interface CooperationStore {

    /** Stores a new consultation (id 0) and returns it with its id. */
    Consultation insert(Consultation consultation);

    /** Replaces a stored one by id; what another transaction changed meanwhile makes this one run again. */
    void update(Consultation consultation);

    Optional<Consultation> consultation(long id);

    /** All of a dossier, by number. */
    List<Consultation> consultations(long dossierId);

    /** Open ones put to these units, by due date and id. */
    Page<Consultation> toAnswer(Collection<String> units, Optional<Page.Cursor> after, int limit);

    long countToAnswer(Collection<String> units);

    /** Open ones in which silence agrees and whose time was over before {@code now}, ids only. */
    List<Long> silentBefore(Instant now, int limit);

    List<PaperMark> marks(long dossierId);

    /** Adds or replaces by paper code. */
    void saveMark(long dossierId, PaperMark mark);

    void removeMark(long dossierId, String paperCode);

    /** Oldest first. */
    List<ForeignReference> references(long dossierId);

    void addReference(long dossierId, ForeignReference reference);

    void removeReference(long dossierId, String code);

    /**
     * Ids of dossiers, newest first, that have a foreign code beginning with the words run together, or a register entry with,
     * for each word, a term that begins with it. {@code words} are normalised.
     */
    List<Long> dossiersBy(List<String> words, int limit);
}
