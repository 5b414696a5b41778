package org.hoso.console.internal.sector;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.hoso.console.internal.Failed;
import org.hoso.console.internal.sector.SectorArchive.BundleFile;
import org.hoso.core.port.ModuleRuntime.BundleContent;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** What a bundle file says about its sector, read without installing it. */
final class SectorContent {

    private static final String DATA = "HOSO-INF/";
    private static final String COMPONENTS = "OSGI-INF/";
    private static final String HANDLER = "hoso.step.handler";
    private static final long LARGEST_FILE = 20L * 1024 * 1024;

    private SectorContent() {}

    static BundleContent read(BundleFile bundle) {
        Map<String, byte[]> data = new HashMap<>();
        Set<String> handlers = new HashSet<>();
        try (var jar = new JarFile(bundle.file().toFile())) {
            for (var entry : Collections.list(jar.entries())) {
                var name = entry.getName();
                boolean declared = name.startsWith(DATA) && (name.endsWith(".xml") || name.endsWith(".properties"));
                if (entry.isDirectory() || !declared && !(name.startsWith(COMPONENTS) && name.endsWith(".xml"))) {
                    continue;
                }
                byte[] content = content(jar.getInputStream(entry), name);
                if (declared) {
                    data.put(name, content);
                } else {
                    handlers.addAll(handlers(content, name));
                }
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return new BundleContent(bundle.symbolicName(), bundle.version(), bundle.sector(), data, handlers);
    }

    private static byte[] content(InputStream in, String name) throws IOException {
        try (in) {
            byte[] content = in.readNBytes((int) LARGEST_FILE + 1);
            if (content.length > LARGEST_FILE) {
                throw new Failed(name + " is larger than " + LARGEST_FILE + " bytes");
            }
            return content;
        }
    }

    /** The names of step handlers in a component's description: an attribute for one, lines for several. */
    private static Set<String> handlers(byte[] component, String name) throws IOException {
        Set<String> handlers = new HashSet<>();
        var properties = parse(component, name).getElementsByTagName("property");
        for (int i = 0; i < properties.getLength(); i++) {
            if (properties.item(i) instanceof Element property && HANDLER.equals(property.getAttribute("name"))) {
                Stream.concat(
                                Stream.of(property.getAttribute("value")),
                                property.getTextContent().lines())
                        .map(String::strip)
                        .filter(value -> !value.isEmpty())
                        .forEach(handlers::add);
            }
        }
        return handlers;
    }

    private static Document parse(byte[] content, String name) throws IOException {
        try {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new java.io.ByteArrayInputStream(content));
        } catch (SAXException broken) {
            throw new Failed(name + " cannot be read: " + broken.getMessage());
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
