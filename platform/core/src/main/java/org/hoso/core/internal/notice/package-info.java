/** Warnings before the time of a dossier runs out, in the desk and by mail. */
@NullMarked
package org.hoso.core.internal.notice;

import org.jspecify.annotations.NullMarked;
