package org.hoso.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hoso.bulk.BulkItem;
import org.hoso.clock.CalendarDay;
import org.hoso.clock.CountingRule;
import org.hoso.clock.MovedDate;
import org.hoso.clock.WorkingWeek;
import org.hoso.cooperation.Consultation;
import org.hoso.cooperation.ForeignReference;
import org.hoso.cooperation.PaperMark;
import org.hoso.core.port.BulkStore;
import org.hoso.core.port.CalendarStore;
import org.hoso.core.port.CatalogueStore.Before;
import org.hoso.core.port.HistoryStore.Fill;
import org.hoso.core.port.NoticeStore;
import org.hoso.core.port.OrganisationStore.AuditEntry;
import org.hoso.core.port.OrganisationStore.Credential;
import org.hoso.core.port.RecountStore;
import org.hoso.core.port.WorkplaceStore.ReceivedRow;
import org.hoso.document.Attachment;
import org.hoso.document.Upload;
import org.hoso.dossier.Dossier;
import org.hoso.dossier.Filing;
import org.hoso.dossier.JournalEntry;
import org.hoso.notice.Notice;
import org.hoso.organisation.Assignment;
import org.hoso.organisation.Delegation;
import org.hoso.organisation.Official;
import org.hoso.organisation.Unit;
import org.hoso.outage.Outage;
import org.hoso.outage.OutageEffect;
import org.hoso.procedure.CatalogueImports.Import;
import org.hoso.procedure.LocalProcedure;
import org.hoso.procedure.ProcedureVersion;
import org.hoso.register.RegisterEntry;
import org.hoso.workplace.Announcement;
import org.hoso.workplace.Draft;
import org.hoso.workplace.ListView;
import org.jspecify.annotations.Nullable;

/** Everything that is stored; values are immutable, so that a copy of the maps is a snapshot. */
final class MemoryState {

    final Map<String, Integer> sequences = new HashMap<>();
    final TreeMap<Long, Dossier> dossiers = new TreeMap<>();
    final Map<Long, Set<String>> dossierTerms = new HashMap<>();
    final Map<Long, List<JournalEntry>> journals = new HashMap<>();
    final Map<String, Unit> units = new LinkedHashMap<>();
    final TreeMap<Long, Official> officials = new TreeMap<>();
    final TreeMap<Long, Assignment> assignments = new TreeMap<>();
    final Map<Long, Credential> credentials = new HashMap<>();
    final List<AuditEntry> audit = new ArrayList<>();
    final TreeMap<Long, RegisterEntry> entries = new TreeMap<>();
    final Map<Long, Set<String>> entryTerms = new HashMap<>();
    final Map<String, Upload> uploads = new LinkedHashMap<>();
    final TreeMap<Long, Attachment> attachments = new TreeMap<>();
    final Map<String, ProcedureVersion> versions = new LinkedHashMap<>();
    final TreeMap<String, LocalProcedure> local = new TreeMap<>();
    final TreeMap<Long, org.hoso.dossier.ParkedStep> parked = new TreeMap<>();
    final java.util.TreeSet<String> drained = new java.util.TreeSet<>();
    final TreeMap<Long, Import> imports = new TreeMap<>();
    final Map<Long, List<Before>> before = new HashMap<>();
    final Map<String, OwnDraft> drafts = new LinkedHashMap<>();
    final TreeMap<Long, Announcement> announcements = new TreeMap<>();
    final TreeMap<Long, Filing> filings = new TreeMap<>();
    final Set<Dismissal> dismissals = new HashSet<>();
    final TreeMap<Long, BulkStore.Job> jobs = new TreeMap<>();
    final Map<Long, List<BulkItem>> items = new HashMap<>();
    final Set<Long> putAway = new HashSet<>();
    final TreeMap<Long, ListView> views = new TreeMap<>();
    final TreeMap<Long, Outage> outages = new TreeMap<>();
    final Map<List<Long>, OutageEffect> effects = new LinkedHashMap<>();
    final Map<Long, MemoryNoticeStore.Watch> watches = new HashMap<>();
    final TreeMap<Long, Notice> notices = new TreeMap<>();
    final TreeMap<Long, NoticeStore.Mail> mails = new TreeMap<>();
    final TreeMap<Long, Delegation> delegations = new TreeMap<>();
    final TreeMap<Long, Consultation> consultations = new TreeMap<>();
    final Map<Long, Map<String, PaperMark>> marks = new HashMap<>();
    final Map<Long, List<ForeignReference>> references = new HashMap<>();
    final Map<ProcedureUse, Integer> uses = new HashMap<>();
    final Map<String, ReceivedRow> receivedRows = new LinkedHashMap<>();
    final Map<Map.Entry<String, LocalDate>, WorkingWeek> weeks = new HashMap<>();
    final Map<Map.Entry<String, LocalDate>, CalendarDay> days = new HashMap<>();
    final TreeMap<Integer, CalendarStore.StoredYear> years = new TreeMap<>();
    final TreeMap<LocalDate, CountingRule> rules = new TreeMap<>();
    final TreeMap<Long, RecountStore.Run> runs = new TreeMap<>();
    final List<Map.Entry<Long, MovedDate>> moved = new ArrayList<>();
    long calendarRevision;
    String warningShares = "";

