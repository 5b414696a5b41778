package org.hoso.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hoso.dossier.Dossier;
import org.hoso.dossier.DossierAction;
import org.hoso.dossier.DossierCommand;
import org.hoso.dossier.DossierRow;
import org.hoso.dossier.DossierState;
import org.hoso.dossier.JournalEntry;
import org.hoso.dossier.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Putting right what the counter took down wrongly. */
class CorrectTest {

    private final TestPlatform platform = new TestPlatform(Fixtures.procedure());
    private final Flow flow = new Flow(platform);

    @AfterEach
    void close() {
        platform.close();
    }

    private static DossierCommand.Correct correct(Dossier dossier, Person owner, Map<String, String> form, String why) {
        return new DossierCommand.Correct(
                dossier.id(),
                dossier.version(),
                owner,
                dossier.submitter(),
                dossier.content().authority(),
                form,
                dossier.content().papers(),
                dossier.content().sets(),
                dossier.content().delivery(),
                why);
    }

    private static Person named(Person person, String name, String phone) {
        return new Person(
                person.kind(),
                name,
                person.identityNumber(),
                person.birthDate(),
                phone,
                person.email(),
                person.address());
    }

    private List<String> found(String words) {
        return platform.dossiers().search(platform.actor(Fixtures.CLERK), words, 10).stream()
                .map(DossierRow::code)
                .toList();
    }

    private JournalEntry last(Dossier dossier) {
        var journal = Flow.allowed(platform.dossiers().open(platform.actor(Fixtures.HEAD), dossier.id()))
                .journal();
        return journal.get(journal.size() - 1);
    }

    @Test
    void theApplicantIsCorrectedUnderTheSameCodeAndFoundUnderTheNewName() {
        Dossier wrong = flow.in(DossierState.RECEIVED);
        Person right = named(wrong.owner(), "Huỳnh Thị Ngọc Ánh", "0905111222");
        Dossier corrected = Flow.allowed(flow.execute(
                Fixtures.CLERK, correct(wrong, right, wrong.content().form(), "Ghi nhầm họ tên")));

        assertThat(corrected.code()).isEqualTo(wrong.code());
        assertThat(corrected.state()).isEqualTo(wrong.state());
        assertThat(corrected.timing()).isEqualTo(wrong.timing());
        assertThat(corrected.clock()).isEqualTo(wrong.clock());
        assertThat(corrected.owner()).isEqualTo(right);
        assertThat(found("ngoc anh huynh")).containsExactly(wrong.code());
        assertThat(found("0905111222")).containsExactly(wrong.code());
        assertThat(found(wrong.owner().phone())).isEmpty();
    }

    @Test
    void theJournalKeepsReasonAndFormerValuesAndNothingThatStayed() {
        Dossier wrong = flow.in(DossierState.RECEIVED);
        Dossier corrected = Flow.allowed(flow.execute(
                Fixtures.CLERK,
                correct(
                        wrong,
                        named(wrong.owner(), "Trần Văn Bình", wrong.owner().phone()),
                        wrong.content().form(),
                        "Ghi nhầm họ tên")));
        JournalEntry entry = last(corrected);
        assertThat(entry.action()).isEqualTo("CORRECT");
        assertThat(entry.comment()).isEqualTo("Ghi nhầm họ tên");
        Map<String, String> former = new TreeMap<>(entry.details());
        former.keySet().removeIf(key -> !key.startsWith("was."));
        assertThat(former)
                .containsExactly(Map.entry("was.owner.name", wrong.owner().name()));
    }

    @Test
    void aCorrectionIsCheckedLikeAReceptionAndNeedsAReason() {
        Dossier wrong = flow.in(DossierState.RECEIVED);
        Person bad = named(wrong.owner(), "", "12");
        assertThat(Flow.faults(flow.execute(
                                Fixtures.CLERK,
                                correct(wrong, bad, wrong.content().form(), " "))
                        .reasons()))
                .contains("comment:comment.required", "owner.name:field.required", "owner.phone:phone.form");
        assertThat(Flow.codes(flow.execute(
                        Fixtures.CLERK,
                        correct(wrong, wrong.owner(), wrong.content().form(), "Không có gì"))))
                .containsExactly("correct.nothing");
    }

    @Test
    void onceHandedOverOnlyTheHeadOfTheOneStopCorrects() {
        Dossier held = flow.in(DossierState.IN_PROCESS);
        Person right = named(held.owner(), "Trần Văn Bình", "");
        var command = correct(held, right, held.content().form(), "Ghi nhầm họ tên");
        assertThat(Flow.codes(flow.execute(Fixtures.CLERK, command))).containsExactly("right.missing");
        assertThat(Flow.allowed(flow.execute(Fixtures.HEAD, command)).position())
                .isEqualTo(held.position());
    }

    @Test
    void whoeverSawAnOlderDossierDoesNotOverwriteTheCorrection() {
        Dossier seen = flow.in(DossierState.RECEIVED);
        flow.run(Fixtures.CLERK, seen, DossierAction.CORRECT);
        assertThat(Flow.codes(flow.execute(Fixtures.CLERK, Flow.command(DossierAction.CORRECT, seen))))
                .containsExactly("dossier.stale");
    }
}
