/** Sets a described document as PDF: fonts, lines, tables, pages. */
@NullMarked
package org.hoso.document.internal.print;

import org.jspecify.annotations.NullMarked;
