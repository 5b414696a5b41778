package org.hoso.console.internal.sector;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.karaf.features.Feature;
import org.apache.karaf.features.FeaturesService;
import org.apache.karaf.features.FeaturesService.Option;
import org.hoso.console.internal.Failed;
import org.hoso.procedure.ProcedureCatalogue;
import org.hoso.procedure.SectorStatus;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.wiring.BundleWiring;

/**
 * Installs and removes sectors through Karaf's features, which remembers them over restarts, always without automatic
 * refresh. A new version takes the place of the old one; when it does not work, the old one is put back.
 */
public final class SectorInstaller {

    private static final EnumSet<Option> QUIET = EnumSet.of(Option.NoAutoRefreshBundles);
    private static final EnumSet<Option> SIMULATED = EnumSet.of(Option.NoAutoRefreshBundles, Option.Simulate);
    private static final int PATIENCE_SECONDS = 30;
    /** How the catalogue begins what is no verdict yet. */
    private static final String PENDING = "waits for ";

    private final BundleContext context;
    private final FeaturesService features;
    private final ProcedureCatalogue catalogue;
    private final Path sectors;
    private final PrintStream out;

    /** A sector's feature as it is installed now. */
    private record Installed(String name, String version, URI repository, Path folder) {}

    public SectorInstaller(
            BundleContext context,
            FeaturesService features,
            ProcedureCatalogue catalogue,
            Path sectors,
            PrintStream out) {
        this.context = context;
        this.features = features;
        this.catalogue = catalogue;
        this.sectors = sectors;
        this.out = out;
    }

    /** Installs or updates; with {@code planOnly} only says what would happen. */
    public void install(Path file, boolean planOnly, boolean force) throws Exception {
        var planned = SectorArchive.unpack(file, sectors, "-plan");
        Optional<Installed> old;
        try {
            old = installed(planned.feature());
            if (old.filter(each -> each.folder().equals(planned.target()) && isRunning(each))
                    .isPresent()) {
                out.println(planned.feature() + " " + planned.version() + " is installed already; nothing to do");
                return;
            }
            boolean refreshes = plan(planned, old);
            if (planOnly) {
                simulate(planned);
                return;
            }
            if (refreshes && !force) {
                throw new Failed("not installed: bundles of the platform would have to be refreshed. Use --force to"
                        + " install without refreshing them; they then see the new bundle after a restart.");
            }
        } finally {
            SectorArchive.delete(planned.folder());
        }
        replace(file, old);
    }

    private boolean plan(SectorArchive archive, Optional<Installed> old) {
        old.ifPresent(each -> out.println("replace  " + each.name() + " " + each.version()));
        archive.bundles().forEach(each -> out.println("install  " + each.symbolicName() + " " + each.version()));
        var replaced = old.map(each -> locations(each.folder())).orElse(Set.of());
        var touched = RefreshPlan.refreshed(archive.bundles(), context.getBundles(), replaced);
        touched.forEach((bundle, cause) ->
                out.println("refresh  " + bundle.getSymbolicName() + " " + bundle.getVersion() + ": " + cause));
        if (touched.isEmpty()) {
            out.println("refresh  none");
        }
        return !touched.isEmpty();
    }

    /** Lets the resolver say whether the feature can be installed, and leaves everything as it was. */
    private void simulate(SectorArchive archive) throws Exception {
        var uri = archive.features().toUri();
        features.addRepository(uri);
        try {
            features.installFeatures(Set.of(id(archive.feature(), archive.version())), SIMULATED);
            out.println("resolves");
        } finally {
            features.removeRepository(uri);
        }
    }

    private void replace(Path file, Optional<Installed> old) throws Exception {
        var wirings = wirings();
        old.ifPresent(this::uninstallQuietly);
        var archive = SectorArchive.unpack(file, sectors, "");
        boolean done = false;
        try {
            add(archive.features().toUri(), archive.feature(), archive.version());
            var verdicts = verdicts(archive);
            var problems = verdicts.stream()
                    .flatMap(verdict -> verdict.problems().stream())
                    .toList();
            problems.forEach(problem -> out.println("problem  " + problem));
            if (!problems.isEmpty()) {
                throw new Failed("refused: the sector has %d %s; it was removed again"
                        .formatted(problems.size(), problems.size() == 1 ? "problem" : "problems"));
            }
            done = true;
            if (verdicts.isEmpty()) {
                throw new Failed("installed, but not running yet: the catalogue has not accepted it within "
                        + PATIENCE_SECONDS + " seconds. It goes on trying; run hoso:check and hoso:sector-list.");
            }
            verdicts.forEach(verdict -> out.println("running  " + verdict.id() + " " + verdict.version() + ": "
                    + String.join(" ", verdict.procedures())));
        } finally {
            if (!done) {
                undo(archive, old);
            }
        }
        if (old.isPresent() && !old.get().folder().equals(archive.folder())) {
            SectorArchive.delete(old.get().folder());
        }
        tellRefreshed(wirings);
    }

    private void add(URI repository, String name, String version) throws Exception {
        features.addRepository(repository);
        features.installFeatures(Set.of(id(name, version)), QUIET);
    }

