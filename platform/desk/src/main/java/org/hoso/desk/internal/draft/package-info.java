/** Drafts: what is typed is kept on the server, and offered again. */
@NullMarked
package org.hoso.desk.internal.draft;

import org.jspecify.annotations.NullMarked;
