package org.hoso.document.internal.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads the content types an Office Open XML container declares for its parts. */
final class ContentTypes {

    private ContentTypes() {}

    /** The declared types in lower case, or empty when the declaration is not well-formed or has a DTD. */
    static Optional<Set<String>> parse(byte[] declaration) {
        Set<String> types = new HashSet<>();
        try {
            var factory = SAXParserFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.newSAXParser().parse(new ByteArrayInputStream(declaration), new DefaultHandler() {
                @Override
                public void startElement(String uri, String localName, String name, Attributes attributes) {
                    String type = attributes.getValue("ContentType");
                    if (type != null) {
                        types.add(type.strip().toLowerCase(Locale.ROOT));
                    }
                }

                @Override
                public void fatalError(org.xml.sax.SAXParseException e) throws SAXException {
                    throw e;
                }
            });
            return Optional.of(types);
        } catch (SAXException e) {
            return Optional.empty();
        } catch (ParserConfigurationException | IOException e) {
            throw new IllegalStateException("the XML parser of the platform cannot be used safely", e);
        }
    }
}
