package org.hoso.core.internal.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hoso.calendar.WorkingCalendar;
import org.hoso.sector.spi.SectorFiles;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.util.tracker.BundleTracker;
import org.osgi.util.tracker.BundleTrackerCustomizer;

/**
 * Watches for sector bundles, reads their data files when they have started, and reports them by id. Nothing of a bundle
 * but its id and the bytes of these files is kept.
 */
@Component(
        immediate = true,
        service = {})
public final class SectorTracker {

    private final BundleTracker<Long> tracker;

    @Activate
    public SectorTracker(BundleContext context, @Reference SectorRegistry registry) {
        tracker = new BundleTracker<>(
                context,
                Bundle.ACTIVE,
                new Customizer(registry, new ProcedureFiles(WorkingCalendar.STANDARD_DAY_MINUTES)));
        tracker.open();
    }

    @Deactivate
    public void close() {
        tracker.close();
    }

    private record Customizer(SectorRegistry registry, ProcedureFiles files) implements BundleTrackerCustomizer<Long> {

        @Override
        public @Nullable Long addingBundle(Bundle bundle, @Nullable BundleEvent event) {
            Optional<String> header = Optional.ofNullable(bundle.getHeaders("").get(SectorFiles.HEADER))
                    .map(String::strip);
            if (header.isEmpty() && bundle.getEntry(SectorFiles.SECTOR) == null) {
                return null;
            }
            registry.started(
                    bundle.getBundleId(),
                    String.valueOf(bundle.getSymbolicName()),
                    bundle.getVersion().toString(),
                    read(bundle, header));
            return bundle.getBundleId();
        }

        @Override
        public void modifiedBundle(Bundle bundle, @Nullable BundleEvent event, Long bundleId) {
            // Only one state is tracked, so there is nothing between coming and going.
        }

        @Override
        public void removedBundle(Bundle bundle, @Nullable BundleEvent event, Long bundleId) {
            registry.stopped(bundleId);
        }

        private SectorDefinition read(Bundle bundle, Optional<String> header) {
            List<String> faults = new ArrayList<>();
            Map<String, byte[]> contents = new HashMap<>();
            for (URL entry : entries(bundle)) {
                String path = entry.getPath().replaceFirst("^/+", "");
                try (InputStream in = entry.openStream()) {
                    contents.put(path, in.readAllBytes());
                } catch (IOException fault) {
                    faults.add(path + ": cannot be read from the bundle: " + fault.getMessage());
                }
            }
            SectorDefinition read = files.read(contents);
            header.filter(id -> !read.id().isEmpty() && !id.equals(read.id()))
                    .ifPresent(id -> faults.add("META-INF/MANIFEST.MF: " + SectorFiles.HEADER + " is " + id + ", but "
                            + SectorFiles.SECTOR + " says " + read.id()));
            faults.addAll(read.problems());
            return new SectorDefinition(read.id(), read.name(), read.versions(), read.texts(), faults);
        }

        private static List<URL> entries(Bundle bundle) {
            Enumeration<URL> found = bundle.findEntries("HOSO-INF", "*", true);
            return found == null
                    ? List.of()
                    : Collections.list(found).stream()
                            .filter(url -> !url.getPath().endsWith("/"))
                            .filter(url -> url.getPath().endsWith(".xml")
                                    || url.getPath().endsWith(".properties"))
                            .toList();
        }
    }
}
