package org.hoso.testkit;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.hoso.bulk.BulkJobs;
import org.hoso.clock.DueDateExplanations;
import org.hoso.cooperation.Consultations;
import org.hoso.cooperation.PaperMarks;
import org.hoso.cooperation.References;
import org.hoso.core.internal.bulk.BulkService;
import org.hoso.core.internal.cooperation.ConsultationService;
import org.hoso.core.internal.cooperation.PaperMarkService;
import org.hoso.core.internal.cooperation.ReferenceService;
import org.hoso.core.internal.document.AttachmentService;
import org.hoso.core.internal.document.LetterService;
import org.hoso.core.internal.document.ScannerFolders;
import org.hoso.core.internal.dossier.BatchReceptionService;
import org.hoso.core.internal.dossier.CommandService;
import org.hoso.core.internal.dossier.DossierListeners;
import org.hoso.core.internal.dossier.DossierQueries;
import org.hoso.core.internal.dossier.DossierServices;
import org.hoso.core.internal.dossier.FilingService;
import org.hoso.core.internal.dossier.UndoService;
import org.hoso.core.internal.dossier.Workbench;
import org.hoso.core.internal.explain.ExplanationService;
import org.hoso.core.internal.export.BookService;
import org.hoso.core.internal.export.ExportWork;
import org.hoso.core.internal.export.PrintWork;
import org.hoso.core.internal.notice.NoticeService;
import org.hoso.core.internal.notice.WarningJob;
import org.hoso.core.internal.organisation.DelegationService;
import org.hoso.core.internal.organisation.Deputies;
import org.hoso.core.internal.outage.OutageJob;
import org.hoso.core.internal.outage.OutageService;
import org.hoso.core.internal.register.RegisterService;
import org.hoso.core.internal.sector.SectorCalls;
import org.hoso.core.internal.sector.SectorServices;
import org.hoso.core.internal.system.DataFolder;
import org.hoso.core.internal.time.ConfiguredTimeRules;
import org.hoso.core.internal.time.DueDates;
import org.hoso.core.internal.time.WorkingDueDates;
import org.hoso.core.internal.workplace.AnnouncementService;
import org.hoso.core.internal.workplace.DraftService;
import org.hoso.core.internal.workplace.ReceptionHabits;
import org.hoso.core.internal.workplace.ViewService;
import org.hoso.core.port.LetterWriter;
import org.hoso.core.port.SheetWriter;
import org.hoso.document.Attachments;
import org.hoso.document.LetterKind;
import org.hoso.document.Letters;
import org.hoso.document.PrintDocument;
import org.hoso.document.Scans;
import org.hoso.dossier.BatchReception;
import org.hoso.dossier.DossierCommands;
import org.hoso.dossier.DossierListener;
import org.hoso.dossier.DossierUndo;
import org.hoso.dossier.Dossiers;
import org.hoso.dossier.Filings;
import org.hoso.dossier.JournalCheck;
import org.hoso.dossier.Reception;
import org.hoso.dossier.ReceptionBook;
import org.hoso.dossier.TimeSheets;
import org.hoso.dossier.Tracking;
import org.hoso.notice.Notices;
import org.hoso.organisation.Delegations;
import org.hoso.outage.Outages;
import org.hoso.procedure.ProcedureVersion;
import org.hoso.register.Registers;
import org.hoso.sector.spi.EligibilityRule;
import org.hoso.sector.spi.FeeCalculator;
import org.hoso.sector.spi.ResultDocument;
import org.hoso.sector.spi.StepHandler;
import org.hoso.sector.spi.WarningRule;
import org.hoso.security.Actor;
import org.hoso.system.Locality;
import org.hoso.workplace.Announcements;
import org.hoso.workplace.Drafts;
import org.hoso.workplace.Habits;
import org.hoso.workplace.ListViews;
import org.jspecify.annotations.Nullable;

/**
 * The platform's real use cases over stores in memory, with the locality of {@link Fixtures} and a clock that stands at
 * Monday 1 June 2026, 9:00. A sector adds its procedures, rules and handlers. Letters are written as plain text.
 */
public final class TestPlatform implements AutoCloseable {

    /** Immutable; making a calendar of many years takes longer than most tests. */
    private static final DueDates DUE_DATES = new WorkingDueDates();

    private final MemoryDatabase database = new MemoryDatabase();
    private final MemoryFileStore files = new MemoryFileStore();
    private final TestOrganisation organisation;
    private final TestCatalogue catalogue;
    private final MutableClock clock;
    private final ConfiguredTimeRules timeRules;
    private final SectorServices sectors = new SectorServices();
    private final SectorCalls calls = new SectorCalls(Duration.ofMillis(500));
    private final DossierListeners listeners = new DossierListeners();
    private final DossierServices services;
    private final Outages outages;
    private final OutageJob outageJob;
    private final Notices notices;
    private final WarningJob warningJob;
    private final ConsultationService consultations;
    private final PaperMarks marks;
    private final References references;
    private final Delegations delegations;
    private final Registers registers;
    private final AttachmentService attachments;
    private final Letters letters;
    private final DossierUndo undo;
    private final ReceptionBook book;
    private final ListViews views;
    private final Supplier<BulkService> bulkMaker;
    private @Nullable BulkService bulk;
    private final Workbench bench;
    private final DraftService drafts;
    private final ReceptionHabits habits;
    private final BatchReceptionService batch;
    private final Announcements announcements;
    private final Filings filings;
    private final DueDateExplanations explanations;

