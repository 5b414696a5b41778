package org.hoso.core.internal.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hoso.dossier.Dossier;
import org.hoso.dossier.DossierCommand;
import org.hoso.dossier.DossierDetails;
import org.hoso.dossier.DossierState;
import org.hoso.dossier.JournalCheck.Break;
import org.hoso.dossier.JournalEntry;
import org.hoso.dossier.OfficialRef;
import org.hoso.testkit.Fixtures;
import org.hoso.testkit.TestPlatform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JournalTamperTest {

    private final TestPlatform platform = new TestPlatform(Fixtures.procedure());
    private final DossierDetails details = threeEntries();

    @AfterEach
    void close() {
        platform.close();
    }

    private DossierDetails threeEntries() {
        Dossier dossier = platform.reception()
                .receive(platform.actor(Fixtures.CLERK), Fixtures.request())
                .asOptional()
                .orElseThrow();
        Dossier noted = note(note(dossier, "Một"), "Hai");
        return platform.dossiers()
                .open(platform.actor(Fixtures.CLERK), noted.id())
                .asOptional()
                .orElseThrow();
    }

    private Dossier note(Dossier dossier, String text) {
        return platform.commands()
                .execute(
                        platform.actor(Fixtures.CLERK),
                        new DossierCommand.AddNote(dossier.id(), dossier.version(), text))
                .asOptional()
                .orElseThrow();
    }

    private Optional<Break> problem(List<JournalEntry> journal) {
        return JournalVerifier.problem(details.dossier(), journal);
    }

    private static JournalEntry changed(JournalEntry e, OfficialRef by, String comment, Map<String, String> details) {
        return new JournalEntry(
                e.dossierId(),
                e.sequence(),
                e.at(),
                by,
                e.action(),
                e.from(),
                e.to(),
                e.stepCode(),
                e.unitCode(),
                comment,
                details,
                e.previousHash(),
                e.hash());
    }

    private List<JournalEntry> with(int index, JournalEntry entry) {
        List<JournalEntry> journal = new ArrayList<>(details.journal());
        journal.set(index, entry);
        return journal;
    }

    @Test
    void anUntouchedJournalHolds() {
        assertThat(problem(details.journal())).isEmpty();
    }

    @Test
    void aChangedWordOfficialOrDetailIsFoundAtItsEntry() {
        JournalEntry second = details.journal().get(1);
        Map<String, String> more = new TreeMap<>(second.details());
        more.put("fee", "COPY");
        for (JournalEntry tampered : List.of(
                changed(second, second.by(), "Khác", second.details()),
                changed(second, new OfficialRef(9, "Ai đó"), second.comment(), second.details()),
                changed(second, second.by(), second.comment(), more))) {
            assertThat(problem(with(1, tampered))).hasValueSatisfying(found -> {
                assertThat(found.sequence()).isEqualTo(2);
                assertThat(found.problem()).contains("changed");
            });
        }
    }

    @Test
    void anEntryThatWasReplacedWithANewHashBreaksTheNext() {
        JournalEntry second = details.journal().get(1);
        JournalEntry forged = JournalHash.sealed(changed(second, second.by(), "Khác", second.details()));
        assertThat(problem(with(1, forged)))
                .hasValueSatisfying(found -> assertThat(found.sequence()).isEqualTo(3));
    }

    @Test
    void aMissingEntryIsFoundInTheMiddleAndAtTheEnd() {
        List<JournalEntry> journal = details.journal();
        assertThat(problem(List.of(journal.get(0), journal.get(2))))
                .hasValueSatisfying(found -> assertThat(found.sequence()).isEqualTo(2));
        assertThat(problem(journal.subList(0, 2)))
                .hasValueSatisfying(found -> assertThat(found.problem()).contains("version"));
        assertThat(problem(List.of())).isPresent();
    }

    @Test
    void aDossierMovedOrReclockedBehindTheJournalIsFound() {
        Dossier dossier = details.dossier();
        Dossier moved = dossier.withPosition(
                dossier.position().with(DossierState.STOPPED, dossier.position().since()));
        assertThat(JournalVerifier.problem(moved, details.journal()))
                .hasValueSatisfying(found -> assertThat(found.problem()).contains("STOPPED"));
        assertThat(JournalVerifier.problem(dossier.withClock(List.of()), details.journal()))
                .hasValueSatisfying(found -> assertThat(found.problem()).contains("clock"));
    }
}
