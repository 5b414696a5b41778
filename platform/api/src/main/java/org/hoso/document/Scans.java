package org.hoso.document;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.hoso.decision.Decision;
import org.hoso.security.Actor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Files that a scanner has laid into the folder of a counter on the server: below the folder {@code scannerFolder} of
 * {@code org.hoso.data}, one folder per one-stop, named by the code of the unit. Any thread.
 */
@ProviderType
public interface Scans {

    /** A file that waits. */
    record Scan(String name, long size, Instant scannedAt) {}

    /** True when the operator has named a folder for scanners. */
    boolean isOn();

    /**
     * The files that wait at a counter, the newest first, at most 50; those that are still being written are left out.
     * Empty when the actor does not receive at this counter, or there is no folder for it.
     */
    List<Scan> waiting(Actor actor, String counter);

    /**
     * Takes a waiting file over as an upload of the actor; it is moved into the folder {@code used} beside it. Refusals:
     * {@code right.missing}, {@code scan.gone}, and those of {@link Attachments#upload}.
     *
     * @throws IOException when the disk refuses
     */
    Decision<Upload> take(Actor actor, String counter, String name) throws IOException;
}
