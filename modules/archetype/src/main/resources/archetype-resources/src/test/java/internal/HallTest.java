package ${package}.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ${package}.internal.ui.Bookings;
import org.hoso.decision.Decision;
import org.hoso.decision.Reason;
import org.hoso.dossier.Delivery;
import org.hoso.dossier.Dossier;
import org.hoso.dossier.DossierCommand;
import org.hoso.dossier.PaperLine;
import org.hoso.dossier.Person;
import org.hoso.dossier.ReceptionRequest;
import org.hoso.procedure.Channel;
import org.hoso.procedure.ProcedureVersion;
import org.hoso.security.Actor;
import org.hoso.testkit.Fixtures;
import org.hoso.testkit.TestPlatform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The sector in the platform's real use cases, without server and database; today is 1 June 2026. */
class HallTest {

    private final TestPlatform platform =
            new TestPlatform(SectorFilesTest.SECTOR.versions().toArray(ProcedureVersion[]::new));
    private final Actor clerk = platform.actor(Fixtures.CLERK);
    private final Actor officer = platform.actor(Fixtures.OFFICER);
    private final Actor leader = platform.actor(Fixtures.LEADER);

    HallTest() {
        platform.add(new DateRule(), Hall.PROCEDURE);
        platform.add(new BookHandler(), Hall.HANDLER);
        platform.add(new Slip(new SectorMessages()), Hall.PROCEDURE);
    }

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void theHallIsNotLentForADayThatIsOver() {
        assertThat(platform.reception().receive(clerk, request("2026-05-31")).reasons())
                .containsExactly(Reason.at("form.useDate", "${sector}.date-past", "31/05/2026"));
    }

    @Test
    void whatTheLeaderSignsStandsInTheBookAndOnTheSlip() {
        Dossier received = done(platform.reception().receive(clerk, request("2026-06-20")));
        Dossier handed = execute(clerk, new DossierCommand.HandOver(received.id(), received.version(), ""));
        Dossier taken = execute(officer, new DossierCommand.Take(handed.id(), handed.version()));
        Dossier submitted =
                execute(officer, new DossierCommand.SubmitForSignature(taken.id(), taken.version(), Map.of(), ""));
        Dossier signed = execute(leader, new DossierCommand.Sign(submitted.id(), submitted.version(), ""));

        assertThat(platform.registers().search(officer, Hall.REGISTER, "hop to dan pho", Long.MAX_VALUE, 10))
                .singleElement()
                .satisfies(entry -> assertThat(entry.fields())
                        .containsEntry(Hall.USE_DATE, "2026-06-20")
                        .containsEntry(Hall.DAY, "hall20260620z"));
        assertThat(new Bookings(platform.registers()).on(clerk, LocalDate.of(2026, 6, 20)))
                .singleElement()
                .satisfies(entry -> assertThat(entry.fields())
                        .containsEntry(Hall.PURPOSE, "Họp tổ dân phố")
                        .doesNotContainKey(Hall.BORROWER));
        byte[] slip = done(platform.letters().printResult(officer, signed.id(), "slip")).content();
        assertThat(new String(slip, StandardCharsets.UTF_8)).contains("20/06/2026", "Họp tổ dân phố", "Lê Văn Cường");
    }

    private static ReceptionRequest request(String day) {
        return new ReceptionRequest(
                Hall.PROCEDURE,
                "normal",
                Channel.DIRECT,
                Fixtures.COMMUNE_ONE_STOP,
                Person.citizen("Lê Văn Cường", "049090001234", "0905123456", "Khối phố 1"),
                Optional.empty(),
                Map.of(Hall.USE_DATE, day, Hall.PURPOSE, "Họp tổ dân phố", Hall.GUESTS, "80"),
                List.of(new PaperLine("REQUEST", 1, 0, false, "")),
                Map.of(),
                Map.of(),
                Set.of(),
                1,
                Delivery.counter());
    }

    private Dossier execute(Actor actor, DossierCommand command) {
        return done(platform.commands().execute(actor, command));
    }

    private static <T> T done(Decision<T> decision) {
        assertThat(decision.reasons()).isEmpty();
        return decision.asOptional().orElseThrow();
    }
}
