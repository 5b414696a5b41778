package org.hoso.core.internal.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.hoso.core.internal.check.Fees;
import org.hoso.core.internal.check.FormCheck;
import org.hoso.core.internal.check.PaperCheck;
import org.hoso.core.internal.check.PersonCheck;
import org.hoso.core.internal.check.Texts;
import org.hoso.decision.Reason;
import org.hoso.dossier.Authority;
import org.hoso.dossier.Delivery;
import org.hoso.dossier.FeeLine;
import org.hoso.dossier.ReceptionRequest;
import org.hoso.procedure.ProcedureCase;
import org.hoso.procedure.ProcedureVersion;
import org.hoso.procedure.ProcedureVersion.ClockStart;

/** Checks of a reception that need nothing but what was typed and the definition. Pure. */
final class ReceptionCheck {

    private static final int ADDRESS = 500;
    private static final int MOST_SETS = 99;

    private ReceptionCheck() {}

    /** The request with all texts cleaned. */
    static ReceptionRequest clean(ProcedureVersion procedure, ReceptionRequest r) {
        return new ReceptionRequest(
                r.procedureCode(),
                r.caseCode(),
                r.channel(),
                r.receivingUnit(),
                PersonCheck.clean(r.owner()),
                r.submitter().map(PersonCheck::clean),
                FormCheck.clean(procedure, r.form()),
                PaperCheck.clean(r.papers()),
                r.uploads(),
                r.exemptions(),
                r.paidFees(),
                r.sets(),
                new Delivery(r.delivery().kind(), Texts.clean(r.delivery().address())),
                r.submitter()
                        .flatMap(person -> r.authority())
                        .map(each -> new Authority(each.kind(), Texts.clean(each.document()))));
    }

    /** What is wrong with a cleaned request, fees aside. */
    static List<Reason> check(
            ProcedureVersion procedure,
            ProcedureCase procedureCase,
            ReceptionRequest r,
            LocalDate today,
            Predicate<String> unitExists) {
        List<Reason> reasons = new ArrayList<>();
        if (!procedure.channels().contains(r.channel())) {
            reasons.add(Reason.at("channel", "channel.closed", r.channel()));
        }
        reasons.addAll(
                PersonCheck.check("owner", r.owner(), today, r.submitter().isEmpty()));
        r.submitter().ifPresent(person -> reasons.addAll(PersonCheck.check("submitter", person, today, true)));
        reasons.addAll(FormCheck.check(procedure, r.form(), unitExists));
        reasons.addAll(PaperCheck.check(procedureCase, r.papers()));
        reasons.addAll(Fees.check(procedureCase, r.exemptions()));
        if (r.sets() < 1 || r.sets() > MOST_SETS) {
            reasons.add(Reason.at("sets", "field.number"));
        }
        if (r.delivery().kind() == Delivery.Kind.POST && r.delivery().address().isEmpty()) {
            reasons.add(Reason.at("delivery.address", "field.required"));
        }
        Texts.line("delivery.address", r.delivery().address(), ADDRESS).ifPresent(reasons::add);
        r.authority().ifPresent(each -> reasons.addAll(authority(each)));
        return reasons;
    }

    static List<Reason> authority(Authority authority) {
        List<Reason> reasons = new ArrayList<>();
        if (authority.kind().needsDocument() && authority.document().isEmpty()) {
            reasons.add(Reason.at("authority.document", "authority.missing"));
        }
        Texts.line("authority.document", authority.document(), ADDRESS).ifPresent(reasons::add);
        return reasons;
    }

    /**
     * Fees that are due on receipt and unpaid, unless the clock starts with their payment, and paid codes that are no
     * fee of the case.
     */
    static List<Reason> fees(List<FeeLine> lines, ReceptionRequest r, ClockStart start) {
        List<Reason> reasons = new ArrayList<>(start == ClockStart.PAYMENT ? List.of() : Fees.unpaidOnReceipt(lines));
        r.paidFees().stream()
                .filter(code -> lines.stream().noneMatch(line -> line.code().equals(code)))
                .sorted()
                .forEach(code -> reasons.add(Reason.at("fee." + code, "field.unknown")));
        return reasons;
    }
}
