package org.hoso.itest.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The manifests keep the borders between bundles")
class ManifestRulesTest {

    private static final Set<String> PLATFORM = Set.of(
            "org.hoso.calendar",
            "org.hoso.api",
            "org.hoso.sector.spi",
            "org.hoso.core",
            "org.hoso.store",
            "org.hoso.document",
            "org.hoso.exchange",
            "org.hoso.vaadin",
            "org.hoso.ui.kit",
            "org.hoso.desk",
            "org.hoso.portal",
            "org.hoso.console");

    private static final Set<String> SECTORS = Set.of("org.hoso.civil-status", "org.hoso.business", "org.hoso.land");

    private final Bundles bundles = Bundles.onClassPath();

    @Test
    void every_bundle_of_the_platform_and_every_sector_is_scanned() {
        assertThat(bundles.all().stream().map(Bundles.BundleManifest::name))
                .containsAll(PLATFORM)
                .containsAll(SECTORS);
    }

    @Test
    void only_the_store_imports_persistence() {
        for (var bundle : bundles.all()) {
            assertThat(bundle.importsAnyOf("javax.persistence"))
                    .as("%s imports javax.persistence", bundle.name())
                    .isEqualTo(bundle.name().equals("org.hoso.store"));
        }
    }

    @Test
    void bundles_without_screens_resolve_without_vaadin() {
        var screens = Set.of(
                "org.hoso.vaadin",
                "org.hoso.ui.kit",
                "org.hoso.desk",
                "org.hoso.portal",
                "org.hoso.civil-status",
                "org.hoso.business",
                "org.hoso.land");
        for (var bundle : bundles.all()) {
            if (!screens.contains(bundle.name())) {
                assertThat(bundle.importsAnyOf("com.vaadin"))
                        .as("%s imports Vaadin", bundle.name())
                        .isFalse();
            }
        }
        assertThat(bundles.named("org.hoso.desk").importsAnyOf("com.vaadin")).isTrue();
    }

    @Test
    void only_console_bridge_and_sector_tracker_import_the_framework() {
        var allowed = Set.of("org.hoso.console", "org.hoso.vaadin", "org.hoso.core");
        for (var bundle : bundles.all()) {
            if (!allowed.contains(bundle.name())) {
                assertThat(bundle.imports().keySet())
                        .as("imports of %s", bundle.name())
                        .noneMatch(pack -> pack.equals("org.osgi.framework") || pack.startsWith("org.osgi.framework."));
            }
        }
    }

    @Test
    void a_sector_sees_only_api_sector_spi_and_ui_kit() {
        var contracts = Set.of("org.hoso.api", "org.hoso.sector.spi", "org.hoso.ui.kit");
        for (var sector : SECTORS) {
            for (var pack : bundles.named(sector).imports().keySet()) {
                if (pack.startsWith("org.hoso.")) {
                    assertThat(contracts.stream()
                                    .anyMatch(contract ->
                                            bundles.named(contract).exports().containsKey(pack)))
                            .as("%s imports %s from a contract bundle", sector, pack)
                            .isTrue();
                }
            }
        }
    }

    @Test
    void the_platform_imports_nothing_a_sector_exports() {
        for (var sector : SECTORS) {
            for (var pack : bundles.named(sector).exports().keySet()) {
                for (var platform : PLATFORM) {
                    assertThat(bundles.named(platform).imports()).doesNotContainKey(pack);
                }
            }
        }
    }

    @Test
    void exported_packages_have_a_version_and_are_not_internal() {
        for (var bundle : bundles.all()) {
            bundle.exports().forEach((pack, version) -> {
                assertThat(version)
                        .as("version of %s exported by %s", pack, bundle.name())
                        .isNotEmpty();
                if (pack.startsWith("org.hoso.")) {
                    assertThat(List.of(pack.split("\\.", -1)))
                            .as("package exported by %s", bundle.name())
                            .doesNotContain("internal");
                }
            });
        }
    }

    @Test
    void no_package_is_exported_twice() {
        var exporter = new HashMap<String, String>();
        for (var bundle : bundles.all()) {
            for (var pack : bundle.exports().keySet()) {
                assertThat(exporter.put(pack, bundle.name()))
                        .as("%s is exported by %s and by", pack, bundle.name())
                        .isNull();
            }
        }
    }

    @Test
    void the_core_does_not_import_the_store_the_documents_or_any_screen() {
        var forbidden = List.of("org.hoso.store", "org.hoso.document.internal", "org.hoso.ui", "org.hoso.desk");
        for (var pack : forbidden) {
            assertThat(bundles.named("org.hoso.core").importsAnyOf(pack))
                    .as(pack)
                    .isFalse();
        }
    }
}
