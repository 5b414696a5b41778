package org.hoso.store.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.BatchUpdateException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FaultsTest {

    @ParameterizedTest
    @ValueSource(strings = {"40001", "40P01", "55P03", "HYT00", "90131", "23505"})
    void theseStatesAreConflicts(String state) {
        var fault = new IllegalStateException(new SQLException("x", state));

        assertThat(Faults.isConflict(fault)).isTrue();
        assertThat(Faults.isUnavailable(fault)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"08001", "08006", "57P01", "57P03", "90020", "90098"})
    void theseStatesMeanThatThereIsNoDatabase(String state) {
        var fault = new IllegalStateException(new SQLException("x", state));

        assertThat(Faults.isUnavailable(fault)).isTrue();
        assertThat(Faults.isConflict(fault)).isFalse();
    }

    @Test
    void theCauseOfABatchIsSeen() {
        var batch = new BatchUpdateException("batch", "00000", new int[0]);
        batch.setNextException(new SQLException("x", "40001"));

        assertThat(Faults.isConflict(new IllegalStateException(batch))).isTrue();
    }

    @Test
    void otherFaultsAreNeither() {
        for (var fault : new Throwable[] {new SQLException("x", "23503"), new SQLException("x"), new Exception()}) {
            assertThat(Faults.isConflict(fault)).isFalse();
            assertThat(Faults.isUnavailable(fault)).isFalse();
        }
    }
}
