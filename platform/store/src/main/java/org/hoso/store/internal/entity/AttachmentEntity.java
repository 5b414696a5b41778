package org.hoso.store.internal.entity;

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
import org.hoso.document.Attachment;

/** A row of {@code attachment}. */
@Entity(name = "Attachment")
@Table(name = "attachment")
@Customizer(AfterDossier.class)
public class AttachmentEntity {

    @Id
    @SequenceGenerator(name = "attachment", sequenceName = "attachment_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "attachment")
    long id;

    @Column(name = "dossier_id")
    long dossierId;

    @Column(name = "paper_code")
    String paperCode;

    @Column(name = "file_name")
    String fileName;

    @Column(name = "media_type")
    String mediaType;

    @Column(name = "size_bytes")
    long size;

    String sha256;

    @Enumerated(EnumType.STRING)
    Attachment.Kind kind;

    @Column(name = "uploaded_by")
    String uploadedBy;

    @Column(name = "uploaded_at")
    long uploadedAt;

    /** A new row; the id is given when it is persisted. */
    public static AttachmentEntity of(Attachment attachment) {
        var row = new AttachmentEntity();
        row.dossierId = attachment.dossierId();
        row.paperCode = attachment.paperCode();
        row.fileName = attachment.fileName();
        row.mediaType = attachment.mediaType();
        row.size = attachment.size();
        row.sha256 = attachment.sha256();
        row.kind = attachment.kind();
        row.uploadedBy = attachment.uploadedBy();
        row.uploadedAt = Nanos.of(attachment.uploadedAt());
        return row;
    }

    public Attachment toRecord() {
        return new Attachment(
                id,
                dossierId,
                paperCode,
                fileName,
                mediaType,
                size,
                sha256,
                kind,
                uploadedBy,
                Nanos.instant(uploadedAt));
    }
}
