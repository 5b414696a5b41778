package org.hoso.document.internal.letter;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hoso.clock.DossierExplanation;
import org.hoso.clock.Timeliness;
import org.hoso.core.port.LetterWriter.Facts;
import org.hoso.document.PrintDocument;
import org.hoso.dossier.Dossier;
import org.hoso.dossier.TimeSheet;

/**
 * Form 05, Phiếu kiểm soát quá trình giải quyết hồ sơ: who gave the dossier to whom, and when. A hand-over recorded
 * electronically replaces the signatures.
 */
final class ControlSlip {

    private static final List<Integer> WIDTHS = List.of(8, 44, 34, 17, 25);

    private final Texts texts;
    private final Words words;

    ControlSlip(Texts texts, Words words) {
        this.texts = texts;
        this.words = words;
    }

    PrintDocument compose(Facts facts) {
        var dossier = facts.dossier();
        var form = new Form(facts, texts, words);
        form.head(texts.of("code.line", dossier.code()), dossier.timing().receivedAt(), "slip.title", Optional.empty())
                .field("procedure", facts.procedure().name().vi())
                .field("dossier.of", dossier.owner().name())
                .field("slip.authority", form.unitName(dossier.places().competentUnit()))
                .field("receipt.received", words.instant(dossier.timing().receivedAt()))
                .field(
                        "receipt.due",
                        dossier.timing().dueOriginal().map(words::instant).orElse(""))
                .optional("slip.due-current", later(dossier.timing().dueCurrent(), dossier))
                .optional("slip.due-promised", later(dossier.timing().duePromised(), dossier))
                .block(new PrintDocument.Space(2))
                .block(table(facts, form))
                .block(new PrintDocument.Space(1))
                .note(texts.of("slip.electronic"))
                .counted();
        return form.document("slip.file", 1);
    }

    private PrintDocument.Table table(Facts facts, Form form) {
        List<String> header = List.of(
                texts.of("slip.number"),
                texts.of("slip.parties"),
                texts.of("slip.times"),
                texts.of("slip.result"),
                texts.of("slip.note"));
        List<List<String>> rows = new ArrayList<>();
        List<Hop> hops = Hops.of(facts.journal(), facts.dossier());
        for (int i = 0; i < hops.size(); i++) {
            rows.add(row(i + 1, hops.get(i), facts, form));
        }
        return new PrintDocument.Table(WIDTHS, header, rows);
    }

    private List<String> row(int number, Hop hop, Facts facts, Form form) {
        return List.of(
                String.valueOf(number),
                texts.of("slip.give", party(hop.giver(), form)) + "\n"
                        + texts.of("slip.take", party(hop.taker(), form)),
                texts.of("slip.give", words.shortInstant(hop.givenAt()))
                        + "\n"
                        + texts.of(
                                "slip.take",
                                hop.takenAt().map(words::shortInstant).orElse(texts.of("dots.short"))),
                result(hop, facts),
                note(hop));
    }

    /** That of the whole when the work ended, else that of the step which this hand-over completed. */
    private String result(Hop hop, Facts facts) {
        Optional<TimeSheet.StepTime> step = facts.steps().stream()
                .filter(each -> each.until().equals(Optional.of(hop.givenAt())))
                .findFirst();
        String ofStep = step.flatMap(each -> texts.find("slip.step." + each.result())
                        .map(word ->
                                texts.of("slip.step", word, hours(each.usedMinutes()), hours(each.budgetMinutes()))))
                .orElse("");
        if (!hop.finishes()) {
            return ofStep;
        }
        String whole = facts.explained().map(this::judged).orElse("");
        return String.join(
                "\n", Stream.of(whole, ofStep).filter(each -> !each.isEmpty()).toList());
    }

    /** Working hours with at most one decimal place. */
    private static String hours(long minutes) {
        return BigDecimal.valueOf(minutes)
                .divide(BigDecimal.valueOf(60), 1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString()
                .replace('.', ',');
    }

    private String party(Hop.Party party, Form form) {
        String unit = party.unitCode().map(form::unitName).orElse(texts.of("submitter"));
        return party.name().isEmpty() ? unit : texts.of("slip.party", unit, party.name());
    }

    private String note(Hop hop) {
        String action = texts.find("action." + hop.action()).orElse(hop.action());
        return hop.comment().isBlank() ? action : action + ". " + hop.comment().strip();
    }

    /** By the national indicators, under which more than one supplement request is late whatever the date. */
    private String judged(DossierExplanation explained) {
        var judged = explained.timeliness();
        return judged.reason() == Timeliness.Reason.SUPPLEMENTED_TWICE
                ? texts.of("slip.result.supplemented-twice")
                : texts.find("slip.result." + judged.result()).orElse("");
    }

    /** A due date that is another one than that of the receipt; else empty. */
    private String later(Optional<Instant> due, Dossier dossier) {
        return due.filter(at -> !Optional.of(at).equals(dossier.timing().dueOriginal()))
                .map(words::instant)
                .orElse("");
    }
}
