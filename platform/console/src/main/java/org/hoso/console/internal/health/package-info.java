/** The answer of /health. */
@NullMarked
package org.hoso.console.internal.health;

import org.jspecify.annotations.NullMarked;
