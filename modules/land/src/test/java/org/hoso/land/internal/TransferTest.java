package org.hoso.land.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hoso.decision.Reason;
import org.hoso.dossier.Dossier;
import org.hoso.dossier.DossierCommand;
import org.hoso.dossier.DossierState;
import org.hoso.dossier.Obligation;
import org.hoso.dossier.ObligationRow;
import org.hoso.dossier.Proof;
import org.hoso.dossier.TaxNotice;
import org.hoso.organisation.Unit;
import org.hoso.testkit.Fixtures;
import org.hoso.testkit.MutableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A transfer from the counter through the tax loop into the registers. */
class TransferTest {

    private final LandOffice land = new LandOffice("2026-06-01T09:00");

    @AfterEach
    void close() {
        land.close();
    }

    private Dossier taken() {
        return land.take(land.officer, land.handedOver(LandOffice.transfer()));
    }

    private Dossier examined(Dossier taken, String obligation) {
        return land.execute(
                land.officer,
                new DossierCommand.Process(taken.id(), taken.version(), Map.of("obligation", obligation), ""));
    }

    private Dossier inTheLoop() {
        Dossier updating = land.take(land.officer, examined(taken(), "arises"));
        return land.execute(
                land.officer,
                new DossierCommand.RequestObligation(
                        updating.id(), updating.version(), "77/PC", Optional.empty(), Proof.none(), ""));
    }

    private List<ObligationRow> board() {
        return land.platform
                .dossiers()
                .obligations(land.officer, "land", Optional.empty(), 50)
                .rows();
    }

    @Test
    void theBranchOfTheDistrictWhereTheParcelLiesReceivesIt() {
        Dossier handed = land.handedOver(LandOffice.transfer());

        assertThat(handed.places().competentUnit()).isEqualTo(Fixtures.DISTRICT);
        assertThat(handed.position().unitCode()).isEqualTo(LandOffice.BRANCH);
    }

    @Test
    void nobodyExaminesWithoutSayingWhetherObligationsArise() {
        Dossier taken = taken();

        assertThat(land.refused(land.officer, new DossierCommand.Process(taken.id(), taken.version(), Map.of(), "")))
                .containsExactly("land.obligation-missing");
    }

    @Test
    void theCertificateIsMadeOnlyWhenTheObligationIsSettled() {
        Dossier updating = land.take(land.officer, examined(taken(), "arises"));
        assertThat(land.refused(
                        land.officer,
                        new DossierCommand.SubmitForSignature(updating.id(), updating.version(), Map.of(), "")))
                .containsExactly("land.obligation-open");

        Dossier waiting = land.execute(
                land.officer,
                new DossierCommand.RequestObligation(
                        updating.id(), updating.version(), "77/PC", Optional.empty(), Proof.none(), ""));
        assertThat(waiting.state()).isEqualTo(DossierState.FINANCIAL_OBLIGATION);
        Dossier noticed = land.execute(
                land.officer,
                new DossierCommand.RecordNotice(
                        waiting.id(),
                        waiting.version(),
                        List.of(new TaxNotice(
                                "registration-fee", "12/TB", LocalDate.of(2026, 6, 1), 2_500_000, Optional.empty())),
                        Optional.of(LocalDate.of(2026, 6, 1)),
                        Proof.none(),
                        ""));
        assertThat(board()).singleElement().satisfies(row -> {
            assertThat(row.unitCode()).isEqualTo(LandOffice.BRANCH);
            assertThat(row.obligation().stage()).isEqualTo(Obligation.Stage.WAITING_FOR_PAYMENT);
            assertThat(row.obligation().amountVnd()).isEqualTo(2_500_000);
        });

        land.platform.clock().set(MutableClock.vietnam("2026-06-18T08:00"));
        Dossier paid = land.execute(
                land.officer,
                new DossierCommand.ConfirmObligation(
                        noticed.id(),
                        noticed.version(),
                        Obligation.Outcome.PAID,
                        Optional.empty(),
                        Proof.of("GNT 0001", LocalDate.of(2026, 6, 17)),
                        ""));
        assertThat(board()).isEmpty();
        Dossier submitted = land.execute(
                land.officer,
                new DossierCommand.SubmitForSignature(
                        paid.id(), paid.version(), Map.of("newCertificateNumber", "CS 000777"), ""));
        Dossier signed = land.execute(land.leader, new DossierCommand.Sign(submitted.id(), submitted.version(), ""));

        assertThat(signed.timing().finishedAt().orElseThrow())
                .isBefore(signed.timing().dueCurrent().orElseThrow());
        assertThat(land.entries(signed, Land.CERTIFICATE))
                .singleElement()
                .satisfies(entry -> assertThat(entry.fields())
                        .containsEntry("certificateNumber", "CS 000777")
                        .containsEntry(Land.HOLDER, "Trần Thị Bình")
                        .containsEntry("parcelKey", "p20338x12x345z"));
        assertThat(land.platform.registers().search(land.officer, Land.PARCEL, "tran binh", Long.MAX_VALUE, 10))
                .hasSize(1);
    }

