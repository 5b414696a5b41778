package org.hoso.system;

import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hoso.decision.Decision;
import org.hoso.dossier.ParkedStep;
import org.hoso.procedure.LocalText;
import org.hoso.security.Actor;
import org.hoso.system.Readiness.Link;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The sector modules of a running locality: what is installed, and how one comes, is updated, rests and goes. Every call is
 * refused {@code right.missing} for others than a system administrator; changes are written to the audit log. Any thread;
 * planning and installing take seconds.
 */
@ProviderType
public interface Modules {

    /** Whether a module works. */
    enum State {
        RUNNING,
        /** The catalogue has not judged it yet. */
        WAITING,
        /** Its files are wrong; nothing of it can be received. */
        REFUSED,
        /** Stopped by an administrator. */
        DISABLED
    }

    /**
     * An installed module.
     *
     * @param problems      why it is refused or waits, each with file, line and words
     * @param sha256        checksum of the file it was installed from, empty when it came in another way
     * @param signer        who signed the file, empty when nobody did
     * @param drained       true when it takes no new dossiers
     * @param openDossiers  under all its procedures
     */
    record Module(
            String id,
            LocalText name,
            String version,
            long bundleId,
            State state,
            List<String> problems,
            List<String> procedures,
            Optional<String> sha256,
            Optional<String> signer,
            Optional<Instant> installedAt,
            boolean drained,
            long openDossiers) {
        public Module {
            problems = List.copyOf(problems);
            procedures = List.copyOf(procedures);
        }
    }

    /** What becomes of a procedure. */
    enum Change {
        ADDED,
        NEW_VERSION,
        SAME,
        GONE
    }

    /** A procedure that an update brings, changes or takes away; versions are empty where there is none. */
    record ProcedureChange(
            String code, LocalText name, Change change, List<String> before, List<String> after, long openDossiers) {
        public ProcedureChange {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }
    }

    /** Why open dossiers would be orphaned. */
    enum Loss {
        /** The procedure is gone. */
        PROCEDURE,
        /** Their case is gone from their version. */
        CASE,
        /** A step of their version needs a handler that is gone. */
        HANDLER
    }

    /** Open dossiers that an update would orphan; {@code what} is the case or handler, empty for a procedure. */
    record Orphans(String code, String version, Loss loss, String what, long openDossiers) {}

    /**
     * What a file would change.
     *
     * @param ticket    names the file in later calls; it is forgotten after an hour or a restart
     * @param signer    who signed it, empty when nobody did
     * @param replaces  name and version of what it takes the place of, empty when it is new
     * @param installed true when exactly this file is installed already
     * @param bundles   names and versions of what is installed
     * @param refreshed bundles of the platform that would have to be refreshed, with the cause; normally none
     * @param problems  why it cannot be used, each with file, line and words
     * @param orphans   open dossiers that would be orphaned
     */
    record Plan(
            String ticket,
            String fileName,
            String sha256,
            Optional<String> signer,
            Optional<String> replaces,
            boolean installed,
            List<String> bundles,
            List<String> refreshed,
            List<String> problems,
            List<ProcedureChange> procedures,
            List<Orphans> orphans) {
        public Plan {
            bundles = List.copyOf(bundles);
            refreshed = List.copyOf(refreshed);
            problems = List.copyOf(problems);
            procedures = List.copyOf(procedures);
            orphans = List.copyOf(orphans);
        }
    }

    /**
     * How a planned file is installed.
     *
     * @param sha256  the checksum its vendor tells; it must be that of the file
     * @param kept    codes of procedures whose open dossiers may go on under their stored definition, although the file
     *                orphans them
     * @param refresh install although bundles of the platform would have to be refreshed
     */
    record Order(String ticket, String sha256, Set<String> kept, boolean refresh) {
        public Order {
            kept = Set.copyOf(kept);
        }
    }

    /** The installed modules by id. */
    Decision<List<Module>> list(Actor actor);

    /** Every link of the chain, as {@code hoso:check} has them. */
    Decision<List<Link>> health(Actor actor);

    /** Steps of open dossiers that sectors could not complete, newest first, at most 50. */
    Decision<List<ParkedStep>> parked(Actor actor);

    /** Takes a KAR or bundle in and says what it would change. Refused {@code module.unreadable} with words. */
    Decision<Plan> plan(Actor actor, String fileName, InputStream content);

    /** Forgets a planned file. */
    void discard(Actor actor, String ticket);

    /**
     * Installs a planned file; answers the report line by line. A new version takes the place of the old one, which comes
     * back when the new one does not run. Refusals: {@code module.forgotten}, {@code module.checksum} at {@code sha256},
     * {@code module.problems}, {@code module.orphans} with code, version and number, {@code module.refresh},
     * {@code module.failed} with words.
     */
    Decision<List<String>> install(Actor actor, Order order);

    /** Stops or resumes taking new dossiers; those open go on. Refused {@code module.unknown}. */
    Decision<String> drain(Actor actor, String id, boolean drained);

    /** Stops or starts a module; while it is stopped its dossiers can be read only. Refused {@code module.unknown}. */
    Decision<String> enable(Actor actor, String id, boolean enabled);

    /**
     * Removes a module; its dossiers stay readable. Refused {@code module.unknown}, and {@code module.open} with their
     * number while dossiers are open unless {@code evenOpen}.
     */
    Decision<List<String>> remove(Actor actor, String id, boolean evenOpen);
}
