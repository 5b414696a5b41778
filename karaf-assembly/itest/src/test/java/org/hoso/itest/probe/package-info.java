/** The content of a small bundle that is installed into the running distribution. */
@NullMarked
package org.hoso.itest.probe;

import org.jspecify.annotations.NullMarked;
