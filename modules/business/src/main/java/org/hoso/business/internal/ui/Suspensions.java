package org.hoso.business.internal.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.hoso.business.internal.HouseholdEvent;
import org.hoso.business.internal.HouseholdRegisterHandler;
import org.hoso.register.RegisterEntry;
import org.hoso.register.Registers;
import org.hoso.sector.spi.FormValues;
import org.hoso.security.Actor;

/** Suspensions of household businesses that end soon; found by a term for each day, never by reading the whole register. */
public final class Suspensions {

    private static final int DAYS = 15;

    private final Registers registers;

    public Suspensions(Registers registers) {
        this.registers = registers;
    }

    /** The suspensions whose last day lies in the days from {@code today} on, soonest first. */
    public List<RegisterEntry> endingSoon(Actor actor, LocalDate today) {
        return Stream.iterate(today, day -> day.plusDays(1))
                .limit(DAYS)
                .flatMap(day -> find(actor, HouseholdRegisterHandler.endsOn(day)).stream())
                .filter(entry -> isLast(actor, entry))
                .toList();
    }

    /** True when nothing happened to the business after this entry. */
    private boolean isLast(Actor actor, RegisterEntry entry) {
        String number = new FormValues(entry.fields()).text("businessNumber");
        return find(actor, number).stream()
                .filter(other ->
                        new FormValues(other.fields()).text("businessNumber").equals(number))
                .noneMatch(other -> other.id() > entry.id());
    }

    private List<RegisterEntry> find(Actor actor, String text) {
        return registers.search(actor, HouseholdEvent.REGISTER, text, Long.MAX_VALUE, 50);
    }
}
