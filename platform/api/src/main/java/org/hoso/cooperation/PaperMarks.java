package org.hoso.cooperation;

import java.util.List;
import java.util.Optional;
import org.hoso.decision.Decision;
import org.hoso.security.Actor;
import org.osgi.annotation.versioning.ProviderType;

/** Marks on the papers of a dossier, from which a supplement request is made. Any thread. */
@ProviderType
public interface PaperMarks {

    /** The marks of a dossier by paper code; empty when the actor may not see it. */
    List<PaperMark> ofDossier(Actor actor, long dossierId);

    /** True when the actor examines the dossier now. */
    boolean mayMark(Actor actor, long dossierId);

    /**
     * Sets the mark of a paper, or removes it when {@code verdict} is empty. Allowed to whom may ask for a supplement
     * now. Refusals: {@code not-found}, {@code right.missing}, {@code state.wrong}, {@code paper.unknown},
     * {@code field.choice} at {@code reason}, {@code field.too-long} at {@code words}.
     */
    Decision<Optional<PaperMark>> mark(
            Actor actor,
            long dossierId,
            String paperCode,
            Optional<PaperMark.Verdict> verdict,
            String reason,
            String words);
}
