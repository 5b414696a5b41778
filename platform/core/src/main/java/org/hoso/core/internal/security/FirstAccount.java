package org.hoso.core.internal.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.hoso.core.internal.organisation.AccountRules;
import org.hoso.core.internal.organisation.OrganisationCache;
import org.hoso.core.internal.system.DataFolder;
import org.hoso.core.internal.system.SystemClock;
import org.hoso.core.port.OrganisationStore;
import org.hoso.core.port.OrganisationStore.AuditEntry;
import org.hoso.core.port.OrganisationStore.Credential;
import org.hoso.core.port.StorageUnavailable;
import org.hoso.core.port.Transactions;
import org.hoso.decision.Decision;
import org.hoso.decision.Reason;
import org.hoso.organisation.Assignment;
import org.hoso.organisation.Official;
import org.hoso.organisation.OrganisationAdministration.NewOfficial;
import org.hoso.organisation.Role;
import org.hoso.organisation.Unit;
import org.hoso.organisation.UnitKind;
import org.hoso.organisation.UnitLevel;
import org.hoso.security.FirstAdministrator;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The first account. A thread of its own offers the token as soon as the database can be asked, and takes it away once
 * there are accounts, however they came.
 */
@Component(service = FirstAdministrator.class, immediate = true)
public final class FirstAccount implements FirstAdministrator {

    static final String TOKEN_FILE = "first-administrator-token.txt";

    private static final Logger LOG = LoggerFactory.getLogger(FirstAccount.class);
    private static final int END_SECONDS = 10;
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]{0,39}");
    private static final Pattern AGENCY = Pattern.compile("[A-Z0-9.]{3,25}");

    private final Transactions transactions;
    private final OrganisationStore store;
    private final OrganisationCache cache;
    private final PasswordHasher hasher;
    private final DataFolder data;
    private final Clock clock;
    private final ScheduledExecutorService watch;

    private volatile boolean done;

    @Activate
    public FirstAccount(
            @Reference Transactions transactions,
            @Reference OrganisationStore store,
            @Reference OrganisationCache cache,
            @Reference PasswordHasher hasher,
            @Reference DataFolder data,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.store = store;
        this.cache = cache;
        this.hasher = hasher;
        this.data = data;
        this.clock = clock;
        this.watch = Executors.newSingleThreadScheduledExecutor(task -> {
            var thread = new Thread(task, "hoso-first-administrator");
            thread.setDaemon(true);
            return thread;
        });
        var unused = watch.scheduleWithFixedDelay(this::look, 0, 2, TimeUnit.SECONDS);
    }

    @Deactivate
    public void close() {
        watch.shutdownNow();
        try {
            if (!watch.awaitTermination(END_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("The watch for the first administrator does not end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Accounts are never deleted, so the watch ends with the first one. */
    private void look() {
        try {
            if (!isNeeded()) {
                watch.shutdown();
            }
        } catch (StorageUnavailable | UncheckedIOException e) {
            LOG.debug("Whether a first administrator is needed is asked again later", e);
        }
    }

    @Override
    public boolean isNeeded() {
        if (done) {
            return false;
        }
        synchronized (this) {
            boolean needed = !transactions.read(store::hasOfficials);
            try {
                if (needed) {
                    token().offer();
                } else {
                    token().remove();
                    done = true;
                }
            } catch (IOException e) {
                throw new UncheckedIOException("the token file cannot be kept in " + data.path(), e);
            }
            return needed;
        }
    }

    @Override
    public Decision<Official> create(String token, Request request, char[] password) {
        if (!isNeeded()) {
            return Decision.refused(Reason.of("token.used"));
        }
        try {
            if (!token().matches(token)) {
                LOG.warn("A wrong token for the first administrator was typed");
                return Decision.refused(Reason.at("token", "token.wrong"));
            }
            var account = AccountRules.tidy(new NewOfficial(
                    request.username(),
                    request.fullName(),
                    request.localityCode(),
                    Optional.empty(),
                    Optional.empty()));
            var problems = problems(request, account, password);
            return problems.isEmpty() ? claim(request, account, hasher.hash(password)) : Decision.refused(problems);
        } catch (IOException e) {
            throw new UncheckedIOException("the token file cannot be used in " + data.path(), e);
        }
    }

    private static List<Reason> problems(Request request, NewOfficial account, char[] password) {
        var problems = new ArrayList<Reason>();
        if (request.localityName().isBlank()) {
            problems.add(Reason.at("localityName", "field.required"));
        }
        if (request.localityCode().isBlank()) {
            problems.add(Reason.at("localityCode", "field.required"));
        } else if (!CODE.matcher(request.localityCode().strip()).matches()) {
            problems.add(Reason.at("localityCode", "unit.code.form"));
        }
        if (request.agencyPrefix().isBlank()) {
            problems.add(Reason.at("agencyPrefix", "field.required"));
        } else if (!AGENCY.matcher(request.agencyPrefix().strip()).matches()) {
            problems.add(Reason.at("agencyPrefix", "unit.agency.form"));
        }
        problems.addAll(AccountRules.problems(account));
        problems.addAll(PasswordRules.problems(password, account.username()));
        return problems;
    }

    private synchronized Decision<Official> claim(Request request, NewOfficial account, String hash)
            throws IOException {
        var token = token();
        if (done || !token.claim()) {
            return Decision.refused(Reason.of("token.used"));
        }
        boolean created = false;
        try {
            var decision = transactions.write(() -> store(request, account, hash));
            created = decision.isAllowed();
            if (created) {
                refreshCache();
            }
            return decision;
        } finally {
            if (created) {
                done = true;
                token.remove();
            } else {
                token.giveBack();
            }
        }
    }

    private Decision<Official> store(Request request, NewOfficial account, String hash) {
        if (store.hasOfficials()) {
            return Decision.refused(Reason.of("token.used"));
        }
        var today = LocalDate.ofInstant(clock.instant(), SystemClock.ZONE);
        var root = root(request, today);
        store.saveUnits(List.of(root));
        var official = store.saveOfficial(new Official(
                0,
                account.username(),
                account.fullName(),
                root.code(),
                Optional.empty(),
                Optional.empty(),
                true,
                false));
        store.saveCredential(new Credential(official.id(), hash, 1, 0, Optional.empty()));
        for (var role : List.of(Role.SYSTEM_ADMINISTRATOR, Role.PROCEDURE_ADMINISTRATOR, Role.SUPERVISOR)) {
            store.saveAssignment(new Assignment(
                    0, official.id(), role, root.code(), Set.of(), Optional.empty(), today, Optional.empty()));
        }
        store.audit(new AuditEntry(
                clock.instant(), official.id(), "account.first", "official " + official.id(), root.code(), ""));
        return Decision.allowed(official);
    }

    /** The level is a first assumption; the administrator can change it. */
    private static Unit root(Request request, LocalDate today) {
        var name = Normalizer.normalize(request.localityName().strip(), Normalizer.Form.NFC);
        return new Unit(
                request.localityCode().strip(),
                Optional.empty(),
                name,
                name,
                UnitLevel.PROVINCE,
                UnitKind.PEOPLES_COMMITTEE,
                Optional.of(request.agencyPrefix().strip()),
                today,
                Optional.empty(),
                Optional.empty());
    }

    private void refreshCache() {
        try {
            cache.refresh();
        } catch (StorageUnavailable e) {
            LOG.debug("The organisation is read again later", e);
        }
    }

    private OneTimeToken token() throws IOException {
        return new OneTimeToken(data.folder(), TOKEN_FILE);
    }
}
