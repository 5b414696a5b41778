package org.hoso.core.internal.dossier;

import org.hoso.dossier.DossierCommands;
import org.hoso.dossier.Dossiers;
import org.hoso.dossier.JournalCheck;
import org.hoso.dossier.Reception;
import org.hoso.dossier.TimeSheets;
import org.hoso.dossier.Tracking;

/** The use cases of dossiers over one workbench, made without OSGi: for tests, and for data made under another clock. */
public record DossierServices(
        Reception reception,
        DossierCommands commands,
        Dossiers dossiers,
        Tracking tracking,
        JournalCheck journalCheck,
        TimeSheets timeSheets) {

    public static DossierServices of(Workbench bench) {
        return new DossierServices(
                new ReceptionService(bench),
                new CommandService(bench),
                new DossierQueries(bench),
                new TrackingService(bench),
                new JournalVerifier(bench),
                new TimeSheetService(bench));
    }
}
