package org.hoso.store.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.hoso.core.port.CatalogueStore.Before;
import org.hoso.core.port.CatalogueStore.OpenCount;
import org.hoso.core.port.OrganisationStore.AuditEntry;
import org.hoso.core.port.OrganisationStore.Credential;
import org.hoso.document.Attachment;
import org.hoso.document.Upload;
import org.hoso.dossier.OfficialRef;
import org.hoso.dossier.ParkedStep;
import org.hoso.organisation.Assignment;
import org.hoso.organisation.Official;
import org.hoso.organisation.Role;
import org.hoso.organisation.Unit;
import org.hoso.organisation.UnitKind;
import org.hoso.organisation.UnitLevel;
import org.hoso.procedure.CatalogueImports.Import;
import org.hoso.procedure.Channel;
import org.hoso.procedure.Completion;
import org.hoso.procedure.FeeDefinition;
import org.hoso.procedure.FormField;
import org.hoso.procedure.FormSection;
import org.hoso.procedure.LocalProcedure;
import org.hoso.procedure.LocalText;
import org.hoso.procedure.PaperDefinition;
import org.hoso.procedure.ProcedureCase;
import org.hoso.procedure.ProcedureVersion;
import org.hoso.procedure.StepDefinition;
import org.hoso.procedure.TimeLimit;
import org.hoso.register.RegisterEntry;
import org.junit.jupiter.api.Test;

/** Organisation, registers, documents and catalogue. */
abstract class SmallStoresContract extends StoreContract {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final LocalText TEXT = new LocalText("Khai sinh", "Birth");

    SmallStoresContract(TestDatabase database) {
        super(database);
    }

    private static Unit unit(String code, String name) {
        return new Unit(
                code,
                Optional.of("49"),
                name,
                "name",
                UnitLevel.COMMUNE,
                UnitKind.ONE_STOP,
                Optional.of("H47." + code),
                DAY,
                Optional.of(DAY.plusYears(1)),
                Optional.empty());
    }

    private static Official official(long id, String username) {
        return new Official(id, username, "Lê Thị Bưởi", "20536", Optional.of("a@b.vn"), Optional.empty(), true, false);
    }

    @Test
    void unitsAreAddedAndReplacedByCode() {
        stores.run(() -> stores.organisation.saveUnits(List.of(unit("1", "Đại Hồng"), unit("2", "Đại Lãnh"))));
        Unit serving = unit("3", "Ái Nghĩa").withServes(Set.of("502", "503"));
        stores.run(() -> stores.organisation.saveUnits(List.of(unit("2", "Đại Lãnh mới"), serving)));

        assertThat(stores.read(() -> stores.organisation.units()))
                .containsExactly(unit("1", "Đại Hồng"), unit("2", "Đại Lãnh mới"), serving);
    }

    @Test
    void officialsAndAssignmentsAreAddedAndReplacedById() {
        assertThat(stores.<Boolean>read(() -> stores.organisation.hasOfficials()))
                .isFalse();
        var first = stores.write(() -> stores.organisation.saveOfficial(official(0, "Huong")));
        var renamed = stores.write(() -> stores.organisation.saveOfficial(official(first.id(), "Huong.Le")));
        var assignment = new Assignment(
                0,
                first.id(),
                Role.RECEIVING_CLERK,
                "20536",
                Set.of("2.000635", "1.001193"),
                Optional.of("quầy 1"),
                DAY,
                Optional.empty());
        var given = stores.write(() -> stores.organisation.saveAssignment(assignment));
        var ended = new Assignment(
                given.id(),
                first.id(),
                Role.RECEIVING_CLERK,
                "20536",
                Set.of(),
                Optional.empty(),
                DAY,
                Optional.of(DAY));
        assertThat(given.procedureCodes()).containsExactlyInAnyOrder("1.001193", "2.000635");
        stores.write(() -> stores.organisation.saveAssignment(ended));

        assertThat(stores.<Boolean>read(() -> stores.organisation.hasOfficials()))
                .isTrue();
        assertThat(stores.read(() -> stores.organisation.officials())).containsExactly(renamed);
        assertThat(stores.read(() -> stores.organisation.official(first.id()))).contains(renamed);
        assertThat(stores.read(() -> stores.organisation.assignments())).containsExactly(ended);
        assertThat(stores.read(() -> stores.organisation.assignments(first.id())))
                .containsExactly(ended);
        assertThat(stores.read(() -> stores.organisation.assignments(first.id() + 1)))
                .isEmpty();
    }

