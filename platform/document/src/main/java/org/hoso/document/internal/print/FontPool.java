package org.hoso.document.internal.print;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Semaphore;

/**
 * Font sets for as many letters as may be set at once. A set is parsed when it is first needed and kept; the number of
 * sets bounds the memory. Any thread.
 */
final class FontPool {

    /** What is done with a font set. */
    interface Work {
        void with(FontSet fonts) throws IOException;
    }

    private final Semaphore places;
    private final BlockingQueue<FontSet> idle;

    FontPool(int size) {
        this.places = new Semaphore(size, true);
        this.idle = new ArrayBlockingQueue<>(size);
    }

    /** Waits for a place when all are taken. */
    void use(Work work) throws IOException {
        try {
            places.acquire();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while waiting to set a letter");
        }
        try {
            FontSet ready = idle.poll();
            FontSet fonts = ready == null ? FontSet.parse() : ready;
            try {
                work.with(fonts);
            } finally {
                idle.add(fonts);
            }
        } finally {
            places.release();
        }
    }
}
