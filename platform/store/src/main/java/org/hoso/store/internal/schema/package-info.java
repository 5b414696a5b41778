/** Brings the database schema up to date before anything uses it. */
@NullMarked
package org.hoso.store.internal.schema;

import org.jspecify.annotations.NullMarked;
