package org.hoso.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.hoso.document.LetterKind;
import org.hoso.dossier.CodedText;
import org.hoso.dossier.Dossier;
import org.hoso.dossier.DossierAction;
import org.hoso.dossier.DossierCommand;
import org.hoso.dossier.DossierState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The letter that a decision would lead to, before it is made. */
class LetterPreviewTest {

    private final TestPlatform platform = new TestPlatform(Fixtures.procedure());
    private final Flow flow = new Flow(platform);

    @AfterEach
    void close() {
        platform.close();
    }

    private static DossierCommand supplement(Dossier dossier, String words) {
        return new DossierCommand.RequestSupplement(
                dossier.id(),
                dossier.version(),
                List.of(new CodedText("unclear", Optional.empty(), words)),
                Optional.empty(),
                "");
    }

    @Test
    void isTheLetterThatIsPrintedAfterwardsAndChangesNothing() {
        Dossier dossier = flow.in(DossierState.IN_PROCESS);
        var officer = platform.actor(Fixtures.OFFICER);
        byte[] before = Flow.allowed(platform.letters().preview(officer, supplement(dossier, "Chữ ký mờ")))
                .content();

        Dossier same =
                Flow.allowed(platform.dossiers().open(officer, dossier.id())).dossier();
        assertThat(same).isEqualTo(dossier);
        Dossier asked = Flow.allowed(flow.execute(Fixtures.OFFICER, supplement(dossier, "Chữ ký mờ")));
        assertThat(Flow.allowed(platform.letters().print(officer, asked.id(), LetterKind.SUPPLEMENT_REQUEST))
                        .content())
                .isEqualTo(before);
    }

    @Test
    void existsForEveryDecisionWithALetterAndForNoOther() {
        Dossier held = flow.in(DossierState.IN_PROCESS);
        assertThat(platform.letters()
                        .preview(platform.actor(Fixtures.OFFICER), Flow.command(DossierAction.PROPOSE_REFUSAL, held))
                        .isAllowed())
                .isTrue();
        assertThat(platform.letters()
                        .preview(platform.actor(Fixtures.HEAD), Flow.command(DossierAction.APOLOGISE, held))
                        .isAllowed())
                .isTrue();
        Dossier proposed = flow.in(DossierState.REFUSAL_PROPOSED);
        assertThat(platform.letters()
                        .preview(platform.actor(Fixtures.HEAD), Flow.command(DossierAction.REFUSE, proposed))
                        .isAllowed())
                .isTrue();
        assertThat(Flow.codes(platform.letters()
                        .preview(platform.actor(Fixtures.OFFICER), Flow.command(DossierAction.ADD_NOTE, held))))
                .containsExactly("letter.not-yet");
    }

    @Test
    void isRefusedLikeTheDecisionItself() {
        Dossier held = flow.in(DossierState.IN_PROCESS);
        assertThat(Flow.codes(platform.letters()
                        .preview(platform.actor(Fixtures.SECOND_OFFICER), supplement(held, "Chữ ký mờ"))))
                .containsExactly("right.missing");
        assertThat(Flow.codes(platform.letters()
                        .preview(platform.actor(Fixtures.OTHER_OFFICER), supplement(held, "Chữ ký mờ"))))
                .containsExactly("not-found");
    }
}
