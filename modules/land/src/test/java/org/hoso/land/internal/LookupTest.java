package org.hoso.land.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hoso.register.IntakeLookup;
import org.hoso.register.RegisterEntry;
import org.hoso.security.Actor;
import org.hoso.testkit.Fixtures;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a counter is told of the land registers while it receives. */
class LookupTest {

    private static final Set<String> FIELDS = Set.of("parcelNumber", "certificateNumber", "lenderName", "parcelKey");

    private final LandOffice land = new LandOffice("2026-06-01T09:00");

    @BeforeEach
    void registerAMortgage() {
        land.registered(LandOffice.mortgage());
    }

    @AfterEach
    void close() {
        land.close();
    }

    private List<RegisterEntry> lookUp(Actor actor, String text) {
        return land.platform
                .registers()
                .forIntake(actor, new IntakeLookup(Land.PROCEDURES, Land.MORTGAGE, text, FIELDS));
    }

    @Test
    void theClerkIsToldOnlyWhatTheIntakeNeeds() {
        assertThat(lookUp(land.counter, "ch 123456")).singleElement().satisfies(entry -> {
            assertThat(entry.fields())
                    .containsOnlyKeys(FIELDS)
                    .containsAllEntriesOf(Map.of(
                            "parcelNumber", "345",
                            "certificateNumber", "CH 123456",
                            "lenderName", "Ngân hàng Nông nghiệp"));
            assertThat(entry.dossierId()).isZero();
            assertThat(entry.madeBy()).isEmpty();
        });
        assertThat(lookUp(land.counter, "p20338x12x345z")).hasSize(1);
    }

    @Test
    void aCounterLooksOneThingUpAndDoesNotReadTheBook() {
        assertThat(lookUp(land.counter, "")).isEmpty();
        assertThat(lookUp(land.counter, "ng")).isEmpty();
        assertThat(lookUp(land.counter, "nông nghiệp")).hasSize(1);
        assertThat(land.platform.registers().search(land.counter, Land.MORTGAGE, "", Long.MAX_VALUE, 50))
                .isEmpty();
    }

    @Test
    void nobodyButAClerkOfTheseProceduresIsTold() {
        assertThat(lookUp(land.platform.actor(Fixtures.CLERK), "CH 123456")).hasSize(1);
        assertThat(lookUp(land.platform.actor(Fixtures.RESULT_CLERK), "CH 123456"))
                .isEmpty();
        assertThat(lookUp(land.platform.actor(Fixtures.SUPERVISOR), "CH 123456"))
                .isEmpty();
        Actor clerk = land.platform.actor(LandOffice.BIRTH_CLERK);
        assertThat(lookUp(clerk, "CH 123456")).isEmpty();
    }
}
