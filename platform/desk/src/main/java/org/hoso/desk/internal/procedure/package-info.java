/** The catalogue of procedures as their administrator keeps it: list, import, completion, versions. */
@NullMarked
package org.hoso.desk.internal.procedure;

import org.jspecify.annotations.NullMarked;
