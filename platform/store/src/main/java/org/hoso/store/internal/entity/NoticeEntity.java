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
import org.eclipse.persistence.annotations.Customizer;
import org.hoso.notice.Notice;
import org.hoso.procedure.LocalText;
import org.jspecify.annotations.Nullable;

/** A row of {@code notice}. */
@Entity(name = "Notice")
@Table(name = "notice")
@Customizer(AfterDossier.class)
public class NoticeEntity {

    @Id
    @SequenceGenerator(name = "notice", sequenceName = "notice_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "notice")
    long id;

    @Column(name = "official_id")
    long officialId;

    @Column(name = "dossier_id")
    long dossierId;

    @Column(name = "dossier_code")
    String dossierCode;

    String code;

    @Enumerated(EnumType.STRING)
    Notice.Kind kind;

    int share;

    @Column(name = "step_vi")
    @Nullable String stepVi;

    @Column(name = "step_en")
    @Nullable String stepEn;

    @Nullable Long due;

    @Column(name = "given_at")
    long at;

    @Column(name = "read_at")
    @Nullable Long readAt;

    public static NoticeEntity of(Notice notice) {
        var row = new NoticeEntity();
        row.officialId = notice.officialId();
        row.dossierId = notice.dossierId();
        row.dossierCode = notice.dossierCode();
        row.code = notice.code();
        row.kind = notice.kind();
        row.share = notice.share();
        row.stepVi = notice.stepName().map(LocalText::vi).orElse(null);
        row.stepEn = notice.stepName().map(LocalText::en).orElse(null);
        row.due = Nanos.of(notice.due());
        row.at = Nanos.of(notice.at());
        row.readAt = Nanos.of(notice.readAt());
        return row;
    }

    public Notice toRecord() {
        var english = Optional.ofNullable(stepEn).orElse("");
        return new Notice(
                id,
                officialId,
                dossierId,
                dossierCode,
                code,
                kind,
                share,
                Optional.ofNullable(stepVi).map(name -> new LocalText(name, english)),
                Nanos.optional(due),
                Nanos.instant(at),
                Nanos.optional(readAt));
    }
}
