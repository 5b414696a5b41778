package org.hoso.store.internal.entity;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import org.hoso.document.Upload;

/** A row of {@code upload}. */
@Entity(name = "Upload")
@Table(name = "upload")
public class UploadEntity {

    @Id
    String id;

    @Column(name = "official_id")
    long officialId;

    @Column(name = "file_name")
    String fileName;

    @Column(name = "media_type")
    String mediaType;

    @Column(name = "size_bytes")
    long size;

    String sha256;

    @Column(name = "uploaded_at")
    long uploadedAt;

    public static UploadEntity of(Upload upload) {
        var row = new UploadEntity();
        row.id = upload.id();
        row.officialId = upload.officialId();
        row.fileName = upload.fileName();
        row.mediaType = upload.mediaType();
        row.size = upload.size();
        row.sha256 = upload.sha256();
        row.uploadedAt = Nanos.of(upload.uploadedAt());
        return row;
    }

    public Upload toRecord() {
        return new Upload(id, officialId, fileName, mediaType, size, sha256, Nanos.instant(uploadedAt));
    }
}
