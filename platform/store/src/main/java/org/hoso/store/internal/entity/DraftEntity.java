package org.hoso.store.internal.entity;

import java.util.Map;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;
import org.hoso.workplace.Draft;
import org.hoso.workplace.Drafts;

/** A row of {@code draft}. */
@Entity(name = "Draft")
@Table(name = "draft")
public class DraftEntity {

    @Id
    String id;

    long revision;

    @Column(name = "official_id")
    long officialId;

    @Enumerated(EnumType.STRING)
    Draft.Kind kind;

    String subject;

    String title;

    String content;

    @Column(name = "saved_at")
    long savedAt;

    public static DraftEntity of(long officialId, Draft draft, Json json) {
        var row = new DraftEntity();
        row.id = draft.id();
        row.revision = draft.revision();
        row.officialId = officialId;
        row.kind = draft.kind();
        row.subject = draft.subject();
        row.title = draft.title();
        row.content = json.write(draft.values());
        row.savedAt = Nanos.of(draft.savedAt());
        return row;
    }

    public Draft toRecord(Json json, Map<String, String> uploads) {
        return new Draft(id, revision, kind, subject, title, json.readMap(content), uploads, Nanos.instant(savedAt));
    }

    public Drafts.Line toLine() {
        return new Drafts.Line(id, kind, subject, title, Nanos.instant(savedAt));
    }

    public String id() {
        return id;
    }

    public boolean belongsTo(long official) {
        return officialId == official;
    }
}
