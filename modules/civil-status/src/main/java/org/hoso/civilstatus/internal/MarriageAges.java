package org.hoso.civilstatus.internal;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * The youngest ages at which people may marry, in whole years; settings of the locality ({@code org.hoso.civilstatus.cfg}),
 * because the platform's sources do not hold the article they come from. They need confirmation before use.
 */
@Component(service = MarriageAges.class, configurationPid = "org.hoso.civilstatus")
public final class MarriageAges {

    /** The settings; names as in the file, with dots for underscores. */
    public @interface Settings {

        int marriage_age_man() default 20;

        int marriage_age_woman() default 18;
    }

    private final int man;
    private final int woman;

    @Activate
    public MarriageAges(Settings settings) {
        this(settings.marriage_age_man(), settings.marriage_age_woman());
    }

    MarriageAges(int man, int woman) {
        this.man = man;
        this.woman = woman;
    }

    int man() {
        return man;
    }

    int woman() {
        return woman;
    }
}
