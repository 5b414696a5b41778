package org.hoso.core.internal.dossier;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hoso.clock.ClockInterval;
import org.hoso.core.internal.check.Fees;
import org.hoso.core.internal.check.Numbers;
import org.hoso.core.internal.check.PaperCheck;
import org.hoso.core.internal.check.PersonCheck;
import org.hoso.core.internal.check.Summary;
import org.hoso.core.internal.time.Vietnam;
import org.hoso.decision.Decision;
import org.hoso.decision.Reason;
import org.hoso.dossier.Dossier;
import org.hoso.dossier.DossierState;
import org.hoso.dossier.FeeLine;
import org.hoso.dossier.OfficialRef;
import org.hoso.dossier.Person;
import org.hoso.dossier.Position;
import org.hoso.dossier.Reception;
import org.hoso.dossier.ReceptionRequest;
import org.hoso.organisation.Assignment;
import org.hoso.organisation.Role;
import org.hoso.organisation.Unit;
import org.hoso.procedure.ProcedureCase;
import org.hoso.procedure.ProcedureVersion;
import org.hoso.sector.spi.WarningRule;
import org.hoso.security.Actor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Receiving at the counter. */
@Component(service = Reception.class)
public final class ReceptionService implements Reception {

    private static final DateTimeFormatter CODE_DAY = DateTimeFormatter.ofPattern("yyMMdd");
    private static final int TOKEN_BYTES = 18;
    private static final int KNOWN_PERSONS = 5;
    private static final int LONGEST_CODE = 100;

    /** Everything about a reception that has passed all checks. */
    private record Checked(
            ReceptionRequest request,
            ProcedureVersion procedure,
            ProcedureCase procedureCase,
            Unit competent,
            String agency,
            List<FeeLine> fees) {}

    private final Workbench bench;
    private final SectorRules rules;
    private final SectorWarnings sectorWarnings;
    private final SecureRandom random = new SecureRandom();

    @Activate
    public ReceptionService(@Reference Workbench bench) {
        this.bench = bench;
        this.rules = new SectorRules(bench.sectors());
        this.sectorWarnings = new SectorWarnings(bench);
    }

    @Override
    public List<Unit> counters(Actor actor) {
        LocalDate today = bench.today();
        return bench.authoriser().assignments(actor, today, Set.of(Role.RECEIVING_CLERK)).stream()
                .map(Assignment::unitCode)
                .distinct()
                .flatMap(code -> bench.organisation().unit(code).stream())
                .filter(unit -> unit.isValidOn(today))
                .sorted(Comparator.comparing(Unit::name))
                .toList();
    }

    @Override
    public List<ProcedureVersion> procedures(Actor actor, String receivingUnit) {
        LocalDate today = bench.today();
        return bench.catalogue().receivable(today).stream()
                .filter(procedure -> bench.authoriser().mayReceive(actor, receivingUnit, procedure.code(), today))
                .filter(procedure -> bench.places()
                        .competent(receivingUnit, procedure.levels())
                        .isPresent())
                .toList();
    }

    @Override
    public List<FeeLine> fees(
            String procedureCode, String caseCode, Map<String, String> form, Map<String, String> exemptions) {
        return bench.catalogue()
                .receivable(procedureCode, bench.today())
                .flatMap(procedure -> procedure.caseOf(caseCode))
                .flatMap(each ->
                        rules.fees(procedureCode, each, form, exemptions).asOptional())
                .orElse(List.of());
    }

    @Override
    public Optional<Instant> due(String procedureCode, String caseCode, String receivingUnit) {
        return bench.catalogue()
                .receivable(procedureCode, bench.today())
                .flatMap(procedure -> procedure.caseOf(caseCode))
                .flatMap(each -> bench.dueDates().of(receivingUnit).due(bench.now(), each.limit(), List.of()));
    }

    @Override
    public List<Reason> warnings(Actor actor, ReceptionRequest typed) {
        LocalDate today = bench.today();
        Optional<ProcedureVersion> procedure = bench.catalogue()
                .receivable(typed.procedureCode(), today)
                .filter(each -> bench.authoriser().mayReceive(actor, typed.receivingUnit(), each.code(), today));
        if (procedure.isEmpty()) {
            return List.of();
        }
        ReceptionRequest request = ReceptionCheck.clean(procedure.get(), typed);
        List<Reason> warnings = new ArrayList<>(PersonCheck.warnings("owner", request.owner()));
        request.submitter().ifPresent(person -> warnings.addAll(PersonCheck.warnings("submitter", person)));
        procedure
                .get()
                .caseOf(request.caseCode())
                .ifPresent(each -> warnings.addAll(PaperCheck.warnings(each, request.papers())));
        String number = request.owner().identityNumber();
        if (!number.isEmpty()) {
            List<String> open =
                    bench.transactions().read(() -> bench.dossiers().openCodes(request.procedureCode(), number));
            if (!open.isEmpty()) {
                warnings.add(Reason.at("owner.identityNumber", "applicant.open-dossier", String.join(", ", open)));
            }
        }
        if (procedure.get().caseOf(request.caseCode()).isPresent()) {
            warnings.addAll(sectorWarnings.of(new WarningRule.Matter(
                    request.procedureCode(), request.caseCode(), request.form(), Optional.empty())));
        }
        return warnings;
    }

