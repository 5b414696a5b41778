package org.hoso.store.internal.entity;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.GenerationType;
import javax.persistence.Id;
import javax.persistence.SequenceGenerator;
import javax.persistence.Table;
import org.hoso.core.port.NoticeStore.Mail;
import org.jspecify.annotations.Nullable;

/** A row of {@code mail}: the outbox. */
@Entity(name = "Mail")
@Table(name = "mail")
public class MailEntity {

    @Id
    @SequenceGenerator(name = "mail", sequenceName = "mail_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "mail")
    long id;

    @Column(name = "to_address")
    String to;

    String subject;

    String body;

    @Column(name = "created_at")
    long createdAt;

    int attempts;

    @Column(name = "next_try")
    @Nullable Long nextTry;

    @Column(name = "sent_at")
    @Nullable Long sentAt;

    String fault;

    public void write(Mail mail) {
        to = mail.to();
        subject = mail.subject();
        body = mail.text();
        createdAt = Nanos.of(mail.createdAt());
        attempts = mail.attempts();
        nextTry = Nanos.of(mail.nextTry());
        sentAt = Nanos.of(mail.sentAt());
        fault = mail.fault();
    }

    public Mail toRecord() {
        return new Mail(
                id,
                to,
                subject,
                body,
                Nanos.instant(createdAt),
                attempts,
                Nanos.optional(nextTry),
                Nanos.optional(sentAt),
                fault);
    }
}