    @Nullable Fill fill;

    long revision;
    long lastId;

    record OwnDraft(long officialId, Draft draft) {}

    record ProcedureUse(long officialId, String procedureCode) {}

    record Dismissal(long announcementId, long officialId) {}

    MemoryState copy() {
        MemoryState copy = new MemoryState();
        copy.sequences.putAll(sequences);
        copy.dossiers.putAll(dossiers);
        copy.dossierTerms.putAll(dossierTerms);
        journals.forEach((id, entries) -> copy.journals.put(id, List.copyOf(entries)));
        copy.units.putAll(units);
        copy.officials.putAll(officials);
        copy.assignments.putAll(assignments);
        copy.credentials.putAll(credentials);
        copy.audit.addAll(audit);
        copy.entries.putAll(entries);
        copy.entryTerms.putAll(entryTerms);
        copy.uploads.putAll(uploads);
        copy.attachments.putAll(attachments);
        copy.versions.putAll(versions);
        copy.local.putAll(local);
        copy.drained.addAll(drained);
        copy.parked.putAll(parked);
        copy.imports.putAll(imports);
        copy.before.putAll(before);
        copy.drafts.putAll(drafts);
        copy.announcements.putAll(announcements);
        copy.dismissals.addAll(dismissals);
        copy.jobs.putAll(jobs);
        copy.items.putAll(items);
        copy.putAway.addAll(putAway);
        copy.views.putAll(views);
        copy.outages.putAll(outages);
        copy.effects.putAll(effects);
        copy.watches.putAll(watches);
        copy.notices.putAll(notices);
        copy.filings.putAll(filings);
        copy.mails.putAll(mails);
        copy.delegations.putAll(delegations);
        copy.consultations.putAll(consultations);
        copy.marks.putAll(marks);
        copy.references.putAll(references);
        copy.uses.putAll(uses);
        copy.receivedRows.putAll(receivedRows);
        copy.weeks.putAll(weeks);
        copy.days.putAll(days);
        copy.years.putAll(years);
        copy.rules.putAll(rules);
        copy.runs.putAll(runs);
        copy.moved.addAll(moved);
        copy.calendarRevision = calendarRevision;
        copy.warningShares = warningShares;
        copy.fill = fill;
        copy.revision = revision;
        copy.lastId = lastId;
        return copy;
    }

    long nextId() {
        return ++lastId;
    }

    static boolean matches(Set<String> terms, List<String> words) {
        return words.stream().allMatch(word -> terms.stream().anyMatch(term -> term.startsWith(word)));
    }
}
