/** Due dates told line by line, and whether dossiers were in time. */
@NullMarked
package org.hoso.core.internal.explain;

import org.jspecify.annotations.NullMarked;