    @Test
    void aUserNameIsUniqueAndFoundWhateverItsCase() {
        var first = stores.write(() -> stores.organisation.saveOfficial(official(0, "Huong")));
        var credential = new Credential(first.id(), "pbkdf2$1$a$b", 3, 2, Optional.of(Samples.NOW));
        stores.run(() -> stores.organisation.saveCredential(credential));

        assertThat(stores.read(() -> stores.organisation.credential("hUONG"))).contains(credential);
        assertThat(stores.read(() -> stores.organisation.credential(first.id())))
                .contains(credential);
        assertThat(stores.read(() -> stores.organisation.credential("nobody"))).isEmpty();
        assertThatThrownBy(() -> stores.write(() -> stores.organisation.saveOfficial(official(0, "HUONG"))))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void failedLogInsAtTheSameTimeAreAllCounted() throws Exception {
        var id = stores.write(() -> stores.organisation.saveOfficial(official(0, "huong")))
                .id();
        stores.run(() -> stores.organisation.saveCredential(new Credential(id, "h", 0, 0, Optional.empty())));

        DossierStoreContract.together(
                4,
                i -> stores.write(() -> {
                    var seen = stores.organisation.credential(id).orElseThrow();
                    stores.organisation.saveCredential(
                            new Credential(id, seen.hash(), seen.stamp(), seen.failures() + 1, seen.lockedUntil()));
                    return true;
                }));

        assertThat(stores.<Integer>read(
                        () -> stores.organisation.credential(id).orElseThrow().failures()))
                .isEqualTo(4);
    }

    @Test
    void theRevisionChangesWithEveryChangeOfTheOrganisationOnly() {
        long empty = stores.read(() -> stores.organisation.revision());
        stores.run(() -> stores.organisation.saveUnits(List.of(unit("1", "a"))));
        long withUnit = stores.read(() -> stores.organisation.revision());
        var id = stores.write(() -> stores.organisation.saveOfficial(official(0, "huong")))
                .id();
        long withOfficial = stores.read(() -> stores.organisation.revision());
        stores.run(() -> stores.organisation.saveCredential(new Credential(id, "h", 0, 0, Optional.empty())));
        long withCredential = stores.read(() -> stores.organisation.revision());

        assertThat(withUnit).isGreaterThan(empty);
        assertThat(withOfficial).isGreaterThan(withUnit);
        assertThat(withCredential).isEqualTo(withOfficial);
    }

    @Test
    void theAuditLogIsReadNewestFirst() {
        var first = new AuditEntry(Samples.NOW, 1, "login", "official:1", "", "127.0.0.1");
        var second = new AuditEntry(Samples.NOW.plusNanos(1), 1, "logout", "official:1", "x", "127.0.0.1");
        stores.run(() -> {
            stores.organisation.audit(first);
            stores.organisation.audit(second);
        });

        assertThat(stores.read(() -> stores.organisation.audit(5))).containsExactly(second, first);
        assertThat(stores.read(() -> stores.organisation.audit(1))).containsExactly(second);
    }

    private RegisterEntry entry(long dossierId, int number, String unit) {
        return new RegisterEntry(
                0,
                "civil-status",
                "birth",
                unit,
                "KS/2026",
                number,
                DAY,
                dossierId,
                Map.of("name", "Trần Bảo Châu"),
                Samples.NOW,
                "Lê Thị Bưởi");
    }

    @Test
    void registerEntriesAreFoundNewestFirstInTheirTerritory() {
        var dossier = stores.write(() -> stores.dossiers.insert(Samples.full("A-1"), Set.of()))
                .id();
        var first = stores.write(() -> stores.registers.insert(entry(dossier, 1, "20536"), List.of("tran", "chau")));
        var second = stores.write(() -> stores.registers.insert(entry(dossier, 2, "20536"), List.of("tran", "tran")));
        var other = stores.write(() -> stores.registers.insert(entry(dossier, 1, "20539"), List.of("tran")));

        assertThat(stores.read(() -> stores.registers.ofDossier(dossier))).containsExactly(first, second, other);
        assertThat(search(false, List.of("20536"), List.of(), Long.MAX_VALUE)).containsExactly(second, first);
        assertThat(search(true, List.of(), List.of("tr"), Long.MAX_VALUE)).containsExactly(other, second, first);
        assertThat(search(true, List.of(), List.of("tran", "cha"), Long.MAX_VALUE))
                .containsExactly(first);
        assertThat(search(true, List.of(), List.of(), second.id())).containsExactly(first);
        assertThat(search(false, List.of(), List.of(), Long.MAX_VALUE)).isEmpty();
    }

    private List<RegisterEntry> search(boolean everywhere, List<String> units, List<String> words, long before) {
        return stores.read(() -> stores.registers.search(everywhere, units, "birth", words, before, 10));
    }

    @Test
    void theNumbersOfABookHaveNoGap() throws Exception {
        var numbers = DossierStoreContract.together(
                30, i -> stores.write(() -> stores.registers.nextNumber("20536", "birth", "KS/2026")));
        assertThatThrownBy(() -> stores.run(() -> {
                    stores.registers.nextNumber("20536", "birth", "KS/2026");
                    throw new IllegalStateException("no");
                }))
                .isInstanceOf(IllegalStateException.class);

        Collections.sort(numbers);
        assertThat(numbers).isEqualTo(IntStream.rangeClosed(1, 30).boxed().toList());
        assertThat(stores.<Integer>write(() -> stores.registers.nextNumber("20536", "birth", "KS/2026")))
                .isEqualTo(31);
        assertThat(stores.<Integer>write(() -> stores.registers.nextNumber("20536", "birth", "KS/2027")))
                .isEqualTo(1);
    }

    private static Upload upload(String id, String sha256, Instant at) {
        return new Upload(id, 7, "giấy.pdf", "application/pdf", 1234, sha256, at);
    }

    private static Attachment attachment(long dossierId, String sha256) {
        return new Attachment(
                0,
                dossierId,
                "GCS",
                "giấy.pdf",
                "application/pdf",
                1234,
                sha256,
                Attachment.Kind.SUBMITTED,
                "Bưởi",
                Samples.NOW);
    }

    @Test
    void anUploadBecomesAnAttachmentOnce() {
        var dossier = stores.write(() -> stores.dossiers.insert(Samples.full("A-1"), Set.of()))
                .id();
        var upload = upload("u1", "aa", Samples.NOW);
        stores.run(() -> stores.documents.saveUpload(upload));
        assertThat(stores.read(() -> stores.documents.upload("u1"))).contains(upload);

        var attached = stores.write(() -> stores.documents.attach(upload, attachment(dossier, "aa")));

        assertThat(stores.read(() -> stores.documents.upload("u1"))).isEmpty();
        assertThat(stores.read(() -> stores.documents.ofDossier(dossier))).containsExactly(attached);
        assertThat(stores.read(() -> stores.documents.attachment(attached.id())))
                .contains(attached);
        assertThatThrownBy(() -> stores.write(() -> stores.documents.attach(upload, attachment(dossier, "aa"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void forgottenUploadsNameOnlyContentsNobodyUses() {
        var dossier = stores.write(() -> stores.dossiers.insert(Samples.full("A-1"), Set.of()))
                .id();
        var later = Samples.NOW.plusSeconds(1);
        stores.run(() -> {
            stores.documents.saveUpload(upload("old-unused", "aa", Samples.NOW));
            stores.documents.saveUpload(upload("old-also-new", "bb", Samples.NOW));
            stores.documents.saveUpload(upload("new", "bb", later));
            stores.documents.saveUpload(upload("old-also-attached", "cc", Samples.NOW));
            stores.documents.saveUpload(upload("attached", "cc", Samples.NOW));
            stores.documents.attach(upload("attached", "cc", Samples.NOW), attachment(dossier, "cc"));
        });

        assertThat(stores.write(() -> stores.documents.forgetUploads(later))).containsExactly("aa");
        assertThat(stores.read(() -> stores.documents.upload("new"))).isPresent();
        assertThat(stores.read(() -> stores.documents.upload("old-also-attached")))
                .isEmpty();
    }

    private static ProcedureVersion procedure(String version, String summary) {
        var field = new FormField(
                "childName",
                TEXT,
                FormField.Kind.CHOICE,
                true,
                Optional.of(1L),
                Optional.empty(),
                200,
                Optional.of("[a-z]+"),
                List.of(new FormField.Choice("m", TEXT)),
                Optional.of(TEXT));
        var paper = new PaperDefinition("GCS", TEXT, 1, 0, PaperDefinition.Mode.SUBMIT, true, TEXT);
        var fee = new FeeDefinition(
                "copy",
                TEXT,
                FeeDefinition.Kind.FEE,
                8000,
                Optional.of("copies"),
                FeeDefinition.Timing.ON_RETURN,
                List.of(new FeeDefinition.Exemption("poor", TEXT)),
                "",
                false);
        var step = new StepDefinition(
                "verify",
                TEXT,
                StepDefinition.Kind.PROCESS,
                Role.PROFESSIONAL_OFFICER,
                UnitKind.DIVISION,
                new BigDecimal("1.50"),
                Optional.of("birth"));
        return new ProcedureVersion(
                "1.001193",
                version,
                "civil-status",
                TEXT,
                TEXT,
                DAY,
                Set.of(UnitLevel.COMMUNE),
                Set.of(Channel.DIRECT, Channel.POST),
                ProcedureVersion.ClockStart.COUNTER_RECEIPT,
                "163/QĐ-BTP",
                Optional.empty(),
                TEXT,
                List.of(new ProcedureCase(
                        "standard", TEXT, TimeLimit.sameDay(LocalTime.of(15, 0)), List.of(paper), List.of(fee))),
                List.of(new FormSection("child", TEXT, List.of(field))),
                List.of(step),
                summary);
    }

    @Test
    void definitionsComeBackAsTheyWereAndAreReplacedByCodeAndVersion() {
        stores.run(() -> {
            stores.catalogue.save(procedure("1.0", "a"));
            stores.catalogue.save(procedure("2.0", "b"));
        });
        stores.run(() -> stores.catalogue.save(procedure("1.0", "c")));

        assertThat(stores.read(() -> stores.catalogue.versions()))
                .containsExactly(procedure("1.0", "c"), procedure("2.0", "b"));
    }

    @Test
    void importsRememberWhatTheirRowsWereBefore() {
        Instant at = Instant.parse("2026-08-03T02:00:00Z");
        LocalProcedure old = local("Cũ", Optional.of("L1"));
        stores.run(() -> stores.catalogue.saveLocal(old));
        List<Import> made = new ArrayList<>();
        stores.run(() -> made.add(stores.catalogue.insertImport(
                new Import(0, at, "Quản trị", "a.csv", 1, 1, Optional.empty()),
                List.of(new Before("1.000001", Optional.of(old)), new Before("1.000002", Optional.empty())))));
        Import done = made.get(0);
        stores.run(() -> {
            stores.catalogue.saveLocal(local("Mới", Optional.empty()));
            stores.catalogue.markReverted(done.id(), at.plusSeconds(5));
        });

        assertThat(stores.read(() -> stores.catalogue.local())).containsExactly(local("Mới", Optional.empty()));
        assertThat(stores.read(() -> stores.catalogue.before(done.id())))
                .containsExactly(new Before("1.000001", Optional.of(old)), new Before("1.000002", Optional.empty()));
        assertThat(stores.read(() -> stores.catalogue.imports()))
                .singleElement()
                .satisfies(each -> assertThat(each.revertedAt()).contains(at.plusSeconds(5)));

        stores.run(() -> stores.catalogue.removeLocal("1.000001"));
        assertThat(stores.read(() -> stores.catalogue.local())).isEmpty();
    }

    private static Completion completion() {
        ProcedureVersion procedure = procedure("1.0", "a");
        return new Completion(procedure.cases(), procedure.steps(), Set.of(Channel.DIRECT), LocalDate.of(2026, 8, 3));
    }

    @Test
    void aSectorThatTakesNoNewDossiersIsRemembered() {
        stores.run(() -> stores.catalogue.setDrained("land", true));
        stores.run(() -> stores.catalogue.setDrained("land", true));
        assertThat(stores.read(() -> stores.catalogue.drained())).containsExactly("land");
        stores.run(() -> stores.catalogue.setDrained("land", false));
        assertThat(stores.read(() -> stores.catalogue.drained())).isEmpty();
    }

    @Test
    void aStepThatFailedIsKeptOncePerDossierUntilItIsForgotten() {
        var dossier = stores.write(() -> stores.dossiers.insert(Samples.full("MO-2"), Set.of()));
        Instant at = Instant.parse("2026-08-03T02:00:00Z");
        ParkedStep first = new ParkedStep(
                dossier.id(), dossier.code(), "s", "register", "timeout", at, new OfficialRef(7, "Lan"), 1);
        stores.run(() -> stores.parked.park(first));
        ParkedStep again = first.after(first);
        stores.run(() -> stores.parked.park(again));

        assertThat(stores.read(() -> stores.parked.parked(dossier.id()))).contains(again);
        assertThat(again.attempts()).isEqualTo(2);
        assertThat(stores.read(() -> stores.parked.newest(1))).containsExactly(again);
        stores.run(() -> stores.parked.unpark(dossier.id()));
        stores.run(() -> stores.parked.unpark(dossier.id()));
        assertThat(stores.read(() -> stores.parked.newest(1))).isEmpty();
    }

    @Test
    void openDossiersAreCountedByDefinitionAndCase() {
        assertThat(stores.read(() -> stores.catalogue.open(Set.of()))).isEmpty();
        assertThat(stores.read(() -> stores.catalogue.open(Set.of("9.999999")))).isEmpty();
        var dossier = stores.write(() -> stores.dossiers.insert(Samples.full("MO-1"), Set.of()));
        var under = dossier.procedure();
        assertThat(stores.read(() -> stores.catalogue.open(Set.of(under.code(), "9.999999"))))
                .containsExactly(new OpenCount(under.code(), under.version(), under.caseCode(), 1));
        boolean any = stores.read(() -> stores.dossiers.anyUnder(under.code(), under.version()));
        assertThat(any).isTrue();
        boolean other = stores.read(() -> stores.dossiers.anyUnder(under.code(), "0"));
        assertThat(other).isFalse();
    }

    private static LocalProcedure local(String name, Optional<String> version) {
        return new LocalProcedure(
                "1.000001",
                name,
                "Thử",
                Set.of(UnitLevel.COMMUNE),
                "UBND",
                Map.of(Channel.DIRECT, "5 Ngày làm việc"),
                "1/QĐ",
                LocalDate.of(2026, 8, 3),
                Optional.of(completion()),
                Optional.empty(),
                version);
    }
}
