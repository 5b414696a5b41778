package org.hoso.console.internal.sector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.hoso.console.internal.Failed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SectorArchiveTest {

    private static final String FEATURES = """
            <features name="demo" xmlns="http://karaf.apache.org/xmlns/features/v1.6.0">
              <feature name="sector-demo" version="1.2.0">
                <bundle>mvn:org.example/demo/1.2.0</bundle>
                <bundle>mvn:org.example/elsewhere/1.0.0</bundle>
              </feature>
            </features>
            """;

    @TempDir
    Path temporary;

    private Path sectors;

    @BeforeEach
    void folders() {
        sectors = temporary.resolve("sectors");
    }

    @Test
    void a_bundle_becomes_a_feature_that_names_its_file() throws IOException {
        var file = write("demo.jar", sector("org.example.demo;singleton:=true", "1.2.0"));

        var archive = SectorArchive.unpack(file, sectors, "");

        assertThat(archive.feature()).isEqualTo("org.example.demo");
        assertThat(archive.version()).isEqualTo("1.2.0");
        assertThat(Files.readString(archive.features()))
                .contains("<bundle>" + archive.folder().resolve("demo.jar").toUri() + "</bundle>");
        assertThat(archive.bundles()).singleElement().matches(SectorArchive.BundleFile::sector);
    }

    @Test
    void the_bundles_of_a_kar_are_named_by_file_and_others_left_alone() throws IOException {
        var file = write(
                "demo.kar",
                zip(Map.of(
                        "META-INF/MANIFEST.MF", bytes("Manifest-Version: 1.0\n"),
                        "repository/org/example/demo/1.2.0/demo-1.2.0.jar", sector("demo", "1.2.0"),
                        "repository/org/example/demo/1.2.0/demo-1.2.0-features.xml", bytes(FEATURES))));

        var archive = SectorArchive.unpack(file, sectors, "");

        assertThat(archive.feature()).isEqualTo("sector-demo");
        assertThat(Files.readString(archive.features()))
                .contains(archive.bundles().get(0).location().toString())
                .doesNotContain("mvn:org.example/demo/1.2.0")
                .contains("mvn:org.example/elsewhere/1.0.0");
    }

    @Test
    void the_same_file_goes_into_the_same_folder_and_another_one_elsewhere() throws IOException {
        var older = sector("demo", "1.0.0");
        var newer = sector("demo", "1.0.1");
        var first = SectorArchive.unpack(write("demo.jar", older), sectors, "");
        var again = SectorArchive.unpack(write("demo.jar", older), sectors, "");
        var other = SectorArchive.unpack(write("demo.jar", newer), sectors, "");
        var plan = SectorArchive.unpack(write("demo.jar", newer), sectors, "-plan");

        assertThat(again.folder()).isEqualTo(first.folder());
        assertThat(other.folder()).isNotEqualTo(first.folder());
        assertThat(plan.target()).isEqualTo(other.folder());
        assertThat(plan.folder()).isNotEqualTo(other.folder());
    }

    @Test
    void what_is_no_sector_is_refused_and_leaves_nothing_behind() throws IOException {
        var plain = write("plain.jar", jar(Map.of(), "plain", "1.0.0"));
        var text = write("text.kar", bytes("no archive"));
        var evil = write("evil.kar", zip(Map.of("../evil.txt", bytes("x"))));
        var none = write("none.kar", zip(Map.of("repository/readme.txt", bytes("x"))));
        var doctype = write(
                "doctype.kar",
                zip(Map.of(
                        "a.xml", bytes("<!DOCTYPE features [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><features/>"))));

        for (var file : new Path[] {plain, text, evil, none, doctype, temporary.resolve("missing.kar")}) {
            assertThatThrownBy(() -> SectorArchive.unpack(file, sectors, ""))
                    .as(file.toString())
                    .isInstanceOf(Failed.class);
        }
        assertThat(temporary.resolve("evil.txt")).doesNotExist();
        assertThat(sectors).isEmptyDirectory();
    }

    @Test
    void exports_are_read_with_their_versions() throws IOException {
        var archive = SectorArchive.unpack(
                write(
                        "demo.jar",
                        jar(
                                Map.of("HOSO-INF/sector.xml", bytes("<sector/>")),
                                "demo",
                                "1.0.0",
                                "Export-Package: a.b;c.d;version=\"1.5\";uses:=\"x,y\",e.f")),
                sectors,
                "");

        assertThat(RefreshPlan.exports(archive.bundles().get(0)))
                .extracting(each -> each.get("osgi.wiring.package") + " " + each.get("version"))
                .containsExactly("a.b 1.5.0", "c.d 1.5.0", "e.f 0.0.0");
    }

    private Path write(String name, byte[] content) throws IOException {
        return Files.write(temporary.resolve(name), content);
    }

    private static byte[] sector(String symbolicName, String version) throws IOException {
        return jar(Map.of("HOSO-INF/sector.xml", bytes("<sector/>")), symbolicName, version);
    }

    private static byte[] jar(Map<String, byte[]> entries, String symbolicName, String version, String... headers)
            throws IOException {
        var all = new LinkedHashMap<String, byte[]>();
        var manifest = new StringBuilder("Manifest-Version: 1.0\nBundle-ManifestVersion: 2\nBundle-SymbolicName: ")
                .append(symbolicName)
                .append("\nBundle-Version: ")
                .append(version)
                .append('\n');
        for (var header : headers) {
            manifest.append(header).append('\n');
        }
        all.put("META-INF/MANIFEST.MF", bytes(manifest.toString()));
        all.putAll(entries);
        return zip(all);
    }

    private static byte[] zip(Map<String, byte[]> entries) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
