package org.hoso.desk.internal;

import java.time.Clock;
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
import org.hoso.ui.kit.Formats;
import org.hoso.workplace.Announcements;
import org.hoso.workplace.Drafts;
import org.hoso.workplace.Habits;
import org.hoso.workplace.ListViews;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Gathers the services; it is there as soon as all of them are. */
@Component(service = DeskServices.class)
public final class DeskServicesComponent implements DeskServices {

    private final Authentication authentication;
    private final FirstAdministrator firstAdministrator;
    private final Dossiers dossiers;
    private final DossierCommands commands;
    private final Reception reception;
    private final ProcedureCatalogue catalogue;
    private final Organisation organisation;
    private final OrganisationAdministration administration;
    private final BulkJobs bulk;
    private final DossierUndo undo;
    private final ListViews views;
    private final ReceptionBook book;
    private final Attachments attachments;
    private final Letters letters;
    private final TimeRules timeRules;
    private final DueDateExplanations explanations;
    private final TimeSheets timeSheets;
    private final Outages outages;
    private final Notices notices;
    private final WorkingCalendars calendars;
    private final Locality locality;
    private final CooperationServices cooperation;
    private final AdministrationServices keeping;
    private final BatchReception batchReception;
    private final Drafts drafts;
    private final DraftSaver draftSaver;
    private final Habits habits;
    private final Announcements announcements;
    private final Scans scans;
    private final Slots slots;
    private final DeskEvents events;
    private final Clock clock = Clock.systemUTC();

    @Activate
    public DeskServicesComponent(
            @Reference Authentication authentication,
            @Reference FirstAdministrator firstAdministrator,
            @Reference Dossiers dossiers,
            @Reference DossierCommands commands,
            @Reference Reception reception,
            @Reference ProcedureCatalogue catalogue,
            @Reference Organisation organisation,
            @Reference OrganisationAdministration administration,
            @Reference BulkJobs bulk,
            @Reference DossierUndo undo,
            @Reference ListViews views,
            @Reference ReceptionBook book,
            @Reference Attachments attachments,
            @Reference Letters letters,
            @Reference TimeRules timeRules,
            @Reference DueDateExplanations explanations,
            @Reference TimeSheets timeSheets,
            @Reference Outages outages,
            @Reference Notices notices,
            @Reference WorkingCalendars calendars,
            @Reference Locality locality,
            @Reference CooperationServices cooperation,
            @Reference AdministrationServices keeping,
            @Reference BatchReception batchReception,
            @Reference Drafts drafts,
            @Reference DraftSaver draftSaver,
            @Reference Habits habits,
            @Reference Announcements announcements,
            @Reference Scans scans,
            @Reference Slots slots,
            @Reference DeskEvents events) {
        this.authentication = authentication;
        this.firstAdministrator = firstAdministrator;
        this.dossiers = dossiers;
        this.commands = commands;
        this.reception = reception;
        this.catalogue = catalogue;
        this.organisation = organisation;
        this.administration = administration;
        this.bulk = bulk;
        this.undo = undo;
        this.views = views;
        this.book = book;
        this.attachments = attachments;
        this.letters = letters;
        this.timeRules = timeRules;
        this.explanations = explanations;
        this.timeSheets = timeSheets;
        this.outages = outages;
        this.notices = notices;
        this.calendars = calendars;
        this.locality = locality;
        this.cooperation = cooperation;
        this.keeping = keeping;
        this.batchReception = batchReception;
        this.drafts = drafts;
        this.draftSaver = draftSaver;
        this.habits = habits;
        this.announcements = announcements;
        this.scans = scans;
        this.slots = slots;
        this.events = events;
    }

    @Override
    public Authentication authentication() {
        return authentication;
    }

    @Override
    public FirstAdministrator firstAdministrator() {
        return firstAdministrator;
    }

    @Override
    public Dossiers dossiers() {
        return dossiers;
    }

    @Override
    public DossierCommands commands() {
        return commands;
    }

    @Override
    public Reception reception() {
        return reception;
    }

    @Override
    public ProcedureCatalogue catalogue() {
        return catalogue;
    }

    @Override
    public Organisation organisation() {
        return organisation;
    }

    @Override
    public OrganisationAdministration administration() {
        return administration;
    }

    @Override
    public BulkJobs bulk() {
        return bulk;
    }

    @Override
    public DossierUndo undo() {
        return undo;
    }

    @Override
    public ListViews views() {
        return views;
    }

    @Override
    public ReceptionBook book() {
        return book;
    }

    @Override
    public Attachments attachments() {
        return attachments;
    }

    @Override
    public Letters letters() {
        return letters;
    }

    @Override
    public TimeRules timeRules() {
        return timeRules;
    }

    @Override
    public DueDateExplanations explanations() {
        return explanations;
    }

    @Override
    public TimeSheets timeSheets() {
        return timeSheets;
    }

    @Override
    public Outages outages() {
        return outages;
    }

    @Override
    public Notices notices() {
        return notices;
    }

    @Override
    public WorkingCalendars calendars() {
        return calendars;
    }

    @Override
    public Locality locality() {
        return locality;
    }

    @Override
    public CooperationServices cooperation() {
        return cooperation;
    }

    @Override
    public AdministrationServices keeping() {
        return keeping;
    }

    @Override
    public BatchReception batchReception() {
        return batchReception;
    }

    @Override
    public Drafts drafts() {
        return drafts;
    }

    @Override
    public DraftSaver draftSaver() {
        return draftSaver;
    }

    @Override
    public Habits habits() {
        return habits;
    }

    @Override
    public Announcements announcements() {
        return announcements;
    }

    @Override
    public Scans scans() {
        return scans;
    }

    @Override
    public Slots slots() {
        return slots;
    }

    @Override
    public DeskEvents events() {
        return events;
    }

    @Override
    public Instant now() {
        return clock.instant();
    }

    @Override
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Formats.ZONE);
    }
}
