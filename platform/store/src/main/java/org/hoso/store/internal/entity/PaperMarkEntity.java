package org.hoso.store.internal.entity;

import java.io.Serializable;
import java.util.Objects;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;
import org.eclipse.persistence.annotations.Customizer;
import org.hoso.cooperation.PaperMark;
import org.hoso.dossier.OfficialRef;
import org.jspecify.annotations.Nullable;

/** A row of {@code paper_mark}. */
@Entity(name = "PaperMark")
@Table(name = "paper_mark")
@IdClass(PaperMarkEntity.Key.class)
@Customizer(AfterDossier.class)
public class PaperMarkEntity {

    @Id
    @Column(name = "dossier_id")
    long dossierId;

    @Id
    @Column(name = "paper_code")
    String paperCode;

    @Enumerated(EnumType.STRING)
    PaperMark.Verdict verdict;

    String reason;

    String words;

    @Column(name = "official_id")
    long officialId;

    @Column(name = "official_name")
    String officialName;

    @Column(name = "marked_at")
    long markedAt;

    public static PaperMarkEntity of(long dossierId, String paperCode) {
        var row = new PaperMarkEntity();
        row.dossierId = dossierId;
        row.paperCode = paperCode;
        return row;
    }

    public void write(PaperMark mark) {
        verdict = mark.verdict();
        reason = mark.reason();
        words = mark.words();
        officialId = mark.by().id();
        officialName = mark.by().name();
        markedAt = Nanos.of(mark.at());
    }

    public PaperMark toRecord() {
        return new PaperMark(
                paperCode, verdict, reason, words, new OfficialRef(officialId, officialName), Nanos.instant(markedAt));
    }

    /** Key of a row. */
    public static final class Key implements Serializable {
        private static final long serialVersionUID = 1L;

        long dossierId;
        String paperCode = "";

        public Key() {}

        public Key(long dossierId, String paperCode) {
            this.dossierId = dossierId;
            this.paperCode = paperCode;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && key.dossierId == dossierId && key.paperCode.equals(paperCode);
        }

        @Override
        public int hashCode() {
            return Objects.hash(dossierId, paperCode);
        }
    }
}
