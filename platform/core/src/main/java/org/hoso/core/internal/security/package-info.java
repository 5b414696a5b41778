/** Log-in, passwords, sessions and the first administrator. */
@NullMarked
package org.hoso.core.internal.security;

import org.jspecify.annotations.NullMarked;
