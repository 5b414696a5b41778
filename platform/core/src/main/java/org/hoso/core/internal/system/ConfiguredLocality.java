package org.hoso.core.internal.system;

import java.time.Clock;
import java.time.LocalDate;
import org.hoso.core.internal.organisation.OrganisationCache;
import org.hoso.organisation.Unit;
import org.hoso.system.Locality;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The locality from {@code org.hoso.locality}; its name is the root unit's when none is configured. */
@Component(service = Locality.class, configurationPid = "org.hoso.locality")
public final class ConfiguredLocality implements Locality {

    private final OrganisationCache organisation;
    private final Clock clock;
    private final Settings settings;

    /** Settings of the locality. */
    public @interface Settings {
        /** Name on letters and screens; empty for the root unit's name. */
        String name() default "";

        /** Address under which citizens reach the server. */
        String publicAddress() default "http://localhost:8080";

        /** Contact line on letters and on the tracking page. */
        String contact() default "";
    }

    @Activate
    public ConfiguredLocality(@Reference OrganisationCache organisation, @Reference Clock clock, Settings settings) {
        this.organisation = organisation;
        this.clock = clock;
        this.settings = settings;
    }

    @Override
    public String name() {
        var configured = settings.name().strip();
        return configured.isEmpty()
                ? organisation
                        .rootNow(LocalDate.ofInstant(clock.instant(), SystemClock.ZONE))
                        .map(Unit::name)
                        .orElse("")
                : configured;
    }

    @Override
    public String publicAddress() {
        return settings.publicAddress().strip().replaceAll("/+$", "");
    }

    @Override
    public String contact() {
        return settings.contact().strip();
    }
}