    @Override
    public Decision<Dossier> receive(Actor actor, ReceptionRequest typed) {
        return receive(actor, typed, stored -> {});
    }

    /** Receives; {@code within} is done in the transaction of the reception, and undone with it. */
    Decision<Dossier> receive(Actor actor, ReceptionRequest typed, Consumer<Dossier> within) {
        return receive(actor, typed, Map.of(), within);
    }

    /** As above; {@code about} is kept in the journal beside the reception. */
    Decision<Dossier> receive(
            Actor actor, ReceptionRequest typed, Map<String, String> about, Consumer<Dossier> within) {
        Decision<Dossier> decision = check(actor, typed)
                .then(checked -> bench.transactions().write(() -> {
                    Decision<Dossier> stored = store(actor, checked, about);
                    stored.asOptional().ifPresent(within);
                    return stored;
                }));
        bench.deniedAccess().record(actor, "RECEIVE", "procedure " + typed.procedureCode(), decision.reasons());
        decision.asOptional().ifPresent(dossier -> bench.listeners().changed(Optional.empty(), dossier));
        return decision;
    }

    /** Why a reception would be refused; nothing is stored. */
    List<Reason> faults(Actor actor, ReceptionRequest typed) {
        return check(actor, typed).reasons();
    }

    @Override
    public List<Person> knownPersons(Actor actor, String identityNumber) {
        String number = identityNumber.replaceAll("\\s", "");
        boolean clerk = actor.kind() == Actor.Kind.SYSTEM
                || !bench.authoriser()
                        .assignments(actor, bench.today(), Set.of(Role.RECEIVING_CLERK))
                        .isEmpty();
        if (!clerk || !(Numbers.isIdentity(number) || Numbers.isTaxCode(number))) {
            return List.of();
        }
        List<Person> persons =
                bench.transactions().read(() -> bench.dossiers().personsByIdentity(number, KNOWN_PERSONS));
        bench.deniedAccess().audit(actor, "person.look-up", "identity number", "found " + persons.size());
        return persons;
    }

    @Override
    public List<Person> personsOf(Actor actor, String dossierCode) {
        String code = dossierCode.strip().toUpperCase(Locale.ROOT);
        LocalDate today = bench.today();
        boolean clerk = actor.kind() == Actor.Kind.SYSTEM
                || !bench.authoriser()
                        .assignments(actor, today, Set.of(Role.RECEIVING_CLERK))
                        .isEmpty();
        if (!clerk || code.length() > LONGEST_CODE) {
            return List.of();
        }
        List<Person> persons = bench.transactions()
                .read(() -> bench.dossiers()
                        .findByCode(code)
                        .filter(dossier -> bench.authoriser().maySee(actor, dossier, today))
                        .map(dossier -> Stream.concat(Stream.of(dossier.owner()), dossier.submitter().stream())
                                .distinct()
                                .toList())
                        .orElse(List.of()));
        bench.deniedAccess().audit(actor, "person.look-up", "dossier code", "found " + persons.size());
        return persons;
    }

