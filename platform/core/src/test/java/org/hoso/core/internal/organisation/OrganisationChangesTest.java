package org.hoso.core.internal.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hoso.core.internal.memory.Locality;
import org.hoso.core.internal.memory.MemoryOrganisation;
import org.hoso.core.internal.memory.MutableClock;
import org.hoso.core.internal.security.PasswordHasher;
import org.hoso.core.port.OrganisationStore.AuditEntry;
import org.hoso.decision.Decision;
import org.hoso.decision.Reason;
import org.hoso.organisation.Assignment;
import org.hoso.organisation.Official;
import org.hoso.organisation.OrganisationAdministration.ImportReport;
import org.hoso.organisation.OrganisationAdministration.NewOfficial;
import org.hoso.organisation.Role;
import org.hoso.organisation.Unit;
import org.hoso.organisation.UnitKind;
import org.hoso.organisation.UnitLevel;
import org.hoso.security.Actor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganisationChangesTest {

    private static final LocalDate BEGIN = Locality.BEGIN;
    private static final String HEADER = "code,name,name_en,level,parent_code\n";

    private final MemoryOrganisation memory = new MemoryOrganisation();
    private final OrganisationCache cache = new OrganisationCache(memory, memory, Duration.ofMillis(1));
    private final PasswordHasher hasher = PasswordHasher.with(2);
    private final OrganisationChanges changes =
            new OrganisationChanges(memory, memory, cache, hasher, new MutableClock());
    private final Actor province;
    private final Actor commune;
    private final Actor clerk;

    OrganisationChangesTest() {
        memory.write(() -> {
            memory.saveUnits(Locality.units());
            return true;
        });
        cache.refresh();
        province = Locality.actor(memory, Locality.official(memory, "root", "x", "49", Role.SYSTEM_ADMINISTRATOR));
        commune =
                Locality.actor(memory, Locality.official(memory, "tt.admin", "x", "20323", Role.SYSTEM_ADMINISTRATOR));
        clerk = Locality.actor(memory, Locality.official(memory, "clerk", "x", "20323.mc", Role.RECEIVING_CLERK));
    }

    @Test
    void territories_are_added_changed_or_left_as_they_are() {
        var csv = "\uFEFF" + HEADER
                + "49,Tỉnh Quảng Nam,Tỉnh Quảng Nam,province,\n"
                + "502,\"Thành phố \"\"Tam Kỳ\"\"\",Tam Ky City,district,49\r\n"
                + "\n"
                + "20326,Phường Phước Hòa,,commune,502\n";

        var report = changes.importTerritories(province, new StringReader(csv), BEGIN);

        assertThat(report.asOptional()).contains(new ImportReport(1, 1, 1));
        assertThat(cache.unit("502")).map(Unit::name).contains("Thành phố \"Tam Kỳ\"");
        assertThat(cache.unit("20326")).map(Unit::englishName).contains("Phường Phước Hòa");
        assertThat(lastAudit().event()).isEqualTo("organisation.import");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'1,A,A,commune,502\n1,B,B,commune,502'        | 3 | the code 1 is already on line 2",
                "'1,A,A,village,502'                           | 2 | the level 'village' is none of",
                "'1,A,A,commune'                               | 2 | 5 columns are needed, this line has 4",
                "'1,A,A,commune,999'                           | 2 | there is no parent unit 999",
                "'1,A,A,commune,2\n2,B,B,commune,1'            | 2 | go round in a circle",
                "'1,A,A,province,502'                          | 2 | not of a higher level",
                "'1,,A,commune,502'                            | 2 | the name is missing",
                "'a b,A,A,commune,502'                         | 2 | the unit code 'a b' is not valid",
                "'20323.mc,A,A,commune,502'                    | 2 | belongs to a unit that is no territory",
                "'\n1,\"A,A,commune,502'                       | 3 | a double quote is not closed"
            })
    void a_wrong_line_refuses_the_whole_file_with_its_number(String lines, int line, String words) {
        var good = "9,Xã Tốt,Good,commune,502\n";

        var decision = changes.importTerritories(
                province, new StringReader(HEADER + lines.replace("\\n", "\n") + "\n" + good), BEGIN);

        var reason = decision.reasons().get(0);
        assertThat(reason.code()).isEqualTo("import.line");
        assertThat(reason.arguments().get(0)).isEqualTo(String.valueOf(line));
        assertThat(reason.arguments().get(2)).contains(words);
        assertThat(memory.units()).hasSize(Locality.units().size());
    }

    @Test
    void every_wrong_line_is_named() {
        var csv = HEADER + "1,A,A,village,502\n2,B,B,commune,502\n3,,C,commune,502\n";

        var decision = changes.importTerritories(province, new StringReader(csv), BEGIN);

        assertThat(decision.reasons())
                .extracting(reason -> reason.arguments().get(0))
                .containsExactly("2", "4");
    }

    @Test
    void a_file_without_the_header_is_refused() {
        var decision = changes.importTerritories(province, new StringReader("49,Q,Q,province,\n"), BEGIN);

        assertThat(decision.reasons()).extracting(Reason::code).containsExactly("import.line");
    }

    @Test
    void a_circle_in_the_tree_is_refused() {
        var decision = changes.saveUnit(
                province, Locality.unit("502", "20323", "Tam Kỳ", UnitLevel.DISTRICT, UnitKind.PEOPLES_COMMITTEE));

        assertThat(decision.reasons()).extracting(Reason::code).containsExactly("unit.parent.cycle");
        assertThat(changes.saveUnit(
                                province,
                                Locality.unit("49", "49", "Q", UnitLevel.PROVINCE, UnitKind.PEOPLES_COMMITTEE))
                        .reasons())
                .extracting(Reason::code)
                .containsExactly("unit.parent.cycle");
    }

    @Test
    void a_unit_needs_a_name_a_known_parent_and_dates_in_order() {
        var unit = new Unit(
                "new",
                Optional.of("nowhere"),
                " ",
                "New",
                UnitLevel.COMMUNE,
                UnitKind.DIVISION,
                Optional.empty(),
                LocalDate.of(2026, 2, 1),
                Optional.of(LocalDate.of(2026, 1, 1)),
                Optional.empty());

        assertThat(changes.saveUnit(province, unit).reasons())
                .extracting(Reason::code)
                .containsExactlyInAnyOrder("field.required", "unit.dates", "unit.parent.unknown");
    }

    @Test
    void an_administrator_changes_units_only_below_the_own_one() {
        var below = Locality.unit("20323.tc", "20323", "Tài chính", UnitLevel.COMMUNE, UnitKind.DIVISION);
        var beside = Locality.unit("20320.tc", "20320", "Tài chính", UnitLevel.COMMUNE, UnitKind.DIVISION);
        var stolen = Locality.unit("20320", "20323", "An Mỹ", UnitLevel.COMMUNE, UnitKind.PEOPLES_COMMITTEE);

        assertThat(changes.saveUnit(commune, below).isAllowed()).isTrue();
        assertThat(cache.unit("20323.tc")).contains(below);
        assertRightMissing(changes.saveUnit(commune, beside));
        assertRightMissing(changes.saveUnit(commune, stolen));
        assertRightMissing(
                changes.saveUnit(commune, Locality.unit("r", "", "R", UnitLevel.PROVINCE, UnitKind.DIVISION)));
        assertRightMissing(changes.saveUnit(clerk, below));
    }

    @Test
    void without_the_role_nothing_is_read_or_changed() {
        assertRightMissing(changes.officials(clerk));
        assertRightMissing(changes.assignments(clerk, clerk.officialId()));
        assertRightMissing(changes.importTerritories(clerk, new StringReader(HEADER), BEGIN));
        assertRightMissing(changes.importTerritories(commune, new StringReader(HEADER), BEGIN));
        assertRightMissing(changes.createOfficial(clerk, account("new.one", "20323"), password()));
        assertRightMissing(changes.resetPassword(clerk, clerk.officialId(), password()));
        assertRightMissing(changes.assign(clerk, assignment(clerk.officialId(), Role.LEADER, "20323")));
    }

    @Test
    void a_new_account_must_change_its_password_and_can_be_found() {
        var created = changes.createOfficial(
                commune,
                new NewOfficial(
                        " Nguyen.An ", "Nguyễn  Văn An", "20323", Optional.of("an@example.vn"), Optional.of(" ")),
                password());

        var official = created.asOptional().orElseThrow();
        assertThat(official.username()).isEqualTo("nguyen.an");
        assertThat(official.fullName()).isEqualTo("Nguyễn Văn An");
        assertThat(official.phone()).isEmpty();
        assertThat(official.mustChangePassword()).isTrue();
        assertThat(cache.official(official.id())).contains(official);
        assertThat(hasher.matches(
                        password(), memory.credential("NGUYEN.AN").orElseThrow().hash()))
                .isTrue();
        assertThat(lastAudit().event()).isEqualTo("account.create");
        assertThat(lastAudit().details()).doesNotContain("An");
    }

    @Test
    void problems_of_a_new_account_are_named_at_their_fields() {
        assertThat(changes.createOfficial(
                                province,
                                new NewOfficial("a b", " ", "49", Optional.of("nobody"), Optional.empty()),
                                "short".toCharArray())
                        .reasons())
                .extracting(reason -> reason.field().orElse("") + ":" + reason.code())
                .containsExactly(
                        "username:username.form",
                        "fullName:field.required",
                        "email:field.pattern",
                        "password:password.weak");
        assertThat(changes.createOfficial(province, account("CLERK", "nowhere"), password())
                        .reasons())
                .extracting(Reason::code)
                .containsExactly("unit.unknown", "username.taken");
    }

    @Test
    void resetting_a_password_lifts_the_lock_and_ends_the_sessions() {
        var before = memory.credential(clerk.officialId()).orElseThrow();

        changes.resetPassword(commune, clerk.officialId(), password());

        var after = memory.credential(clerk.officialId()).orElseThrow();
        assertThat(after.stamp()).isNotEqualTo(before.stamp());
        assertThat(after.lockedUntil()).isEmpty();
        assertThat(hasher.matches(password(), after.hash())).isTrue();
        assertThat(memory.official(clerk.officialId()).orElseThrow().mustChangePassword())
                .isTrue();
    }

    @Test
    void nobody_takes_over_an_account_with_rights_above_the_own_ones() {
        var both = Locality.official(memory, "both", "x", "20323", Role.LEADER);
        memory.write(() -> memory.saveAssignment(assignment(both.id(), Role.SYSTEM_ADMINISTRATOR, "49")));

        assertRightMissing(changes.resetPassword(commune, both.id(), password()));
        assertThat(changes.resetPassword(province, both.id(), password()).isAllowed())
                .isTrue();
        assertRightMissing(changes.assign(commune, assignment(clerk.officialId(), Role.SYSTEM_ADMINISTRATOR, "502")));
    }

    @Test
    void closing_an_account_ends_its_sessions_but_not_the_own_one() {
        var stamp = memory.credential(clerk.officialId()).orElseThrow().stamp();

        assertThat(changes.updateOfficial(commune, closed(clerk.officialId())).isAllowed())
                .isTrue();
        assertThat(memory.credential(clerk.officialId()).orElseThrow().stamp()).isNotEqualTo(stamp);
        assertThat(changes.updateOfficial(commune, closed(commune.officialId())).reasons())
                .extracting(Reason::code)
                .containsExactly("official.self");
    }

    @Test
    void changing_an_account_keeps_user_name_and_duty_to_change_the_password() {
        var stored = memory.official(clerk.officialId()).orElseThrow();

        var changed = changes.updateOfficial(
                        commune,
                        new Official(
                                stored.id(),
                                "other",
                                "Trần Thị Bé",
                                "20323",
                                Optional.empty(),
                                Optional.of("0905123456"),
                                true,
                                true))
                .asOptional()
                .orElseThrow();

        assertThat(changed.username()).isEqualTo("clerk");
        assertThat(changed.mustChangePassword()).isFalse();
        assertThat(changed.fullName()).isEqualTo("Trần Thị Bé");
    }

    @Test
    void an_assignment_is_added_and_later_only_its_end_changes() {
        var added = changes.assign(commune, assignment(clerk.officialId(), Role.RESULT_CLERK, "20323.mc"))
                .asOptional()
                .orElseThrow();
        var end = LocalDate.of(2026, 12, 31);

        var ended = changes.assign(
                        commune,
                        new Assignment(
                                added.id(),
                                clerk.officialId(),
                                Role.SYSTEM_ADMINISTRATOR,
                                "49",
                                Set.of(),
                                Optional.empty(),
                                BEGIN,
                                Optional.of(end)))
                .asOptional()
                .orElseThrow();

        assertThat(ended.role()).isEqualTo(Role.RESULT_CLERK);
        assertThat(ended.unitCode()).isEqualTo("20323.mc");
        assertThat(ended.to()).contains(end);
        assertThat(cache.holders(Role.RESULT_CLERK, "20323.mc", end)).hasSize(1);
        assertThat(cache.holders(Role.RESULT_CLERK, "20323.mc", end.plusDays(1)))
                .isEmpty();
    }

    @Test
    void an_assignment_needs_a_known_unit_and_official_and_dates_in_order() {
        var wrong = new Assignment(
                0, 9_999, Role.LEADER, "nowhere", Set.of(), Optional.empty(), BEGIN, Optional.of(BEGIN.minusDays(1)));

        assertThat(changes.assign(province, wrong).reasons())
                .extracting(Reason::code)
                .containsExactly("official.unknown", "unit.unknown", "assignment.dates");
    }

    @Test
    void an_administrator_sees_the_accounts_below_only() {
        assertThat(changes.officials(commune).asOptional().orElseThrow())
                .extracting(Official::username)
                .containsExactly("clerk", "tt.admin");
        assertThat(changes.officials(Actor.system("test")).asOptional().orElseThrow())
                .hasSize(3);
    }

    private AuditEntry lastAudit() {
        return memory.audit(1).get(0);
    }

    private Official closed(long id) {
        var stored = memory.official(id).orElseThrow();
        return new Official(
                id,
                stored.username(),
                stored.fullName(),
                stored.employerUnit(),
                stored.email(),
                stored.phone(),
                false,
                false);
    }

    private static NewOfficial account(String username, String unit) {
        return new NewOfficial(username, "Somebody", unit, Optional.empty(), Optional.empty());
    }

    private static Assignment assignment(long officialId, Role role, String unit) {
        return new Assignment(0, officialId, role, unit, Set.of(), Optional.empty(), BEGIN, Optional.empty());
    }

    private static char[] password() {
        return "một mật khẩu dài".toCharArray();
    }

    private static void assertRightMissing(Decision<?> decision) {
        assertThat(decision.reasons()).extracting(Reason::code).isEqualTo(List.of("right.missing"));
    }
}
