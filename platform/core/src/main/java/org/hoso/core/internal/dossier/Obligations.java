package org.hoso.core.internal.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hoso.clock.ClockInterval.Holder;
import org.hoso.clock.Evidence;
import org.hoso.core.internal.check.Texts;
import org.hoso.core.internal.time.Vietnam;
import org.hoso.decision.Decision;
import org.hoso.decision.Reason;
import org.hoso.dossier.Dossier;
import org.hoso.dossier.DossierCommand;
import org.hoso.dossier.DossierState;
import org.hoso.dossier.Obligation;
import org.hoso.dossier.TaxNotice;

/**
 * The tax loop: slip sent, notices recorded, settled. The legal time stands still from the slip to the proof. Pure; the
 * state and the right have been checked.
 */
final class Obligations {

    private static final Set<String> KINDS =
            Set.of("registration-fee", "income-tax", "land-use-fee", "land-rent", "other");
    private static final int NUMBER = 100;
    private static final int MOST_NOTICES = 20;
    private static final long MOST_VND = 1_000_000_000_000_000L;

    private Obligations() {}

    static Decision<Change> request(Situation s, DossierCommand.RequestObligation command) {
        String slip = Texts.clean(command.slip());
        List<Reason> faults = new ArrayList<>(Proofs.check(s, command.proof()));
        if (slip.isEmpty()) {
            faults.add(Reason.at("slip", "field.required"));
        }
        Texts.line("slip", slip, NUMBER).ifPresent(faults::add);
        Proofs.moment(s, command.at()).ifPresent(faults::add);
        if (!faults.isEmpty()) {
            return Decision.refused(faults);
        }
        Situation then = Proofs.at(s, command.at());
        Dossier dossier = s.dossier();
        Optional<Evidence> evidence = Proofs.evidence(s, command.proof());
        Obligation obligation = new Obligation(
                dossier.interruptions().obligations().size() + 1,
                slip,
                then.now(),
                s.by(),
                evidence,
                List.of(),
                Optional.empty(),
                dossier.position(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        List<Obligation> all = new ArrayList<>(dossier.interruptions().obligations());
        all.add(obligation);
        Dossier waiting = Moves.waiting(
                then,
                dossier.position().with(DossierState.FINANCIAL_OBLIGATION, then.now()),
                new Moves.Waiting(Holder.TAX_OFFICE, false, "tax-slip", Optional.of(slip), evidence));
        return Decision.allowed(Change.to(with(waiting, all), s.comment())
                .uploads(Proofs.uploads(command.proof()))
                .detail("slip", slip)
                .detail("from", Vietnam.format(then.now())));
    }

    static Decision<Change> record(Situation s, DossierCommand.RecordNotice command) {
        Optional<Obligation> open = s.dossier().interruptions().openObligation();
        if (open.isEmpty()) {
            return Decision.refused(Reason.of("state.wrong", s.dossier().state()));
        }
        List<TaxNotice> notices =
                command.notices().stream().map(Obligations::cleaned).toList();
        List<Reason> faults = new ArrayList<>(Proofs.check(s, command.proof()));
        faults.addAll(faults(s, open.get(), notices));
        if (notices.isEmpty()
                && (open.get().notices().isEmpty() || command.handedOver().isEmpty())) {
            faults.add(Reason.at("notices.0.number", "field.required"));
        }
        command.handedOver().flatMap(day -> day(s, "handedOver", day)).ifPresent(faults::add);
        if (!faults.isEmpty()) {
            return Decision.refused(faults);
        }
        Obligation before = open.get();
        List<TaxNotice> merged = new ArrayList<>(before.notices());
        merged.addAll(notices);
        Obligation after = new Obligation(
                before.number(),
                before.slip(),
                before.sentAt(),
                before.sentBy(),
                before.slipEvidence(),
                merged,
                command.handedOver().or(before::handedOver),
                before.before(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        boolean passesOn = before.handedOver().isEmpty() && after.handedOver().isPresent();
        Dossier moved = passesOn
                ? Moves.waiting(
                        s,
                        s.dossier().position().with(DossierState.FINANCIAL_OBLIGATION, s.now()),
                        new Moves.Waiting(
                                Holder.APPLICANT,
                                false,
                                "tax-payment",
                                Optional.of(numbers(merged)),
                                Proofs.evidence(s, command.proof())))
                : s.dossier();
        Change change = Change.to(with(moved, replaced(s.dossier(), after)), s.comment())
                .uploads(Proofs.uploads(command.proof()))
                .detail("notices", numbers(notices))
                .detail("stage", after.stage().name())
                .detail("amount", String.valueOf(after.amountVnd()));
        return Decision.allowed(change);
    }

    static Decision<Change> confirm(Situation s, DossierCommand.ConfirmObligation command) {
        Optional<Obligation> open = s.dossier().interruptions().openObligation();
        if (open.isEmpty()) {
            return Decision.refused(Reason.of("state.wrong", s.dossier().state()));
        }
        List<Reason> faults = new ArrayList<>(Proofs.required(s, command.proof()));
        Proofs.moment(s, command.at()).ifPresent(faults::add);
        if (!faults.isEmpty()) {
            return Decision.refused(faults);
        }
        Situation then = Proofs.at(s, command.at());
        Obligation before = open.get();
        Optional<Evidence> proof = Proofs.evidence(s, command.proof());
        Obligation after = new Obligation(
                before.number(),
                before.slip(),
                before.sentAt(),
                before.sentBy(),
                before.slipEvidence(),
                before.notices(),
                before.handedOver(),
                before.before(),
                Optional.of(command.outcome()),
                Optional.of(then.now()),
                Optional.of(s.by()),
                proof);
        Dossier back = Moves.backTo(then, before.before(), "step");
        return Decision.allowed(Change.to(with(back, replaced(s.dossier(), after)), s.comment())
                .uploads(Proofs.uploads(command.proof()))
                .detail("outcome", command.outcome().name())
                .detail("until", Vietnam.format(then.now()))
                .detail("evidence", proof.map(Evidence::words).orElse("")));
    }

    private static List<Reason> faults(Situation s, Obligation open, List<TaxNotice> notices) {
        List<Reason> faults = new ArrayList<>();
        if (open.notices().size() + notices.size() > MOST_NOTICES) {
            faults.add(Reason.at("notices.0.number", "field.too-long", MOST_NOTICES));
        }
        for (int i = 0; i < notices.size(); i++) {
            TaxNotice notice = notices.get(i);
            String at = "notices." + i + ".";
            if (!KINDS.contains(notice.kind())) {
                faults.add(Reason.at(at + "kind", "field.required"));
            }
            if (notice.number().isEmpty()) {
                faults.add(Reason.at(at + "number", "field.required"));
            }
            Texts.line(at + "number", notice.number(), NUMBER).ifPresent(faults::add);
            if (notice.amountVnd() < 0 || notice.amountVnd() > MOST_VND) {
                faults.add(Reason.at(at + "amount", "field.pattern"));
            }
            day(s, at + "issuedOn", notice.issuedOn()).ifPresent(faults::add);
            notice.payBy()
                    .filter(day -> day.isBefore(notice.issuedOn()))
                    .ifPresent(day -> faults.add(Reason.at(at + "payBy", "time.reversed")));
        }
        return faults;
    }

    /** A day on which something is said to have happened: not in the future, and not before the dossier was received. */
    private static Optional<Reason> day(Situation s, String field, LocalDate day) {
        if (day.isAfter(s.today())) {
            return Optional.of(Reason.at(field, "time.future"));
        }
        LocalDate received = Vietnam.date(s.dossier().timing().receivedAt());
        return day.isBefore(received)
                ? Optional.of(Reason.at(
                        field,
                        "time.before-move",
                        Vietnam.format(s.dossier().timing().receivedAt())))
                : Optional.empty();
    }

    private static TaxNotice cleaned(TaxNotice notice) {
        return new TaxNotice(
                notice.kind().strip(),
                Texts.clean(notice.number()),
                notice.issuedOn(),
                notice.amountVnd(),
                notice.payBy());
    }

    private static String numbers(List<TaxNotice> notices) {
        return String.join(", ", notices.stream().map(TaxNotice::number).toList());
    }

    private static List<Obligation> replaced(Dossier dossier, Obligation last) {
        List<Obligation> all = new ArrayList<>(dossier.interruptions().obligations());
        all.set(all.size() - 1, last);
        return all;
    }

    private static Dossier with(Dossier dossier, List<Obligation> all) {
        return dossier.withInterruptions(dossier.interruptions().withObligations(all));
    }
}
