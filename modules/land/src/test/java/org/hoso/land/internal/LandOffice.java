package org.hoso.land.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hoso.decision.Decision;
import org.hoso.decision.Reason;
import org.hoso.dossier.Delivery;
import org.hoso.dossier.Dossier;
import org.hoso.dossier.DossierCommand;
import org.hoso.dossier.PaperLine;
import org.hoso.dossier.Person;
import org.hoso.dossier.ReceptionRequest;
import org.hoso.organisation.Assignment;
import org.hoso.organisation.Official;
import org.hoso.organisation.Role;
import org.hoso.organisation.Unit;
import org.hoso.organisation.UnitKind;
import org.hoso.organisation.UnitLevel;
import org.hoso.procedure.Channel;
import org.hoso.procedure.ProcedureVersion;
import org.hoso.register.RegisterEntry;
import org.hoso.security.Actor;
import org.hoso.testkit.Fixtures;
import org.hoso.testkit.MutableClock;
import org.hoso.testkit.TestOrganisation;
import org.hoso.testkit.TestPlatform;

/** The test locality with a Land Registration Office, its branch for the district, and the sector running. */
final class LandOffice implements AutoCloseable {

    static final String OFFICE = "49.DD";
    static final String BRANCH = "502.DD";
    static final long COUNTER = 601;
    static final long OFFICER = 602;
    static final long SECOND_OFFICER = 603;
    static final long LEADER = 604;
    static final long BIRTH_CLERK = 605;

    final TestPlatform platform;
    final Actor counter;
    final Actor officer;
    final Actor secondOfficer;
    final Actor leader;

    LandOffice(String now) {
        List<Unit> units = new ArrayList<>(Fixtures.units());
        units.add(unit(OFFICE, Fixtures.PROVINCE, UnitKind.LAND_OFFICE));
        units.add(unit(BRANCH, OFFICE, UnitKind.BRANCH).withServes(Set.of(Fixtures.DISTRICT)));
        List<Official> officials = new ArrayList<>(Fixtures.officials());
        List<Assignment> assignments = new ArrayList<>(Fixtures.assignments());
        add(officials, assignments, COUNTER, Role.RECEIVING_CLERK, Fixtures.DISTRICT_ONE_STOP);
        add(officials, assignments, OFFICER, Role.PROFESSIONAL_OFFICER, BRANCH);
        add(officials, assignments, SECOND_OFFICER, Role.PROFESSIONAL_OFFICER, BRANCH);
        add(officials, assignments, LEADER, Role.LEADER, BRANCH);
        add(officials, assignments, BIRTH_CLERK, Role.RECEIVING_CLERK, Fixtures.DISTRICT_ONE_STOP, "1.001193");
        platform = new TestPlatform(
                MutableClock.atVietnam(now),
                new TestOrganisation(units, officials, assignments),
                SectorFilesTest.SECTOR.versions().toArray(ProcedureVersion[]::new));
        counter = platform.actor(COUNTER);
        officer = platform.actor(OFFICER);
        secondOfficer = platform.actor(SECOND_OFFICER);
        leader = platform.actor(LEADER);
        SectorMessages messages = new SectorMessages();
        platform.add(new TransferRule(), Land.TRANSFER);
        platform.add(new CancellationRule(), Land.CANCEL);
        platform.addWarning(new ParcelWarnings(), Land.PROCEDURES.toArray(String[]::new));
        platform.add(new ExamineHandler(), "land-examine");
        platform.add(new UpdateHandler(), "land-update");
        platform.add(new LandRegisterHandler(), "land-register");
        platform.add(new MortgageRegisterHandler(), "mortgage-register");
        platform.add(new MortgageSignHandler(), "mortgage-sign");
        platform.add(new TaxSlip(messages, platform.organisation()), Land.TRANSFER);
        platform.add(
                new MortgageCertification(messages, platform.organisation()),
                Land.MORTGAGES.keySet().toArray(String[]::new));
    }

    private static Unit unit(String code, String parent, UnitKind kind) {
        return new Unit(
                code,
                Optional.of(parent),
                "Văn phòng Đăng ký đất đai " + code,
                code,
                UnitLevel.PROVINCE,
                kind,
                Optional.empty(),
                LocalDate.of(2020, 1, 1),
                Optional.empty(),
                Optional.empty());
    }

