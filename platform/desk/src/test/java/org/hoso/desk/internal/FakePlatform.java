package org.hoso.desk.internal;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hoso.bulk.BulkJobs;
import org.hoso.clock.DueDateExplanations;
import org.hoso.cooperation.Consultations;
import org.hoso.cooperation.PaperMark;
import org.hoso.cooperation.PaperMarks;
import org.hoso.cooperation.References;
import org.hoso.decision.Decision;
import org.hoso.decision.Reason;
import org.hoso.desk.internal.draft.DraftSaver;
import org.hoso.document.Attachments;
import org.hoso.document.Letters;
import org.hoso.document.Scans;
import org.hoso.dossier.Assignee;
import org.hoso.dossier.BatchReception;
import org.hoso.dossier.Dossier;
import org.hoso.dossier.DossierCommand;
import org.hoso.dossier.DossierCommands;
import org.hoso.dossier.DossierDetails;
import org.hoso.dossier.DossierFilter;
import org.hoso.dossier.DossierRow;
import org.hoso.dossier.DossierUndo;
import org.hoso.dossier.Dossiers;
import org.hoso.dossier.FeeLine;
import org.hoso.dossier.ListRequest;
import org.hoso.dossier.OfficialRef;
import org.hoso.dossier.Page;
import org.hoso.dossier.Person;
import org.hoso.dossier.Queue;
import org.hoso.dossier.QueueCount;
import org.hoso.dossier.Reception;
import org.hoso.dossier.ReceptionBook;
import org.hoso.dossier.ReceptionRequest;
import org.hoso.dossier.Suspension;
import org.hoso.dossier.TimeRules;
import org.hoso.organisation.Delegations;
import org.hoso.organisation.Organisation;
import org.hoso.organisation.OrganisationAdministration;
import org.hoso.organisation.Role;
import org.hoso.organisation.Unit;
import org.hoso.outage.Outages;
import org.hoso.procedure.LocalText;
import org.hoso.procedure.ProcedureCatalogue;
import org.hoso.procedure.ProcedureVersion;
import org.hoso.procedure.SectorStatus;
import org.hoso.security.Actor;
import org.hoso.security.Authentication;
import org.hoso.security.FirstAdministrator;
import org.hoso.system.Locality;
import org.hoso.workplace.Announcement;
import org.hoso.workplace.Announcements;
import org.hoso.workplace.Habits;
import org.hoso.workplace.ListLayout;
import org.hoso.workplace.ListViews;

/** The platform's services in memory: what they answer is set by the test, what they were asked is kept. */
final class FakePlatform {

    final Map<String, DossierDetails> dossiers = new LinkedHashMap<>();
    final List<DossierCommand> commands = new ArrayList<>();
    final Deque<Decision<Dossier>> answers = new ArrayDeque<>();
    final List<ReceptionRequest> receptions = new ArrayList<>();
    final Deque<Decision<Dossier>> receptionAnswers = new ArrayDeque<>();
    List<Reason> warnings = List.of();
    final Slots slots = new Slots();
    final List<Runnable> catalogueListeners = new ArrayList<>();
    List<ProcedureVersion> received = List.of(Samples.BIRTH);
    final FakeNotices notices = new FakeNotices();
    final Presence presence = new Presence();
    final FakeFilings filings = new FakeFilings();
    final List<PaperMark> marks = new ArrayList<>();
    final DeskEvents events = new DeskEvents();
    final MemoryDrafts drafts = new MemoryDrafts();
    final DraftSaver saver = new DraftSaver(drafts);
    final FakeCalendars calendars = new FakeCalendars();
    final FakeProcedures procedures = new FakeProcedures();
    final FakeImports imports = new FakeImports();
    final FakeModules modules = new FakeModules();
    final Background background = new Background();
    boolean sessionEnded;
    boolean mustChange;
    Actor actor = Samples.CLERK;

    DeskServices services() {
        return new DeskServicesComponent(
                new Accounts(),
                anything(FirstAdministrator.class),
                new Reading(),
                (DossierCommands) this::execute,
                new Counter(),
                catalogue(),
                organisation(),
                anything(OrganisationAdministration.class),
                anything(BulkJobs.class),
                (DossierUndo) new Undo(),
                views(),
                anything(ReceptionBook.class),
                anything(Attachments.class),
                anything(Letters.class),
                new Rules(),
                answering(DueDateExplanations.class, (name, code) -> Decision.allowed(Samples.EXPLAINED)),
                (by, id) -> Decision.allowed(Samples.timeSheet()),
                anything(Outages.class),
                notices,
                calendars,
                anything(Locality.class),
                new CooperationServices(
                        anything(Consultations.class),
                        paperMarks(),
                        anything(References.class),
                        anything(Delegations.class),
                        presence,
                        filings),
                new AdministrationServices(imports, procedures, modules, background),
                anything(BatchReception.class),
                drafts,
                saver,
                anything(Habits.class),
                announcements(),
                anything(Scans.class),
                slots,
                events);
    }

