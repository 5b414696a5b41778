package org.hoso.core.internal.bulk;

import org.hoso.bulk.BulkKind;
import org.hoso.bulk.BulkOptions;
import org.hoso.dossier.Dossier;
import org.hoso.dossier.DossierCommand;
import org.hoso.dossier.Person;

/** The command that a job carries out on one dossier. Pure. */
final class BulkCommands {

    private BulkCommands() {}

    /**
     * The command for this version of the dossier.
     *
     * @throws IllegalArgumentException for kinds that are no command
     */
    static DossierCommand of(BulkKind kind, BulkOptions options, Dossier dossier, long version) {
        long id = dossier.id();
        return switch (kind) {
            case HAND_OVER -> new DossierCommand.HandOver(id, version, options.comment());
            case TAKE -> new DossierCommand.Take(id, version);
            case ASSIGN ->
                new DossierCommand.Assign(id, version, options.officialId().orElse(0L), options.comment());
            case SIGN -> new DossierCommand.Sign(id, version, options.comment());
            case REQUEST_SUPPLEMENT ->
                new DossierCommand.RequestSupplement(
                        id, version, options.reasons(), options.answerBy(), options.comment());
            case RETURN_RESULT -> returned(options, dossier, version);
            case PRINT, EXPORT, UNDO -> throw new IllegalArgumentException(kind + " is no command");
        };
    }

    /** To whoever brought it, else to its owner. */
    private static DossierCommand returned(BulkOptions options, Dossier dossier, long version) {
        Person receiver = dossier.submitter().orElse(dossier.owner());
        return new DossierCommand.ReturnResult(
                dossier.id(), version, receiver.name(), receiver.identityNumber(), options.comment());
    }
}
