package org.hoso.vaadin.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.zip.GZIPOutputStream;
import org.hoso.vaadin.ThemeResources;

/** Serves the static files of the contributions that are there, from memory. */
final class Themes {

    /** A file as it is sent: its bytes, the same compressed (empty when that saves nothing), its type and its tag. */
    record Content(byte[] plain, byte[] zipped, String type, String tag) {}

    private record Theme(ThemeResources resources, Map<String, Optional<Content>> files) {}

    private static final int LARGEST_CACHE = 1000;

    private final List<Theme> themes = new CopyOnWriteArrayList<>();

    void add(ThemeResources resources) {
        themes.add(new Theme(resources, new ConcurrentHashMap<>()));
    }

    void remove(ThemeResources resources) {
        themes.removeIf(theme -> theme.resources() == resources);
    }

    /** Addresses of all style sheets, relative to the root, with their version. */
    List<String> stylesheets() {
        return themes.stream()
                .flatMap(theme -> theme.resources().stylesheets().stream()
                        .flatMap(path -> content(theme, path).stream()
                                .map(file -> theme.resources().prefix() + "/" + path + "?v=" + file.tag())))
                .toList();
    }

    /** True when the request was for a file of a theme and is answered. */
    boolean serve(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var found = find(Optional.ofNullable(request.getPathInfo()).orElse(""));
        if (found.isEmpty()
                || !(request.getMethod().equals("GET") || request.getMethod().equals("HEAD"))) {
            return false;
        }
        var file = found.get();
        var tag = '"' + file.tag() + '"';
        response.setHeader("ETag", tag);
        response.setHeader("Vary", "Accept-Encoding");
        response.setHeader(
                "Cache-Control",
                file.tag().equals(request.getParameter("v"))
                        ? "public, max-age=31536000, immutable"
                        : "public, max-age=3600");
        var known = Optional.ofNullable(request.getHeader("If-None-Match")).orElse("");
        if (known.contains(tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return true;
        }
        response.setContentType(file.type());
        boolean zip = file.zipped().length > 0
                && Optional.ofNullable(request.getHeader("Accept-Encoding"))
                        .orElse("")
                        .contains("gzip");
        if (zip) {
            response.setHeader("Content-Encoding", "gzip");
        }
        byte[] body = zip ? file.zipped() : file.plain();
        response.setContentLength(body.length);
        if (request.getMethod().equals("GET")) {
            response.getOutputStream().write(body);
        }
        return true;
    }

    Optional<Content> find(String address) {
        var parts = address.split("/", 3);
        if (parts.length < 3 || !parts[0].isEmpty() || address.contains("..") || address.contains("\\")) {
            return Optional.empty();
        }
        return themes.stream()
                .filter(theme -> theme.resources().prefix().equals(parts[1]))
                .flatMap(theme -> content(theme, parts[2]).stream())
                .findFirst();
    }

    private static Optional<Content> content(Theme theme, String path) {
        var known = theme.files().get(path);
        if (known != null) {
            return known;
        }
        var read = theme.resources().find(path).map(url -> read(url, path));
        if (theme.files().size() < LARGEST_CACHE) {
            theme.files().put(path, read);
        }
        return read;
    }

    private static Content read(URL url, String path) {
        try (var in = url.openStream()) {
            byte[] plain = in.readAllBytes();
            var type = Optional.ofNullable(MediaTypes.of(path)).orElse("application/octet-stream");
            var hash = MessageDigest.getInstance("SHA-256").digest(plain);
            byte[] zipped = MediaTypes.isText(type) ? zip(plain) : new byte[0];
            return new Content(
                    plain,
                    zipped.length < plain.length ? zipped : new byte[0],
                    type.startsWith("text/") ? type + ";charset=utf-8" : type,
                    HexFormat.of().formatHex(hash, 0, 8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] zip(byte[] plain) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes)) {
            out.write(plain);
        }
        return bytes.toByteArray();
    }
}
