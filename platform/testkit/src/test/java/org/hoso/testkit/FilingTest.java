package org.hoso.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.hoso.dossier.Dossier;
import org.hoso.dossier.DossierState;
import org.hoso.dossier.Filing;
import org.hoso.dossier.Filings;
import org.hoso.procedure.Channel;
import org.hoso.security.Actor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What was announced by post or online and waits to be received. */
class FilingTest {

    private final TestPlatform platform = new TestPlatform(Fixtures.procedure());
    private final Filings filings = platform.filings();
    private final Actor clerk = platform.actor(Fixtures.CLERK);
    private final Actor postal = platform.actor(Fixtures.POSTAL_CLERK);

    @AfterEach
    void close() {
        platform.close();
    }

    private static Filings.Request request(Channel channel) {
        var typed = Fixtures.request();
        return new Filings.Request(
                channel,
                typed.receivingUnit(),
                typed.procedureCode(),
                "Nguyễn Văn An · Khai sinh",
                " EM123456789VN ",
                Map.of("owner.name", "Nguyễn Văn An"));
    }

    private Filing announced() {
        return Flow.allowed(filings.announce(postal, request(Channel.POST)));
    }

    private int waiting(Actor actor) {
        return filings.waiting(actor, Optional.empty(), 50).rows().size();
    }

    @Test
    void thePostAnnouncesAndTheCounterReceivesUnderACodeOfItsOwn() {
        Filing filing = announced();
        assertThat(filing.slip()).isEqualTo("EM123456789VN");
        assertThat(filings.count(clerk)).contains(1L);
        assertThat(filings.open(clerk, filing.id())).contains(filing);

        Dossier dossier = Flow.allowed(filings.receive(clerk, filing.id(), Fixtures.request()));
        assertThat(dossier.state()).isEqualTo(DossierState.RECEIVED);
        assertThat(dossier.timing().receivedBy().id()).isEqualTo(Fixtures.CLERK);
        assertThat(Flow.allowed(platform.dossiers().open(clerk, dossier.id()))
                        .journal()
                        .get(0)
                        .details())
                .containsEntry("slip", "EM123456789VN")
                .containsEntry("announced-by", postal.fullName());
        assertThat(filings.count(clerk)).contains(0L);
        assertThat(filings.open(clerk, filing.id())).isEmpty();
        Filing.End end = platform.database()
                .read(() -> platform.database().filings().filing(filing.id()))
                .flatMap(Filing::end)
                .orElseThrow();
        assertThat(end.dossierCode()).contains(dossier.code());
    }

    @Test
    void noneIsReceivedTwiceOrAfterItWasDropped() {
        Filing filing = announced();
        Flow.allowed(filings.receive(clerk, filing.id(), Fixtures.request()));
        assertThat(Flow.codes(filings.receive(postal, filing.id(), Fixtures.request())))
                .containsExactly("filing.gone");
        Filing other = announced();
        Flow.allowed(filings.drop(clerk, other.id(), "Không gửi giấy tờ"));
        assertThat(Flow.codes(filings.receive(clerk, other.id(), Fixtures.request())))
                .containsExactly("filing.gone");
        assertThat(Flow.codes(filings.drop(clerk, other.id(), "Lần nữa"))).containsExactly("filing.gone");
    }

    @Test
    void aRefusedReceptionLeavesItWaiting() {
        Filing filing = announced();
        var typed = Fixtures.request();
        var bad = new org.hoso.dossier.ReceptionRequest(
                typed.procedureCode(),
                "no such case",
                typed.channel(),
                typed.receivingUnit(),
                typed.owner(),
                typed.submitter(),
                typed.form(),
                typed.papers(),
                typed.uploads(),
                typed.exemptions(),
                typed.paidFees(),
                typed.sets(),
                typed.delivery(),
                typed.authority());
        assertThat(Flow.codes(filings.receive(clerk, filing.id(), bad))).containsExactly("case.unknown");
        assertThat(waiting(clerk)).isEqualTo(1);
    }

    @Test
    void onlyThoseWhoReceiveThereHaveToDoWithIt() {
        Filing filing = announced();
        Actor officer = platform.actor(Fixtures.OFFICER);
        assertThat(Flow.codes(filings.announce(officer, request(Channel.POST)))).containsExactly("right.missing");
        assertThat(filings.count(officer)).isEmpty();
        assertThat(waiting(officer)).isZero();
        assertThat(filings.open(officer, filing.id())).isEmpty();
        assertThat(Flow.codes(filings.receive(officer, filing.id(), Fixtures.request())))
                .containsExactly("filing.gone");
        assertThat(Flow.codes(filings.drop(officer, filing.id(), "Không phải việc tôi")))
                .containsExactly("filing.gone");
        assertThat(waiting(clerk)).isEqualTo(1);
    }

    @Test
    void whatIsBroughtInPersonIsReceivedAtOnceAndDroppingNeedsAReason() {
        assertThat(Flow.faults(filings.announce(clerk, request(Channel.DIRECT)).reasons()))
                .containsExactly("channel:filing.channel");
        Filing filing = announced();
        assertThat(Flow.faults(filings.drop(clerk, filing.id(), " ").reasons()))
                .containsExactly("comment:comment.required");
    }
}
