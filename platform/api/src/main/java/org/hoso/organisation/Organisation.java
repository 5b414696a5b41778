package org.hoso.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** Reading the organisation. All answers come from memory; any thread. */
@ProviderType
public interface Organisation {

    /** The unit with this code in its newest state, also when it has ended; empty when there never was one. */
    Optional<Unit> unit(String code);

    /** All units that exist on {@code day}, parents before children, siblings by name. */
    List<Unit> units(LocalDate day);

    /** The direct children that exist on {@code day}, by name. */
    List<Unit> children(String code, LocalDate day);

    /** True when {@code code} is {@code ancestor} or lies below it. */
    boolean isWithin(String code, String ancestor);

    /** The nearest unit at or above {@code code} that is a territory (kind PEOPLES_COMMITTEE). */
    Optional<Unit> territoryOf(String code);

    /** The one-stop of the territory in which {@code code} lies, on {@code day}. */
    Optional<Unit> oneStopOf(String code, LocalDate day);

    /** The person behind an id, active or not. */
    Optional<Official> official(long id);

    /** The assignments at exactly {@code unitCode} in force on {@code day}, whether their officials are active or not. */
    List<Assignment> assignments(String unitCode, LocalDate day);

    /** Active officials who hold {@code role} in exactly {@code unitCode} on {@code day}, by name. */
    List<Official> holders(Role role, String unitCode, LocalDate day);
}
