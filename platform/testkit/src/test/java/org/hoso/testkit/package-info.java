/** The core's use cases, proved over the stores in memory. */
@NullMarked
package org.hoso.testkit;

import org.jspecify.annotations.NullMarked;
