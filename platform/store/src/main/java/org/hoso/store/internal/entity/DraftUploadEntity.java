package org.hoso.store.internal.entity;

import java.io.Serializable;
import java.util.Objects;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A row of {@code draft_upload}: a draft names a file. */
@Entity(name = "DraftUpload")
@Table(name = "draft_upload")
@IdClass(DraftUploadEntity.Key.class)
public class DraftUploadEntity {

    @Id
    @Column(name = "draft_id")
    String draftId;

    @Id
    @Column(name = "upload_id")
    String uploadId;

    @Column(name = "paper_code")
    String paperCode;

    protected DraftUploadEntity() {}

    public DraftUploadEntity(String draftId, String uploadId, String paperCode) {
        this.draftId = draftId;
        this.uploadId = uploadId;
        this.paperCode = paperCode;
    }

    public String uploadId() {
        return uploadId;
    }

    public String paperCode() {
        return paperCode;
    }

    /** Primary key. */
    public static final class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        String draftId = "";
        String uploadId = "";

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && draftId.equals(key.draftId) && uploadId.equals(key.uploadId);
        }

        @Override
        public int hashCode() {
            return Objects.hash(draftId, uploadId);
        }
    }
}
