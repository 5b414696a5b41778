/** Sector modules: what is installed, what an update would change, and how one comes and goes. */
@NullMarked
package org.hoso.core.internal.module;

import org.jspecify.annotations.NullMarked;
