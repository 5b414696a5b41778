package org.hoso.civilstatus.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.hoso.dossier.Dossier;
import org.hoso.procedure.ProcedureVersion;
import org.hoso.testkit.TestPlatform;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class NationalMessageTest {

    @Test
    void carriesTheDossierAndWhatIsCertifiedAsXmlThatCanBeReadBack() throws Exception {
        try (TestPlatform platform =
                new TestPlatform(SectorFilesTest.SECTOR.versions().toArray(ProcedureVersion[]::new))) {
            platform.add(new BirthRegisterHandler(), "birth-register");
            DossierFlow flow = new DossierFlow(platform);
            Map<String, String> form = Births.form();
            form.put("childBirthPlace", "Trạm <y tế> & \"nhà\"");
            Dossier signed = flow.signed(flow.received(Births.request(form)), Map.of());

            Document message = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(
                            NationalMessage.of(signed, flow.entries(signed).get(0)))));

            assertThat(text(message, "maHoSo")).isEqualTo(signed.code());
            assertThat(text(message, "ngayTiepNhan")).isEqualTo("20260601090000");
            assertThat(text(message, "module")).isEqualTo("birth");
            assertThat(text(message, "childName")).isEqualTo("Nguyễn Minh Khôi");
            assertThat(text(message, "childBirthPlace")).isEqualTo("Trạm <y tế> & \"nhà\"");
        }
    }

    private static String text(Document message, String element) {
        return message.getElementsByTagName(element).item(0).getTextContent();
    }
}
