package org.hoso.core.internal.demonstration;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.hoso.core.port.OrganisationStore;
import org.hoso.organisation.Assignment;
import org.hoso.organisation.Official;
import org.hoso.organisation.Role;
import org.hoso.organisation.Unit;
import org.hoso.organisation.UnitLevel;
import org.hoso.security.Actor;

/** Officials in every role at three communes, three districts and at the province, with postal clerks at the counters. */
final class Staff {

    /** First communes of Tam Kỳ, Hội An and Điện Bàn, where the dossiers are. */
    static final List<String> COMMUNES = List.of("20335", "20398", "20551");

    private static final List<String> DISTRICTS = List.of("502", "503", "507");
    private static final List<String> DEPARTMENTS =
            List.of(DemoUnits.department(4), DemoUnits.department(11), DemoUnits.department(13));

    private final OrganisationStore store;
    private final Names names;
    private final String hash;
    private final LocalDate from;
    private int number;

    private Staff(OrganisationStore store, Names names, String hash, LocalDate from) {
        this.store = store;
        this.names = names;
        this.hash = hash;
        this.from = from;
    }

    /** Stores the first officials. To be called inside a transaction. */
    static void store(OrganisationStore store, Names names, String hash, LocalDate from) {
        Staff staff = new Staff(store, names, hash, from);
        for (int i = 0; i < COMMUNES.size(); i++) {
            staff.territory(COMMUNES.get(i), DISTRICTS.get(i) + ".BD");
            staff.territory(DISTRICTS.get(i), DISTRICTS.get(i) + ".BD");
        }
        staff.counter(DemoUnits.ROOT, DemoUnits.CENTRE, DemoUnits.POST);
        staff.administration(DemoUnits.ROOT);
        DEPARTMENTS.forEach(staff::department);
        DISTRICTS.forEach(staff::landBranch);
    }

    /** Stores the officials of a territory that has none. To be called inside a transaction. */
    static void storeAt(Unit territory, OrganisationStore store, String hash, LocalDate from) {
        String code = territory.code();
        Staff staff = new Staff(store, new Names(new Random(code.hashCode())), hash, from);
        if (territory.level() == UnitLevel.PROVINCE) {
            staff.add(officer(code), code, Role.PROFESSIONAL_OFFICER, DemoUnits.desk(code), Optional.empty());
        } else {
            String district = territory.level() == UnitLevel.DISTRICT
                    ? code
                    : territory.parentCode().orElseThrow();
            staff.territory(code, district + ".BD");
        }
    }

    /** Everybody stored, by user name. To be called inside a transaction. */
    static Map<String, Actor> known(OrganisationStore store) {
        Map<Long, List<Assignment>> assignments =
                store.assignments().stream().collect(Collectors.groupingBy(Assignment::officialId));
        Map<String, Actor> actors = new LinkedHashMap<>();
        store.officials()
                .forEach(each -> actors.put(
                        each.username(),
                        new Actor(
                                Actor.Kind.OFFICIAL,
                                each.id(),
                                each.username(),
                                each.fullName(),
                                assignments.getOrDefault(each.id(), List.of()))));
        return actors;
    }

    static String officer(String territory) {
        return "chuyenvien." + territory;
    }

    private void territory(String code, String post) {
        counter(code, DemoUnits.oneStop(code), post);
        add(officer(code), code, Role.PROFESSIONAL_OFFICER, DemoUnits.desk(code), Optional.empty());
        add("chuyenvien2." + code, code, Role.PROFESSIONAL_OFFICER, DemoUnits.desk(code), Optional.empty());
        add("lanhdao." + code, code, Role.LEADER, code, Optional.empty());
        administration(code);
    }

    private void counter(String code, String oneStop, String post) {
        add("tiepnhan." + code, code, Role.RECEIVING_CLERK, oneStop, Optional.of("Quầy 1"));
        add("buudien." + code, post, Role.RECEIVING_CLERK, oneStop, Optional.of("Quầy 2"));
        add("motcua." + code, code, Role.ONE_STOP_HEAD, oneStop, Optional.empty());
        add("traketqua." + code, code, Role.RESULT_CLERK, oneStop, Optional.of("Quầy 3"));
    }

    private void administration(String code) {
        add("giamsat." + code, code, Role.SUPERVISOR, code, Optional.empty());
        add("thutuc." + code, code, Role.PROCEDURE_ADMINISTRATOR, code, Optional.empty());
        add("quantri." + code, code, Role.SYSTEM_ADMINISTRATOR, code, Optional.empty());
    }

    private void department(String code) {
        add(
                "chuyenvien." + code.toLowerCase(java.util.Locale.ROOT),
                code,
                Role.PROFESSIONAL_OFFICER,
                code,
                Optional.empty());
        add("lanhdao." + code.toLowerCase(java.util.Locale.ROOT), code, Role.LEADER, code, Optional.empty());
    }

    private void landBranch(String district) {
        String unit = DemoUnits.landBranch(district);
        String suffix = unit.toLowerCase(java.util.Locale.ROOT);
        add("chuyenvien." + suffix, unit, Role.PROFESSIONAL_OFFICER, unit, Optional.empty());
        add("lanhdao." + suffix, unit, Role.LEADER, unit, Optional.empty());
    }

    private void add(String username, String employer, Role role, String unit, Optional<String> counter) {
        String family = names.family();
        String fullName = number++ % 2 == 0 ? names.woman(family) : names.man(family);
        Official official = store.saveOfficial(
                new Official(0, username, fullName, employer, Optional.empty(), Optional.empty(), true, false));
        store.saveCredential(new OrganisationStore.Credential(official.id(), hash, 1, 0, Optional.empty()));
        store.saveAssignment(new Assignment(0, official.id(), role, unit, Set.of(), counter, from, Optional.empty()));
    }
}
