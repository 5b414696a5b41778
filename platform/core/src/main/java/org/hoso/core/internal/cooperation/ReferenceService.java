package org.hoso.core.internal.cooperation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hoso.cooperation.ForeignReference;
import org.hoso.cooperation.References;
import org.hoso.core.internal.check.Texts;
import org.hoso.core.internal.dossier.Notes;
import org.hoso.core.internal.dossier.Workbench;
import org.hoso.decision.Decision;
import org.hoso.decision.Reason;
import org.hoso.dossier.Dossier;
import org.hoso.dossier.DossierAction;
import org.hoso.dossier.OfficialRef;
import org.hoso.security.Actor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Codes of other systems. */
@Component(service = References.class)
public final class ReferenceService implements References {

    private static final int SYSTEM = 100;
    private static final int CODE = 60;

    private final Workbench bench;

    @Activate
    public ReferenceService(@Reference Workbench bench) {
        this.bench = bench;
    }

    @Override
    public List<ForeignReference> ofDossier(Actor actor, long dossierId) {
        return bench.transactions()
                .read(() -> bench.dossiers()
                        .find(dossierId)
                        .filter(dossier -> bench.mayRead(actor, dossier))
                        .map(dossier -> bench.cooperation().references(dossierId))
                        .orElse(List.of()));
    }

    @Override
    public Decision<ForeignReference> record(Actor actor, long dossierId, String system, String code) {
        String cleanSystem = Texts.clean(system);
        String cleanCode = Texts.clean(code);
        List<Reason> faults = new ArrayList<>();
        check(faults, "system", cleanSystem, SYSTEM);
        check(faults, "code", cleanCode, CODE);
        return change(actor, dossierId, dossier -> {
            boolean known = bench.cooperation().references(dossierId).stream()
                    .anyMatch(each -> each.code().equalsIgnoreCase(cleanCode));
            if (known) {
                faults.add(Reason.at("code", "reference.known"));
            }
            if (!faults.isEmpty()) {
                return Decision.refused(faults);
            }
            ForeignReference reference =
                    new ForeignReference(cleanSystem, cleanCode, OfficialRef.of(actor), bench.now());
            bench.cooperation().addReference(dossierId, reference);
            journal(actor, dossier, "ADD_REFERENCE", reference);
            return Decision.allowed(reference);
        });
    }

    @Override
    public Decision<ForeignReference> remove(Actor actor, long dossierId, String code) {
        return change(actor, dossierId, dossier -> {
            Optional<ForeignReference> found = bench.cooperation().references(dossierId).stream()
                    .filter(each -> each.code().equals(code))
                    .findFirst();
            found.ifPresent(reference -> {
                bench.cooperation().removeReference(dossierId, code);
                journal(actor, dossier, "REMOVE_REFERENCE", reference);
            });
            return found.map(Decision::allowed).orElseGet(() -> Decision.refused(Reason.of("not-found")));
        });
    }

    private static void check(List<Reason> faults, String field, String value, int longest) {
        if (value.isEmpty()) {
            faults.add(Reason.at(field, "field.required"));
        }
        Texts.line(field, value, longest).ifPresent(faults::add);
    }

    private void journal(Actor actor, Dossier dossier, String action, ForeignReference reference) {
        Notes.journal(
                bench,
                dossier,
                OfficialRef.of(actor),
                action,
                reference.system() + ": " + reference.code(),
                Map.of("system", reference.system(), "code", reference.code()));
    }

    private Decision<ForeignReference> change(
            Actor actor, long dossierId, Function<Dossier, Decision<ForeignReference>> decide) {
        Decision<ForeignReference> decision = bench.transactions().write(() -> {
            Optional<Dossier> dossier = bench.dossiers()
                    .find(dossierId)
                    .filter(each -> bench.authoriser().maySee(actor, each, bench.today()));
            if (dossier.isEmpty()) {
                return Decision.refused(Reason.of("not-found"));
            }
            Optional<Reason> objection = bench.procedureOf(dossier.get())
                    .flatMap(procedure -> bench.authoriser()
                            .objection(actor, DossierAction.ADD_NOTE, dossier.get(), procedure, bench.today()));
            return objection.isPresent()
                    ? Decision.<ForeignReference>refused(objection.get())
                    : decide.apply(dossier.get());
        });
        bench.deniedAccess().record(actor, "REFERENCE", "dossier " + dossierId, decision.reasons());
        return decision;
    }
}
