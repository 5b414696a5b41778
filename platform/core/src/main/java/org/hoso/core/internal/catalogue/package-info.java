/** Sectors: their data files, which of them run, and the procedures they bring. */
@NullMarked
package org.hoso.core.internal.catalogue;

import org.jspecify.annotations.NullMarked;
