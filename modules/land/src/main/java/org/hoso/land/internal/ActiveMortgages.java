package org.hoso.land.internal;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hoso.register.RegisterEntry;

/** Which of the entries about a parcel still bind it: those registered or converted and not cancelled since. */
public final class ActiveMortgages {

    private static final Set<String> BINDING = Set.of("register", "convert");

    private ActiveMortgages() {}

    /** {@code entries} of the register of mortgages about one parcel or certificate, in any order. */
    public static List<RegisterEntry> of(List<RegisterEntry> entries) {
        Set<String> cancelled = entries.stream()
                .map(entry -> new Values(entry.fields()))
                .filter(fields -> fields.text(Land.ACTION).equals("cancel"))
                .map(fields -> fields.text("earlier"))
                .collect(Collectors.toSet());
        return entries.stream()
                .filter(entry -> BINDING.contains(new Values(entry.fields()).text(Land.ACTION)))
                .filter(entry -> !cancelled.contains(new Values(entry.fields()).text(Land.REGISTRATION)))
                .toList();
    }
}
