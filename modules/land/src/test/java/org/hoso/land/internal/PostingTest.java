package org.hoso.land.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hoso.dossier.Dossier;
import org.hoso.dossier.DossierCommand;
import org.hoso.dossier.Proof;
import org.hoso.dossier.Suspension;
import org.hoso.security.Actor;
import org.hoso.testkit.Fixtures;
import org.hoso.testkit.MutableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A first certificate is posted at the commune for fifteen days. */
class PostingTest {

    private final LandOffice land = new LandOffice("2026-06-01T09:00");
    private final Actor officer = land.platform.actor(Fixtures.OTHER_OFFICER);

    @AfterEach
    void close() {
        land.close();
    }

    private Dossier taken() {
        Map<String, String> form = LandOffice.parcel();
        form.put("userName", "Nguyễn Văn An");
        return land.take(officer, land.handedOver(LandOffice.request("1.013978", "normal", form, "FORM15")));
    }

    private List<String> refused(Dossier dossier) {
        return land.refused(
                officer,
                new DossierCommand.SubmitForSignature(
                        dossier.id(), dossier.version(), Map.of("obligation", "none"), ""));
    }

    private Dossier posted(Dossier taken, String until) {
        Dossier paused = land.execute(
                officer,
                new DossierCommand.Pause(
                        taken.id(),
                        taken.version(),
                        Suspension.Kind.POSTING,
                        "Mẫu số 17",
                        Optional.empty(),
                        Optional.of(LocalDate.parse("2026-06-16")),
                        Proof.of("Mẫu số 17", LocalDate.parse("2026-06-01")),
                        ""));
        land.platform.clock().set(MutableClock.vietnam(until));
        return land.execute(
                officer,
                new DossierCommand.Resume(
                        paused.id(),
                        paused.version(),
                        Optional.empty(),
                        Proof.of("Biên bản kết thúc niêm yết", LocalDate.parse("2026-06-01")),
                        ""));
    }

    @Test
    void withoutPostingItIsNotSubmitted() {
        assertThat(refused(taken())).containsExactly("land.posting-missing");
    }

    @ParameterizedTest
    @CsvSource({"2026-06-15T16:00, land.posting-missing", "2026-06-16T08:00, ''"})
    void fifteenDaysAreAsked(String until, String refusal) {
        assertThat(refused(posted(taken(), until))).isEqualTo(refusal.isEmpty() ? List.of() : List.of(refusal));
    }
}
