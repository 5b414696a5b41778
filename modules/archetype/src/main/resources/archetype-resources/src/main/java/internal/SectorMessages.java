package ${package}.internal;

import org.hoso.sector.spi.SectorTexts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** The texts of HOSO-INF/i18n, for screens and printed results. */
@Component(service = SectorMessages.class)
public final class SectorMessages extends SectorTexts {

    @Activate
    public SectorMessages() {
        super(SectorMessages.class);
    }
}
