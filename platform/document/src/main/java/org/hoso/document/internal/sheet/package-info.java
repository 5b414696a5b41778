/** Spreadsheets. */
@NullMarked
package org.hoso.document.internal.sheet;

import org.jspecify.annotations.NullMarked;
