package org.hoso.core.internal.dossier;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Supplier;
import org.hoso.decision.Decision;
import org.hoso.decision.Reason;
import org.hoso.dossier.CodedText;
import org.hoso.dossier.Dossier;
import org.hoso.dossier.DossierState;
import org.hoso.dossier.JournalEntry;
import org.hoso.dossier.Person;
import org.hoso.dossier.Tracking;
import org.hoso.procedure.LocalText;
import org.hoso.procedure.ProcedureVersion;
import org.hoso.procedure.StepDefinition;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * What a citizen sees. An address may ask twenty times in five minutes and fail five times; a code may be failed ten
 * times in an hour from anywhere, because four digits are few.
 */
@Component(service = Tracking.class)
public final class TrackingService implements Tracking {

    private static final int DIGITS = 4;
    private static final int LONGEST = 100;

    private final Throttle asked = new Throttle(20, Duration.ofMinutes(5));
    private final Throttle failed = new Throttle(5, Duration.ofMinutes(5));
    private final Throttle failedCodes = new Throttle(10, Duration.ofHours(1));
    private final Workbench bench;

    @Activate
    public TrackingService(@Reference Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Decision<Tracked> byCode(String typed, String lastFourDigits, String remoteAddress) {
        String code = typed.strip().toUpperCase(Locale.ROOT);
        String digits = lastFourDigits.strip();
        return throttled(
                remoteAddress,
                code.length() > LONGEST ? "" : code,
                () -> bench.dossiers()
                        .findByCode(code)
                        .filter(dossier -> digits.length() == DIGITS && holds(dossier.owner(), digits)));
    }

    @Override
    public Decision<Tracked> byToken(String token, String remoteAddress) {
        return throttled(remoteAddress, "", () -> bench.dossiers().findByToken(token.strip()));
    }

    private Decision<Tracked> throttled(String address, String code, Supplier<Optional<Dossier>> find) {
        Instant now = bench.now();
        Optional<Long> wait = asked.waiting(address, now)
                .or(() -> failed.waiting(address, now))
                .or(() -> code.isEmpty() ? Optional.empty() : failedCodes.waiting(code, now));
        if (wait.isPresent()) {
            return Decision.refused(Reason.of("tracking.throttled", wait.get()));
        }
        asked.count(address, now);
        Optional<Tracked> tracked = bench.transactions()
                .read(() -> find.get()
                        .map(dossier -> tracked(dossier, bench.dossiers().journal(dossier.id()))));
        if (tracked.isEmpty()) {
            failed.count(address, now);
            if (!code.isEmpty()) {
                failedCodes.count(code, now);
            }
        }
        return tracked.map(Decision::allowed).orElseGet(() -> Decision.refused(Reason.of("tracking.not-found")));
    }

    private Tracked tracked(Dossier dossier, List<JournalEntry> journal) {
        Optional<ProcedureVersion> procedure = bench.procedureOf(dossier);
        String code = dossier.procedure().code();
        return new Tracked(
                dossier.code(),
                procedure.map(ProcedureVersion::name).orElse(new LocalText(code, code)),
                initials(dossier.owner().name()),
                dossier.state(),
                bench.unitName(dossier.position().unitCode()),
                bench.unitName(dossier.places().receivingUnit()),
                dossier.timing().receivedAt(),
                dossier.timing().dueCurrent(),
                dossier.timing().duePromised(),
                dossier.timing().finishedAt(),
                steps(dossier, procedure.map(ProcedureVersion::steps).orElse(List.of()), journal),
                dossier.openSupplement()
                        .map(request ->
                                request.items().stream().map(CodedText::text).toList())
                        .orElse(List.of()));
    }

    static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        for (String word : name.split("\\s+", -1)) {
            if (!word.isEmpty()) {
                initials.append(word.substring(0, word.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT))
                        .append('.');
            }
        }
        return initials.toString();
    }

    private static boolean holds(Person owner, String digits) {
        return owner.identityNumber().endsWith(digits) || owner.phone().endsWith(digits);
    }

    private static List<TrackedStep> steps(
            Dossier dossier, List<StepDefinition> definitions, List<JournalEntry> journal) {
        List<TrackedStep> steps = new ArrayList<>();
        DossierState state = dossier.state();
        Optional<String> current = dossier.position().stepCode();
        boolean atCounter = state.isOpen() && current.isEmpty();
        steps.add(new TrackedStep(text("received"), Optional.of(dossier.timing().receivedAt()), atCounter));
        boolean passed = true;
        for (StepDefinition step : definitions) {
            boolean here = current.equals(Optional.of(step.code())) && state.isOpen();
            passed = passed && !here;
            steps.add(new TrackedStep(step.name(), passed ? completed(step.code(), journal) : Optional.empty(), here));
        }
        boolean returned = state == DossierState.RETURNED;
        boolean unusual = !state.isOpen() && state != DossierState.FINISHED && !returned;
        steps.add(
                unusual
                        ? new TrackedStep(text(state.name()), dossier.timing().finishedAt(), true)
                        : new TrackedStep(
                                text("returned"),
                                dossier.timing().returnedAt(),
                                state == DossierState.FINISHED || returned));
        return steps;
    }

    private static Optional<Instant> completed(String step, List<JournalEntry> journal) {
        return journal.stream()
                .filter(entry -> step.equals(entry.details().get(SendBacks.STEP)))
                .reduce((first, second) -> second)
                .map(JournalEntry::at);
    }

    private static LocalText text(String key) {
        String name = TrackingService.class.getPackageName() + ".tracking";
        ClassLoader loader = TrackingService.class.getClassLoader();
        ResourceBundle.Control exact =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return new LocalText(
                ResourceBundle.getBundle(name, Locale.forLanguageTag("vi"), loader, exact)
                        .getString(key),
                ResourceBundle.getBundle(name, Locale.ENGLISH, loader, exact).getString(key));
    }
}
