/** File contents on disk, checked by content. */
@NullMarked
package org.hoso.document.internal.file;

import org.jspecify.annotations.NullMarked;
