package org.hoso.console.internal.sector;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.karaf.features.FeaturesService;
import org.hoso.console.internal.DataPath;
import org.hoso.console.internal.Failed;
import org.hoso.console.internal.health.BundleFaults;
import org.hoso.console.internal.health.ComponentFaults;
import org.hoso.core.port.ModuleRuntime;
import org.hoso.procedure.ProcedureCatalogue;
import org.hoso.system.Readiness.Link;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The module system as the core sees it: Karaf's features and the framework. */
@Component(service = ModuleRuntime.class)
public final class SectorRuntime implements ModuleRuntime {

    private static final Logger LOG = LoggerFactory.getLogger(SectorRuntime.class);
    private static final String SECTOR_FILE = "HOSO-INF/sector.xml";
    private static final String SECTOR_HEADER = "Hoso-Sector";

    private final BundleContext context;
    private final FeaturesService features;
    private final ProcedureCatalogue catalogue;
    private final ServiceComponentRuntime components;
    private final DataPath data;
    private final Clock clock;

    @Activate
    public SectorRuntime(
            BundleContext context,
            @Reference FeaturesService features,
            @Reference ProcedureCatalogue catalogue,
            @Reference ServiceComponentRuntime components,
            @Reference DataPath data,
            @Reference Clock clock) {
        this.context = context;
        this.features = features;
        this.catalogue = catalogue;
        this.components = components;
        this.data = data;
        this.clock = clock;
    }

    /** What the installer does; Karaf's services declare nothing narrower than Exception. */
    private interface Work<T> {
        T run(SectorInstaller installer) throws Exception;
    }

    @Override
    public Candidate inspect(Path file) throws Refused {
        return call(line -> {}, installer -> installer.inspect(file));
    }

    @Override
    public List<String> install(Path file) throws Refused {
        return report(installer -> installer.install(file));
    }

    @Override
    public List<String> remove(long bundleId) throws Refused {
        return report(installer -> installer.remove(bundleId));
    }

    @Override
    public void enable(long bundleId, boolean enabled) throws Refused {
        report(installer -> installer.enable(bundleId, enabled));
    }

    /** Something the installer does and tells about. */
    private interface Told {
        void run(SectorInstaller installer) throws Exception;
    }

    /** The report; when it is refused the lines so far stand before the reason. */
    private List<String> report(Told work) throws Refused {
        List<String> lines = new ArrayList<>();
        try {
            call(lines::add, installer -> {
                work.run(installer);
                return lines;
            });
        } catch (Refused refused) {
            lines.add(String.valueOf(refused.getMessage()));
            throw new Refused(String.join("\n", lines));
        }
        return lines;
    }

    private <T> T call(Consumer<String> out, Work<T> work) throws Refused {
        try {
            return work.run(new SectorInstaller(context, features, catalogue, folder(), clock, out));
        } catch (Failed failed) {
            throw new Refused(String.valueOf(failed.getMessage()));
        } catch (Exception fault) { // the features service declares nothing narrower
            LOG.error("The module system failed", fault);
            throw new Refused(String.valueOf(fault.getMessage()));
        }
    }

    private Path folder() throws IOException {
        return data.folder().resolve("sectors");
    }

    @Override
    public List<Installed> installed() {
        return Arrays.stream(context.getBundles())
                .filter(SectorRuntime::isSector)
                .map(this::installed)
                .toList();
    }

    private static boolean isSector(Bundle bundle) {
        return bundle.getHeaders("").get(SECTOR_HEADER) != null || bundle.getEntry(SECTOR_FILE) != null;
    }

    private Installed installed(Bundle bundle) {
        Optional<Origin> origin = origin(bundle);
        return new Installed(
                Optional.ofNullable(bundle.getHeaders("").get(SECTOR_HEADER))
                        .map(String::strip)
                        .orElseGet(() -> String.valueOf(bundle.getSymbolicName())),
                SectorName.of(bundle::getEntry),
                String.valueOf(bundle.getSymbolicName()),
                bundle.getVersion().toString(),
                bundle.getBundleId(),
                bundle.getState() == Bundle.ACTIVE,
                origin.map(Origin::sha256),
                origin.flatMap(Origin::signer),
                origin.map(Origin::at).map(Instant::from));
    }

    private Optional<Origin> origin(Bundle bundle) {
        try {
            return call(line -> {}, installer -> installer.origin(bundle));
        } catch (Refused unknown) {
            return Optional.empty();
        }
    }

    @Override
    public List<Link> faults() {
        List<Link> links = new ArrayList<>(new BundleFaults(context).links());
        links.addAll(new ComponentFaults(context, components).links());
        return links;
    }
}
