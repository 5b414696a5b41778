package org.hoso.core.internal.time;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.hoso.calendar.OnTime;
import org.hoso.calendar.OnTime.Ending;
import org.hoso.clock.Timeliness;
import org.hoso.dossier.Dossier;
import org.hoso.dossier.DossierState;
import org.hoso.dossier.SupplementRequest;

/** Whether a dossier was or is in time, by the national indicators. Pure. */
public final class Judgement {

    private Judgement() {}

    public static Timeliness of(Dossier dossier, Instant asOf) {
        int requests = (int) dossier.supplements().stream()
                .filter(request -> !request.askedAt().isAfter(asOf))
                .count();
        Optional<Instant> waiting = dossier.state() == DossierState.SUPPLEMENT_REQUESTED
                ? dossier.openSupplement().map(SupplementRequest::askedAt)
                : Optional.empty();
        OnTime judged = OnTime.judge(
                new OnTime.Facts(dossier.timing().dueCurrent(), endings(dossier), waiting, requests), asOf);
        return new Timeliness(
                Timeliness.Result.valueOf(judged.result().name()),
                judged.finished(),
                judged.measuredAt(),
                Timeliness.Reason.valueOf(judged.reason().name()));
    }

    private static Map<Ending, Instant> endings(Dossier dossier) {
        Map<Ending, Instant> endings = new EnumMap<>(Ending.class);
        Ending ending = switch (dossier.state()) {
            case REFUSED -> Ending.REFUSED;
            case STOPPED -> Ending.STOPPED;
            case WITHDRAWN -> Ending.WITHDRAWN;
            default -> Ending.PROCESSED;
        };
        dossier.timing().finishedAt().ifPresent(at -> endings.put(ending, at));
        dossier.timing().returnedAt().ifPresent(at -> endings.put(Ending.RETURNED, at));
        return endings;
    }
}
