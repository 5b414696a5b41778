/** The sector modules as the system administrator keeps them. */
@NullMarked
package org.hoso.desk.internal.module;

import org.jspecify.annotations.NullMarked;
