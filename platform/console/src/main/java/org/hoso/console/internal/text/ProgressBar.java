package org.hoso.console.internal.text;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.hoso.system.Progress;

/** A bar on one line of the terminal, with the pace and the time that is left. Drawn at most twice a second. */
public final class ProgressBar implements Progress {

    private static final int WIDTH = 30;
    private static final long PAUSE = Duration.ofMillis(500).toNanos();

    private final PrintStream out;
    private final LongSupplier nanoTime;
    private final long start;
    private long first = -1;
    private long drawnAt;
    private boolean drawn;

    public ProgressBar(PrintStream out, LongSupplier nanoTime) {
        this.out = out;
        this.nanoTime = nanoTime;
        this.start = nanoTime.getAsLong();
    }

    @Override
    public void at(long done, long total) {
        long now = nanoTime.getAsLong();
        if (first < 0) {
            first = done;
        }
        if (total > 0 && (!drawn || done == total || now - drawnAt >= PAUSE)) {
            out.print("\r" + text(done, total, now - start));
            out.flush();
            drawn = true;
            drawnAt = now;
        }
    }

    /** Ends the line. */
    public void end() {
        if (drawn) {
            out.println();
        }
    }

    private String text(long done, long total, long nanos) {
        int filled = (int) (done * WIDTH / total);
        double pace = nanos > 0 ? (done - first) * 1e9 / nanos : 0;
        String left = pace > 0 ? " " + time(Math.round((total - done) / pace)) + " left" : "";
        return String.format(
                Locale.ROOT,
                "[%s%s] %3d %% %,d of %,d, %,.0f/s%s   ",
                "#".repeat(filled),
                ".".repeat(WIDTH - filled),
                done * 100 / total,
                done,
                total,
                pace,
                left);
    }

    private static String time(long seconds) {
        return String.format(Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }
}
