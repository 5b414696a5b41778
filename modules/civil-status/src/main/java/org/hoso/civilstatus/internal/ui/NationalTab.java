package org.hoso.civilstatus.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.hoso.civilstatus.internal.BirthForm;
import org.hoso.civilstatus.internal.CivilEvent;
import org.hoso.civilstatus.internal.NationalMessage;
import org.hoso.civilstatus.internal.SectorMessages;
import org.hoso.dossier.Dossier;
import org.hoso.dossier.DossierDetails;
import org.hoso.procedure.LocalText;
import org.hoso.register.RegisterEntry;
import org.hoso.register.Registers;
import org.hoso.sector.spi.FieldTexts;
import org.hoso.sector.spi.FormValues;
import org.hoso.ui.kit.CopyFacts;
import org.hoso.ui.slot.DossierTab;
import org.hoso.ui.slot.ScreenContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/**
 * What must stand in the shared national civil-status software too: each value with a button that copies it, and the
 * message prepared as a file, until the systems are connected.
 */
@org.osgi.service.component.annotations.Component
public final class NationalTab implements DossierTab {

    private final Registers registers;
    private final SectorMessages messages;

    @Activate
    public NationalTab(@Reference Registers registers, @Reference SectorMessages messages) {
        this.registers = registers;
        this.messages = messages;
    }

    @Override
    public LocalText title() {
        return messages.text("screen.national");
    }

    @Override
    public boolean appliesTo(String procedureCode) {
        return CivilEvent.procedures().contains(procedureCode);
    }

    @Override
    public Component create(ScreenContext context, DossierDetails details) {
        Locale locale = context.locale();
        Dossier dossier = details.dossier();
        VerticalLayout tab = new VerticalLayout();
        tab.setPadding(false);
        tab.add(new Paragraph(messages.text("screen.national.hint").in(locale)));
        List<RegisterEntry> entries =
                registers.ofDossier(context.actor(), dossier.id()).asOptional().orElse(List.of());
        if (entries.isEmpty()) {
            tab.add(new Paragraph(messages.text("screen.entry.none").in(locale)));
        }
        entries.forEach(entry -> {
            tab.add(new H4(messages.text("register." + entry.register()).in(locale)));
            tab.add(values(entry, locale));
            tab.add(download(dossier, entry, locale));
        });
        return tab;
    }

    private CopyFacts values(RegisterEntry entry, Locale locale) {
        FieldTexts texts = new FieldTexts(
                messages,
                CivilEvent.ofRegister(entry.register()).map(CivilEvent::textsOf).orElse(BirthForm.PROCEDURE));
        CopyFacts facts = new CopyFacts(messages.text("screen.national.copy").in(locale))
                .put(messages.text("screen.column.number").in(locale), String.valueOf(entry.number()))
                .put(messages.text("screen.column.book").in(locale), entry.book())
                .put(messages.text("screen.column.date").in(locale), FormValues.day(entry.entryDate()));
        NationalMessage.certified(entry)
                .forEach(code -> texts.value(code, entry.fields(), Locale.forLanguageTag("vi"))
                        .ifPresent(value -> facts.put(
                                texts.label(code).map(label -> label.in(locale)).orElse(code), value)));
        return facts;
    }

    private Anchor download(Dossier dossier, RegisterEntry entry, Locale locale) {
        byte[] content = NationalMessage.of(dossier, entry).getBytes(StandardCharsets.UTF_8);
        String file = dossier.code() + "-" + entry.register() + ".xml";
        return new Anchor(
                DownloadHandler.fromInputStream(event -> new DownloadResponse(
                        new ByteArrayInputStream(content), file, "application/xml", content.length)),
                messages.text("screen.national.download").in(locale));
    }
}
