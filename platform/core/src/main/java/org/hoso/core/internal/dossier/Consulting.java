package org.hoso.core.internal.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hoso.cooperation.Consultation;
import org.hoso.cooperation.ConsultationRequest;
import org.hoso.core.internal.check.Texts;
import org.hoso.core.internal.time.Vietnam;
import org.hoso.decision.Reason;
import org.hoso.document.Attachment;
import org.hoso.document.Upload;
import org.hoso.dossier.Dossier;
import org.hoso.dossier.OfficialRef;
import org.hoso.organisation.UnitKind;
import org.hoso.procedure.TimeLimit;

/** Opening a consultation of a dossier, asked by an official or by a sector's step. Called inside a transaction. */
public final class Consulting {

    /** Journal actions. */
    public static final String ASK = "CONSULT";

    public static final String ANSWER = "CONSULT_ANSWER";
    public static final String RECALL = "CONSULT_RECALL";
    public static final String REMIND = "CONSULT_REMIND";
    public static final String SILENCE = "CONSULT_SILENCE";

    private static final int LONGEST_TIME = 90;

    private Consulting() {}

    /** What is wrong with a request; empty when nothing. */
    public static List<Reason> faults(
            Workbench bench, ConsultationRequest request, String ownUnit, OfficialRef by, LocalDate today) {
        List<Reason> faults = new ArrayList<>();
        boolean askable = bench.organisation()
                .unit(request.askedUnit())
                .filter(unit -> unit.isValidOn(today) && unit.kind() != UnitKind.POST_OFFICE)
                .isPresent();
        if (!askable || request.askedUnit().equals(ownUnit)) {
            faults.add(Reason.at("askedUnit", "unit.unknown"));
        }
        String question = Texts.clean(request.question());
        if (question.isEmpty()) {
            faults.add(Reason.at("question", "field.required"));
        }
        Texts.lines("question", question, Texts.COMMENT).ifPresent(faults::add);
        if (request.workingDays() < 1 || request.workingDays() > LONGEST_TIME) {
            faults.add(Reason.at("workingDays", "field.number"));
        }
        faults.addAll(Uploads.faults(bench.documents(), byPaper(request.uploads()), by));
        return faults;
    }

    /** Stores it with its journal entry; {@code dossier} is as it is stored. The request has no faults. */
    public static Consultation open(
            Workbench bench, Dossier dossier, ConsultationRequest request, OfficialRef by, Instant now) {
        int number = bench.cooperation().consultations(dossier.id()).size() + 1;
        Map<String, String> details = new TreeMap<>(Uploads.describe(bench.documents(), byPaper(request.uploads())));
        Instant due = bench.dueDates()
                .of(request.askedUnit())
                .due(now, TimeLimit.workingDays(request.workingDays()), List.of())
                .orElse(now);
        Consultation asked = bench.cooperation()
                .insert(new Consultation(
                        0,
                        dossier.id(),
                        dossier.code(),
                        number,
                        request.kind(),
                        dossier.position().unitCode(),
                        request.askedUnit(),
                        dossier.position().stepCode(),
                        Texts.clean(request.question()),
                        attach(bench, dossier.id(), request.uploads(), by, now),
                        by,
                        now,
                        due,
                        request.silenceAgrees(),
                        request.pauses(),
                        Consultation.State.OPEN,
                        Optional.empty(),
                        0,
                        Optional.empty(),
                        Optional.empty()));
        details.put("due", Vietnam.format(due));
        details.put("silence", String.valueOf(request.silenceAgrees()));
        journal(bench, dossier, asked, by, now, ASK, asked.question(), details);
        return asked;
    }

    /** Appends an entry about a consultation. */
    public static void journal(
            Workbench bench,
            Dossier dossier,
            Consultation consultation,
            OfficialRef by,
            Instant now,
            String action,
            String words,
            Map<String, String> more) {
        Map<String, String> details = new TreeMap<>(more);
        details.put("consultation", String.valueOf(consultation.number()));
        details.put("asked-unit", consultation.askedUnit());
        JournalWriter.append(
                bench.dossiers(),
                bench.dossiers().lastEntry(dossier.id()),
                now,
                by,
                action,
                Optional.of(dossier.state()),
                dossier,
                words,
                details);
    }

    /** Uploads become files of the dossier; answers with their ids. */
    public static List<Long> attach(
            Workbench bench, long dossierId, java.util.Collection<String> uploads, OfficialRef by, Instant now) {
        List<Long> ids = new ArrayList<>();
        for (String id : new TreeSet<>(uploads)) {
            Upload upload = bench.documents().upload(id).orElseThrow();
            ids.add(bench.documents()
                    .attach(
                            upload,
                            new Attachment(
                                    0,
                                    dossierId,
                                    "",
                                    upload.fileName(),
                                    upload.mediaType(),
                                    upload.size(),
                                    upload.sha256(),
                                    Attachment.Kind.SUBMITTED,
                                    by.name(),
                                    now))
                    .id());
        }
        return List.copyOf(ids);
    }

    /** Faults of uploads, by id. */
    public static List<Reason> uploadFaults(Workbench bench, java.util.Collection<String> uploads, OfficialRef by) {
        return Uploads.faults(bench.documents(), byPaper(uploads), by);
    }

    private static Map<String, String> byPaper(java.util.Collection<String> uploads) {
        Map<String, String> papers = new TreeMap<>();
        uploads.forEach(id -> papers.put(id, ""));
        return papers;
    }
}
