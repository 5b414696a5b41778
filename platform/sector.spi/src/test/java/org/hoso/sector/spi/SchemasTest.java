package org.hoso.sector.spi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.validation.SchemaFactory;
import org.hoso.organisation.UnitKind;
import org.hoso.organisation.UnitLevel;
import org.hoso.procedure.Channel;
import org.hoso.procedure.FeeDefinition;
import org.hoso.procedure.FormField;
import org.hoso.procedure.PaperDefinition;
import org.hoso.procedure.ProcedureVersion;
import org.hoso.procedure.StepDefinition;
import org.hoso.procedure.TimeLimit;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class SchemasTest {

    @Test
    void bothSchemasAreValid() throws Exception {
        SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);

        assertThat(factory.newSchema(SectorFiles.sectorSchema())).isNotNull();
        assertThat(factory.newSchema(SectorFiles.procedureSchema())).isNotNull();
    }

    @Test
    void theSchemaNamesTheSameCodesAsTheContracts() throws Exception {
        assertThat(enumerations())
                .contains(
                        names(UnitLevel.values()),
                        names(Channel.values()),
                        names(ProcedureVersion.ClockStart.values()),
                        names(TimeLimit.Unit.values()),
                        names(PaperDefinition.Mode.values()),
                        names(FeeDefinition.Kind.values()),
                        names(FeeDefinition.Timing.values()),
                        names(FormField.Kind.values()),
                        names(StepDefinition.Kind.values()),
                        names(UnitKind.values()));
    }

    private static Set<String> names(Enum<?>[] values) {
        return new TreeSet<>(Arrays.stream(values).map(Enum::name).toList());
    }

    private static Set<Set<String>> enumerations() throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        try (InputStream in = SectorFiles.procedureSchema().openStream()) {
            Document schema = factory.newDocumentBuilder().parse(in);
            return elements(schema.getElementsByTagNameNS("*", "restriction"))
                    .map(restriction ->
                            (Set<String>) new TreeSet<>(elements(restriction.getElementsByTagNameNS("*", "enumeration"))
                                    .map(each -> each.getAttribute("value"))
                                    .toList()))
                    .collect(java.util.stream.Collectors.toSet());
        }
    }

    private static Stream<Element> elements(NodeList nodes) {
        return java.util.stream.IntStream.range(0, nodes.getLength()).mapToObj(index -> (Element) nodes.item(index));
    }
}
