/** Pages for what does not exist and what went wrong. */
@NullMarked
package org.hoso.desk.internal.error;

import org.jspecify.annotations.NullMarked;
