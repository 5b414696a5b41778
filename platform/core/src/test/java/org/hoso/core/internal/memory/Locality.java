package org.hoso.core.internal.memory;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hoso.core.port.OrganisationStore.Credential;
import org.hoso.organisation.Assignment;
import org.hoso.organisation.Official;
import org.hoso.organisation.Role;
import org.hoso.organisation.Unit;
import org.hoso.organisation.UnitKind;
import org.hoso.organisation.UnitLevel;
import org.hoso.security.Actor;

/** A small province: 49, its department 49.tp, district 502, communes 20320 and 20323 with one-stops, a post office. */
public final class Locality {

    public static final LocalDate BEGIN = LocalDate.of(2020, 1, 1);

    private Locality() {}

    public static List<Unit> units() {
        return List.of(
                unit("49", "", "Tỉnh Quảng Nam", UnitLevel.PROVINCE, UnitKind.PEOPLES_COMMITTEE),
                unit("49.tp", "49", "Sở Tư pháp", UnitLevel.PROVINCE, UnitKind.DEPARTMENT),
                unit("49.bd", "49", "Bưu điện tỉnh", UnitLevel.PROVINCE, UnitKind.POST_OFFICE),
                unit("502", "49", "Thành phố Tam Kỳ", UnitLevel.DISTRICT, UnitKind.PEOPLES_COMMITTEE),
                unit("20323", "502", "Phường Tân Thạnh", UnitLevel.COMMUNE, UnitKind.PEOPLES_COMMITTEE),
                unit("20320", "502", "Phường An Mỹ", UnitLevel.COMMUNE, UnitKind.PEOPLES_COMMITTEE),
                unit("20323.mc", "20323", "Bộ phận Một cửa", UnitLevel.COMMUNE, UnitKind.ONE_STOP),
                unit("20323.ht", "20323", "Tư pháp – Hộ tịch", UnitLevel.COMMUNE, UnitKind.DIVISION));
    }

    public static Unit unit(String code, String parent, String name, UnitLevel level, UnitKind kind) {
        return new Unit(
                code,
                Optional.of(parent).filter(text -> !text.isEmpty()),
                name,
                name,
                level,
                kind,
                Optional.empty(),
                BEGIN,
                Optional.empty(),
                Optional.empty());
    }

    /** Stores an official with a credential and one open assignment per role. */
    public static Official official(
            MemoryOrganisation memory, String username, String hash, String unitCode, Role... roles) {
        return memory.write(() -> {
            var official = memory.saveOfficial(new Official(
                    0, username, "Official " + username, unitCode, Optional.empty(), Optional.empty(), true, false));
            memory.saveCredential(new Credential(official.id(), hash, 7, 0, Optional.empty()));
            Arrays.stream(roles)
                    .forEach(role -> memory.saveAssignment(new Assignment(
                            0, official.id(), role, unitCode, Set.of(), Optional.empty(), BEGIN, Optional.empty())));
            return official;
        });
    }

    public static Actor actor(MemoryOrganisation memory, Official official) {
        return new Actor(
                Actor.Kind.OFFICIAL,
                official.id(),
                official.username(),
                official.fullName(),
                memory.assignments(official.id()));
    }
}
