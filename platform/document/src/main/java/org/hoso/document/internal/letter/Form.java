package org.hoso.document.internal.letter;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.hoso.clock.Explanation;
import org.hoso.core.port.LetterWriter.Facts;
import org.hoso.document.PrintDocument;
import org.hoso.document.PrintDocument.Align;
import org.hoso.document.PrintDocument.Block;
import org.hoso.dossier.CodedText;
import org.hoso.dossier.Dossier;
import org.hoso.dossier.Person;
import org.hoso.organisation.Unit;
import org.hoso.organisation.UnitKind;
import org.hoso.procedure.PaperDefinition;
import org.hoso.procedure.ProcedureCase;

/** Collects the blocks of one letter; knows the parts that all forms share. */
final class Form {

    private static final Pattern COMMITTEE = Pattern.compile(
            "^(ủy ban nhân dân|uỷ ban nhân dân|ubnd)\\s+", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern LEVEL = Pattern.compile(
            "^(tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)\\s+",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Lines of an explanation that repeat what a receipt says anyway, or only how is counted as always. */
    private static final Set<String> SAID_BY_THE_FORM = Set.of(
            "STARTED",
            "LIMIT_WORKING_DAYS",
            "LIMIT_WORKING_HOURS",
            "LIMIT_CALENDAR_DAYS",
            "LIMIT_SAME_DAY",
            "LIMIT_NONE",
            "RECEIPT_DATE",
            "HOUR_SLOT",
            "PART_OF_DAY",
            "BY_CALENDAR_DATE",
            "DUE",
            "CALENDAR");

    private final Facts facts;
    private final Texts texts;
    private final Words words;
    private final List<Block> blocks = new ArrayList<>();

    Form(Facts facts, Texts texts, Words words) {
        this.facts = facts;
        this.texts = texts;
        this.words = words;
    }

    /** The finished document; every form is A5 (Circular 01/2018/TT-VPCP). */
    PrintDocument document(String titleKey, int copies) {
        return new PrintDocument(texts.of(titleKey, facts.dossier().code()), PrintDocument.Page.A5, copies, blocks);
    }

    Form head(String number, Instant at, String titleKey, Optional<String> second) {
        blocks.add(new PrintDocument.Head(
                facts.superior().map(this::authority),
                facts.receivingUnit().name(),
                Optional.of(number),
                Optional.of(words.placeAndDate(place(), at))));
        blocks.add(new PrintDocument.Heading(texts.of(titleKey), second));
        return this;
    }

    Form field(String key, String value) {
        blocks.add(new PrintDocument.Field(texts.of(key), value));
        return this;
    }

    /** A field that is left out when there is nothing to say. */
    Form optional(String key, String value) {
        return value.isBlank() ? this : field(key, value);
    }

    Form paragraph(String text) {
        blocks.add(new PrintDocument.Paragraph(text, Align.JUSTIFY, false, false));
        return this;
    }

    Form note(String text) {
        blocks.add(new PrintDocument.Paragraph(text, Align.JUSTIFY, false, true));
        return this;
    }

    Form block(Block block) {
        blocks.add(block);
        return this;
    }

    /** Name, address, phone, e-mail of the owner, and who submitted for them. */
    Form applicant(String nameKey) {
        Dossier dossier = facts.dossier();
        Person owner = dossier.owner();
        field(nameKey, owner.name());
        optional("submitter", dossier.submitter().map(Person::name).orElse(""));
        field("address", owner.address());
        return owner.email().isBlank()
                ? field("phone", owner.phone())
                : field("phone", texts.of("phone.email", phone(owner), owner.email()));
    }

    private String phone(Person owner) {
        return owner.phone().isBlank() ? texts.of("dots") : owner.phone();
    }

    /** How the due date was counted, as one running note; nothing when none was counted. */
    Form counted() {
        return counted(line -> true);
    }

    /** Only what moved the due date beside the limit itself: days off, pauses, hours of receipt; small paper has no room. */
    Form countedBriefly() {
        return counted(line -> !SAID_BY_THE_FORM.contains(line.code()));
    }

    private Form counted(Predicate<Explanation.Line> which) {
        List<String> lines = facts.explained().stream()
                .flatMap(each -> each.due().lines().stream())
                .filter(which)
                .map(line -> line.text().vi())
                .toList();
        return lines.isEmpty() ? this : note(texts.of("counted", String.join("; ", lines)));
    }

    /** The one-stop; its kind is in the label and not said twice. */
    Form receivingUnit() {
        String label = texts.of("unit");
        String name = facts.receivingUnit().name().strip();
        boolean twice = name.regionMatches(true, 0, label, 0, label.length());
        String rest = twice ? name.substring(label.length()).strip() : name;
        return field("unit", rest.isEmpty() ? facts.superior().map(Unit::name).orElse("") : rest);
    }

    /** What is asked for: the procedure, and the dossier's own summary when it says more. */
    Form request() {
        String procedure = facts.procedure().name().vi();
        String summary = facts.dossier().content().summary().strip();
        boolean same = summary.isEmpty() || summary.equalsIgnoreCase(procedure);
        return field("request", same ? procedure : texts.of("request.full", procedure, summary));
    }

    /** Numbered lines; a dotted line when there are none. */
    Form numbered(List<String> items) {
        if (items.isEmpty()) {
            return paragraph(texts.of("item", "1", texts.of("dots").repeat(4)));
        }
        for (int i = 0; i < items.size(); i++) {
            paragraph(texts.of("item", String.valueOf(i + 1), items.get(i)));
        }
        return this;
    }

    /** The paper an item is about, then its words. */
    String item(CodedText item) {
        Optional<String> paper =
                item.paperCode().flatMap(this::paper).map(each -> each.name().vi());
        String text = item.text().isBlank()
                ? texts.find("reason." + item.code()).orElse("")
                : item.text().strip();
        if (paper.isEmpty()) {
            return text;
        }
        return text.isEmpty() ? paper.get() : texts.of("supplement.item", paper.get(), text);
    }

    Optional<PaperDefinition> paper(String code) {
        return procedureCase()
                .flatMap(each -> each.papers().stream()
                        .filter(paper -> paper.code().equals(code))
                        .findFirst());
    }

    Optional<ProcedureCase> procedureCase() {
        return facts.procedure().caseOf(facts.dossier().procedure().caseCode());
    }

    PrintDocument.Signature signature(String capacityKey, String name) {
        return new PrintDocument.Signature(texts.of(capacityKey), texts.of("sign"), name);
    }

    /** Who signs as submitter: the person who came; nobody is named for an organisation that sent no one by name. */
    String submitterName() {
        Person owner = facts.dossier().owner();
        return facts.dossier()
                .submitter()
                .map(Person::name)
                .orElse(owner.kind() == Person.Kind.ORGANISATION ? "" : owner.name());
    }

    String unitName(String code) {
        return facts.unitNames().getOrDefault(code, code);
    }

    /** A territory is named by its People's Committee. */
    private String authority(Unit unit) {
        boolean territory = unit.kind() == UnitKind.PEOPLES_COMMITTEE
                && !COMMITTEE.matcher(unit.name()).find();
        return territory ? texts.of("committee", unit.name()) : unit.name();
    }

    /** The place of a letter is its territory without the word for its level. */
    private String place() {
        String territory = facts.superior()
                .filter(unit -> unit.kind() == UnitKind.PEOPLES_COMMITTEE)
                .map(Unit::name)
                .orElse(facts.localityName());
        String bare = COMMITTEE.matcher(territory.strip()).replaceFirst("");
        String name = LEVEL.matcher(bare).replaceFirst("");
        return name.isEmpty() ? texts.of("dots") : name;
    }
}
