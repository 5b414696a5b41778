package org.hoso.desk.internal.intake;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import org.hoso.desk.internal.DeskServices;
import org.hoso.desk.internal.Seat;
import org.hoso.dossier.Delivery;
import org.hoso.organisation.Unit;
import org.hoso.procedure.Channel;
import org.hoso.procedure.ProcedureCase;
import org.hoso.procedure.ProcedureVersion;
import org.hoso.ui.kit.ConfirmBadge;
import org.hoso.ui.kit.Fold;
import org.hoso.ui.kit.Marks;
import org.hoso.ui.kit.Texts;
import org.hoso.ui.kit.UnitNames;

/** Where, what and how: counter, procedure by any part of its name or code, case, channel, sets, delivery. */
final class IntakeHead extends Div {

    private final DeskServices services;
    private final Select<Unit> counter = new Select<>();
    private final ComboBox<ProcedureVersion> procedure;
    private final ComboBox<ProcedureCase> procedureCase;
    private final Select<Channel> channel = new Select<>();
    private final IntegerField sets;
    private final Select<Delivery.Kind> delivery = new Select<>();
    private final TextField deliveryAddress;
    private final Div doubt = new Div();
    private final Texts texts;

    /** {@code changed} is called when procedure or case became another. */
    IntakeHead(DeskServices services, Texts texts, Marks marks, Runnable changed) {
        this.services = services;
        this.texts = texts;
        addClassNames("hoso-card", "desk-intake-head");
        counter.setLabel(texts.get("intake.counter"));
        counter.setItemLabelGenerator(unit -> UnitNames.name(texts, unit));
        procedure = new ComboBox<>(texts.get("intake.procedure"));
        procedure.setItemLabelGenerator(each -> each.code() + " · " + texts.of(each.name()));
        procedure.setPlaceholder(texts.get("intake.procedure.hint"));
        procedure.addClassName("desk-wide");
        procedure.setAutofocus(true);
        procedure.getElement().setProperty("autoselect", true);
        procedureCase = new ComboBox<>(texts.get("intake.case"));
        procedureCase.setItemLabelGenerator(each -> texts.of(each.name()));
        procedureCase.addClassName("desk-wide");
        channel.setLabel(texts.get("facts.channel"));
        channel.setItemLabelGenerator(each -> texts.of("channel", each));
        sets = new IntegerField(texts.get("facts.sets"));
        sets.setMin(1);
        sets.setMax(99);
        sets.setValue(1);
        sets.addClassName("desk-narrow");
        delivery.setLabel(texts.get("facts.delivery"));
        delivery.setItems(Delivery.Kind.values());
        delivery.setItemLabelGenerator(each -> texts.of("delivery", each));
        deliveryAddress = new TextField(texts.get("intake.delivery-address"));
        deliveryAddress.setMaxLength(500);
        deliveryAddress.addClassName("desk-wide");
        delivery.addValueChangeListener(event -> deliveryAddress.setVisible(event.getValue() == Delivery.Kind.POST));
        delivery.setValue(Delivery.Kind.COUNTER);
        deliveryAddress.setVisible(false);
        doubt.addClassName("desk-wide");
        procedureCase.setVisible(false);
        channel.setVisible(false);
        add(counter, procedure, procedureCase, channel, sets, delivery, deliveryAddress, doubt);
        marks.add("receivingUnit", counter);
        marks.add("procedure", procedure);
        marks.add("case", procedureCase);
        marks.add("channel", channel);
        marks.add("sets", sets);
        marks.add("delivery.kind", delivery);
        marks.add("delivery.address", deliveryAddress);

        counter.addValueChangeListener(event -> offerProcedures());
        procedure.addValueChangeListener(event -> {
            offerCases();
            changed.run();
        });
        procedureCase.addValueChangeListener(event -> {
            showDoubt();
            if (event.isFromClient()) {
                changed.run();
            }
        });
        var counters = services.reception().counters(Seat.actorAtWork());
        counter.setItems(counters);
        counter.setVisible(counters.size() != 1);
        if (!counters.isEmpty()) {
            counter.setValue(counters.get(0));
        }
    }

    /** Leads to the procedure, whose words are ready to be typed over. */
    void focus() {
        procedure.focus();
    }

