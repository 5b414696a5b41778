package org.hoso.desk.internal;

import java.time.Instant;
import java.time.LocalDate;
import org.hoso.bulk.BulkJobs;
import org.hoso.clock.DueDateExplanations;
import org.hoso.clock.WorkingCalendars;
import org.hoso.desk.internal.draft.DraftSaver;
import org.hoso.document.Attachments;
import org.hoso.document.Letters;
import org.hoso.document.Scans;
import org.hoso.dossier.BatchReception;
import org.hoso.dossier.DossierCommands;
import org.hoso.dossier.DossierUndo;
import org.hoso.dossier.Dossiers;
import org.hoso.dossier.Reception;
import org.hoso.dossier.ReceptionBook;
import org.hoso.dossier.TimeRules;
import org.hoso.dossier.TimeSheets;
import org.hoso.notice.Notices;
import org.hoso.organisation.Organisation;
import org.hoso.organisation.OrganisationAdministration;
import org.hoso.outage.Outages;
import org.hoso.procedure.ProcedureCatalogue;
import org.hoso.security.Authentication;
import org.hoso.security.FirstAdministrator;
import org.hoso.system.Locality;
import org.hoso.workplace.Announcements;
import org.hoso.workplace.Drafts;
import org.hoso.workplace.Habits;
import org.hoso.workplace.ListViews;

/**
 * The services of the platform that the screens use, handed to each view by its constructor. Views may be older than
 * the services behind it: they ask anew on each call and keep none of them.
 */
public interface DeskServices {

    Authentication authentication();

    FirstAdministrator firstAdministrator();

    Dossiers dossiers();

    DossierCommands commands();

    Reception reception();

    ProcedureCatalogue catalogue();

    Organisation organisation();

    OrganisationAdministration administration();

    BulkJobs bulk();

    DossierUndo undo();

    ListViews views();

    ReceptionBook book();

    Attachments attachments();

    Letters letters();

    TimeRules timeRules();

    DueDateExplanations explanations();

    TimeSheets timeSheets();

    Outages outages();

    Notices notices();

    WorkingCalendars calendars();

    Locality locality();

    CooperationServices cooperation();

    AdministrationServices keeping();

    BatchReception batchReception();

    Drafts drafts();

    DraftSaver draftSaver();

    Habits habits();

    Announcements announcements();

    Scans scans();

    Slots slots();

    DeskEvents events();

    Instant now();

    /** Today in Vietnam. */
    LocalDate today();
}
