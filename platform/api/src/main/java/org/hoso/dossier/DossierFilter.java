package org.hoso.dossier;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.hoso.procedure.Channel;

/**
 * Narrows a queue. All conditions must hold; an empty one does not restrict.
 *
 * @param text           words to be found in code, name, phone or identity number, without diacritics
 * @param states         any of these
 * @param procedures     codes of procedures, any of these
 * @param receivingUnits received at one of these
 * @param competentUnits one of these decides
 * @param channels       came in through one of these
 * @param due            current due date within these days of Vietnam
 * @param received       received within these days of Vietnam
 * @param officialId     held by this official; 0 for held by nobody
 */
public record DossierFilter(
        String text,
        Set<DossierState> states,
        Set<String> procedures,
        Set<String> receivingUnits,
        Set<String> competentUnits,
        Set<Channel> channels,
        Days due,
        Days received,
        Optional<Long> officialId) {

    private static final DossierFilter NONE = new DossierFilter(
            "", Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Days.ANY, Days.ANY, Optional.empty());

    public DossierFilter {
        states = Set.copyOf(states);
        procedures = Set.copyOf(procedures);
        receivingUnits = Set.copyOf(receivingUnits);
        competentUnits = Set.copyOf(competentUnits);
        channels = Set.copyOf(channels);
    }

    /** A range of days, both ends included; an empty end is open. */
    public record Days(Optional<LocalDate> from, Optional<LocalDate> to) {

        /** Every day. */
        public static final Days ANY = new Days(Optional.empty(), Optional.empty());

        public boolean isAny() {
            return from.isEmpty() && to.isEmpty();
        }
    }

    /** No condition. */
    public static DossierFilter none() {
        return NONE;
    }

    /** True when nothing is restricted. */
    public boolean isNone() {
        return equals(NONE);
    }

    public DossierFilter withText(String newText) {
        return new DossierFilter(
                newText, states, procedures, receivingUnits, competentUnits, channels, due, received, officialId);
    }

    public DossierFilter withStates(Set<DossierState> newStates) {
        return new DossierFilter(
                text, newStates, procedures, receivingUnits, competentUnits, channels, due, received, officialId);
    }

    public DossierFilter withProcedures(Set<String> newProcedures) {
        return new DossierFilter(
                text, states, newProcedures, receivingUnits, competentUnits, channels, due, received, officialId);
    }

    public DossierFilter withReceivingUnits(Set<String> newUnits) {
        return new DossierFilter(
                text, states, procedures, newUnits, competentUnits, channels, due, received, officialId);
    }

    public DossierFilter withCompetentUnits(Set<String> newUnits) {
        return new DossierFilter(
                text, states, procedures, receivingUnits, newUnits, channels, due, received, officialId);
    }

    public DossierFilter withChannels(Set<Channel> newChannels) {
        return new DossierFilter(
                text, states, procedures, receivingUnits, competentUnits, newChannels, due, received, officialId);
    }

    public DossierFilter withDue(Days newDue) {
        return new DossierFilter(
                text, states, procedures, receivingUnits, competentUnits, channels, newDue, received, officialId);
    }

    public DossierFilter withReceived(Days newReceived) {
        return new DossierFilter(
                text, states, procedures, receivingUnits, competentUnits, channels, due, newReceived, officialId);
    }

    public DossierFilter withOfficial(Optional<Long> newOfficialId) {
        return new DossierFilter(
                text, states, procedures, receivingUnits, competentUnits, channels, due, received, newOfficialId);
    }
}
