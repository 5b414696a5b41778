package org.hoso.desk.internal.action;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import org.hoso.decision.Decision;
import org.hoso.dossier.DossierAction;
import org.hoso.dossier.DossierCommand;
import org.hoso.ui.kit.Marks;

/** What is asked for one action: its own fields, and the command they make. */
interface ActionForm {

    DossierAction action();

    /** The fields, from top to bottom; empty when the comment is all. */
    List<Component> fields();

    /** The fields by the names that reasons use. */
    Marks marks();

    /** How the comment is asked for; empty when the action has none. */
    Optional<Comment> comment();

    /** What brings typed values onto a newer dossier, part by part. */
    default List<Rebase> rebases() {
        return List.of();
    }

    /** Where to listen for changes, for a form that leads to a letter; empty when it leads to none. */
    default Optional<Registrar> letter() {
        return Optional.empty();
    }

    /** The command, or what is missing before it can be one. */
    Decision<DossierCommand> command(long id, long version, String comment);

    /** Takes what is to be called after each change. */
    interface Registrar {
        void onChange(Runnable changed);
    }

    /** How a comment is asked for. */
    enum Comment {
        OPTIONAL,
        REQUIRED
    }
}
