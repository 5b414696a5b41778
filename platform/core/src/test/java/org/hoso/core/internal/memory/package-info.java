/** In-memory storage for the tests of organisation and security. */
@NullMarked
package org.hoso.core.internal.memory;

import org.jspecify.annotations.NullMarked;
