package org.hoso.civilstatus.internal;

import java.io.StringWriter;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.hoso.dossier.Dossier;
import org.hoso.register.RegisterEntry;
import org.hoso.sector.spi.FormValues;

/**
 * The message {@code dangKyHoTich} for the national civil-status system, prepared for export: unit, module, dossier, time of
 * receipt and the certified data. Names and order of the outer elements follow the published description of the exchange
 * platform; the codes of units and modules and the inner schema are maps of the connector, so Hoso's own codes stand there.
 */
public final class NationalMessage {

    private static final DateTimeFormatter RECEIVED =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmss", Locale.ROOT).withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    private NationalMessage() {}

    /** The message of one register entry as an XML document. */
    public static String of(Dossier dossier, RegisterEntry entry) {
        StringWriter out = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("dangKyHoTich");
            element(xml, "maDonVi", dossier.places().competentUnit());
            element(xml, "module", entry.register());
            element(xml, "maHoSo", dossier.code());
            element(xml, "ngayTiepNhan", RECEIVED.format(dossier.timing().receivedAt()));
            xml.writeStartElement("data");
            element(xml, "so", String.valueOf(entry.number()));
            element(xml, "quyenSo", entry.book());
            element(xml, "ngayDangKy", entry.entryDate().toString());
            element(xml, "nguoiKy", entry.madeBy());
            for (String code : certified(entry)) {
                String value = new FormValues(entry.fields()).text(code);
                if (!value.isEmpty()) {
                    element(xml, code, value);
                }
            }
            xml.writeEndDocument();
            xml.close();
            return out.toString();
        } catch (XMLStreamException fault) {
            throw new IllegalStateException("the message of " + dossier.code() + " cannot be written", fault);
        }
    }

    /** What the register of the entry certifies, in order. */
    public static List<String> certified(RegisterEntry entry) {
        return CivilEvent.ofRegister(entry.register())
                .map(CivilEvent::certified)
                .orElse(BirthForm.certified());
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