    /** What was taken back, as dossier id and version. */
    final List<String> undone = new ArrayList<>();

    final Map<Queue, ListLayout> layouts = new LinkedHashMap<>();

    private final class Undo implements DossierUndo {
        @Override
        public java.time.Duration window() {
            return java.time.Duration.ofMinutes(10);
        }

        @Override
        public Decision<Dossier> undo(Actor by, long dossierId, long version) {
            undone.add(dossierId + " " + version);
            return answers.remove();
        }
    }

    private ListViews views() {
        return answering(ListViews.class, (name, arguments) -> {
            if ("keep".equals(name)) {
                layouts.put((Queue) arguments[1], (ListLayout) arguments[2]);
            }
            return "last".equals(name) ? Optional.ofNullable(layouts.get((Queue) arguments[1])) : null;
        });
    }

    private Decision<Dossier> execute(Actor by, DossierCommand command) {
        commands.add(command);
        return answers.remove();
    }

    /** In force and not put away. */
    final List<Announcement> announced = new ArrayList<>();

    private Announcements announcements() {
        return new Announcements() {
            @Override
            public List<Announcement> current(Actor actor) {
                return List.copyOf(announced);
            }

            @Override
            public List<Announcement> all(Actor actor) {
                return List.copyOf(announced);
            }

            @Override
            public Decision<Announcement> post(Actor actor, Announcement typed) {
                if (typed.text().vi().isBlank()) {
                    return Decision.refused(Reason.at("text.vi", "field.required"));
                }
                announced.add(typed);
                return Decision.allowed(typed);
            }

            @Override
            public Decision<Announcement> end(Actor actor, long id) {
                announced.removeIf(each -> each.id() == id);
                return Decision.refused(Reason.of("not-found"));
            }

            @Override
            public void dismiss(Actor actor, long id) {
                announced.removeIf(each -> each.id() == id);
            }
        };
    }

    private final class Accounts implements Authentication {
        @Override
        public Decision<Login> login(String username, char[] password, String remoteAddress) {
            if ("khoa".equals(username)) {
                return Decision.refused(Reason.of("login.locked", 15));
            }
            return "lan".equals(username) && "mat khau dai".equals(new String(password))
                    ? Decision.allowed(new Login(actor, 1, mustChange))
                    : Decision.refused(Reason.of("login.failed"));
        }

        @Override
        public Decision<Actor> refresh(long officialId, long stamp) {
            return sessionEnded ? Decision.refused(Reason.of("login.ended")) : Decision.allowed(actor);
        }

        @Override
        public Decision<Login> changePassword(Actor who, char[] current, char[] next) {
            return Decision.allowed(new Login(actor, 2, false));
        }

        @Override
        public void logoutEverywhere(Actor who) {
            sessionEnded = true;
        }
    }

    private static final class Rules implements TimeRules {
        @Override
        public PauseRule pause(Suspension.Kind kind, String procedureCode, String caseCode) {
            return new PauseRule(false, kind == Suspension.Kind.FORCE_MAJEURE);
        }

        @Override
        public ApologyRule apology() {
            return new ApologyRule(1, 10, false);
        }

        @Override
        public List<Integer> warnings() {
            return List.of(70, 90);
        }
    }

    private final class Reading implements Dossiers {
        @Override
        public Decision<DossierDetails> open(Actor by, long id) {
            return dossiers.values().stream()
                    .filter(each -> each.dossier().id() == id)
                    .findFirst()
                    .<Decision<DossierDetails>>map(Decision::allowed)
                    .orElseGet(() -> Decision.refused(Reason.of("not-found")));
        }

        @Override
        public Decision<DossierDetails> open(Actor by, String code) {
            var found = dossiers.get(code);
            return found == null ? Decision.refused(Reason.of("not-found")) : Decision.allowed(found);
        }

        @Override
        public List<Assignee> assignees(Actor by, long id) {
            return List.of(new Assignee(new OfficialRef(104, "Phạm Văn Đức"), Optional.empty()));
        }

        @Override
        public List<QueueCount> counts(Actor by) {
            if (by.has(Role.PROCEDURE_ADMINISTRATOR, Samples.DAY)) {
                return List.of();
            }
            return List.of(new QueueCount(Queue.TO_HAND_OVER, dossiers.size()), new QueueCount(Queue.TO_RETURN, 0));
        }

