package org.hoso.store.internal.entity;

import java.util.Optional;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.GeneratedValue;
import javax.persistence.GenerationType;
import javax.persistence.Id;
import javax.persistence.SequenceGenerator;
import javax.persistence.Table;
import javax.persistence.Version;
import org.eclipse.persistence.annotations.Customizer;
import org.hoso.cooperation.Consultation;
import org.hoso.dossier.OfficialRef;
import org.jspecify.annotations.Nullable;

/** A row of {@code consultation}. */
@Entity(name = "Consultation")
@Table(name = "consultation")
@Customizer(AfterDossier.class)
public class ConsultationEntity {

    @Id
    @SequenceGenerator(name = "consultation", sequenceName = "consultation_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "consultation")
    long id;

    @Version
    long version;

    @Column(name = "dossier_id")
    long dossierId;

    @Column(name = "dossier_code")
    String dossierCode;

    int number;

    @Enumerated(EnumType.STRING)
    Consultation.Kind kind;

    @Column(name = "asking_unit")
    String askingUnit;

    @Column(name = "asked_unit")
    String askedUnit;

    @Column(name = "step_code")
    @Nullable String stepCode;

    String question;

    @Column(name = "question_files")
    String questionFiles;

    @Column(name = "asked_by_id")
    long askedById;

    @Column(name = "asked_by_name")
    String askedByName;

    @Column(name = "asked_at")
    long askedAt;

    @Column(name = "due_at")
    long dueAt;

    @Column(name = "silence_agrees")
    boolean silenceAgrees;

    boolean pauses;

    @Enumerated(EnumType.STRING)
    Consultation.State state;

    @Enumerated(EnumType.STRING)
    Consultation.@Nullable Opinion opinion;

    @Nullable String answer;

    @Column(name = "answer_files")
    @Nullable String answerFiles;

    @Column(name = "answered_by_id")
    @Nullable Long answeredById;

    @Column(name = "answered_by_name")
    @Nullable String answeredByName;

    int reminders;

    @Column(name = "reminded_at")
    @Nullable Long remindedAt;

    @Column(name = "closed_at")
    @Nullable Long closedAt;

    public long dueAt() {
        return dueAt;
    }

    public void write(Consultation each, Json json) {
        dossierId = each.dossierId();
        dossierCode = each.dossierCode();
        number = each.number();
        kind = each.kind();
        askingUnit = each.askingUnit();
        askedUnit = each.askedUnit();
        stepCode = each.stepCode().orElse(null);
        question = each.question();
        questionFiles = json.write(each.questionFiles());
        askedById = each.askedBy().id();
        askedByName = each.askedBy().name();
        askedAt = Nanos.of(each.askedAt());
        dueAt = Nanos.of(each.due());
        silenceAgrees = each.silenceAgrees();
        pauses = each.pauses();
        state = each.state();
        each.answer().ifPresent(given -> {
            opinion = given.opinion();
            answer = given.words();
            answerFiles = json.write(given.files());
            answeredById = given.by().id();
            answeredByName = given.by().name();
        });
        reminders = each.reminders();
        remindedAt = Nanos.of(each.remindedAt());
        closedAt = Nanos.of(each.closedAt());
    }

    public Consultation toRecord(Json json) {
        return new Consultation(
                id,
                dossierId,
                dossierCode,
                number,
                kind,
                askingUnit,
                askedUnit,
                Optional.ofNullable(stepCode),
                question,
                json.readList(questionFiles, Long.class),
                new OfficialRef(askedById, askedByName),
                Nanos.instant(askedAt),
                Nanos.instant(dueAt),
                silenceAgrees,
                pauses,
                state,
                given(json),
                reminders,
                Nanos.optional(remindedAt),
                Nanos.optional(closedAt));
    }

    private Optional<Consultation.Answer> given(Json json) {
        var said = opinion;
        var words = answer;
        var files = answerFiles;
        var by = answeredById;
        var name = answeredByName;
        var at = closedAt;
        return said == null || words == null || files == null || by == null || name == null || at == null
                ? Optional.empty()
                : Optional.of(new Consultation.Answer(
                        said, words, json.readList(files, Long.class), new OfficialRef(by, name), Nanos.instant(at)));
    }
}
