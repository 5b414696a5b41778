/** Generates the histories of many dossiers through the use cases, in memory, and stores them block by block. */
@NullMarked
package org.hoso.core.internal.history;

import org.jspecify.annotations.NullMarked;
