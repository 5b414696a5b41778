package org.hoso.core.port;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hoso.procedure.LocalText;
import org.hoso.system.Readiness.Link;
import org.osgi.annotation.versioning.ProviderType;

/** The module system underneath: looks into module files, installs and removes them. Any thread, no transaction. */
@ProviderType
public interface ModuleRuntime {

    /** The module system did not do what was asked; nothing is changed. The message is for people. */
    final class Refused extends Exception {

        private static final long serialVersionUID = 1L;

        public Refused(String message) {
            super(message, null, false, false);
        }
    }

    /**
     * A bundle of a file.
     *
     * @param data     its sector's data files, path to content; empty when it is no sector
     * @param handlers names of the step handlers it registers
     */
    record BundleContent(
            String symbolicName, String version, boolean sector, Map<String, byte[]> data, Set<String> handlers) {
        public BundleContent {
            data = Map.copyOf(data);
            handlers = Set.copyOf(handlers);
        }
    }

    /** What a file holds and would do. */
    record Candidate(
            String sha256,
            Optional<String> signer,
            Optional<String> replaces,
            boolean installed,
            List<BundleContent> bundles,
            List<String> refreshed) {
        public Candidate {
            bundles = List.copyOf(bundles);
            refreshed = List.copyOf(refreshed);
        }
    }

    /**
     * An installed sector bundle; {@code id} is its symbolic name when it does not say, {@code name} what its own files call
     * it, empty when they do not.
     */
    record Installed(
            String id,
            Optional<LocalText> name,
            String symbolicName,
            String version,
            long bundleId,
            boolean active,
            Optional<String> sha256,
            Optional<String> signer,
            Optional<Instant> at) {}

    /** Looks into a file and lets the resolver try it. Refused when it is broken, no sector, or does not resolve. */
    Candidate inspect(Path file) throws Refused;

    /** Installs or updates and waits for the catalogue's verdict; answers the report. Refused: the old one runs again. */
    List<String> install(Path file) throws Refused;

    /** Removes the bundle and what came with it; answers the report. */
    List<String> remove(long bundleId) throws Refused;

    /** Starts or stops the bundle and what came with it, also over restarts. */
    void enable(long bundleId, boolean enabled) throws Refused;

    /** The sector bundles that are installed, running or not. */
    List<Installed> installed();

    /** Bundles and components that do not work, each with the reason; one good link when all do. */
    List<Link> faults();
}