    private Decision<Checked> check(Actor actor, ReceptionRequest typed) {
        LocalDate today = bench.today();
        if (!bench.authoriser().mayReceive(actor, typed.receivingUnit(), typed.procedureCode(), today)) {
            return Decision.refused(Reason.of("right.missing", "RECEIVE"));
        }
        Optional<ProcedureVersion> procedure = bench.catalogue().receivable(typed.procedureCode(), today);
        Optional<Unit> competent =
                procedure.flatMap(each -> bench.places().competent(each, typed.receivingUnit(), typed.form()));
        if (procedure.isEmpty() || competent.isEmpty()) {
            return Decision.refused(Reason.at("procedure", "procedure.unknown", typed.procedureCode()));
        }
        Optional<ProcedureCase> procedureCase = procedure.get().caseOf(typed.caseCode());
        if (procedureCase.isEmpty()) {
            return Decision.refused(Reason.at("case", "case.unknown", typed.caseCode()));
        }
        Optional<String> agency = bench.places().agencyCode(typed.receivingUnit());
        if (agency.isEmpty()) {
            return Decision.refused(Reason.of("agency.missing", bench.unitName(typed.receivingUnit())));
        }
        ReceptionRequest request = ReceptionCheck.clean(procedure.get(), typed);
        List<Reason> reasons = ReceptionCheck.check(
                procedure.get(),
                procedureCase.get(),
                request,
                today,
                unit -> bench.organisation().unit(unit).isPresent());
        return rules.fees(request.procedureCode(), procedureCase.get(), request.form(), request.exemptions())
                .then(lines -> {
                    List<Reason> all = new ArrayList<>(reasons);
                    all.addAll(ReceptionCheck.fees(
                            Fees.paid(lines, request.paidFees(), bench.now(), OfficialRef.of(actor)),
                            request,
                            procedure.get().clockStartOf(request.caseCode())));
                    if (all.isEmpty()) {
                        all.addAll(rules.check(request, today));
                    }
                    return all.isEmpty()
                            ? Decision.allowed(new Checked(
                                    request,
                                    procedure.get(),
                                    procedureCase.get(),
                                    competent.get(),
                                    agency.get(),
                                    lines))
                            : Decision.refused(all);
                });
    }

    private Decision<Dossier> store(Actor actor, Checked checked, Map<String, String> about) {
        Instant now = bench.now();
        OfficialRef by = OfficialRef.of(actor);
        Map<String, String> uploads = checked.request().uploads();
        List<Reason> faults = Uploads.faults(bench.documents(), uploads, by);
        if (!faults.isEmpty()) {
            return Decision.refused(faults);
        }
        Dossier draft = draft(checked, by, now);
        LocalDate day = Vietnam.date(now);
        int sequence = bench.dossiers().nextSequence(checked.agency(), day);
        String code = String.format(Locale.ROOT, "%s-%s-%04d", checked.agency(), CODE_DAY.format(day), sequence);
        Dossier coded = draft.stored(0, 0, code);
        Dossier stored = bench.dossiers().insert(coded, DossierTerms.of(coded, Optional.of(checked.procedure())));
        Map<String, String> details = new TreeMap<>(Uploads.describe(bench.documents(), uploads));
        details.put(
                "procedure",
                checked.procedure().code() + " " + checked.procedure().version());
        details.put("files", String.valueOf(uploads.size()));
        details.putAll(about);
        Uploads.attach(bench.documents(), uploads, stored.id(), by, now);
        JournalWriter.append(
                bench.dossiers(), Optional.empty(), now, by, "RECEIVE", Optional.empty(), stored, "", details);
        return Decision.allowed(stored);
    }

    private Dossier draft(Checked checked, OfficialRef by, Instant now) {
        ReceptionRequest request = checked.request();
        ProcedureVersion procedure = checked.procedure();
        List<FeeLine> fees = Fees.paid(checked.fees(), request.paidFees(), now, by);
        boolean starts = switch (procedure.clockStartOf(request.caseCode())) {
            case COUNTER_RECEIPT -> true;
            case SPECIALIST_RECEIPT -> false;
            case PAYMENT -> Fees.areSettledBeforeProcessing(fees);
        };
        Optional<Instant> due = starts
                ? bench.dueDates()
                        .of(request.receivingUnit())
                        .due(now, checked.procedureCase().limit(), List.of())
                : Optional.empty();
        return new Dossier(
                0,
                0,
                "",
                token(),
                new Dossier.ProcedureRef(procedure.sector(), procedure.code(), procedure.version(), request.caseCode()),
                request.channel(),
                new Dossier.Places(request.receivingUnit(), checked.competent().code()),
                new Position(DossierState.RECEIVED, Optional.empty(), request.receivingUnit(), Optional.empty(), now),
                request.owner(),
                request.submitter(),
                new Dossier.Content(
                        Summary.of(procedure, request.owner(), request.form()),
                        request.form(),
                        request.papers(),
                        fees,
                        request.sets(),
                        request.delivery(),
                        request.authority()),
                new Dossier.Timing(
                        now,
                        by,
                        starts ? Optional.of(now) : Optional.empty(),
                        due,
                        due,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(new ClockInterval(
                        ClockInterval.Holder.COUNTER,
                        Optional.of(request.receivingUnit()),
                        Optional.empty(),
                        now,
                        Optional.empty(),
                        starts,
                        "counter",
                        Optional.empty(),
                        by.name())));
    }

    private String token() {
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
