package org.hoso.core.internal.system;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.hoso.core.internal.organisation.OrganisationCache;
import org.hoso.core.port.OrganisationStore;
import org.hoso.core.port.StorageUnavailable;
import org.hoso.core.port.Transactions;
import org.hoso.procedure.ProcedureCatalogue;
import org.hoso.system.Readiness;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * Checks each link in a thread of its own and waits a bounded time. Works without any of the services it asks about;
 * a link that still hangs from an earlier check is not asked again until it answers.
 */
@Component(service = Readiness.class, immediate = true, configurationPid = "org.hoso.data")
public final class LinkByLink implements Readiness {

    private final @Nullable Transactions transactions;
    private final @Nullable OrganisationStore store;
    private final @Nullable OrganisationCache organisation;
    private final @Nullable ProcedureCatalogue catalogue;
    private final DataFolder data;
    private final long minimumFreeMegabytes;
    private final Duration patience;
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        var thread = new Thread(task, "hoso-readiness");
        thread.setDaemon(true);
        return thread;
    });
    private final Map<String, Future<String>> running = new ConcurrentHashMap<>();

    /** Settings of the checks. */
    public @interface Settings {
        /** Megabytes that must be free in the data folder. */
        long minimumFreeMegabytes() default 200;
    }

    @Activate
    public LinkByLink(
            @Reference(cardinality = ReferenceCardinality.OPTIONAL, policyOption = ReferencePolicyOption.GREEDY)
                    @Nullable Transactions transactions,
            @Reference(cardinality = ReferenceCardinality.OPTIONAL, policyOption = ReferencePolicyOption.GREEDY)
                    @Nullable OrganisationStore store,
            @Reference(cardinality = ReferenceCardinality.OPTIONAL, policyOption = ReferencePolicyOption.GREEDY)
                    @Nullable OrganisationCache organisation,
            @Reference(cardinality = ReferenceCardinality.OPTIONAL, policyOption = ReferencePolicyOption.GREEDY)
                    @Nullable ProcedureCatalogue catalogue,
            @Reference DataFolder data,
            Settings settings) {
        this(
                transactions,
                store,
                organisation,
                catalogue,
                data,
                settings.minimumFreeMegabytes(),
                Duration.ofSeconds(3));
    }

    LinkByLink(
            @Nullable Transactions transactions,
            @Nullable OrganisationStore store,
            @Nullable OrganisationCache organisation,
            @Nullable ProcedureCatalogue catalogue,
            DataFolder data,
            long minimumFreeMegabytes,
            Duration patience) {
        this.transactions = transactions;
        this.store = store;
        this.organisation = organisation;
        this.catalogue = catalogue;
        this.data = data;
        this.minimumFreeMegabytes = minimumFreeMegabytes;
        this.patience = patience;
    }

    @Deactivate
    public void close() {
        threads.shutdownNow();
    }

    @Override
    public List<Link> check() {
        var checks = new LinkedHashMap<String, Supplier<String>>();
        checks.put("database", this::database);
        checks.put("schema", this::schema);
        checks.put("data-folder", this::dataFolder);
        checks.put("organisation", this::organisation);
        checks.put("sectors", this::sectors);
        var answers = new LinkedHashMap<String, Future<String>>();
        checks.forEach((name, check) -> answers.put(name, start(name, check)));
        long deadline = System.nanoTime() + patience.toNanos();
        var links = new ArrayList<Link>();
        answers.forEach((name, answer) -> links.add(new Link(name, await(answer, deadline))));
        return List.copyOf(links);
    }

    private Future<String> start(String name, Supplier<String> check) {
        try {
            return running.compute(
                    name, (key, last) -> last != null && !last.isDone() ? last : threads.submit(check::get));
        } catch (RejectedExecutionException e) {
            // Who asks while something that is checked comes or goes may still hold the one before.
            return CompletableFuture.completedFuture("the platform is being started");
        }
    }

    private String await(Future<String> answer, long deadline) {
        try {
            return answer.get(Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            return "no answer within " + patience.toSeconds() + " seconds";
        } catch (ExecutionException e) {
            return "the check failed: " + e.getCause();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "the check was interrupted";
        }
    }

    private String database() {
        if (transactions == null || store == null) {
            return "there is no connection: the database was not reached since the start;"
                    + " check its address, user and password in the configuration, and that it is running";
        }
        try {
            transactions.read(store::revision);
            return "";
        } catch (StorageUnavailable e) {
            return "it does not answer; check that it is running and reachable";
        }
    }

    private String schema() {
        if (transactions == null || store == null) {
            return "unknown while there is no database";
        }
        try {
            transactions.read(store::hasOfficials);
            return "";
        } catch (StorageUnavailable e) {
            return "unknown while the database does not answer";
        }
    }

    private String dataFolder() {
        try {
            var folder = data.folder();
            Files.delete(Files.createTempFile(folder, "writable", ".tmp"));
            long free = Files.getFileStore(folder).getUsableSpace() / (1024 * 1024);
            return free < minimumFreeMegabytes
                    ? "only %d MB are free, at least %d are needed".formatted(free, minimumFreeMegabytes)
                    : "";
        } catch (IOException e) {
            return "it cannot be written: " + e.getClass().getSimpleName();
        }
    }

    private String organisation() {
        if (organisation == null) {
            return "not read yet because there is no database";
        }
        return organisation.isLoaded() ? "" : "not read yet; see the log";
    }

    /** A refused or missing sector is no fault of the platform: the rest of it works. */
    private String sectors() {
        return catalogue == null ? "the catalogue is not there yet" : "";
    }
}