    private static void add(
            List<Official> officials,
            List<Assignment> assignments,
            long id,
            Role role,
            String unit,
            String... procedures) {
        officials.add(
                new Official(id, "user" + id, "Người " + id, unit, Optional.empty(), Optional.empty(), true, false));
        assignments.add(new Assignment(
                id, id, role, unit, Set.of(procedures), Optional.empty(), LocalDate.of(2020, 1, 1), Optional.empty()));
    }

    @Override
    public void close() {
        platform.close();
    }

    static Map<String, String> parcel() {
        return new HashMap<>(Map.of(
                "parcelUnit", Fixtures.OTHER_COMMUNE,
                "mapSheet", "12",
                "parcelNumber", "345",
                "area", "120",
                "purpose", "ODT",
                "certificateNumber", "CH 123456"));
    }

    static ReceptionRequest transfer() {
        Map<String, String> form = parcel();
        form.put("userName", "Nguyễn Văn An");
        form.put("userIdentity", "049090001234");
        form.put("changeKind", "transfer");
        form.put("receiverName", "Trần Thị Bình");
        form.put("receiverIdentity", "049190004321");
        return request(Land.TRANSFER, "normal", form, "FORM18", "CERTIFICATE", "CONTRACT");
    }

    static ReceptionRequest mortgage() {
        Map<String, String> form = parcel();
        form.put("mortgagorName", "Nguyễn Văn An");
        form.put("lenderName", "Ngân hàng Nông nghiệp");
        return request("1.011441", "normal", form, "FORM01A", "CONTRACT");
    }

    static ReceptionRequest cancellation(Map<String, String> more, String... papers) {
        Map<String, String> form = parcel();
        form.put("mortgagorName", "Nguyễn Văn An");
        form.put("lenderName", "Ngân hàng Nông nghiệp");
        form.putAll(more);
        return request(Land.CANCEL, "normal", form, papers);
    }

    static ReceptionRequest request(String procedure, String caseCode, Map<String, String> form, String... papers) {
        return new ReceptionRequest(
                procedure,
                caseCode,
                Channel.DIRECT,
                Fixtures.DISTRICT_ONE_STOP,
                Person.citizen("Nguyễn Văn An", "049090001234", "0905123456", "Phường An Mỹ"),
                Optional.empty(),
                form,
                List.of(papers).stream()
                        .map(code -> new PaperLine(code, 1, 0, false, ""))
                        .toList(),
                Map.of(),
                Map.of(),
                Set.of(),
                1,
                Delivery.counter());
    }

    Dossier received(ReceptionRequest request) {
        return done(platform.reception().receive(counter, request));
    }

    Dossier handedOver(ReceptionRequest request) {
        Dossier dossier = received(request);
        return execute(counter, new DossierCommand.HandOver(dossier.id(), dossier.version(), ""));
    }

    Dossier take(Actor actor, Dossier dossier) {
        return execute(actor, new DossierCommand.Take(dossier.id(), dossier.version()));
    }

    /** The mortgage registered, changed or cancelled, and signed. */
    Dossier registered(ReceptionRequest request) {
        Dossier taken = take(officer, handedOver(request));
        Dossier submitted =
                execute(officer, new DossierCommand.SubmitForSignature(taken.id(), taken.version(), Map.of(), ""));
        return execute(leader, new DossierCommand.Sign(submitted.id(), submitted.version(), ""));
    }

    Dossier execute(Actor actor, DossierCommand command) {
        return done(platform.commands().execute(actor, command));
    }

    List<String> refused(Actor actor, DossierCommand command) {
        return platform.commands().execute(actor, command).reasons().stream()
                .map(Reason::code)
                .toList();
    }

    List<RegisterEntry> entries(Dossier dossier, String register) {
        return platform.registers().ofDossier(officer, dossier.id()).asOptional().orElseThrow().stream()
                .filter(entry -> entry.register().equals(register))
                .toList();
    }

    static <T> T done(Decision<T> decision) {
        assertThat(decision.reasons()).isEmpty();
        return decision.asOptional().orElseThrow();
    }
}
