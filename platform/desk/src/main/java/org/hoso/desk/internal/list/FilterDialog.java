package org.hoso.desk.internal.list;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hoso.desk.internal.DeskServices;
import org.hoso.desk.internal.Seat;
import org.hoso.dossier.DossierFilter;
import org.hoso.dossier.DossierFilter.Days;
import org.hoso.dossier.DossierState;
import org.hoso.dossier.OfficialRef;
import org.hoso.organisation.Unit;
import org.hoso.organisation.UnitKind;
import org.hoso.procedure.Channel;
import org.hoso.ui.kit.ConfirmKey;
import org.hoso.ui.kit.DateField;
import org.hoso.ui.kit.Fold;
import org.hoso.ui.kit.Texts;
import org.hoso.ui.kit.UnitNames;

/** All conditions of a list. */
final class FilterDialog extends Dialog {

    private final DeskServices services;
    private final Texts texts;
    private final DossierFilter before;
    private final MultiSelectComboBox<DossierState> states = new MultiSelectComboBox<>();
    private final MultiSelectComboBox<Channel> channels = new MultiSelectComboBox<>();
    private final MultiSelectComboBox<Unit> receiving = new MultiSelectComboBox<>();
    private final MultiSelectComboBox<Unit> competent = new MultiSelectComboBox<>();
    private final ComboBox<OfficialRef> official = new ComboBox<>();
    private final DateField dueFrom;
    private final DateField dueTo;
    private final DateField receivedFrom;
    private final DateField receivedTo;

    FilterDialog(DeskServices services, Texts texts, DossierFilter filter, Consumer<DossierFilter> then) {
        this.services = services;
        this.texts = texts;
        this.before = filter;
        dueFrom = new DateField(texts.get("filter.due-from"), texts);
        dueTo = new DateField(texts.get("filter.due-to"), texts);
        receivedFrom = new DateField(texts.get("filter.received-from"), texts);
        receivedTo = new DateField(texts.get("filter.received-to"), texts);
        setHeaderTitle(texts.get("filter.title"));
        setWidth("min(44rem, 95vw)");
        fill();
        var body = new Div(
                states, channels, receiving, competent, official, new Div(), receivedFrom, receivedTo, dueFrom, dueTo);
        body.addClassName("desk-filter-form");
        add(body);
        var apply = new Button(texts.get("filter.apply"), event -> apply(then));
        apply.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        ConfirmKey.on(apply);
        var none = new Button(texts.get("filter.none"), event -> {
            close();
            then.accept(DossierFilter.none());
        });
        none.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        getFooter().add(none, new Button(texts.get("common.cancel"), event -> close()), apply);
    }

    /** How many conditions beside words and one procedure there are. */
    static int conditions(DossierFilter filter) {
        return (int) Stream.of(
                        filter.states().isEmpty(),
                        filter.channels().isEmpty(),
                        filter.receivingUnits().isEmpty(),
                        filter.competentUnits().isEmpty(),
                        filter.officialId().isEmpty(),
                        filter.due().isAny(),
                        filter.received().isAny(),
                        filter.procedures().size() < 2)
                .filter(unrestricted -> !unrestricted)
                .count();
    }

    private void fill() {
        states.setLabel(texts.get("filter.state"));
        states.setItems(DossierState.values());
        states.setItemLabelGenerator(each -> texts.of("state", each));
        states.setValue(before.states());
        channels.setLabel(texts.get("filter.channel"));
        channels.setItems(Channel.values());
        channels.setItemLabelGenerator(each -> texts.of("channel", each));
        channels.setValue(before.channels());
        units(receiving, "filter.receiving", unit -> unit.kind() == UnitKind.ONE_STOP, before.receivingUnits());
        units(
                competent,
                "filter.competent",
                unit -> unit.kind() == UnitKind.PEOPLES_COMMITTEE,
                before.competentUnits());
        official.setLabel(texts.get("filter.official"));
        official.setClearButtonVisible(true);
        var choices = officials();
        official.setItems((each, typed) -> Fold.matches(each.name(), typed), choices);
        official.setItemLabelGenerator(OfficialRef::name);
        before.officialId()
                .flatMap(id -> choices.stream().filter(each -> each.id() == id).findFirst())
                .ifPresent(official::setValue);
        dueFrom.setDay(before.due().from());
        dueTo.setDay(before.due().to());
        receivedFrom.setDay(before.received().from());
        receivedTo.setDay(before.received().to());
    }

    private void units(MultiSelectComboBox<Unit> box, String label, Predicate<Unit> kind, Set<String> chosen) {
        var units = services.organisation().units(services.today()).stream()
                .filter(kind)
                .toList();
        box.setLabel(texts.get(label));
        box.setItems((each, typed) -> Fold.matches(UnitNames.name(texts, each), typed), units);
        box.setItemLabelGenerator(each -> UnitNames.name(texts, each));
        box.setValue(units.stream().filter(each -> chosen.contains(each.code())).collect(Collectors.toSet()));
    }

    /** Nobody, and the officials of the units in which the official at work has a part. */
    private List<OfficialRef> officials() {
        var today = services.today();
        var choices = new ArrayList<OfficialRef>();
        choices.add(new OfficialRef(0, texts.get("filter.nobody")));
        Seat.actorAtWork()
                .valid(today)
                .map(assignment -> assignment.unitCode())
                .distinct()
                .flatMap(unit -> services.organisation().assignments(unit, today).stream())
                .map(assignment -> assignment.officialId())
                .distinct()
                .flatMap(id -> services.organisation().official(id).stream())
                .map(each -> new OfficialRef(each.id(), each.fullName()))
                .forEach(choices::add);
        return choices;
    }

    private void apply(Consumer<DossierFilter> then) {
        var mistyped = Stream.of(dueFrom, dueTo, receivedFrom, receivedTo)
                .filter(DateField::isMistyped)
                .toList();
        mistyped.forEach(field -> {
            field.setInvalid(true);
            field.setErrorMessage(texts.get("reason.field.date"));
        });
        if (mistyped.isEmpty()) {
            close();
            then.accept(before.withStates(states.getValue())
                    .withChannels(channels.getValue())
                    .withReceivingUnits(codes(receiving.getValue()))
                    .withCompetentUnits(codes(competent.getValue()))
                    .withOfficial(Optional.ofNullable(official.getValue()).map(OfficialRef::id))
                    .withDue(new Days(dueFrom.day(), dueTo.day()))
                    .withReceived(new Days(receivedFrom.day(), receivedTo.day())));
        }
    }

    private static Set<String> codes(Set<Unit> units) {
        return units.stream().map(Unit::code).collect(Collectors.toSet());
    }
}
