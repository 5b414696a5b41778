package org.hoso.core.internal.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hoso.core.internal.dossier.CommandService;
import org.hoso.core.internal.dossier.StepTimes;
import org.hoso.core.internal.dossier.Workbench;
import org.hoso.core.internal.explain.ExplanationService;
import org.hoso.core.port.LetterWriter;
import org.hoso.decision.Decision;
import org.hoso.decision.Reason;
import org.hoso.document.LetterKind;
import org.hoso.document.Letters;
import org.hoso.document.PrintDocument;
import org.hoso.document.PrintedFile;
import org.hoso.dossier.Dossier;
import org.hoso.dossier.DossierAction;
import org.hoso.dossier.DossierCommand;
import org.hoso.dossier.DossierState;
import org.hoso.dossier.JournalEntry;
import org.hoso.dossier.OfficialRef;
import org.hoso.organisation.Unit;
import org.hoso.procedure.ProcedureVersion;
import org.hoso.register.RegisterEntry;
import org.hoso.sector.spi.ResultDocument;
import org.hoso.security.Actor;
import org.hoso.system.Locality;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Letters and printed results. What they are made from is read in one transaction; setting them is done outside. */
@Component(service = {Letters.class, LetterService.class})
public final class LetterService implements Letters {

    /** Path of the tracking page under the public address; the token follows. */
    public static final String TRACKING_PATH = "/tra-cuu/";

    private static final int MOST_AT_ONCE = 200;
    private static final String PDF = "application/pdf";

    /** A dossier the actor may see, with all that letters need. */
    private record Material(
            Dossier dossier, ProcedureVersion procedure, List<JournalEntry> journal, List<RegisterEntry> entries) {}

    private final Workbench bench;
    private final LetterWriter writer;
    private final Locality locality;
    private final ExplanationService explanations;
    private final CommandService commands;

    @Activate
    public LetterService(
            @Reference Workbench bench,
            @Reference LetterWriter writer,
            @Reference Locality locality,
            @Reference ExplanationService explanations,
            @Reference CommandService commands) {
        this.bench = bench;
        this.writer = writer;
        this.locality = locality;
        this.explanations = explanations;
        this.commands = commands;
    }

    @Override
    public Decision<List<LetterKind>> offered(Actor actor, long dossierId) {
        return material(actor, dossierId)
                .map(material -> Stream.of(LetterKind.values())
                        .filter(kind -> isDue(kind, material.dossier()))
                        .toList());
    }

    @Override
    public Decision<PrintedFile> print(Actor actor, long dossierId, LetterKind kind) {
        return material(actor, dossierId)
                .then(material -> isDue(kind, material.dossier())
                        ? Decision.allowed(
                                file(material.dossier(), kind.form(), out -> writer.write(kind, facts(material), out)))
                        : Decision.refused(Reason.of("letter.not-yet", kind)));
    }

    @Override
    public Decision<PrintedFile> preview(Actor actor, DossierCommand command) {
        Optional<LetterKind> kind = letterOf(command.action());
        if (kind.isEmpty()) {
            return Decision.refused(Reason.of("letter.not-yet", command.action()));
        }
        return bench.transactions()
                .read(() -> commands.foresee(actor, command)
                        .then(dossier -> read(dossier)
                                .map(material -> Decision.allowed(facts(material)))
                                .orElseGet(() -> Decision.refused(Reason.of("not-found")))))
                .map(facts -> file(facts.dossier(), kind.get().form(), out -> writer.write(kind.get(), facts, out)));
    }

    private static Optional<LetterKind> letterOf(DossierAction action) {
        return switch (action) {
            case REQUEST_SUPPLEMENT -> Optional.of(LetterKind.SUPPLEMENT_REQUEST);
            case PROPOSE_REFUSAL, REFUSE -> Optional.of(LetterKind.REFUSAL);
            case APOLOGISE -> Optional.of(LetterKind.APOLOGY);
            default -> Optional.empty();
        };
    }

    @Override
    public Decision<PrintedFile> printAll(Actor actor, List<Long> dossierIds, LetterKind kind) {
        if (dossierIds.isEmpty() || dossierIds.size() > MOST_AT_ONCE) {
            return Decision.refused(Reason.of("batch.too-many", MOST_AT_ONCE));
        }
        List<LetterWriter.Facts> all = new ArrayList<>();
        String first = "";
        for (long id : dossierIds) {
            Decision<Material> material = material(actor, id);
            if (!material.isAllowed()) {
                return Decision.refused(material.reasons());
            }
            Material each = material.asOptional().orElseThrow();
            if (!isDue(kind, each.dossier())) {
                return Decision.refused(Reason.of("letter.not-yet", kind));
            }
            first = first.isEmpty() ? each.dossier().code() : first;
            all.add(facts(each));
        }
        String name = first + "-" + kind.form() + "-" + all.size();
        return Decision.allowed(file(name, out -> writer.writeAll(kind, all, out)));
    }

    /** What one letter is made from, for {@link #set}. Refusals as {@link #print}. */
    public Decision<LetterWriter.Facts> facts(Actor actor, long dossierId, LetterKind kind) {
        return material(actor, dossierId)
                .then(material -> objection(kind, material.dossier())
                        .map(reason -> Decision.<LetterWriter.Facts>refused(reason))
                        .orElseGet(() -> Decision.allowed(facts(material))));
    }

