package org.hoso.business.internal;

import org.hoso.sector.spi.SectorTexts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** The sector's own texts, for its screens and printed results. */
@Component(service = SectorMessages.class)
public final class SectorMessages extends SectorTexts {

    @Activate
    public SectorMessages() {
        super(SectorMessages.class);
    }
}
