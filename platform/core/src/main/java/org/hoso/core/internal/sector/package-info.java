/** The services that sectors bring and take away. */
@NullMarked
package org.hoso.core.internal.sector;

import org.jspecify.annotations.NullMarked;