    @Test
    void theSlipHoldsWhatTheTaxOfficeNeeds() {
        Dossier waiting = inTheLoop();

        byte[] slip = LandOffice.done(land.platform.letters().printResult(land.officer, waiting.id(), "tax-slip"))
                .content();

        assertThat(new String(slip, StandardCharsets.UTF_8))
                .contains("Mẫu số 19", "77/PC", waiting.code(), "ngày 01 tháng 06 năm 2026")
                .contains("Nguyễn Văn An", "Trần Thị Bình", "345", "120", "ODT", "CH 123456", "Chuyển nhượng")
                .contains(commune())
                .doesNotContain(", " + commune());
    }

    private String commune() {
        return land.platform
                .organisation()
                .unit(Fixtures.OTHER_COMMUNE)
                .map(Unit::name)
                .orElseThrow();
    }

    @Test
    void otherOpenDossiersOfTheParcelOrTheCertificateAreNamed() {
        Dossier first = land.received(LandOffice.transfer());
        Map<String, String> elsewhere = new HashMap<>(LandOffice.transfer().form());
        elsewhere.put("parcelNumber", "3456");
        var sameCertificate =
                LandOffice.request(Land.TRANSFER, "normal", elsewhere, "FORM18", "CERTIFICATE", "CONTRACT");
        elsewhere.put("certificateNumber", "");
        var nothingShared = LandOffice.request(Land.TRANSFER, "normal", elsewhere, "FORM18", "CERTIFICATE", "CONTRACT");

        assertThat(land.platform.reception().warnings(land.counter, LandOffice.mortgage()))
                .contains(Reason.at("form.parcelNumber", "land.parcel-open", first.code()));
        assertThat(land.platform.reception().warnings(land.counter, sameCertificate))
                .contains(Reason.at("form.certificateNumber", "land.certificate-open", first.code()));
        assertThat(land.platform.reception().warnings(land.counter, nothingShared))
                .extracting(Reason::code)
                .doesNotContain("land.parcel-open", "land.certificate-open");
        assertThat(land.platform.dossiers().warnings(land.counter, first.id())).isEmpty();
    }

    @Test
    void aMortgagedParcelNeedsTheLendersConsent() {
        Map<String, String> form = new HashMap<>(LandOffice.transfer().form());
        form.put("mortgaged", "true");
        form.put("receiverIdentity", "049090001234");
        form.put("contractDate", "2026-06-02");

        assertThat(land.platform
                        .reception()
                        .receive(
                                land.counter,
                                LandOffice.request(Land.TRANSFER, "normal", form, "FORM18", "CERTIFICATE", "CONTRACT"))
                        .reasons())
                .extracting(Reason::code)
                .containsExactly("land.same-party", "land.date-future", "land.consent-missing");
    }

    @Test
    void aDossierOfBeforeAugust2024IsReceivedUnderTheRulesOfItsDay() {
        try (LandOffice before = new LandOffice("2024-07-31T09:00");
                LandOffice after = new LandOffice("2024-08-01T09:00")) {
            assertThat(before.received(LandOffice.transfer()).procedure().version())
                    .isEqualTo("1.0");
            assertThat(after.received(LandOffice.transfer()).procedure().version())
                    .isEqualTo("2.0");
        }
    }
}
