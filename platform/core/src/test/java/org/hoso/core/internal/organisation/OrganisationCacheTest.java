package org.hoso.core.internal.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hoso.core.internal.memory.Locality;
import org.hoso.core.internal.memory.MemoryOrganisation;
import org.hoso.core.port.StorageUnavailable;
import org.hoso.organisation.Official;
import org.hoso.organisation.Role;
import org.hoso.organisation.Unit;
import org.hoso.organisation.UnitKind;
import org.hoso.organisation.UnitLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganisationCacheTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private final MemoryOrganisation memory = new MemoryOrganisation();
    private final OrganisationCache organisation = new OrganisationCache(memory, memory, Duration.ofMillis(1));

    OrganisationCacheTest() {
        memory.write(() -> {
            memory.saveUnits(Locality.units());
            return true;
        });
    }

    @Test
    void parents_come_before_children_and_siblings_by_vietnamese_name() {
        organisation.refresh();

        assertThat(organisation.units(TODAY))
                .extracting(Unit::code)
                .containsExactly("49", "49.bd", "49.tp", "502", "20320", "20323", "20323.mc", "20323.ht");
    }

    @Test
    void a_unit_is_listed_only_on_days_on_which_it_exists_but_is_always_known() {
        var ended = new Unit(
                "502",
                Optional.of("49"),
                "Thành phố Tam Kỳ",
                "Tam Ky City",
                UnitLevel.DISTRICT,
                UnitKind.PEOPLES_COMMITTEE,
                Optional.empty(),
                Locality.BEGIN,
                Optional.of(LocalDate.of(2025, 6, 30)),
                Optional.empty());
        memory.write(() -> {
            memory.saveUnits(List.of(ended));
            return true;
        });
        organisation.refresh();

        assertThat(organisation.units(LocalDate.of(2025, 6, 30))).contains(ended);
        assertThat(organisation.units(LocalDate.of(2025, 7, 1)))
                .doesNotContain(ended)
                .extracting(Unit::code)
                .contains("20320", "20323.mc");
        assertThat(organisation.unit("502")).contains(ended);
    }

    @ParameterizedTest
    @CsvSource({
        "20323.mc, 20323, true",
        "20323.mc, 49, true",
        "49, 49, true",
        "49, 502, false",
        "20320, 20323, false",
        "unknown, 49, false",
        "unknown, unknown, true"
    })
    void within_means_at_or_below(String code, String ancestor, boolean within) {
        organisation.refresh();

        assertThat(organisation.isWithin(code, ancestor)).isEqualTo(within);
    }

    @ParameterizedTest
    @CsvSource({"20323.ht, 20323", "20323, 20323", "49.tp, 49"})
    void a_unit_lies_in_the_nearest_territory(String code, String territory) {
        organisation.refresh();

        assertThat(organisation.territoryOf(code)).map(Unit::code).contains(territory);
    }

    @Test
    void the_one_stop_of_a_unit_is_that_of_its_territory() {
        organisation.refresh();

        assertThat(organisation.oneStopOf("20323.ht", TODAY)).map(Unit::code).contains("20323.mc");
        assertThat(organisation.oneStopOf("20323.mc", TODAY)).map(Unit::code).contains("20323.mc");
        assertThat(organisation.oneStopOf("502", TODAY)).isEmpty();
    }

    @Test
    void holders_are_active_and_assigned_on_the_day() {
        var clerk = Locality.official(memory, "clerk", "x", "20323.mc", Role.RECEIVING_CLERK);
        var closed = Locality.official(memory, "closed", "x", "20323.mc", Role.RECEIVING_CLERK);
        memory.write(() -> memory.saveOfficial(new Official(
                closed.id(), "closed", "C", "20323.mc", Optional.empty(), Optional.empty(), false, false)));
        organisation.refresh();

        assertThat(organisation.holders(Role.RECEIVING_CLERK, "20323.mc", TODAY))
                .extracting(Official::id)
                .containsExactly(clerk.id());
        assertThat(organisation.holders(Role.RECEIVING_CLERK, "20323.mc", Locality.BEGIN.minusDays(1)))
                .isEmpty();
        assertThat(organisation.official(closed.id())).isPresent();
    }

    @Test
    void circles_in_stored_data_do_not_hang_the_readers() {
        memory.write(() -> {
            memory.saveUnits(List.of(
                    Locality.unit("a", "b", "A", UnitLevel.COMMUNE, UnitKind.DIVISION),
                    Locality.unit("b", "a", "B", UnitLevel.COMMUNE, UnitKind.DIVISION)));
            return true;
        });
        organisation.refresh();

        assertThat(organisation.territoryOf("a")).isEmpty();
        assertThat(organisation.oneStopOf("a", TODAY)).isEmpty();
        assertThat(organisation.isWithin("a", "49")).isFalse();
    }

    @Test
    void readers_inside_a_transaction_open_no_other_one() {
        organisation.refresh();
        int before = memory.transactions();

        memory.write(() -> organisation.unit("49"));

        assertThat(memory.transactions()).isEqualTo(before + 1);
    }

    @Test
    void a_late_database_is_waited_for_and_found_later() {
        memory.setAway(true);
        assertThatThrownBy(organisation::refresh).isInstanceOf(StorageUnavailable.class);
        assertThatThrownBy(() -> organisation.unit("49")).isInstanceOf(StorageUnavailable.class);
        assertThat(organisation.rootNow(TODAY)).isEmpty();

        memory.setAway(false);
        organisation.refresh();

        assertThat(organisation.unit("49")).isPresent();
        assertThat(organisation.rootNow(TODAY)).map(Unit::code).contains("49");
    }

    @Test
    void the_last_state_stays_readable_while_the_database_is_away() {
        organisation.refresh();
        memory.setAway(true);
        assertThatThrownBy(organisation::refresh).isInstanceOf(StorageUnavailable.class);

        assertThat(organisation.unit("49")).isPresent();
    }

    @Test
    void nothing_is_read_again_while_the_revision_stays() {
        organisation.refresh();
        var first = organisation.snapshot();
        organisation.refresh();
        assertThat(organisation.snapshot()).isSameAs(first);

        Locality.official(memory, "new", "x", "49", Role.LEADER);
        organisation.refresh();
        assertThat(organisation.snapshot()).isNotSameAs(first);
    }
}