        @Override
        public Page<DossierRow> page(Actor by, ListRequest request) {
            var rows = dossiers.values().stream()
                    .map(each -> Samples.row(each.dossier()))
                    .filter(row ->
                            row.id() > request.after().map(Page.Cursor::id).orElse(0L))
                    .limit(request.limit() + 1L)
                    .toList();
            var page = rows.subList(0, Math.min(rows.size(), request.limit()));
            var last = rows.size() > request.limit()
                    ? Optional.of(new Page.Cursor(0, page.get(page.size() - 1).id()))
                    : Optional.<Page.Cursor>empty();
            return new Page<>(page, last);
        }

        @Override
        public QueueCount count(Actor by, Queue queue, DossierFilter filter) {
            return new QueueCount(queue, dossiers.size());
        }

        @Override
        public List<DossierRow> search(Actor by, String text, int limit) {
            return List.of();
        }
    }

    private final class Counter implements Reception {
        @Override
        public List<Unit> counters(Actor by) {
            return List.of(Samples.ONE_STOP);
        }

        @Override
        public List<ProcedureVersion> procedures(Actor by, String receivingUnit) {
            return received;
        }

        @Override
        public List<FeeLine> fees(
                String procedureCode, String caseCode, Map<String, String> form, Map<String, String> exemptions) {
            int copies = Integer.parseInt(form.getOrDefault("copies", "0"));
            return List.of(new FeeLine(
                    "BS",
                    copies,
                    8000,
                    8000L * copies,
                    Optional.empty(),
                    Samples.COPY_FEE.timing(),
                    Optional.empty(),
                    Optional.empty()));
        }

        @Override
        public Optional<Instant> due(String procedureCode, String caseCode, String receivingUnit) {
            return Optional.of(Samples.NOW);
        }

        @Override
        public List<Reason> warnings(Actor by, ReceptionRequest request) {
            return warnings;
        }

        @Override
        public Decision<Dossier> receive(Actor by, ReceptionRequest request) {
            receptions.add(request);
            return receptionAnswers.remove();
        }

        @Override
        public List<Person> personsOf(Actor by, String dossierCode) {
            return List.of(Person.citizen("LÊ THỊ HOA", "049185000456", "0905000111", "Thôn 2"));
        }

        @Override
        public List<Person> knownPersons(Actor by, String identityNumber) {
            return "049090000123".equals(identityNumber)
                    ? List.of(Person.citizen("TRẦN VĂN AN", identityNumber, "0905123456", "Thôn 1"))
                    : List.of();
        }
    }

    private PaperMarks paperMarks() {
        return answering(PaperMarks.class, (name, arguments) -> switch (name) {
            case "ofDossier" -> List.copyOf(marks);
            case "mayMark" -> true;
            default -> null;
        });
    }

    private ProcedureCatalogue catalogue() {
        return answering(ProcedureCatalogue.class, (name, arguments) -> switch (name) {
            case "receivable" -> arguments.length == 1 ? List.of(Samples.BIRTH) : Optional.of(Samples.BIRTH);
            case "sectors" ->
                List.of(new SectorStatus(
                        Samples.BIRTH.sector(),
                        new LocalText("Hộ tịch", "Civil status"),
                        "1.0.0",
                        1,
                        List.of(Samples.BIRTH.code()),
                        List.of()));
            case "onChange" -> {
                var listener = (Runnable) arguments[0];
                catalogueListeners.add(listener);
                yield (Runnable) () -> catalogueListeners.remove(listener);
            }
            default -> null;
        });
    }

    private static Organisation organisation() {
        return answering(Organisation.class, (name, arguments) -> switch (name) {
            case "unit" -> Optional.of(Samples.ONE_STOP);
            case "units" -> List.of(Samples.ONE_STOP);
            default -> null;
        });
    }

    private static <T> T anything(Class<T> type) {
        return answering(type, (name, arguments) -> null);
    }

    /** What the test does not say is answered by nothing of the right kind. */
    private static <T> T answering(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, given) -> {
                    var said = answer.to(method.getName(), given == null ? new Object[0] : given);
                    if (said != null) {
                        return said;
                    }
                    var kind = method.getReturnType();
                    if (kind == boolean.class) {
                        return false;
                    } else if (kind == long.class) {
                        return 10L * 1024 * 1024;
                    } else if (kind == String.class) {
                        return "Tỉnh Quảng Nam";
                    } else if (kind == Decision.class) {
                        return Decision.allowed(List.of());
                    } else if (kind == List.class) {
                        return List.of();
                    }
                    return kind == Optional.class ? Optional.empty() : null;
                }));
    }

    private interface Answer {
        @org.jspecify.annotations.Nullable Object to(String method, Object[] arguments);
    }

    static LocalDate day() {
        return LocalDate.now(org.hoso.ui.kit.Formats.ZONE);
    }
}
