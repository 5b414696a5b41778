package org.hoso.itest.probe;

/** A service that nobody registers. */
public interface Absent {

    void call();
}
