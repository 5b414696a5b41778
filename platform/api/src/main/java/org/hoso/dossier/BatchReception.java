package org.hoso.dossier;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.hoso.decision.Decision;
import org.hoso.decision.Reason;
import org.hoso.procedure.Channel;
import org.hoso.security.Actor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Receiving many dossiers of one procedure and one submitter. Each row is a reception of its own, with its own
 * transaction and code; a row that is refused leaves the others alone. Any thread.
 */
@ProviderType
public interface BatchReception {

    /** Most rows of one batch. */
    int MOST_ROWS = 200;

    /**
     * One dossier to receive.
     *
     * @param key names the row for good, up to 20 characters: a row of this official with a key that was received
     *            before is not received again
     */
    record Row(String key, Person owner, Map<String, String> form) {
        public Row {
            form = Map.copyOf(form);
        }
    }

    /**
     * What all rows have in common, and the rows.
     *
     * @param feesTaken true when the money due on receipt was taken for every row
     */
    record Request(
            String procedureCode,
            String caseCode,
            Channel channel,
            String receivingUnit,
            Optional<Person> submitter,
            Optional<Authority> authority,
            List<PaperLine> papers,
            boolean feesTaken,
            int sets,
            Delivery delivery,
            List<Row> rows) {
        public Request {
            papers = List.copyOf(papers);
            rows = List.copyOf(rows);
        }
    }

    /**
     * What came of a row, or would come of it.
     *
     * @param dossierId 0 when it was not received
     * @param code      code of the dossier; empty text when it was not received
     * @param reasons   why it was refused, at their fields
     * @param warnings  things worth a second look that do not stop it
     */
    record RowResult(String key, long dossierId, String code, List<Reason> reasons, List<Reason> warnings) {
        public RowResult {
            reasons = List.copyOf(reasons);
            warnings = List.copyOf(warnings);
        }

        public boolean isReceived() {
            return dossierId != 0;
        }
    }

    /** How far a batch has come; {@code results} are in the order of the rows. */
    record Progress(int rows, List<RowResult> results, boolean finished) {
        public Progress {
            results = List.copyOf(results);
        }
    }

    /** What would come of each row; nothing is stored. Rows received before are told as received. */
    List<RowResult> check(Actor actor, Request request);

    /**
     * Receives the rows in the background, one after the other. {@code told} is called after each row on a thread of the
     * job. Refusals: {@code batch.empty}, {@code batch.too-many}, {@code batch.busy} (the official has one running
     * already). The answer cancels the job when it is run: the row at work is finished, the others are left.
     */
    Decision<Runnable> start(Actor actor, Request request, Consumer<Progress> told);

    /** The rows among these keys that the actor has received before, after a crash for instance. */
    List<RowResult> received(Actor actor, List<String> keys);
}
