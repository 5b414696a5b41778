package org.hoso.core.internal.catalogue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URL;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads XML files of sectors: against a schema, with line numbers, and without document types or outside entities. */
final class XmlFile {

    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    private final Schema schema;

    XmlFile(URL schemaLocation) {
        try {
            SchemaFactory factory = SchemaFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            try (var in = schemaLocation.openStream()) {
                schema = factory.newSchema(new javax.xml.transform.stream.StreamSource(in));
            }
        } catch (SAXException | IOException fault) {
            throw new IllegalStateException("the schema " + schemaLocation + " cannot be read", fault);
        }
    }

    /** The root element, or empty when the file has problems, which are added to {@code problems}. */
    Optional<XmlNode> read(String file, byte[] content, Problems problems) {
        Reader reader = new Reader(file, problems);
        try {
            parser().parse(new InputSource(new ByteArrayInputStream(content)), reader);
        } catch (SAXParseException fault) {
            reader.complain(fault);
        } catch (SAXException | IOException fault) {
            problems.add(file, 1, "cannot be read as XML: " + fault.getMessage());
            return Optional.empty();
        }
        return reader.failed ? Optional.empty() : Optional.ofNullable(reader.root);
    }

    private SAXParser parser() {
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setSchema(schema);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(NO_DOCTYPE, true);
            factory.setXIncludeAware(false);
            SAXParser parser = factory.newSAXParser();
            parser.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            parser.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            return parser;
        } catch (ParserConfigurationException | SAXException fault) {
            throw new IllegalStateException("this Java cannot read XML safely", fault);
        }
    }

    /** Builds the tree while the schema is checked. */
    private static final class Reader extends DefaultHandler {

        private final String file;
        private final Problems problems;
        private final Deque<Draft> open = new ArrayDeque<>();
        private @Nullable Locator locator;
        private @Nullable XmlNode root;
        private boolean failed;

        Reader(String file, Problems problems) {
            this.file = file;
            this.problems = problems;
        }

        @Override
        public void setDocumentLocator(Locator newLocator) {
            locator = newLocator;
        }

        @Override
        public void startElement(String uri, String localName, String qName, Attributes attributes) {
            Map<String, String> values = new HashMap<>();
            for (int i = 0; i < attributes.getLength(); i++) {
                values.put(attributes.getLocalName(i), attributes.getValue(i));
            }
            open.push(new Draft(localName, values, locator == null ? 1 : locator.getLineNumber()));
        }

        @Override
        public void characters(char[] characters, int start, int length) {
            Draft draft = open.peek();
            if (draft != null) {
                draft.text.append(characters, start, length);
            }
        }

        @Override
        public void endElement(String uri, String localName, String qName) {
            XmlNode node = open.pop().finish();
            Draft parent = open.peek();
            if (parent == null) {
                root = node;
            } else {
                parent.children.add(node);
            }
        }

        @Override
        public void error(SAXParseException fault) {
            complain(fault);
        }

        @Override
        public void fatalError(SAXParseException fault) throws SAXParseException {
            throw fault;
        }

        void complain(SAXParseException fault) {
            failed = true;
            problems.add(file, Math.max(1, fault.getLineNumber()), plain(String.valueOf(fault.getMessage())));
        }

        /** The parser's words without the name of the rule of the schema language in front of them. */
        private static String plain(String message) {
            if (message.startsWith("DOCTYPE")) {
                return "a document type (DOCTYPE) is not allowed";
            }
            String words = message.replaceFirst("^(cvc|src|s4s)-[A-Za-z0-9.-]+: ", "");
            return words.replaceAll("\"?urn:hoso:[a-z]+:1\\.0\"?:", "");
        }
    }

    /** An element that has not ended yet. */
    private static final class Draft {

        private final String name;
        private final Map<String, String> attributes;
        private final int line;
        private final List<XmlNode> children = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();

        Draft(String name, Map<String, String> attributes, int line) {
            this.name = name;
            this.attributes = attributes;
            this.line = line;
        }

        XmlNode finish() {
            return new XmlNode(name, attributes, children, text.toString().strip(), line);
        }
    }
}
