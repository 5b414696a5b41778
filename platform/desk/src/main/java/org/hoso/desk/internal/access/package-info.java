/** Logging in, the first administrator, passwords. */
@NullMarked
package org.hoso.desk.internal.access;

import org.jspecify.annotations.NullMarked;