    public TestPlatform(ProcedureVersion... procedures) {
        this(MutableClock.atVietnam("2026-06-01T09:00"), Fixtures.organisation(), procedures);
    }

    public TestPlatform(MutableClock clock, TestOrganisation organisation, ProcedureVersion... procedures) {
        this(clock, organisation, Map.of(), procedures);
    }

    /** With settings as in {@code org.hoso.time.cfg}. */
    public TestPlatform(
            MutableClock clock,
            TestOrganisation organisation,
            Map<String, Object> timeSettings,
            ProcedureVersion... procedures) {
        this.clock = clock;
        this.organisation = organisation;
        this.catalogue = new TestCatalogue(procedures);
        this.timeRules = new ConfiguredTimeRules(timeSettings);
        this.bench = new Workbench(
                database,
                database.dossiers(),
                database.organisation(),
                database.registers(),
                database.documents(),
                database.cooperation(),
                database.parked(),
                organisation,
                catalogue,
                clock,
                DUE_DATES,
                timeRules,
                sectors,
                calls,
                listeners);
        this.services = DossierServices.of(bench);
        CommandService commandService = new CommandService(bench);
        DossierQueries queries = new DossierQueries(bench);
        UndoService undoService = UndoService.with(bench, commandService, Duration.ofMinutes(10));
        this.undo = undoService;
        this.views = new ViewService(bench, database.views());
        ExplanationService explaining = new ExplanationService(bench);
        LetterService letterService =
                new LetterService(bench, new PlainLetters(), new PlainLocality(), explaining, commandService);
        this.bulkMaker = () -> {
            DataFolder exports = DataFolder.with(exportFolder());
            return new BulkService(
                    bench,
                    database.bulk(),
                    starter -> organisation.actor(starter.id()),
                    commandService,
                    queries,
                    undoService,
                    new ExportWork(bench, database.bulk(), queries, new PlainSheets(), exports),
                    new PrintWork(bench, database.bulk(), letterService, exports));
        };
        this.outages = new OutageService(bench, database.outages());
        this.outageJob = new OutageJob(bench, database.outages());
        this.notices = new NoticeService(bench, database.notices());
        this.warningJob = new WarningJob(bench, database.notices(), new PlainLocality());
        this.consultations = new ConsultationService(bench);
        this.marks = new PaperMarkService(bench);
        this.references = new ReferenceService(bench);
        this.delegations = new DelegationService(database, database.organisation(), organisation, clock);
        this.registers = new RegisterService(bench);
        this.attachments = new AttachmentService(bench, files);
        this.drafts = DraftService.with(bench, database.workplace(), Duration.ofDays(14));
        this.habits = new ReceptionHabits(database, database.workplace());
        listeners.add(habits);
        this.batch = new BatchReceptionService(bench, database.workplace());
        this.announcements = new AnnouncementService(bench, database.workplace());
        this.filings = new FilingService(bench, database.filings());
        this.explanations = explaining;
        this.letters = letterService;
        this.book = new BookService(bench, new PlainLetters(), new PlainSheets());
    }

    /** Sets what {@code org.hoso.time.cfg} would say. */
    public void timeSettings(Map<String, Object> settings) {
        timeRules.changed(settings);
    }

    public Actor actor(long officialId) {
        return organisation.actor(officialId);
    }

    public MemoryDatabase database() {
        return database;
    }

    public MemoryFileStore files() {
        return files;
    }

    public TestOrganisation organisation() {
        return organisation;
    }

    public TestCatalogue catalogue() {
        return catalogue;
    }

    public MutableClock clock() {
        return clock;
    }

    public Reception reception() {
        return services.reception();
    }

    public DossierCommands commands() {
        return services.commands();
    }

    public Dossiers dossiers() {
        return services.dossiers();
    }

    public Tracking tracking() {
        return services.tracking();
    }

    public TimeSheets timeSheets() {
        return services.timeSheets();
    }

    public JournalCheck journalCheck() {
        return services.journalCheck();
    }

    public Outages outages() {
        return outages;
    }

    /** What the platform does every few seconds; returns how many dossiers moved. */
    public int shiftClocks() {
        return outageJob.run();
    }

    public Notices notices() {
        return notices;
    }

    /** What the platform does twice a minute; returns how many warnings were given. */
    public int giveWarnings() {
        return warningJob.run();
    }

    public Consultations consultations() {
        return consultations;
    }

