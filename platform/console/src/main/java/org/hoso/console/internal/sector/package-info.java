/** Installing and removing sectors without touching the platform. */
@NullMarked
package org.hoso.console.internal.sector;

import org.jspecify.annotations.NullMarked;
