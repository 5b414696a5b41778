package org.hoso.desk.internal.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hoso.decision.Decision;
import org.hoso.decision.Reason;
import org.hoso.desk.internal.DeskServices;
import org.hoso.desk.internal.Seat;
import org.hoso.organisation.Unit;
import org.hoso.organisation.UnitKind;
import org.hoso.organisation.UnitLevel;
import org.hoso.ui.kit.DateField;
import org.hoso.ui.kit.Marks;
import org.hoso.ui.kit.Reasons;
import org.hoso.ui.kit.Texts;
import org.hoso.ui.kit.Toasts;

/** One unit with its dates, or the import of territories from CSV. */
final class UnitPanel extends Div {

    private final DeskServices services;
    private final Texts texts;
    private final Runnable changed;

    UnitPanel(DeskServices services, Texts texts, Runnable changed) {
        this.services = services;
        this.texts = texts;
        this.changed = changed;
        addClassNames("desk-preview", "hoso-stack");
        clear();
    }

    void clear() {
        removeAll();
        var words = new Span(texts.get("unit.choose"));
        words.addClassName("hoso-empty");
        add(words);
    }

    void showNew(Optional<String> parent) {
        removeAll();
        var fields = new Fields();
        parent.ifPresent(fields.parent::setCode);
        fields.from.setDay(Optional.of(services.today()));
        add(new H2(texts.get("unit.new")), fields.message, fields.form, save(fields));
        fields.code.focus();
    }

    void show(Unit unit) {
        removeAll();
        var fields = new Fields();
        fields.show(unit);
        add(new H2(unit.name()), fields.message, fields.form, save(fields));
    }

    private Div save(Fields fields) {
        var save = new Button(texts.get("common.save"), event -> {
            fields.message.removeAll();
            Decision<Unit> decision =
                    fields.unit().then(unit -> services.administration().saveUnit(Seat.actorAtWork(), unit));
            var rest = fields.marks.show(decision.reasons());
            if (!rest.isEmpty()) {
                fields.message.add(Reasons.error(texts, rest));
            }
            decision.asOptional().ifPresent(unit -> {
                Toasts.done(texts.get("unit.saved", unit.name()));
                changed.run();
            });
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return new Div(save);
    }

    void showImport() {
        removeAll();
        var from = new DateField(texts.get("unit.from"), texts);
        from.setDay(Optional.of(services.today()));
        var result = new Div();
        var upload = new Upload(UploadHandler.inMemory((metadata, data) -> {
            result.removeAll();
            var csv = new StringReader(new String(data, StandardCharsets.UTF_8));
            var decision = services.administration()
                    .importTerritories(Seat.actorAtWork(), csv, from.day().orElse(services.today()));
            if (!decision.isAllowed()) {
                result.add(Reasons.error(texts, decision.reasons()));
            }
            decision.asOptional().ifPresent(report -> {
                result.add(new Paragraph(
                        texts.get("unit.imported", report.added(), report.changed(), report.unchanged())));
                changed.run();
            });
        }));
        upload.setAcceptedFileTypes(".csv", "text/csv");
        upload.setUploadButton(new Button(texts.get("file.choose")));
        upload.setDropLabel(new Span(texts.get("file.drop")));
        add(new H2(texts.get("unit.import")), new Paragraph(texts.get("unit.import.words")), from, upload, result);
    }

    private final class Fields {
        private final Div message = new Div();
        private final Marks marks = new Marks(texts);
        private final TextField code = new TextField(texts.get("unit.code"));
        private final UnitPicker parent = new UnitPicker(
                texts, texts.get("unit.parent"), services.organisation().units(services.today()));
        private final TextField name = new TextField(texts.get("unit.name"));
        private final TextField englishName = new TextField(texts.get("unit.name-en"));
        private final Select<UnitLevel> level = new Select<>();
        private final Select<UnitKind> kind = new Select<>();
        private final TextField agency = new TextField(texts.get("unit.agency"));
        private final DateField from = new DateField(texts.get("unit.from"), texts);
        private final DateField to = new DateField(texts.get("unit.to"), texts);
        private final UnitPicker successor = new UnitPicker(
                texts, texts.get("unit.successor"), services.organisation().units(services.today()));
        private final TerritoriesPicker serves = new TerritoriesPicker(
                texts, texts.get("unit.serves"), services.organisation().units(services.today()));
        private final FormLayout form =
                new FormLayout(code, parent, name, englishName, level, kind, agency, from, to, successor, serves);

        Fields() {
            level.setLabel(texts.get("unit.level"));
            level.setItems(UnitLevel.values());
            level.setItemLabelGenerator(each -> texts.of("level", each));
            level.setValue(UnitLevel.COMMUNE);
            kind.setLabel(texts.get("unit.kind"));
            kind.setItems(UnitKind.values());
            kind.setItemLabelGenerator(each -> texts.of("unit-kind", each));
            kind.setValue(UnitKind.DIVISION);
            marks.add("code", code);
            marks.add("parentCode", parent);
            marks.add("name", name);
            marks.add("englishName", englishName);
            marks.add("level", level);
            marks.add("kind", kind);
            marks.add("agencyCode", agency);
            marks.add("validFrom", from);
            marks.add("validTo", to);
            marks.add("successor", successor);
            marks.add("serves", serves);
        }

        void show(Unit unit) {
            code.setValue(unit.code());
            code.setReadOnly(true);
            parent.setCode(unit.parentCode().orElse(""));
            name.setValue(unit.name());
            englishName.setValue(unit.englishName());
            level.setValue(unit.level());
            kind.setValue(unit.kind());
            agency.setValue(unit.agencyCode().orElse(""));
            from.setDay(Optional.of(unit.validFrom()));
            to.setDay(unit.validTo());
            successor.setCode(unit.successor().orElse(""));
            serves.setCodes(unit.serves());
        }

        Decision<Unit> unit() {
            var bad = new ArrayList<Reason>();
            if (from.day().isEmpty()) {
                bad.add(Reason.at("validFrom", "field.date"));
            }
            if (to.isMistyped()) {
                bad.add(Reason.at("validTo", "field.date"));
            }
            if (!bad.isEmpty()) {
                return Decision.refused(List.copyOf(bad));
            }
            return Decision.allowed(new Unit(
                    code.getValue().strip(),
                    filled(parent.code()),
                    name.getValue().strip(),
                    englishName.getValue().strip(),
                    level.getValue(),
                    kind.getValue(),
                    filled(agency.getValue().strip()),
                    from.day().orElseThrow(),
                    to.day(),
                    filled(successor.code()),
                    serves.codes()));
        }

        private static Optional<String> filled(String text) {
            return Optional.of(text).filter(each -> !each.isEmpty());
        }
    }
}
