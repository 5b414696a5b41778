package org.hoso.exchange.internal.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.hoso.core.port.NoticeStore.Mail;
import org.hoso.testkit.MemoryDatabase;
import org.hoso.testkit.MutableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The outbox over a mail server of the test. */
class OutboxTest {

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final MemoryDatabase database = new MemoryDatabase();
    private final MutableClock clock = MutableClock.atVietnam("2026-06-01T09:00");

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    private Outbox outbox(String host, int port) {
        return new Outbox(
                database, database.notices(), clock, new MailServer(host, port, "none", "", "", "hoso@example.vn"));
    }

    private void put(String to) {
        database.write(() -> {
            database.notices()
                    .insertMail(
                            Mail.of(to, "Hồ sơ sắp đến hạn", "Đã dùng 70% thời hạn.\nNgười giữ: Ân", clock.instant()));
            return to;
        });
    }

    private List<Mail> waiting() {
        return database.read(
                () -> database.notices().mailsToSend(clock.instant().plus(Duration.ofDays(9)), 10));
    }

    @Test
    void aMailArrivesWithItsVietnameseWordsAndIsSentOnce() throws Exception {
        put("lan@example.vn");
        Outbox outbox = outbox("127.0.0.1", server.getSmtp().getPort());

        assertThat(outbox.run()).isEqualTo(1);
        assertThat(outbox.run()).isZero();

        var received = server.getReceivedMessages();
        assertThat(received).hasSize(1);
        assertThat(received[0].getSubject()).isEqualTo("Hồ sơ sắp đến hạn");
        assertThat(new String(received[0].getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo("Đã dùng 70% thời hạn.\nNgười giữ: Ân");
        assertThat(received[0].getAllRecipients()[0].toString()).isEqualTo("lan@example.vn");
    }

    @Test
    void aServerThatIsAwayIsTriedAgainLaterAndNothingIsLost() {
        put("lan@example.vn");
        int port = server.getSmtp().getPort();
        server.stop();

        assertThat(outbox("127.0.0.1", port).run()).isZero();
        assertThat(waiting()).singleElement().satisfies(mail -> {
            assertThat(mail.attempts()).isEqualTo(1);
            assertThat(mail.nextTry()).contains(clock.instant().plus(Duration.ofMinutes(1)));
        });
    }

    @Test
    void anAddressThatBreaksTheHeadIsNeverSent() {
        put("lan@example.vn\r\nBcc: all@example.vn");
        assertThat(outbox("127.0.0.1", server.getSmtp().getPort()).run()).isZero();
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void withoutAServerMailsAreGivenUpAfterADay() {
        put("lan@example.vn");
        outbox("", 0).run();
        assertThat(waiting()).hasSize(1);
        clock.set(clock.instant().plus(Duration.ofHours(25)));
        outbox("", 0).run();
        assertThat(waiting()).isEmpty();
    }
}