    private void undo(SectorArchive archive, Optional<Installed> old) throws IOException {
        uninstallQuietly(new Installed(
                archive.feature(), archive.version(), archive.features().toUri(), archive.folder()));
        boolean restorable =
                old.filter(each -> !each.folder().equals(archive.folder())).isPresent();
        SectorArchive.delete(archive.folder());
        if (restorable) {
            var before = old.orElseThrow();
            try {
                add(before.repository(), before.name(), before.version());
                out.println("restored " + before.name() + " " + before.version());
            } catch (Exception e) { // the features service declares nothing narrower
                out.println("the version before could not be put back: " + e.getMessage());
            }
        }
    }

    /** Removes a sector by id; true when it was there. */
    public boolean remove(String id) throws Exception {
        var status = catalogue.sectors().stream()
                .filter(each -> each.id().equals(id))
                .findFirst();
        if (status.isEmpty()) {
            return false;
        }
        var wirings = wirings();
        var bundle = Optional.ofNullable(context.getBundle(status.get().bundleId()));
        var installed = installed();
        var owner = bundle.flatMap(each -> installed.stream()
                .filter(feature -> locations(feature.folder()).contains(each.getLocation()))
                .findFirst());
        if (owner.isPresent()) {
            var feature = owner.get();
            features.uninstallFeatures(Set.of(id(feature.name(), feature.version())), QUIET);
            features.removeRepository(feature.repository());
            SectorArchive.delete(feature.folder());
        } else if (bundle.isPresent()) {
            bundle.get().uninstall();
        }
        out.println("removed  " + id);
        tellRefreshed(wirings);
        return true;
    }

    private void uninstallQuietly(Installed feature) {
        try {
            features.uninstallFeatures(Set.of(id(feature.name(), feature.version())), QUIET);
        } catch (Exception e) { // the features service declares nothing narrower
            out.println("not installed before: " + e.getMessage());
        }
        try {
            features.removeRepository(feature.repository());
        } catch (Exception e) { // as above
            out.println("no repository before: " + e.getMessage());
        }
    }

    private List<Installed> installed() throws Exception {
        var repositories = features.listRepositories();
        return Arrays.stream(repositories)
                .filter(repository -> "file".equals(repository.getURI().getScheme()))
                .filter(repository -> Path.of(repository.getURI()).startsWith(sectors))
                .flatMap(repository -> Arrays.stream(features(repository))
                        .map(feature -> new Installed(
                                feature.getName(),
                                feature.getVersion(),
                                repository.getURI(),
                                sectors.resolve(sectors.relativize(Path.of(repository.getURI()))
                                        .getName(0)))))
                .toList();
    }

    private static Feature[] features(org.apache.karaf.features.Repository repository) {
        try {
            return repository.getFeatures();
        } catch (Exception e) { // the interface declares nothing narrower; an unreadable repository has no features
            return new Feature[0];
        }
    }

    private Optional<Installed> installed(String name) throws Exception {
        return installed().stream().filter(each -> each.name().equals(name)).findFirst();
    }

    private Set<String> locations(Path folder) {
        var prefix = folder.toUri().toString().replaceAll("/+$", "") + "/";
        return Arrays.stream(context.getBundles())
                .map(Bundle::getLocation)
                .filter(location -> location.startsWith(prefix))
                .collect(Collectors.toSet());
    }

    private boolean isRunning(Installed feature) {
        var locations = locations(feature.folder());
        return !locations.isEmpty()
                && locations.stream()
                        .map(context::getBundle)
                        .allMatch(bundle -> bundle != null && bundle.getState() == Bundle.ACTIVE);
    }

    /** Waits until the catalogue has judged every sector of the archive; empty when it has not in time. */
    private List<SectorStatus> verdicts(SectorArchive archive) throws Exception {
        var ids = archive.bundles().stream()
                .filter(SectorArchive.BundleFile::sector)
                .map(each -> Optional.ofNullable(
                                context.getBundle(each.location().toString()))
                        .orElseThrow(() -> new Failed(each.symbolicName() + " was not installed by its feature")))
                .map(Bundle::getBundleId)
                .collect(Collectors.toSet());
        var seen = new CountDownLatch(1);
        try (var listening = catalogue.onChange(() -> {
            if (judged(ids).size() == ids.size()) {
                seen.countDown();
            }
        })) {
            return judged(ids).size() == ids.size() || seen.await(PATIENCE_SECONDS, TimeUnit.SECONDS)
                    ? judged(ids)
                    : List.of();
        }
    }

    private List<SectorStatus> judged(Set<Long> bundleIds) {
        return catalogue.sectors().stream()
                .filter(status -> bundleIds.contains(status.bundleId()))
                .filter(status -> status.problems().stream().noneMatch(problem -> problem.startsWith(PENDING)))
                .toList();
    }

    private Map<Bundle, BundleWiring> wirings() {
        var wirings = new HashMap<Bundle, BundleWiring>();
        for (var bundle : context.getBundles()) {
            Optional.ofNullable(bundle.adapt(BundleWiring.class)).ifPresent(wiring -> wirings.put(bundle, wiring));
        }
        return wirings;
    }

    private void tellRefreshed(Map<Bundle, BundleWiring> before) {
        var changed = before.entrySet().stream()
                .filter(entry -> entry.getKey().getState() != Bundle.UNINSTALLED)
                .filter(entry -> entry.getKey().adapt(BundleWiring.class) != entry.getValue())
                .map(entry -> entry.getKey().getSymbolicName())
                .sorted()
                .toList();
        out.println("refreshed " + (changed.isEmpty() ? "none" : String.join(" ", changed)));
    }

    private static String id(String name, String version) {
        return name + "/" + version;
    }
}
