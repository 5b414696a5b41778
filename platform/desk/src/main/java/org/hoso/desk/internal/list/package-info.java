/** Queues, search results and the preview beside them. */
@NullMarked
package org.hoso.desk.internal.list;

import org.jspecify.annotations.NullMarked;