    /** Why the dossier has no such letter; empty when it has. */
    public static Optional<Reason> objection(LetterKind kind, Dossier dossier) {
        return isDue(kind, dossier) ? Optional.empty() : Optional.of(Reason.of("letter.not-yet", kind));
    }

    /** Sets letters one after the other as one PDF. */
    public void set(LetterKind kind, List<LetterWriter.Facts> all, OutputStream out) throws IOException {
        writer.writeAll(kind, all, out);
    }

    @Override
    public Decision<List<ResultOffer>> results(Actor actor, long dossierId) {
        return material(actor, dossierId).map(material -> {
            List<ResultOffer> offers = new ArrayList<>();
            for (ResultDocument result : printers(material)) {
                describe(result, material)
                        .ifPresent(document -> offers.add(new ResultOffer(result.id(), result.name())));
            }
            return offers;
        });
    }

    @Override
    public Decision<PrintedFile> printResult(Actor actor, long dossierId, String resultId) {
        return material(actor, dossierId).then(material -> {
            if (!bench.isSectorRunning(material.dossier().procedure().sector())) {
                return Decision.refused(Reason.of(
                        "sector.absent", material.dossier().procedure().sector()));
            }
            Optional<PrintDocument> document = printers(material).stream()
                    .filter(result -> result.id().equals(resultId))
                    .findFirst()
                    .flatMap(result -> describe(result, material));
            return document.map(each ->
                            Decision.allowed(file(material.dossier(), resultId, out -> writer.write(each, out))))
                    .orElseGet(() -> Decision.refused(Reason.of("result.not-yet")));
        });
    }

    private Decision<Material> material(Actor actor, long dossierId) {
        Decision<Material> decision = bench.transactions().read(() -> {
            Optional<Dossier> dossier = bench.dossiers()
                    .find(dossierId)
                    .filter(each -> bench.authoriser().maySee(actor, each, bench.today()));
            return dossier.flatMap(this::read)
                    .map(Decision::allowed)
                    .orElseGet(() -> Decision.refused(Reason.of("not-found")));
        });
        bench.deniedAccess().record(actor, "PRINT", "dossier " + dossierId, decision.reasons());
        return decision;
    }

    private Optional<Material> read(Dossier dossier) {
        return bench.procedureOf(dossier)
                .map(procedure -> new Material(
                        dossier,
                        procedure,
                        bench.dossiers().journal(dossier.id()),
                        bench.registers().ofDossier(dossier.id())));
    }

    private static boolean isDue(LetterKind kind, Dossier dossier) {
        return switch (kind) {
            case RECEIPT, CONTROL_SLIP -> true;
            case SUPPLEMENT_REQUEST -> !dossier.supplements().isEmpty();
            case APOLOGY -> !dossier.interruptions().apologies().isEmpty();
            case REFUSAL -> dossier.state() == DossierState.REFUSED;
        };
    }

    private LetterWriter.Facts facts(Material material) {
        Dossier dossier = material.dossier();
        Unit receiving = bench.organisation()
                .unit(dossier.places().receivingUnit())
                .orElseThrow(() ->
                        new IllegalStateException("no unit " + dossier.places().receivingUnit()));
        Map<String, String> names = new TreeMap<>();
        Stream.concat(
                        material.journal().stream().map(JournalEntry::unitCode),
                        Stream.of(
                                dossier.places().receivingUnit(),
                                dossier.places().competentUnit(),
                                dossier.position().unitCode()))
                .forEach(code -> names.put(code, bench.unitName(code)));
        return new LetterWriter.Facts(
                dossier,
                material.procedure(),
                material.journal(),
                receiving,
                bench.organisation().territoryOf(receiving.code()),
                names,
                locality.name(),
                locality.contact(),
                locality.publicAddress() + TRACKING_PATH + dossier.trackingToken(),
                StepTimes.of(dossier, material.procedure(), bench.dueDates()::of, bench.now()),
                Optional.of(explanations.of(dossier, bench.now())));
    }

    private List<ResultDocument> printers(Material material) {
        return bench.sectors().results(material.dossier().procedure().code());
    }

    private Optional<PrintDocument> describe(ResultDocument result, Material material) {
        Optional<Unit> territory =
                bench.organisation().unit(material.dossier().places().competentUnit());
        return territory.flatMap(unit -> bench.calls()
                .call(
                        "Result of " + material.procedure().code(),
                        () -> result.print(new ResultDocument.Source(
                                material.dossier(), material.entries(), unit, signer(material.journal()))))
                .flatMap(document -> document));
    }

    private static Optional<String> signer(List<JournalEntry> journal) {
        return journal.stream()
                .filter(entry -> entry.action().equals(DossierAction.SIGN.name()))
                .reduce((first, second) -> second)
                .map(JournalEntry::by)
                .map(OfficialRef::name);
    }

    private interface Setting {
        void to(ByteArrayOutputStream out) throws IOException;
    }

    private static PrintedFile file(Dossier dossier, String name, Setting setting) {
        return file(dossier.code() + "-" + name, setting);
    }

    private static PrintedFile file(String name, Setting setting) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(64 * 1024);
        try {
            setting.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException("letter " + name, e);
        }
        return new PrintedFile(FileNames.clean(name + ".pdf"), PDF, out.toByteArray());
    }
}
