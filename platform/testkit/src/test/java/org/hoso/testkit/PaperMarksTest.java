package org.hoso.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.hoso.cooperation.PaperMark;
import org.hoso.dossier.Dossier;
import org.hoso.dossier.DossierState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Marks on papers and codes of other systems. */
class PaperMarksTest {

    private final TestPlatform platform = new TestPlatform(Fixtures.procedure());
    private final Flow flow = new Flow(platform);

    @AfterEach
    void close() {
        platform.close();
    }

    @Test
    void theExaminerMarksAndUnmarksWithoutGettingInTheWayOfTheDossier() {
        Dossier held = flow.in(DossierState.IN_PROCESS);
        var officer = platform.actor(Fixtures.OFFICER);
        Flow.allowed(platform.marks()
                .mark(officer, held.id(), "PROOF", Optional.of(PaperMark.Verdict.MISSING), "missing", "Thiếu"));
        Flow.allowed(platform.marks().mark(officer, held.id(), "REQUEST", Optional.of(PaperMark.Verdict.OK), "", ""));
        Flow.allowed(platform.marks()
                .mark(officer, held.id(), "PROOF", Optional.of(PaperMark.Verdict.WRONG), "expired", "Hết hạn"));
        assertThat(platform.marks().ofDossier(platform.actor(Fixtures.CLERK), held.id()))
                .extracting(PaperMark::paperCode, PaperMark::verdict, PaperMark::words)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("PROOF", PaperMark.Verdict.WRONG, "Hết hạn"),
                        org.assertj.core.groups.Tuple.tuple("REQUEST", PaperMark.Verdict.OK, ""));
        Flow.allowed(platform.marks().mark(officer, held.id(), "PROOF", Optional.empty(), "", ""));
        assertThat(platform.marks().ofDossier(officer, held.id())).hasSize(1);
        assertThat(Flow.allowed(platform.dossiers().open(officer, held.id()))
                        .dossier()
                        .version())
                .isEqualTo(held.version());
    }

    @Test
    void nobodyElseMarksAndNothingUnknownIsStored() {
        Dossier held = flow.in(DossierState.IN_PROCESS);
        var wrong = Optional.of(PaperMark.Verdict.WRONG);
        assertThat(Flow.codes(platform.marks()
                        .mark(platform.actor(Fixtures.SECOND_OFFICER), held.id(), "PROOF", wrong, "other", "")))
                .containsExactly("right.missing");
        assertThat(Flow.codes(platform.marks()
                        .mark(platform.actor(Fixtures.OTHER_OFFICER), held.id(), "PROOF", wrong, "other", "")))
                .containsExactly("not-found");
        assertThat(Flow.faults(platform.marks()
                        .mark(platform.actor(Fixtures.OFFICER), held.id(), "NICHTS", wrong, "böse", "x".repeat(1001))
                        .reasons()))
                .containsExactly("paper.NICHTS:paper.unknown", "reason:field.choice", "words:field.too-long");
        assertThat(platform.marks().mayMark(platform.actor(Fixtures.OFFICER), held.id()))
                .isTrue();
        assertThat(platform.marks().mayMark(platform.actor(Fixtures.LEADER), held.id()))
                .isFalse();
    }

    @Test
    void aCodeOfAnotherSystemIsJournaledAndFindsTheDossier() {
        Dossier dossier = flow.received();
        var clerk = platform.actor(Fixtures.CLERK);
        Flow.allowed(platform.references().record(clerk, dossier.id(), "Bộ Công an", "G01.899-260601-000123"));
        for (String typed : new String[] {"G01.899-260601-000123", "g01899260601", "G01.899 260601"}) {
            assertThat(platform.dossiers().search(clerk, typed, 10)).as(typed).hasSize(1);
            assertThat(platform.dossiers().search(platform.actor(Fixtures.OTHER_CLERK), typed, 10))
                    .isEmpty();
        }
        assertThat(Flow.faults(platform.references()
                        .record(clerk, dossier.id(), " ", "g01.899-260601-000123")
                        .reasons()))
                .containsExactly("system:field.required", "code:reference.known");
        assertThat(Flow.codes(
                        platform.references().record(platform.actor(Fixtures.OTHER_CLERK), dossier.id(), "Bộ", "1")))
                .containsExactly("not-found");
        Flow.allowed(platform.references().remove(clerk, dossier.id(), "G01.899-260601-000123"));
        assertThat(platform.references().ofDossier(clerk, dossier.id())).isEmpty();
        assertThat(platform.dossiers().search(clerk, "G01.899-260601", 10)).isEmpty();
        assertThat(platform.journalCheck().verify(Optional.of(dossier.code())).breaks())
                .isEmpty();
    }
}
