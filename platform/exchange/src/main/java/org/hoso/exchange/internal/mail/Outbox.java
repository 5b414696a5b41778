package org.hoso.exchange.internal.mail;

import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.hoso.core.port.NoticeStore;
import org.hoso.core.port.NoticeStore.Mail;
import org.hoso.core.port.Transactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Modified;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends what lies in the outbox. A mail that cannot be sent is tried again after longer and longer waits and given up
 * after the last; while no server is configured, a mail is given up after a day. Sending is outside any transaction.
 */
@Component(service = Outbox.class, configurationPid = "org.hoso.mail")
public final class Outbox {

    private static final Logger LOG = LoggerFactory.getLogger(Outbox.class);
    private static final int BATCH = 20;
    private static final Duration KEPT = Duration.ofDays(1);
    private static final List<Duration> WAITS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(4),
            Duration.ofHours(12));

    private final Transactions transactions;
    private final NoticeStore store;
    private final Clock clock;
    private volatile MailServer server;

    @Activate
    public Outbox(
            @Reference Transactions transactions,
            @Reference NoticeStore store,
            @Reference Clock clock,
            MailSettings settings) {
        this(transactions, store, clock, MailServer.of(settings));
    }

    Outbox(Transactions transactions, NoticeStore store, Clock clock, MailServer server) {
        this.transactions = transactions;
        this.store = store;
        this.clock = clock;
        this.server = server;
    }

    /** Called by the component runtime when the configuration changes. */
    @Modified
    void changed(MailSettings changed) {
        server = MailServer.of(changed);
    }

    /** Tries what is to be tried now; returns how many were sent. */
    public int run() {
        MailServer now = server;
        List<Mail> mails = transactions.read(() -> store.mailsToSend(moment(), BATCH));
        int sent = 0;
        for (Mail mail : mails) {
            Mail tried = now.isConfigured() ? tried(new SmtpSender(now), mail) : kept(mail);
            if (!tried.equals(mail)) {
                transactions.write(() -> {
                    store.updateMail(tried);
                    return tried;
                });
            }
            sent += tried.sentAt().isPresent() ? 1 : 0;
        }
        return sent;
    }

    /** Addresses are personal data, so the log has the id only. */
    private Mail tried(SmtpSender sender, Mail mail) {
        try {
            sender.send(mail);
            return mail.sent(moment());
        } catch (MessagingException e) {
            Optional<Instant> next = mail.attempts() < WAITS.size()
                    ? Optional.of(moment().plus(WAITS.get(mail.attempts())))
                    : Optional.empty();
            LOG.warn(
                    "Mail {} was not sent ({}){}",
                    mail.id(),
                    e.getClass().getSimpleName(),
                    next.isEmpty() ? ", given up" : "");
            return mail.failed(e.getClass().getSimpleName(), next);
        }
    }

    private Mail kept(Mail mail) {
        return mail.createdAt().plus(KEPT).isBefore(moment()) ? mail.failed("no mail server", Optional.empty()) : mail;
    }

    private Instant moment() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
