package org.hoso.core.internal.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.hoso.core.port.StorageUnavailable;
import org.junit.jupiter.api.Test;

class RoundsTest {

    @Test
    void aRoundThatFailsIsFollowedByTheNext() throws Exception {
        CountDownLatch begun = new CountDownLatch(6);
        try (Rounds rounds = new Rounds("test-rounds", Duration.ZERO, Duration.ofMillis(1), () -> {
            begun.countDown();
            switch ((int) begun.getCount() % 3) {
                case 0 -> throw new IOException("no disk");
                case 1 -> throw new StorageUnavailable("no database", new IOException());
                default -> throw new IllegalStateException("a fault");
            }
        })) {
            assertThat(rounds).isNotNull();
            assertThat(begun.await(30, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void aClosedOneInterruptsItsRound() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch interrupted = new CountDownLatch(1);
        Rounds rounds = new Rounds("test-rounds", Duration.ZERO, Duration.ofMillis(1), () -> {
            begun.countDown();
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                interrupted.countDown();
            }
        });
        assertThat(begun.await(30, TimeUnit.SECONDS)).isTrue();
        rounds.close();
        assertThat(interrupted.await(30, TimeUnit.SECONDS)).isTrue();
    }
}
