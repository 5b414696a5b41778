package org.hoso.store.internal.entity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hoso.clock.ClockInterval;
import org.hoso.clock.Evidence;
import org.hoso.dossier.Dossier;
import org.hoso.dossier.Interruptions;
import org.hoso.dossier.JournalEntry;
import org.hoso.dossier.OfficialRef;
import org.hoso.dossier.Person;
import org.hoso.dossier.Position;
import org.hoso.dossier.Refusal;
import org.hoso.dossier.ResultReturn;
import org.hoso.dossier.SupplementRequest;
import org.jspecify.annotations.Nullable;

/** Dossiers, clock intervals and journal entries between records and rows. */
public final class DossierMapper {

    /** Sort value of dossiers without a due date. */
    public static final long NEVER = Long.MAX_VALUE;

    private final Json json;

    public DossierMapper(Json json) {
        this.json = json;
    }

    public DossierEntity newRow(Dossier dossier) {
        var row = new DossierEntity();
        row.code = dossier.code();
        row.trackingToken = dossier.trackingToken();
        write(dossier, row);
        return row;
    }

    /** A row with the id and version the dossier has already. */
    public DossierEntity rowAsIs(Dossier dossier) {
        var row = newRow(dossier);
        row.id = dossier.id();
        row.version = dossier.version();
        return row;
    }

    /** Writes everything but id, version, code and token. */
    public void write(Dossier dossier, DossierEntity row) {
        row.sector = dossier.procedure().sector();
        row.procedureCode = dossier.procedure().code();
        row.procedureVersion = dossier.procedure().version();
        row.caseCode = dossier.procedure().caseCode();
        row.channel = dossier.channel();
        row.receivingUnit = dossier.places().receivingUnit();
        row.competentUnit = dossier.places().competentUnit();
        writePosition(dossier.position(), row);
        row.owner = json.write(dossier.owner());
        row.ownerIdentity = dossier.owner().identityNumber();
        row.submitter = json.writeNullable(dossier.submitter().orElse(null));
        row.content = json.write(dossier.content());
        writeTiming(dossier.timing(), row);
        row.supplements = json.write(dossier.supplements());
        row.refusal = json.writeNullable(dossier.refusal().orElse(null));
        row.watchAt = dossier.state().isOpen() ? 0 : NEVER;
        row.resultReturn = json.writeNullable(dossier.resultReturn().orElse(null));
        row.interruptions =
                json.writeNullable(Interruptions.NONE.equals(dossier.interruptions()) ? null : dossier.interruptions());
    }

    private static void writePosition(Position position, DossierEntity row) {
        row.state = position.state();
        row.open = position.state().isOpen();
        row.stepCode = position.stepCode().orElse(null);
        row.unitCode = position.unitCode();
        row.officialId = position.official().map(OfficialRef::id).orElse(null);
        row.officialName = position.official().map(OfficialRef::name).orElse(null);
        row.since = Nanos.of(position.since());
        row.changedKey = position.since().toEpochMilli();
    }

    private static void writeTiming(Dossier.Timing timing, DossierEntity row) {
        row.receivedAt = Nanos.of(timing.receivedAt());
        row.receivedById = timing.receivedBy().id();
        row.receivedByName = timing.receivedBy().name();
        row.clockStart = Nanos.of(timing.clockStart());
        row.dueOriginal = Nanos.of(timing.dueOriginal());
        row.dueCurrent = Nanos.of(timing.dueCurrent());
        row.dueKey = timing.dueCurrent().map(Instant::toEpochMilli).orElse(NEVER);
        row.duePromised = Nanos.of(timing.duePromised());
        row.finishedAt = Nanos.of(timing.finishedAt());
        row.returnedAt = Nanos.of(timing.returnedAt());
    }

