package org.hoso.civilstatus.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hoso.civilstatus.internal.BirthForm;
import org.hoso.civilstatus.internal.CivilEvent;
import org.hoso.civilstatus.internal.NationalMessage;
import org.hoso.civilstatus.internal.SectorMessages;
import org.hoso.dossier.DossierDetails;
import org.hoso.procedure.LocalText;
import org.hoso.register.RegisterEntry;
import org.hoso.register.Registers;
import org.hoso.sector.spi.FieldTexts;
import org.hoso.sector.spi.FormValues;
import org.hoso.ui.kit.Facts;
import org.hoso.ui.slot.DossierTab;
import org.hoso.ui.slot.ScreenContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** What the civil-status registers hold for a dossier, whole and unabridged. */
@org.osgi.service.component.annotations.Component
public final class RegisterTab implements DossierTab {

    /** Days within which a marriage with a foreign element must be collected after signing (procedure 2.000806). */
    private static final int COLLECTION_DAYS = 60;

    private static final String FOREIGN_MARRIAGE = "2.000806";

    private final Registers registers;
    private final SectorMessages messages;

    @Activate
    public RegisterTab(@Reference Registers registers, @Reference SectorMessages messages) {
        this.registers = registers;
        this.messages = messages;
    }

    @Override
    public LocalText title() {
        return messages.text("screen.entry");
    }

    @Override
    public boolean appliesTo(String procedureCode) {
        return CivilEvent.procedures().contains(procedureCode);
    }

    @Override
    public Component create(ScreenContext context, DossierDetails details) {
        Locale locale = context.locale();
        List<RegisterEntry> entries = registers
                .ofDossier(context.actor(), details.dossier().id())
                .asOptional()
                .orElse(List.of());
        VerticalLayout tab = new VerticalLayout();
        tab.setPadding(false);
        if (entries.isEmpty()) {
            tab.add(new Paragraph(messages.text("screen.entry.none").in(locale)));
        }
        entries.forEach(entry -> {
            tab.add(new H4(messages.text("register." + entry.register()).in(locale)));
            tab.add(facts(entry, locale));
            if (isLate(entry)) {
                tab.add(new Paragraph(messages.text("screen.entry.late").in(locale)));
            }
            collectBy(details, entry)
                    .ifPresent(day -> tab.add(new Paragraph(MessageFormat.format(
                            messages.text("screen.entry.collect").in(locale), FormValues.day(day)))));
        });
        return tab;
    }

    private Facts facts(RegisterEntry entry, Locale locale) {
        Optional<CivilEvent> event = CivilEvent.ofRegister(entry.register());
        FieldTexts texts =
                new FieldTexts(messages, event.map(CivilEvent::textsOf).orElse(BirthForm.PROCEDURE));
        Facts facts = new Facts()
                .put(messages.text("screen.column.number").in(locale), String.valueOf(entry.number()))
                .put(messages.text("screen.column.book").in(locale), entry.book())
                .put(messages.text("screen.column.date").in(locale), FormValues.day(entry.entryDate()));
        NationalMessage.certified(entry)
                .forEach(code -> texts.value(code, entry.fields(), locale)
                        .ifPresent(value -> facts.put(
                                texts.label(code).map(label -> label.in(locale)).orElse(code), value)));
        return facts.put(messages.text("screen.column.madeBy").in(locale), entry.madeBy());
    }

    private static Optional<LocalDate> collectBy(DossierDetails details, RegisterEntry entry) {
        boolean open = details.dossier().timing().returnedAt().isEmpty();
        return open && details.dossier().procedure().code().equals(FOREIGN_MARRIAGE)
                ? Optional.of(entry.entryDate().plusDays(COLLECTION_DAYS))
                : Optional.empty();
    }

    static boolean isLate(RegisterEntry entry) {
        return entry.register().equals(BirthForm.REGISTER)
                && new FormValues(entry.fields())
                        .date("childBirthDate")
                        .map(birth -> birth.plusDays(BirthForm.DUTY_DAYS))
                        .filter((LocalDate last) -> entry.entryDate().isAfter(last))
                        .isPresent();
    }
}
