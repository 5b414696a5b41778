package org.hoso.console.internal.sector;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.karaf.features.Feature;
import org.apache.karaf.features.FeatureState;
import org.apache.karaf.features.FeaturesService;
import org.apache.karaf.features.FeaturesService.Option;
import org.hoso.console.internal.Failed;
import org.hoso.core.port.ModuleRuntime.Candidate;
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
    public static final String PENDING = "waits for ";

    private final BundleContext context;
    private final FeaturesService features;
    private final ProcedureCatalogue catalogue;
    private final Path sectors;
    private final Clock clock;
    private final Consumer<String> out;

    /** A sector's feature as it is installed now. */
    private record Installed(String name, String version, URI repository, Path folder) {}

    public SectorInstaller(
            BundleContext context,
            FeaturesService features,
            ProcedureCatalogue catalogue,
            Path sectors,
            Clock clock,
            Consumer<String> out) {
        this.context = context;
        this.features = features;
        this.catalogue = catalogue;
        this.sectors = sectors;
        this.clock = clock;
        this.out = out;
    }

    /** Looks into a file and lets the resolver try it; everything is as it was afterwards. */
    public Candidate inspect(Path file) throws Exception {
        var planned = SectorArchive.unpack(file, sectors, "-plan");
        try {
            var signer = Signatures.signer(planned.bundles());
            var old = replacedBy(planned);
            boolean installed = old.filter(each -> each.folder().equals(planned.target()) && isRunning(each))
                    .isPresent();
            var replaced = old.map(each -> locations(each.folder())).orElse(Set.of());
            var touched = RefreshPlan.refreshed(planned.bundles(), context.getBundles(), replaced);
            if (touched.isEmpty() && !installed) {
                simulate(planned);
            }
            return new Candidate(
                    SectorArchive.digest(file),
                    signer,
                    old.map(each -> each.name() + " " + each.version()),
                    installed,
                    planned.bundles().stream().map(SectorContent::read).toList(),
                    touched.entrySet().stream()
                            .map(each -> each.getKey().getSymbolicName() + " "
                                    + each.getKey().getVersion() + ": " + each.getValue())
                            .toList());
        } finally {
            SectorArchive.delete(planned.folder());
        }
    }

    /** Installs or updates; nothing is done when exactly this file runs already. */
    public void install(Path file) throws Exception {
        var planned = SectorArchive.unpack(file, sectors, "-plan");
        Optional<Installed> old;
        try {
            old = replacedBy(planned);
            if (old.filter(each -> each.folder().equals(planned.target()) && isRunning(each))
                    .isPresent()) {
                out.accept(planned.feature() + " " + planned.version() + " is installed already; nothing to do");
                return;
            }
        } finally {
            SectorArchive.delete(planned.folder());
        }
        replace(file, old);
    }

    /** Lets the resolver say whether the feature can be installed, and leaves everything as it was. */
    private void simulate(SectorArchive archive) throws Exception {
        var uri = archive.features().toUri();
        features.addRepository(uri);
        try {
            features.installFeatures(Set.of(id(archive.feature(), archive.version())), SIMULATED);
        } finally {
            features.removeRepository(uri);
        }
    }

    private void replace(Path file, Optional<Installed> old) throws Exception {
        var wirings = wirings();
        old.ifPresent(this::uninstallQuietly);
        var archive = SectorArchive.unpack(file, sectors, "");
        Origin.write(
                archive.folder(), SectorArchive.digest(file), Signatures.signer(archive.bundles()), clock.instant());
        boolean done = false;
        try {
            add(archive.features().toUri(), archive.feature(), archive.version());
            var verdicts = verdicts(archive);
            var problems = verdicts.stream()
                    .flatMap(verdict -> verdict.problems().stream())
                    .toList();
            problems.forEach(problem -> out.accept("problem  " + problem));
            if (!problems.isEmpty()) {
                throw new Failed("refused: the sector has %d %s; it was removed again"
                        .formatted(problems.size(), problems.size() == 1 ? "problem" : "problems"));
            }
            done = true;
            if (verdicts.isEmpty()) {
                throw new Failed("installed, but not running yet: the catalogue has not accepted it within "
                        + PATIENCE_SECONDS + " seconds. It goes on trying; run hoso:check and hoso:sector-list.");
            }
            verdicts.forEach(verdict -> out.accept("running  " + verdict.id() + " " + verdict.version() + ": "
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
                out.accept("restored " + before.name() + " " + before.version());
            } catch (Exception e) { // the features service declares nothing narrower
                out.accept("the version before could not be put back: " + e.getMessage());
            }
        }
    }

    /** Removes a sector by its bundle. */
    public void remove(long bundleId) throws Exception {
        var wirings = wirings();
        var bundle = Optional.ofNullable(context.getBundle(bundleId));
        var owner = owner(bundle);
        if (owner.isPresent()) {
            var feature = owner.get();
            features.uninstallFeatures(Set.of(id(feature.name(), feature.version())), QUIET);
            features.removeRepository(feature.repository());
            SectorArchive.delete(feature.folder());
        } else if (bundle.isPresent()) {
            bundle.get().uninstall();
        }
        out.accept("removed  " + bundle.map(Bundle::getSymbolicName).orElse(String.valueOf(bundleId)));
        tellRefreshed(wirings);
    }

    /** Starts or stops a sector, also over restarts. */
    public void enable(long bundleId, boolean enabled) throws Exception {
        var bundle = Optional.ofNullable(context.getBundle(bundleId));
        var owner = owner(bundle);
        if (owner.isPresent()) {
            var state = enabled ? FeatureState.Started : FeatureState.Resolved;
            var feature = id(owner.get().name(), owner.get().version());
            features.updateFeaturesState(Map.of(FeaturesService.ROOT_REGION, Map.of(feature, state)), QUIET);
        } else if (bundle.isPresent() && enabled) {
            bundle.get().start();
        } else if (bundle.isPresent()) {
            bundle.get().stop();
        }
    }

    /** What is known about where the bundle came from. */
    public Optional<Origin> origin(Bundle bundle) throws Exception {
        var owner = owner(Optional.of(bundle));
        return owner.isPresent() ? Origin.read(owner.get().folder()) : Optional.empty();
    }

    private Optional<Installed> owner(Optional<Bundle> bundle) throws Exception {
        var installed = installed();
        return bundle.flatMap(each -> installed.stream()
                .filter(feature -> locations(feature.folder()).contains(each.getLocation()))
                .findFirst());
    }

    private void uninstallQuietly(Installed feature) {
        try {
            features.uninstallFeatures(Set.of(id(feature.name(), feature.version())), QUIET);
        } catch (Exception e) { // the features service declares nothing narrower
            out.accept("not installed before: " + e.getMessage());
        }
        try {
            features.removeRepository(feature.repository());
        } catch (Exception e) { // as above
            out.accept("no repository before: " + e.getMessage());
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

    /** The feature whose place the archive takes: of the same name, or with a sector bundle of the same name. */
    private Optional<Installed> replacedBy(SectorArchive archive) throws Exception {
        var names = archive.bundles().stream()
                .filter(SectorArchive.BundleFile::sector)
                .map(SectorArchive.BundleFile::symbolicName)
                .collect(Collectors.toSet());
        var same = Arrays.stream(context.getBundles())
                .filter(bundle -> names.contains(bundle.getSymbolicName()))
                .toList();
        var old = installed().stream()
                .filter(each -> each.name().equals(archive.feature())
                        || same.stream()
                                .anyMatch(bundle -> locations(each.folder()).contains(bundle.getLocation())))
                .findFirst();
        if (old.isEmpty() && !same.isEmpty()) {
            throw new Failed(
                    "bundle " + same.get(0).getBundleId() + " " + same.get(0).getSymbolicName()
                            + " was installed in another way; remove it first with hoso:sector-remove");
        }
        return old;
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
        var stop = catalogue.onChange(() -> {
            if (judged(ids).size() == ids.size()) {
                seen.countDown();
            }
        });
        try {
            return judged(ids).size() == ids.size() || seen.await(PATIENCE_SECONDS, TimeUnit.SECONDS)
                    ? judged(ids)
                    : List.of();
        } finally {
            stop.run();
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
        out.accept("refreshed " + (changed.isEmpty() ? "none" : String.join(" ", changed)));
    }

    private static String id(String name, String version) {
        return name + "/" + version;
    }
}
