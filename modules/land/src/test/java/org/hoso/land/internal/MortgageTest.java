package org.hoso.land.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hoso.decision.Reason;
import org.hoso.dossier.Dossier;
import org.hoso.dossier.DossierCommand;
import org.hoso.dossier.DossierState;
import org.hoso.register.RegisterEntry;
import org.hoso.testkit.MutableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Registration to the minute in order of receipt, on the same day, and its cancellation. */
class MortgageTest {

    private final LandOffice land = new LandOffice("2026-06-01T09:15");

    @AfterEach
    void close() {
        land.close();
    }

    private String moment(Dossier dossier) {
        return Moments.stored(land.entries(dossier, Land.RECEIPT).get(0).madeAt());
    }

    @Test
    void theLandOfficesReceiptIsTheMomentAndTheOrderOfTheRegistration() {
        Dossier first = land.handedOver(LandOffice.mortgage());
        Dossier second = land.handedOver(LandOffice.mortgage());
        land.platform.clock().set(MutableClock.vietnam("2026-06-01T09:41"));
        Dossier secondTaken = land.take(land.officer, second);
        Dossier firstTaken = land.take(land.secondOfficer, first);

        RegisterEntry one = land.entries(secondTaken, Land.RECEIPT).get(0);
        RegisterEntry two = land.entries(firstTaken, Land.RECEIPT).get(0);
        assertThat(List.of(one.number(), two.number())).containsExactly(1, 2);
        assertThat(moment(secondTaken)).isEqualTo("2026-06-01T09:41").isEqualTo(moment(firstTaken));
        assertThat(one.book()).isEqualTo("BĐ-502.DD/2026");
    }

    @Test
    void takenAgainItKeepsItsPlaceInTheOrder() {
        Dossier taken = land.take(land.officer, land.handedOver(LandOffice.mortgage()));
        Dossier free =
                land.execute(land.officer, new DossierCommand.Release(taken.id(), taken.version(), "Bàn giao ca"));
        land.platform.clock().set(MutableClock.vietnam("2026-06-01T10:30"));
        Dossier again = land.take(land.secondOfficer, free);

        assertThat(land.entries(again, Land.RECEIPT)).hasSize(1);
        assertThat(moment(again)).isEqualTo("2026-06-01T09:15");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-01T14:59, 2026-06-01",
        "2026-06-01T15:01, 2026-06-02",
        "2026-06-05T15:01, 2026-06-08",
    })
    void theTimeStartsAtTheLandOfficeAndEndsTheSameDayUnlessItIsAfterThree(String receipt, String due) {
        Dossier handed = land.handedOver(LandOffice.mortgage());
        assertThat(handed.timing().clockStart()).isEmpty();
        land.platform.clock().set(MutableClock.vietnam(receipt));

        Dossier taken = land.take(land.officer, handed);

        assertThat(taken.timing().clockStart()).contains(MutableClock.vietnam(receipt));
        assertThat(taken.timing().dueCurrent().map(at -> Moments.stored(at).substring(0, 10)))
                .contains(due);
    }

    @Test
    void signedItStandsInTheRegisterAndOnTheCertification() {
        Dossier signed = land.registered(LandOffice.mortgage());

        assertThat(signed.state()).isEqualTo(DossierState.FINISHED);
        assertThat(land.entries(signed, Land.MORTGAGE))
                .singleElement()
                .satisfies(entry -> assertThat(entry.fields())
                        .containsEntry(Land.ACTION, "register")
                        .containsEntry(Land.MOMENT, "2026-06-01T09:15")
                        .containsEntry(Land.ORDER, "1")
                        .containsEntry(Land.REGISTRATION, "1/BĐ-502.DD/2026")
                        .containsEntry("lenderName", "Ngân hàng Nông nghiệp"));
        byte[] paper = LandOffice.done(land.platform.letters().printResult(land.officer, signed.id(), "mortgage"))
                .content();
        assertThat(new String(paper, StandardCharsets.UTF_8)).contains("09 giờ 15 phút, 01/06/2026", "Nguyễn Văn An");
    }

    @Test
    void whoIsNotTheLenderNeedsTheLendersConsentToCancel() {
        assertThat(land.platform
                        .reception()
                        .receive(land.counter, LandOffice.cancellation(Map.of("requesterRole", "mortgagor"), "FORM03A"))
                        .reasons())
                .containsExactly(Reason.at("paper.LENDER_CONSENT", "mortgage.consent-missing"));

        land.received(LandOffice.cancellation(Map.of("requesterRole", "lender"), "FORM03A"));
        land.received(LandOffice.cancellation(Map.of("requesterRole", "mortgagor", "lenderSealed", "true"), "FORM03A"));
        land.received(LandOffice.cancellation(Map.of("requesterRole", "other"), "FORM03A", "LENDER_CONSENT"));
    }

    @Test
    void aMortgageWarnsUntilItIsCancelled() {
        land.registered(LandOffice.mortgage());
        assertThat(land.platform.reception().warnings(land.counter, LandOffice.transfer()))
                .contains(Reason.at(
                        "form.parcelNumber",
                        "land.mortgaged",
                        "Ngân hàng Nông nghiệp",
                        "1/BĐ-502.DD/2026",
                        "09 giờ 15 phút, 01/06/2026"));

        land.registered(LandOffice.cancellation(
                Map.of("requesterRole", "lender", Land.REGISTRATION, "1/BĐ-502.DD/2026"), "FORM03A"));

        assertThat(land.platform.reception().warnings(land.counter, LandOffice.transfer()))
                .extracting(Reason::code)
                .doesNotContain("land.mortgaged");
    }

    @Test
    void theBranchFindsItsRegisterByParcelLenderAndCertificate() {
        land.registered(LandOffice.mortgage());

        for (String words : List.of("345", "nong nghiep", "CH 123456", "nguyen an")) {
            assertThat(land.platform.registers().search(land.officer, Land.MORTGAGE, words, Long.MAX_VALUE, 10))
                    .as(words)
                    .hasSize(1);
        }
        assertThat(Optional.of(
                        land.platform.registers().search(land.counter, Land.MORTGAGE, "345", Long.MAX_VALUE, 10)))
                .contains(List.of());
    }
}