    public Dossier read(DossierEntity row, List<ClockEntity> clock) {
        return new Dossier(
                row.id,
                row.version,
                row.code,
                row.trackingToken,
                new Dossier.ProcedureRef(row.sector, row.procedureCode, row.procedureVersion, row.caseCode),
                row.channel,
                new Dossier.Places(row.receivingUnit, row.competentUnit),
                readPosition(row),
                owner(row.owner),
                optional(row.submitter, Person.class),
                json.read(row.content, Dossier.Content.class),
                readTiming(row),
                json.readList(row.supplements, SupplementRequest.class),
                optional(row.refusal, Refusal.class),
                optional(row.resultReturn, ResultReturn.class),
                clock.stream().map(this::interval).toList(),
                optional(row.interruptions, Interruptions.class).orElse(Interruptions.NONE));
    }

    /** An applicant as it is stored. */
    public Person owner(String text) {
        return json.read(text, Person.class);
    }

    private static Position readPosition(DossierEntity row) {
        var name = Optional.ofNullable(row.officialName).orElse("");
        var official = Optional.ofNullable(row.officialId).map(id -> new OfficialRef(id, name));
        return new Position(
                row.state, Optional.ofNullable(row.stepCode), row.unitCode, official, Nanos.instant(row.since));
    }

    private static Dossier.Timing readTiming(DossierEntity row) {
        return new Dossier.Timing(
                Nanos.instant(row.receivedAt),
                new OfficialRef(row.receivedById, row.receivedByName),
                Nanos.optional(row.clockStart),
                Nanos.optional(row.dueOriginal),
                Nanos.optional(row.dueCurrent),
                Nanos.optional(row.duePromised),
                Nanos.optional(row.finishedAt),
                Nanos.optional(row.returnedAt));
    }

    public ClockEntity newRow(long dossierId, int number, ClockInterval interval) {
        var row = new ClockEntity();
        row.dossierId = dossierId;
        row.number = number;
        write(interval, row);
        return row;
    }

    public void write(ClockInterval interval, ClockEntity row) {
        row.holder = interval.holder();
        row.unitCode = interval.unitCode().orElse(null);
        row.stepCode = interval.stepCode().orElse(null);
        row.start = Nanos.of(interval.start());
        row.end = Nanos.of(interval.end());
        row.counts = interval.counts();
        row.reason = interval.reason();
        row.legalGround = interval.legalGround().orElse(null);
        row.decidedBy = interval.decidedBy();
        row.evidence = json.writeNullable(interval.evidence().orElse(null));
        row.displaced = json.writeNullable(interval.displaced().orElse(null));
    }

    private ClockInterval interval(ClockEntity row) {
        return new ClockInterval(
                row.holder,
                Optional.ofNullable(row.unitCode),
                Optional.ofNullable(row.stepCode),
                Nanos.instant(row.start),
                Nanos.optional(row.end),
                row.counts,
                row.reason,
                Optional.ofNullable(row.legalGround),
                row.decidedBy,
                optional(row.evidence, Evidence.class),
                optional(row.displaced, ClockInterval.Displaced.class));
    }

    public JournalEntity newRow(JournalEntry entry) {
        var row = new JournalEntity();
        row.dossierId = entry.dossierId();
        row.number = entry.sequence();
        row.at = Nanos.of(entry.at());
        row.byId = entry.by().id();
        row.byName = entry.by().name();
        row.action = entry.action();
        row.from = entry.from().orElse(null);
        row.to = entry.to();
        row.stepCode = entry.stepCode().orElse(null);
        row.unitCode = entry.unitCode();
        row.comment = entry.comment();
        row.details = json.write(entry.details());
        row.previousHash = entry.previousHash();
        row.hash = entry.hash();
        return row;
    }

    public JournalEntry read(JournalEntity row) {
        return new JournalEntry(
                row.dossierId,
                row.number,
                Nanos.instant(row.at),
                new OfficialRef(row.byId, row.byName),
                row.action,
                Optional.ofNullable(row.from),
                row.to,
                Optional.ofNullable(row.stepCode),
                row.unitCode,
                row.comment,
                json.readMap(row.details),
                row.previousHash,
                row.hash);
    }

    private <T> Optional<T> optional(@Nullable String text, Class<T> type) {
        return Optional.ofNullable(text).map(each -> json.read(each, type));
    }
}
