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
import org.hoso.procedure.LocalText;
import org.hoso.workplace.Announcement;
import org.jspecify.annotations.Nullable;

/** A row of {@code announcement}. */
@Entity(name = "Announcement")
@Table(name = "announcement")
public class AnnouncementEntity {

    @Id
    @SequenceGenerator(name = "announcement", sequenceName = "announcement_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "announcement")
    long id;

    @Enumerated(EnumType.STRING)
    Announcement.Level level;

    @Column(name = "shown_from")
    long shownFrom;

    @Column(name = "shown_to")
    @Nullable Long shownTo;

    @Column(name = "text_vi")
    String vietnamese;

    @Column(name = "text_en")
    String english;

    @Column(name = "posted_by")
    String postedBy;

    public void write(Announcement announcement) {
        level = announcement.level();
        shownFrom = Nanos.of(announcement.from());
        shownTo = Nanos.of(announcement.to());
        vietnamese = announcement.text().vi();
        english = announcement.text().en();
        postedBy = announcement.by();
    }

    public Announcement toRecord() {
        return new Announcement(
                id,
                level,
                Nanos.instant(shownFrom),
                Nanos.optional(shownTo),
                new LocalText(vietnamese, english),
                postedBy);
    }
}
