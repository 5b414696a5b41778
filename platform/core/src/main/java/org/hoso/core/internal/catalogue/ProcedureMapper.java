package org.hoso.core.internal.catalogue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hoso.organisation.Role;
import org.hoso.organisation.UnitKind;
import org.hoso.organisation.UnitLevel;
import org.hoso.procedure.Channel;
import org.hoso.procedure.FeeDefinition;
import org.hoso.procedure.FormField;
import org.hoso.procedure.FormSection;
import org.hoso.procedure.LocalText;
import org.hoso.procedure.PaperDefinition;
import org.hoso.procedure.ProcedureCase;
import org.hoso.procedure.ProcedureVersion;
import org.hoso.procedure.StepDefinition;
import org.hoso.procedure.TimeLimit;

/** Turns a procedure file that obeys its schema into the definition, and finds its texts. */
final class ProcedureMapper {

    private final String file;
    private final String sector;
    private final Messages messages;
    private final Problems problems;
    private String own = "";
    private Optional<String> shared = Optional.empty();

    ProcedureMapper(String file, String sector, Messages messages, Problems problems) {
        this.file = file;
        this.sector = sector;
        this.messages = messages;
        this.problems = problems;
    }

    ProcedureVersion map(XmlNode node) {
        String texts = node.find("texts").orElse(node.get("code"));
        own = texts;
        shared = node.find("shared");
        return new ProcedureVersion(
                node.get("code"),
                node.get("version"),
                sector,
                text(texts + ".area", node),
                text(texts + ".name", node),
                LocalDate.parse(node.get("from").substring(0, 10)),
                words(node.child("levels"), UnitLevel::valueOf),
                words(node.child("channels"), Channel::valueOf),
                ProcedureVersion.ClockStart.valueOf(node.get("clockStart")),
                node.get("decision"),
                node.find("result"),
                text(texts + ".result", node),
                map(node.children("case"), each -> procedureCase(texts, each)),
                map(node.child("form").children("section"), each -> section(texts, each)),
                map(node.child("steps").children("step"), each -> step(texts, each)),
                node.child("summary").text(),
                node.find("site"),
                node.find("terms")
                        .map(terms -> List.of(terms.strip().split("\\s+")))
                        .orElse(List.of()));
    }

    private ProcedureCase procedureCase(String texts, XmlNode node) {
        return new ProcedureCase(
                node.get("code"),
                text(texts + ".case." + node.get("code"), node),
                limit(node.child("time")),
                map(node.children("paper"), each -> paper(texts, each)),
                map(node.children("fee"), each -> fee(texts, each)),
                node.is("confirmed")
                        ? Optional.empty()
                        : Optional.of(text(texts + ".case." + node.get("code") + ".confirm", node)),
                node.find("clockStart").map(ProcedureVersion.ClockStart::valueOf));
    }

    private static TimeLimit limit(XmlNode node) {
        return new TimeLimit(
                node.find("amount").map(ProcedureMapper::decimal).orElse(BigDecimal.ZERO),
                TimeLimit.Unit.valueOf(node.get("unit")),
                node.find("cutOff").map(LocalTime::parse));
    }

    private PaperDefinition paper(String texts, XmlNode node) {
        String key = texts + ".paper." + node.get("code");
        return new PaperDefinition(
                node.get("code"),
                text(key, node),
                Integer.parseInt(node.get("originals")),
                Integer.parseInt(node.get("copies")),
                PaperDefinition.Mode.valueOf(node.get("mode")),
                node.is("required"),
                text(key + ".hint", node));
    }

    private FeeDefinition fee(String texts, XmlNode node) {
        String key = texts + ".fee." + node.get("code");
        return new FeeDefinition(
                node.get("code"),
                text(key, node),
                FeeDefinition.Kind.valueOf(node.get("kind")),
                node.find("amountVnd").map(Long::valueOf).orElse(0L),
                node.find("quantityField"),
                FeeDefinition.Timing.valueOf(node.get("timing")),
                map(
                        node.children("exemption"),
                        each -> new FeeDefinition.Exemption(
                                each.get("code"), text(key + ".exemption." + each.get("code"), each))),
                node.get("decision"),
                node.is("confirmed"));
    }

    private FormSection section(String texts, XmlNode node) {
        return new FormSection(
                node.get("code"),
                text(texts + ".section." + node.get("code"), node),
                map(node.children("field"), each -> field(texts, each)),
                node.get("by").equals("official"));
    }

    private FormField field(String texts, XmlNode node) {
        String key = texts + ".field." + node.get("code");
        return new FormField(
                node.get("code"),
                text(key, node),
                FormField.Kind.valueOf(node.get("kind")),
                node.is("required"),
                node.find("minimum").map(Long::valueOf),
                node.find("maximum").map(Long::valueOf),
                Integer.parseInt(node.get("maxLength")),
                node.find("pattern"),
                map(
                        node.children("choice"),
                        each -> new FormField.Choice(
                                each.get("code"), text(key + ".choice." + each.get("code"), each))),
                messages.optional(sharedUnlessOwn(key + ".hint"), file, node.line(), problems));
    }

    private StepDefinition step(String texts, XmlNode node) {
        return new StepDefinition(
                node.get("code"),
                text(texts + ".step." + node.get("code"), node),
                StepDefinition.Kind.valueOf(node.get("kind")),
                Role.valueOf(node.get("role")),
                UnitKind.valueOf(node.get("place")),
                decimal(node.get("budgetHours")),
                node.find("handler"));
    }

    /** The text of the procedure's own, or else the one it shares with others. */
    private LocalText text(String key, XmlNode usedIn) {
        return messages.get(sharedUnlessOwn(key), file, usedIn.line(), problems);
    }

    private String sharedUnlessOwn(String key) {
        return shared.filter(beginning -> messages.find(key).isEmpty())
                .map(beginning -> beginning + key.substring(own.length()))
                .filter(other -> messages.find(other).isPresent())
                .orElse(key);
    }

    /** Without trailing zeros, so that 4 and 4.0 are the same definition. */
    private static BigDecimal decimal(String text) {
        BigDecimal stripped = new BigDecimal(text).stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static <T> List<T> map(List<XmlNode> nodes, Function<XmlNode, T> mapper) {
        return nodes.stream().map(mapper).toList();
    }

    private static <T> Set<T> words(XmlNode node, Function<String, T> mapper) {
        return Stream.of(node.text().split("\\s+")).map(mapper).collect(Collectors.toSet());
    }
}
