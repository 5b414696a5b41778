package org.hoso.console.internal.sector;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.hoso.console.internal.Failed;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The file that names a sector's feature and its bundles. */
final class FeatureFile {

    private static final String NAMESPACE = "http://karaf.apache.org/xmlns/features/v1.6.0";

    private FeatureFile() {}

    /** A feature by name and version. */
    record Named(String name, String version) {}

    /** Writes a feature of one bundle. */
    static void write(Path file, String name, String version, URI bundle) throws IOException {
        var xml = """
                <?xml version="1.0" encoding="UTF-8"?>
                <features name="sector-%1$s" xmlns="%2$s">
                  <feature name="%1$s" version="%3$s">
                    <bundle>%4$s</bundle>
                  </feature>
                </features>
                """;
        Files.writeString(file, xml.formatted(name, NAMESPACE, version, bundle), StandardCharsets.UTF_8);
    }

    /** The one feature repository of an unpacked KAR; empty when there is none, or more than one. */
    static Optional<Path> find(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            var found = new ArrayList<Path>();
            for (var file :
                    files.filter(each -> each.toString().endsWith(".xml")).toList()) {
                if (parse(file).filter(document -> isFeatures(document)).isPresent()) {
                    found.add(file);
                }
            }
            return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
        }
    }

    private static boolean isFeatures(Document document) {
        var name = document.getDocumentElement().getLocalName();
        return "features".equals(name);
    }

    /** Replaces Maven addresses of bundles that lie in {@code folder} by their files; answers the feature. */
    static Named rewrite(Path file, Path folder) throws IOException {
        var document = parse(file).orElseThrow(() -> new Failed("the feature file cannot be read"));
        var features = elements(document, "feature").stream()
                .filter(element -> element.getParentNode() == document.getDocumentElement())
                .toList();
        if (features.size() != 1) {
            throw new Failed("a sector's KAR has one feature, this one has " + features.size());
        }
        for (var bundle : elements(document, "bundle")) {
            file(bundle.getTextContent().strip(), folder)
                    .ifPresent(path -> bundle.setTextContent(path.toUri().toString()));
        }
        save(document, file);
        var feature = features.get(0);
        var version = feature.getAttribute("version");
        return new Named(feature.getAttribute("name"), version.isEmpty() ? "0.0.0" : version);
    }

    /** The file of {@code mvn:group/artifact/version[/type[/classifier]]} in a KAR's repository, if it is there. */
    static Optional<Path> file(String address, Path folder) throws IOException {
        if (!address.startsWith("mvn:")) {
            return Optional.empty();
        }
        var parts = address.substring(4).split("/", -1);
        if (parts.length < 3) {
            return Optional.empty();
        }
        var type = parts.length > 3 && !parts[3].isEmpty() ? parts[3] : "jar";
        var classifier = parts.length > 4 && !parts[4].isEmpty() ? "-" + parts[4] : "";
        var name = parts[1] + "-" + parts[2] + classifier + "." + type;
        var path = Path.of(parts[0].replace('.', '/'), parts[1], parts[2], name);
        try (var files = Files.walk(folder)) {
            return files.filter(each -> each.endsWith(path)).findFirst();
        }
    }

    private static ArrayList<Element> elements(Document document, String name) {
        var nodes = document.getElementsByTagNameNS("*", name);
        var elements = new ArrayList<Element>();
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i) instanceof Element element) {
                elements.add(element);
            }
        }
        return elements;
    }

    private static Optional<Document> parse(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return Optional.of(builder().parse(in));
        } catch (SAXException e) {
            return Optional.empty();
        }
    }

    /** Without document types, so that a file can make the server read nothing else. */
    private static DocumentBuilder builder() {
        try {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void save(Document document, Path file) throws IOException {
        try (var out = Files.newOutputStream(file)) {
            TransformerFactory.newDefaultInstance()
                    .newTransformer()
                    .transform(new DOMSource(document), new StreamResult(out));
        } catch (TransformerException e) {
            throw new IOException("cannot write " + file, e);
        }
    }
}