    /** Offers anew what may be received, after sectors came or went; keeps the choice when it is still there. */
    void offerProcedures() {
        var before = procedure();
        var habits = services.habits().procedures(Seat.actorAtWork());
        List<ProcedureVersion> offered = counter.getValue() == null
                ? List.of()
                : services.reception()
                        .procedures(Seat.actorAtWork(), counter.getValue().code());
        procedure.setItemsWithFilterConverter(
                query -> ProcedureSearch.find(offered, query.getFilter().orElse(""), habits).stream()
                        .skip(query.getOffset())
                        .limit(query.getLimit()),
                typed -> typed);
        before.flatMap(old -> offered.stream()
                        .filter(each ->
                                each.code().equals(old.code()) && each.version().equals(old.version()))
                        .findFirst())
                .ifPresent(procedure::setValue);
    }

    private void offerCases() {
        var cases = procedure().map(ProcedureVersion::cases).orElse(List.of());
        procedureCase.setItems((each, typed) -> Fold.matches(texts.of(each.name()), typed), cases);
        procedureCase.setVisible(cases.size() > 1);
        procedureCase.setValue(cases.isEmpty() ? null : cases.get(0));
        var channels = procedure()
                .map(each -> each.channels().stream().sorted().toList())
                .orElse(List.of());
        channel.setItems(channels);
        channel.setVisible(channels.size() > 1);
        if (!channels.isEmpty()) {
            channel.setValue(channels.contains(Channel.DIRECT) ? Channel.DIRECT : channels.get(0));
        }
    }

    /** What is not certain about the chosen case. */
    private void showDoubt() {
        doubt.removeAll();
        procedureCase()
                .flatMap(ProcedureCase::toConfirm)
                .ifPresent(words -> doubt.add(ConfirmBadge.of(texts), new Span(" " + texts.of(words))));
    }

    Optional<ProcedureVersion> procedure() {
        return procedure.getOptionalValue();
    }

    Optional<ProcedureCase> procedureCase() {
        return procedureCase.getOptionalValue();
    }

    Channel channel() {
        return channel.getOptionalValue().orElse(Channel.DIRECT);
    }

    String receivingUnit() {
        return counter.getOptionalValue().map(Unit::code).orElse("");
    }

    int sets() {
        return sets.getOptionalValue().orElse(1);
    }

    Delivery delivery() {
        var kind = delivery.getOptionalValue().orElse(Delivery.Kind.COUNTER);
        return new Delivery(
                kind, kind == Delivery.Kind.POST ? deliveryAddress.getValue().strip() : "");
    }

    /** What is chosen and typed here. */
    void write(Typed typed) {
        typed.put("counter", receivingUnit());
        typed.put("procedure", procedure().map(ProcedureVersion::code).orElse(""));
        typed.put("case", procedureCase().map(ProcedureCase::code).orElse(""));
        typed.put("channel", channel().name());
        typed.put("sets", String.valueOf(sets()));
        typed.put("delivery.kind", delivery().kind().name());
        typed.put("delivery.address", deliveryAddress.getValue());
    }

    /** Shows what was typed; false when the procedure is not received here any more. */
    boolean show(Typed typed) {
        counter.getListDataView()
                .getItems()
                .filter(each -> each.code().equals(typed.get("counter")))
                .findFirst()
                .ifPresent(counter::setValue);
        var found = counter.getOptionalValue()
                .flatMap(unit -> services.reception().procedures(Seat.actorAtWork(), unit.code()).stream()
                        .filter(each -> each.code().equals(typed.get("procedure")))
                        .findFirst());
        procedure.setValue(found.orElse(null));
        found.flatMap(each -> each.caseOf(typed.get("case"))).ifPresent(procedureCase::setValue);
        List.of(Channel.values()).stream()
                .filter(each -> each.name().equals(typed.get("channel")))
                .filter(each ->
                        found.filter(one -> one.channels().contains(each)).isPresent())
                .findFirst()
                .ifPresent(channel::setValue);
        if (typed.get("sets").matches("[1-9]\\d?")) {
            sets.setValue(Integer.valueOf(typed.get("sets")));
        }
        List.of(Delivery.Kind.values()).stream()
                .filter(each -> each.name().equals(typed.get("delivery.kind")))
                .findFirst()
                .ifPresent(delivery::setValue);
        deliveryAddress.setValue(typed.get("delivery.address"));
        return found.isPresent();
    }

    /** Is called after each change but that of procedure and case. */
    void addChangeListener(Runnable listener) {
        channel.addValueChangeListener(event -> listener.run());
        sets.addValueChangeListener(event -> listener.run());
        delivery.addValueChangeListener(event -> listener.run());
        deliveryAddress.addValueChangeListener(event -> listener.run());
    }

    /** Sets and delivery as for a new dossier; counter and procedure stay. */
    void resetDelivery() {
        sets.setValue(1);
        delivery.setValue(Delivery.Kind.COUNTER);
        deliveryAddress.clear();
    }
}
