package org.hoso.desk.internal;

import org.hoso.cooperation.Consultations;
import org.hoso.cooperation.PaperMarks;
import org.hoso.cooperation.References;
import org.hoso.dossier.Filings;
import org.hoso.organisation.Delegations;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What officials do together: consult, mark papers, stand in for each other, see who else is there, pass filings on. */
@Component(service = CooperationServices.class)
public final class CooperationServices {

    private final Consultations consultations;
    private final PaperMarks marks;
    private final References references;
    private final Delegations delegations;
    private final Presence presence;
    private final Filings filings;

    @Activate
    public CooperationServices(
            @Reference Consultations consultations,
            @Reference PaperMarks marks,
            @Reference References references,
            @Reference Delegations delegations,
            @Reference Presence presence,
            @Reference Filings filings) {
        this.consultations = consultations;
        this.marks = marks;
        this.references = references;
        this.delegations = delegations;
        this.presence = presence;
        this.filings = filings;
    }

    public Consultations consultations() {
        return consultations;
    }

    public PaperMarks marks() {
        return marks;
    }

    public References references() {
        return references;
    }

    public Delegations delegations() {
        return delegations;
    }

    public Filings filings() {
        return filings;
    }

    public Presence presence() {
        return presence;
    }
}
