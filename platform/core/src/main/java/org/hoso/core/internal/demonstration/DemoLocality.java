package org.hoso.core.internal.demonstration;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.hoso.core.port.OrganisationStore;
import org.hoso.core.port.Transactions;
import org.hoso.organisation.Official;
import org.hoso.organisation.UnitKind;

/** The units and officials of the demonstration. */
public final class DemoLocality {

    /** From this day on the units exist and the officials are in office. */
    public static final LocalDate FROM = DemoUnits.FROM;

    private static final long SEED = 20_260_101L;

    private DemoLocality() {}

    /**
     * Stores the units, and officials at some of them, all with this password hash. Called inside a transaction.
     */
    public static void store(OrganisationStore store, String hash) {
        store.saveUnits(DemoUnits.all());
        Staff.store(store, new Names(new Random(SEED)), hash, FROM);
    }

    /**
     * Adds officials at all other territories, and a division at the province; a transaction for each. What is there
     * already stays.
     */
    public static void storeEverywhere(Transactions transactions, OrganisationStore store, String hash) {
        Set<String> known = transactions.write(() -> {
            store.saveUnits(List.of(DemoUnits.provinceDesk()));
            return store.officials().stream().map(Official::username).collect(Collectors.toSet());
        });
        DemoUnits.all().stream()
                .filter(unit -> unit.kind() == UnitKind.PEOPLES_COMMITTEE)
                .filter(unit -> !known.contains(Staff.officer(unit.code())))
                .forEach(unit -> transactions.write(() -> {
                    Staff.storeAt(unit, store, hash, FROM);
                    return unit;
                }));
    }
}
