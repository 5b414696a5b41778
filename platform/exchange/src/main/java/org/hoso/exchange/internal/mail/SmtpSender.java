package org.hoso.exchange.internal.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MailDateFormat;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.hoso.core.port.NoticeStore.Mail;

/**
 * Sends one mail over SMTP. The message is written by hand and only carried by the library, which so needs no content
 * handlers; they are looked up in ways that do not work between bundles.
 */
final class SmtpSender {

    private final Properties properties;
    private final MailServer server;

    SmtpSender(MailServer server) {
        this.server = server;
        this.properties = properties(server);
    }

    /** Sends it, or says why not. */
    void send(Mail mail) throws MessagingException {
        var thread = Thread.currentThread();
        var before = thread.getContextClassLoader();
        thread.setContextClassLoader(Session.class.getClassLoader());
        try {
            deliver(mail);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private void deliver(Mail mail) throws MessagingException {
        var session = Session.getInstance(properties);
        var message = new MimeMessage(session, new ByteArrayInputStream(text(mail)));
        try (Transport transport = session.getTransport()) {
            if (server.user().isBlank()) {
                transport.connect();
            } else {
                transport.connect(server.user(), server.password());
            }
            transport.sendMessage(message, new InternetAddress[] {address(mail.to())});
        }
    }

    private byte[] text(Mail mail) throws MessagingException {
        var lines = List.of(
                "From: " + address(server.from()),
                "To: " + address(mail.to()),
                "Date: " + new MailDateFormat().format(Date.from(mail.createdAt())),
                "Message-ID: <hoso-" + mail.id() + "-" + mail.createdAt().toEpochMilli() + "@" + domain(server.from())
                        + ">",
                "Subject: " + subject(mail.subject()),
                "Auto-Submitted: auto-generated",
                "MIME-Version: 1.0",
                "Content-Type: text/plain; charset=UTF-8",
                "Content-Transfer-Encoding: base64",
                "",
                Base64.getMimeEncoder().encodeToString(mail.text().getBytes(StandardCharsets.UTF_8)),
                "");
        return String.join("\r\n", lines).getBytes(StandardCharsets.US_ASCII);
    }

    /** Strict, so that no line break gets into the head of the message. */
    private static InternetAddress address(String text) throws AddressException {
        return new InternetAddress(text.strip(), true);
    }

    private static String subject(String text) throws MessagingException {
        try {
            var oneLine = text.replaceAll("\\p{Cntrl}", " ");
            return MimeUtility.fold(9, MimeUtility.encodeText(oneLine, "UTF-8", "B"));
        } catch (UnsupportedEncodingException e) {
            throw new MessagingException("subject", e);
        }
    }

    private static String domain(String address) {
        int at = address.lastIndexOf('@');
        return at < 0 ? "hoso" : address.substring(at + 1).strip();
    }

    /** The server as the mail library reads them; a server that does not answer is given up after 20 seconds. */
    private static Properties properties(MailServer server) {
        var properties = new Properties();
        properties.setProperty("mail.transport.protocol", "smtp");
        properties.setProperty("mail.smtp.host", server.host());
        properties.setProperty("mail.smtp.port", String.valueOf(server.port()));
        properties.setProperty("mail.smtp.connectiontimeout", "10000");
        properties.setProperty("mail.smtp.timeout", "20000");
        properties.setProperty("mail.smtp.writetimeout", "20000");
        properties.setProperty("mail.smtp.auth", String.valueOf(!server.user().isBlank()));
        switch (server.security().toLowerCase(Locale.ROOT)) {
            case "tls" -> {
                properties.setProperty("mail.smtp.ssl.enable", "true");
                properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
            }
            case "none" -> properties.setProperty("mail.smtp.starttls.enable", "false");
            default -> {
                properties.setProperty("mail.smtp.starttls.enable", "true");
                properties.setProperty("mail.smtp.starttls.required", "true");
                properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
            }
        }
        return properties;
    }
}
