package org.hoso.desk.internal.intake;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.hoso.desk.internal.DeskServices;
import org.hoso.desk.internal.Seat;
import org.hoso.ui.kit.Reasons;
import org.hoso.ui.kit.Texts;
import org.hoso.ui.slot.IntakeSection;
import org.hoso.ui.slot.ScreenContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The parts that sectors add to the intake page of a procedure. */
final class SectorSections extends Div {

    private static final Logger LOG = LoggerFactory.getLogger(SectorSections.class);

    private final DeskServices services;
    private final Texts texts;
    private final Map<IntakeSection, Component> shown = new LinkedHashMap<>();

    SectorSections(DeskServices services, Texts texts) {
        this.services = services;
        this.texts = texts;
        addClassName("hoso-stack");
    }

    void clear() {
        removeAll();
        shown.clear();
    }

    /** Adds what came and takes away what went; what stays keeps its state. */
    void show(String procedureCode, Map<String, String> values, BiConsumer<String, String> setter) {
        var now = services.slots().sections(procedureCode);
        List.copyOf(shown.keySet()).stream()
                .filter(each -> !now.contains(each))
                .forEach(each -> remove(shown.remove(each)));
        for (var section : now) {
            if (!shown.containsKey(section)) {
                var component = create(section, values, setter);
                shown.put(section, component);
                add(component);
            }
        }
    }

    /** A sector's component must not break the page it stands on. */
    private Component create(IntakeSection section, Map<String, String> values, BiConsumer<String, String> setter) {
        try {
            return section.create(new ScreenContext(Seat.actorAtWork(), texts.locale()), Map.copyOf(values), setter);
        } catch (RuntimeException | LinkageError e) {
            LOG.error(
                    "The intake section {} of a sector failed",
                    section.getClass().getName(),
                    e);
            return Reasons.message(List.of(texts.get("sector.broken")), true);
        }
    }
}
