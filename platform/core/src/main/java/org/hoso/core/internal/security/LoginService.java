package org.hoso.core.internal.security;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.hoso.core.internal.organisation.Deputies;
import org.hoso.core.internal.organisation.OrganisationCache;
import org.hoso.core.internal.system.SystemClock;
import org.hoso.core.port.OrganisationStore;
import org.hoso.core.port.OrganisationStore.AuditEntry;
import org.hoso.core.port.OrganisationStore.Credential;
import org.hoso.core.port.StorageUnavailable;
import org.hoso.core.port.Transactions;
import org.hoso.decision.Decision;
import org.hoso.decision.Reason;
import org.hoso.organisation.Official;
import org.hoso.security.Actor;
import org.hoso.security.Authentication;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Log-in: read the credential, compute the hash outside of any transaction, then decide and save in one. An unknown
 * name goes the same way as a known one, against a decoy hash and with a lock kept in memory.
 */
@Component(service = Authentication.class, configurationPid = "org.hoso.security")
public final class LoginService implements Authentication {

    private static final Logger LOG = LoggerFactory.getLogger(LoginService.class);
    private static final int BUSY_SECONDS = 10;
    private static final int LONGEST_NAME = 100;

    private final Transactions transactions;
    private final OrganisationStore store;
    private final OrganisationCache cache;
    private final PasswordHasher hasher;
    private final Clock clock;
    private final SecurityPolicy policy;
    private final AddressThrottle throttle;
    private final UnknownNames unknownNames = new UnknownNames();
    /** Hashing may use all processors but no more, so that guessers cannot starve everybody else. */
    private final Semaphore hashing =
            new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()), true);

    @Activate
    public LoginService(
            @Reference Transactions transactions,
            @Reference OrganisationStore store,
            @Reference OrganisationCache cache,
            @Reference PasswordHasher hasher,
            @Reference Clock clock,
            SecuritySettings settings) {
        this(transactions, store, cache, hasher, clock, SecurityPolicy.of(settings));
    }

    LoginService(
            Transactions transactions,
            OrganisationStore store,
            OrganisationCache cache,
            PasswordHasher hasher,
            Clock clock,
            SecurityPolicy policy) {
        this.transactions = transactions;
        this.store = store;
        this.cache = cache;
        this.hasher = hasher;
        this.clock = clock;
        this.policy = policy;
        this.throttle = new AddressThrottle(policy.failuresPerAddress(), policy.addressWindow());
    }

    /** An account as it was read before hashing; closed accounts count as unknown. */
    private record Account(Official official, Credential credential) {
        Lockout lockout() {
            return lockoutOf(credential);
        }
    }

    @Override
    public Decision<Login> login(String username, char[] password, String remoteAddress) {
        long wait = throttle.begin(remoteAddress, clock.instant());
        if (wait > 0) {
            return Decision.refused(Reason.of("login.throttled", wait));
        }
        boolean counts = true;
        try {
            var name = name(username);
            var account = transactions.read(() -> account(store.credential(name)));
            var lockout = account.map(Account::lockout).orElseGet(() -> unknownNames.of(name));
            if (lockout.isLocked(clock.instant())) {
                return locked(lockout);
            }
            if (!acquire()) {
                counts = false;
                return Decision.refused(Reason.of("login.throttled", BUSY_SECONDS));
            }
            var checked = check(account, password);
            var decision = checked.matches()
                    ? transactions.write(() -> succeed(account.orElseThrow(), checked.renewed(), remoteAddress))
                    : fail(name, account, remoteAddress);
            counts = !decision.isAllowed();
            return decision;
        } catch (StorageUnavailable e) {
            counts = false;
            throw e;
        } finally {
            if (!counts) {
                throttle.takeBack(remoteAddress);
            }
        }
    }

    /** Result of the work outside of transactions; {@code renewed} is a stronger hash to be stored. */
    private record Checked(boolean matches, Optional<String> renewed) {}

    /** Always hashes once, whether there is an account or not. The permit has been acquired. */
    private Checked check(Optional<Account> account, char[] password) {
        try {
            var stored = account.map(each -> each.credential().hash()).orElse(hasher.decoy());
            boolean matches = hasher.matches(password, stored) && account.isPresent();
            return new Checked(
                    matches,
                    matches && hasher.isOutdated(stored) ? Optional.of(hasher.hash(password)) : Optional.empty());
        } finally {
            hashing.release();
        }
    }

    private Decision<Login> succeed(Account account, Optional<String> renewed, String remoteAddress) {
        var now = store.credential(account.official().id()).orElse(account.credential());
        var lockout = lockoutOf(now);
        boolean replaced = !now.hash().equals(account.credential().hash());
        if (lockout.isLocked(clock.instant())) {
            return locked(lockout);
        }
        if (replaced) {
            return Decision.refused(Reason.of("login.failed"));
        }
        var saved = new Credential(now.officialId(), renewed.orElse(now.hash()), now.stamp(), 0, Optional.empty());
        if (!saved.equals(now)) {
            store.saveCredential(saved);
        }
        audit(now.officialId(), "login", "", remoteAddress);
        return Decision.allowed(login(account.official(), saved.stamp()));
    }

    private Decision<Login> fail(String name, Optional<Account> account, String remoteAddress) {
        var instant = clock.instant();
        if (account.isEmpty()) {
            unknownNames.failed(name, instant, policy);
        }
        return transactions.write(() -> {
            account.ifPresentOrElse(
                    each -> saveFailure(
                            store.credential(each.official().id()).orElse(each.credential()),
                            instant,
                            "login.failed",
                            remoteAddress),
                    () -> audit(0, "login.failed", "unknown name", remoteAddress));
            return Decision.<Login>refused(Reason.of("login.failed"));
        });
    }

    private void saveFailure(Credential credential, Instant instant, String event, String remoteAddress) {
        var next = lockoutOf(credential).afterFailure(instant, policy);
        store.saveCredential(new Credential(
                credential.officialId(), credential.hash(), credential.stamp(), next.failures(), next.lockedUntil()));
        audit(credential.officialId(), event, "failures=" + next.failures(), remoteAddress);
        if (next.isLocked(instant)) {
            audit(
                    credential.officialId(),
                    "login.locked",
                    "until=" + next.lockedUntil().orElseThrow(),
                    remoteAddress);
            LOG.warn(
                    "Account {} is locked until {} after {} failed log-ins",
                    credential.officialId(),
                    next.lockedUntil().orElseThrow(),
                    next.failures());
        }
    }

    @Override
    public Decision<Actor> refresh(long officialId, long stamp) {
        return transactions.read(() -> account(store.credential(officialId))
                .filter(account -> account.credential().stamp() == stamp)
                .map(account -> Decision.allowed(actor(account.official())))
                .orElseGet(() -> Decision.refused(Reason.of("login.ended"))));
    }

    @Override
    public Decision<Login> changePassword(Actor actor, char[] current, char[] next) {
        var found = transactions.read(() -> account(store.credential(actor.officialId())));
        if (found.isEmpty()) {
            return Decision.refused(Reason.of("login.ended"));
        }
        var account = found.get();
        if (account.lockout().isLocked(clock.instant())) {
            return locked(account.lockout());
        }
        var problems = PasswordRules.problems(next, account.official().username());
        if (!problems.isEmpty()) {
            return Decision.refused(problems);
        }
        if (!acquire()) {
            return Decision.refused(Reason.of("login.throttled", BUSY_SECONDS));
        }
        return switch (compare(account.credential().hash(), current, next)) {
            case WRONG -> wrongCurrent(account);
            case SAME -> Decision.refused(Reason.at("password", "password.same"));
            case OTHER -> saveChange(account, hasher.hash(next));
        };
    }

    private enum Comparison {
        WRONG,
        SAME,
        OTHER
    }

    /** The permit has been acquired. */
    private Comparison compare(String stored, char[] current, char[] next) {
        try {
            if (!hasher.matches(current, stored)) {
                return Comparison.WRONG;
            }
            return hasher.matches(next, stored) ? Comparison.SAME : Comparison.OTHER;
        } finally {
            hashing.release();
        }
    }

    private Decision<Login> wrongCurrent(Account account) {
        return transactions.write(() -> {
            var now = store.credential(account.official().id()).orElse(account.credential());
            saveFailure(now, clock.instant(), "password.wrong", "");
            return Decision.refused(Reason.at("current", "password.wrong"));
        });
    }

    private Decision<Login> saveChange(Account account, String hash) {
        var decision = transactions.write(() -> {
            var now = store.credential(account.official().id()).orElse(account.credential());
            if (!now.hash().equals(account.credential().hash())) {
                return Decision.<Login>refused(Reason.at("current", "password.wrong"));
            }
            var saved = new Credential(now.officialId(), hash, now.stamp() + 1, 0, Optional.empty());
            store.saveCredential(saved);
            var stored = store.official(now.officialId()).orElse(account.official());
            var official = store.saveOfficial(chosen(stored));
            audit(official.id(), "password.change", "", "");
            return Decision.allowed(login(official, saved.stamp()));
        });
        if (decision.isAllowed()) {
            refreshCache();
        }
        return decision;
    }

    private void refreshCache() {
        try {
            cache.refresh();
        } catch (StorageUnavailable e) {
            LOG.debug("The organisation is read again later", e);
        }
    }

    @Override
    public void logoutEverywhere(Actor actor) {
        transactions.write(() -> {
            store.credential(actor.officialId()).ifPresent(credential -> {
                store.saveCredential(new Credential(
                        credential.officialId(),
                        credential.hash(),
                        credential.stamp() + 1,
                        credential.failures(),
                        credential.lockedUntil()));
                audit(credential.officialId(), "logout.everywhere", "", "");
            });
            return Boolean.TRUE;
        });
    }

    private Optional<Account> account(Optional<Credential> credential) {
        return credential.flatMap(each -> store.official(each.officialId())
                .filter(Official::active)
                .map(official -> new Account(official, each)));
    }

    private Login login(Official official, long stamp) {
        return new Login(actor(official), stamp, official.mustChangePassword());
    }

    private Actor actor(Official official) {
        var today = LocalDate.ofInstant(clock.instant(), SystemClock.ZONE);
        var assignments = Deputies.assignments(store, official.id(), today);
        return new Actor(
                Actor.Kind.OFFICIAL, official.id(), official.username(), official.fullName(), List.copyOf(assignments));
    }

    private boolean acquire() {
        try {
            return hashing.tryAcquire(BUSY_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Decision<Login> locked(Lockout lockout) {
        return Decision.refused(Reason.of("login.locked", lockout.minutesLeft(clock.instant())));
    }

    private void audit(long officialId, String event, String details, String remoteAddress) {
        store.audit(new AuditEntry(
                clock.instant(),
                officialId,
                event,
                officialId == 0 ? "" : "official " + officialId,
                details,
                remoteAddress));
    }

    private static Lockout lockoutOf(Credential credential) {
        return new Lockout(credential.failures(), credential.lockedUntil());
    }

    private static Official chosen(Official official) {
        return new Official(
                official.id(),
                official.username(),
                official.fullName(),
                official.employerUnit(),
                official.email(),
                official.phone(),
                official.active(),
                false);
    }

    private static String name(String username) {
        var name = username.strip().toLowerCase(Locale.ROOT);
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }
}
