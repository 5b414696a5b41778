package org.hoso.dossier;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.hoso.procedure.Channel;

/**
 * A dossier announced by post or online that waits at a counter to be received: national status 1. It has no code and no
 * clock runs; both begin when it is received.
 *
 * @param id            0 until stored
 * @param version       counts changes
 * @param channel       POST or ONLINE
 * @param receivingUnit one-stop at which it waits
 * @param title         a line for the list: for whom, what
 * @param slip          number of the consignment, or code of the online filing; empty text for none
 * @param values        what is typed so far, by name; only screens read it, and it is forgotten when the filing ends
 * @param end           how it ended, empty while it waits
 */
public record Filing(
        long id,
        long version,
        Channel channel,
        String receivingUnit,
        String procedureCode,
        String title,
        String slip,
        Map<String, String> values,
        Instant filedAt,
        OfficialRef filedBy,
        Optional<End> end) {

    public Filing {
        values = Map.copyOf(values);
    }

    /**
     * How it ended.
     *
     * @param dossierCode the dossier it became, empty when it was dropped
     * @param words       why it was dropped; empty text when it was received
     */
    public record End(Optional<String> dossierCode, String words, Instant at, OfficialRef by) {}
}
