package org.hoso.system;

import org.osgi.annotation.versioning.ConsumerType;

/** Is told how far long work has come. Called on the thread that does the work; must return quickly. */
@ConsumerType
@FunctionalInterface
public interface Progress {

    void at(long done, long total);
}
