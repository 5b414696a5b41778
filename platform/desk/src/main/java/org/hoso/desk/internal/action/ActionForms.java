package org.hoso.desk.internal.action;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import org.hoso.decision.Decision;
import org.hoso.desk.internal.DeskServices;
import org.hoso.dossier.DossierAction;
import org.hoso.dossier.DossierCommand;
import org.hoso.dossier.DossierDetails;
import org.hoso.ui.kit.Marks;
import org.hoso.ui.kit.Texts;

/** Which form an action has. */
final class ActionForms {

    private ActionForms() {}

    static ActionForm of(DossierAction action, DeskServices services, Texts texts, DossierDetails details) {
        return switch (action) {
            case PROCESS, SUBMIT_FOR_SIGNATURE, FINISH -> new ValuesForm(action, services, texts, details);
            case REQUEST_SUPPLEMENT, PROPOSE_REFUSAL, REFUSE, STOP -> new ReasonsForm(action, services, texts, details);
            case RETURN_RESULT -> new ReturnForm(texts, details);
            case TAKE_IN_SUPPLEMENT -> new TakeInForm(services, texts, details);
            case CORRECT -> new CorrectForm(services, texts, details);
            case COLLECT_FEE -> new FeeForm(texts, details);
            case ADD_FILES -> new FilesForm(services, texts, details);
            case REQUEST_OBLIGATION -> new ObligationForm(services, texts);
            case RECORD_NOTICE -> new NoticeForm(services, texts);
            case CONFIRM_OBLIGATION -> new ConfirmObligationForm(services, texts, details);
            case PAUSE -> new PauseForm(services, texts, details);
            case RESUME -> new ResumeForm(services, texts, details);
            case APOLOGISE -> new ApologyForm(services, texts, details);
            case ASSIGN -> new AssignForm(services, texts, details);
            case HAND_OVER, TAKE, RELEASE, TAKE_BACK, SIGN, SEND_BACK, WITHDRAW, ADD_NOTE ->
                new CommentForm(action, texts);
        };
    }

    /** Actions for which a comment is all that is asked. */
    private record CommentForm(DossierAction action, Marks marks) implements ActionForm {

        CommentForm(DossierAction action, Texts texts) {
            this(action, new Marks(texts));
        }

        @Override
        public List<Component> fields() {
            return List.of();
        }

        @Override
        public Optional<Comment> comment() {
            return Optional.of(
                    switch (action) {
                        case SEND_BACK, WITHDRAW, ADD_NOTE -> Comment.REQUIRED;
                        default -> Comment.OPTIONAL;
                    });
        }

        @Override
        public Decision<DossierCommand> command(long id, long version, String comment) {
            return Decision.allowed(
                    switch (action) {
                        case HAND_OVER -> new DossierCommand.HandOver(id, version, comment);
                        case TAKE_BACK -> new DossierCommand.TakeBack(id, version, comment);
                        case RELEASE -> new DossierCommand.Release(id, version, comment);
                        case SIGN -> new DossierCommand.Sign(id, version, comment);
                        case SEND_BACK -> new DossierCommand.SendBack(id, version, comment);
                        case WITHDRAW -> new DossierCommand.Withdraw(id, version, comment);
                        case ADD_NOTE -> new DossierCommand.AddNote(id, version, comment);
                        default -> new DossierCommand.Take(id, version);
                    });
        }
    }
}
