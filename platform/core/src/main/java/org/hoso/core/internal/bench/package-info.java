/** Measuring the platform on the operator's machine, with data of its own. */
@NullMarked
package org.hoso.core.internal.bench;

import org.jspecify.annotations.NullMarked;