    /** What the platform does every five minutes; returns how many consultations silence has agreed to. */
    public int closeSilentConsultations() {
        return consultations.closeSilent();
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

    /** The actor an official is after logging in, with what they do as a deputy. */
    public Actor deputy(long officialId) {
        Actor own = organisation.actor(officialId);
        return new Actor(
                own.kind(),
                own.officialId(),
                own.username(),
                own.fullName(),
                database.read(() -> Deputies.assignments(database.organisation(), officialId, today())));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), java.time.ZoneId.of("Asia/Ho_Chi_Minh"));
    }

    public Registers registers() {
        return registers;
    }

    public Attachments attachments() {
        return attachments;
    }

    /** What the platform does once an hour; returns how many contents were removed. */
    public int removeUnusedUploads() throws java.io.IOException {
        return attachments.removeUnused();
    }

    public Drafts drafts() {
        return drafts;
    }

    public BatchReception batchReception() {
        return batch;
    }

    /** The scanners' folders below {@code root}. */
    public Scans scans(Path root) {
        return scans(Optional.of(root));
    }

    /** The scanners' folders, switched off without a root. */
    public Scans scans(Optional<Path> root) {
        return ScannerFolders.with(bench, attachments, root);
    }

    /** What the platform does once an hour; returns how many drafts were removed. */
    public int removeOldDrafts() {
        return drafts.removeOld();
    }

    public Habits habits() {
        return habits;
    }

    public Filings filings() {
        return filings;
    }

    public Announcements announcements() {
        return announcements;
    }

    public DueDateExplanations explanations() {
        return explanations;
    }

    public Letters letters() {
        return letters;
    }

    public DossierUndo undo() {
        return undo;
    }

    public ReceptionBook book() {
        return book;
    }

    public ListViews views() {
        return views;
    }

    /** Jobs over many dossiers; they run on threads of their own from the first call on. */
    public synchronized BulkJobs bulk() {
        BulkService running = bulk;
        if (running == null) {
            running = bulkMaker.get();
            bulk = running;
        }
        return running;
    }

    /** Stops bulk work after the item at hand; the next {@link #bulk} takes it up again. */
    public synchronized void stopBulk() {
        BulkService running = bulk;
        if (running != null) {
            running.close();
            bulk = null;
        }
    }

    private static Path exportFolder() {
        try {
            return Files.createTempDirectory("hoso-exports");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Registers a rule, as its bundle would. */
    public void add(EligibilityRule rule, String... procedureCodes) {
        sectors.addRule(rule, Map.of(EligibilityRule.PROCEDURE, procedureCodes));
    }

    public void add(FeeCalculator calculator, String... procedureCodes) {
        sectors.addCalculator(calculator, Map.of(EligibilityRule.PROCEDURE, procedureCodes));
    }

    public void add(StepHandler handler, String name) {
        sectors.addHandler(handler, Map.of(StepHandler.NAME, name));
    }

    public void addWarning(WarningRule rule, String... procedureCodes) {
        sectors.addWarning(rule, Map.of(EligibilityRule.PROCEDURE, procedureCodes));
    }

    public void remove(StepHandler handler) {
        sectors.removeHandler(handler);
    }

    public void add(ResultDocument result, String... procedureCodes) {
        sectors.addResult(result, Map.of(EligibilityRule.PROCEDURE, procedureCodes));
    }

    public void add(DossierListener listener) {
        listeners.add(listener);
    }

    @Override
    public void close() {
        stopBulk();
        batch.close();
        calls.close();
    }

    private static final class PlainLetters implements LetterWriter {

        @Override
        public void write(LetterKind kind, Facts facts, java.io.OutputStream out) throws java.io.IOException {
            String text = kind + "\n" + facts.dossier().code() + "\n" + facts.trackingAddress() + "\n"
                    + facts.receivingUnit().name() + "\n" + facts.unitNames() + "\n"
                    + facts.dossier().supplements();
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public void writeAll(LetterKind kind, List<Facts> all, java.io.OutputStream out) throws java.io.IOException {
            for (Facts facts : all) {
                write(kind, facts, out);
            }
        }

        @Override
        public void write(PrintDocument document, java.io.OutputStream out) throws java.io.IOException {
            out.write((document.title() + "\n" + document.blocks()).getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Rows as lines, cells between bars. */
    private static final class PlainSheets implements SheetWriter {

        @Override
        public Sheet begin(String title, List<String> subtitles, List<Column> columns, OutputStream out)
                throws IOException {
            Sheet sheet = new Sheet() {
                @Override
                public void row(List<?> cells) throws IOException {
                    String line = cells.stream().map(String::valueOf).collect(Collectors.joining("|"));
                    out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
                }

                @Override
                public void close() {}
            };
            sheet.row(columns.stream().map(Column::heading).toList());
            return sheet;
        }
    }

    private static final class PlainLocality implements Locality {

        @Override
        public String name() {
            return "Tỉnh Quảng Nam";
        }

        @Override
        public String publicAddress() {
            return "http://localhost";
        }

        @Override
        public String contact() {
            return "";
        }
    }
}
