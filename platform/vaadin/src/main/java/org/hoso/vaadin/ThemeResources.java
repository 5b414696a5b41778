package org.hoso.vaadin;

import java.net.URL;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Static files of a bundle: styles, fonts, pictures. Registered as an OSGi service; served with an ETag, and for good
 * when the address carries the version that {@link #stylesheets()} are linked with.
 */
@ConsumerType
public interface ThemeResources {

    /** First part of the address, for example {@code theme} for {@code /theme/hoso.css}: lower-case letters, digits, hyphens. */
    String prefix();

    /**
     * The file at a path below the prefix, without a leading slash; empty when there is none. Called from any thread,
     * once per file: the content is then kept. The path never contains {@code ..}.
     */
    Optional<URL> find(String path);

    /** Paths of the style sheets that every page links, in order. */
    List<String> stylesheets();
}
